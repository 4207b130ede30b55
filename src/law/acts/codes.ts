import type { ActRecord } from './act.js'
import { declareAct, known, notBefore } from './declare.js'

/** Laws and codes that fill the gaps beside the acts: data/README.md says what of them was seen. */
export const codes: readonly ActRecord[] = [
  declareAct({
    number: '107-II',
    year: 2000,
    form: 'law',
    kind: 'law',
    adopted: '2000-11-27',
    title: {
      kk: 'Әкімшілік рәсімдер туралы',
      ru: 'Об административных процедурах',
      en: 'On administrative procedures',
    },
    titleIsOurs: ['en'],
    from: notBefore('2000-11-27'),
    until: known('2021-07-01', 'inference'),
    repealedBy: '350-VI-2020',
    note: {
      kk: '12-1-бабы мерзім санаудың ескі қағидаларын берген; күндер мен сағаттар туралы бөлігі көрінбеді.',
      ru: 'Статья 12-1 давала прежние правила исчисления сроков; часть о днях и часах не видна.',
      en: 'Its article 12-1 gave the former rules of counting terms; the part on days and hours was not seen.',
    },
  }),
  declareAct({
    number: '88-V',
    year: 2013,
    form: 'law',
    kind: 'law',
    adopted: '2013-04-15',
    title: {
      kk: 'Мемлекеттік көрсетілетін қызметтер туралы',
      ru: 'О государственных услугах',
      en: 'On public services',
    },
    titleIsOurs: ['en'],
    from: notBefore('2013-04-15'),
    note: {
      kk: '10-бабы – стандарттар мен регламенттердің негізі; 25-бабы – шағымды қараудың 5 және 15 жұмыс күні.',
      ru: 'Статья 10 – основание стандартов и регламентов; статья 25 – 5 и 15 рабочих дней на рассмотрение жалобы.',
      en: 'Article 10 is the base of standards and regulations; article 25 has the 5 and 15 working days for complaints.',
    },
  }),
  declareAct({
    number: '418-V',
    year: 2015,
    form: 'law',
    kind: 'law',
    adopted: '2015-11-24',
    title: { kk: 'Ақпараттандыру туралы', ru: 'Об информатизации', en: 'On informatization' },
    titleIsOurs: ['en'],
    from: notBefore('2015-11-24'),
    note: {
      kk: '2026 жылғы 9 қаңтардағы Цифрлық кодекс осы саланы реттейді; бұл заңның күшін жойғаны не жоймағаны көрінбеді.',
      ru: 'Цифровой кодекс от 9 января 2026 года регулирует ту же область; отменяет ли он этот закон, не видно.',
      en: 'The Digital Code of 9 January 2026 regulates the same field; whether it repeals this law was not seen.',
    },
  }),
  declareAct({
    number: '350-VI',
    year: 2020,
    form: 'code',
    kind: 'law',
    adopted: '2020-06-29',
    title: {
      kk: 'Қазақстан Республикасының Әкімшілік рәсімдік-процестік кодексі',
      ru: 'Административный процедурно-процессуальный кодекс Республики Казахстан',
      en: 'Administrative Procedural and Process-Related Code',
    },
    from: known('2021-07-01', 'official'),
    note: {
      kk: '73-бабы тыңдау туралы хабарлауға 3 жұмыс күнін талап етеді; мерзім санау туралы бабы табылмады.',
      ru: 'Статья 73 требует 3 рабочих дня на извещение о заслушивании; статья об исчислении сроков не найдена.',
      en: 'Its article 73 asks 3 working days for the notice of a hearing; its article on counting terms was not found.',
    },
  }),
  declareAct({
    number: '255-VIII',
    year: 2026,
    form: 'code',
    kind: 'law',
    adopted: '2026-01-09',
    title: {
      kk: 'Қазақстан Республикасының Цифрлық кодексі',
      ru: 'Цифровой кодекс Республики Казахстан',
      en: 'Digital Code',
    },
    titleIsOurs: ['kk', 'en'],
    from: notBefore('2026-01-10'),
    note: {
      kk: 'Күшіне енген күні көрінбеді; нөмірі бет белгісінен шығарылған.',
      ru: 'День введения в действие не виден; номер выведен из обозначения страницы.',
      en: 'The day of its entry into force was not seen; its number is inferred from the page.',
    },
  }),
]
