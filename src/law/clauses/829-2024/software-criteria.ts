import type { Clause } from '../clause.js'

/** Clause 5: what software must meet. */
export const softwareCriteria: readonly Clause[] = [
  {
    place: '5',
    kind: 'carried-out',
    says: {
      kk: 'Бағдарламалық қамтылым жеті өлшемшартқа сәйкес келсе, Тізілімге енгізіледі.',
      ru: 'Программное обеспечение включается в реестр, если отвечает семи критериям.',
      en: 'Software enters the registry if it meets seven criteria.',
    },
    does: {
      kk: 'Әр өлшемшарт ұсынылған мәліметтен жеке тексеріліп, табылғаны мен талап етілетіні қатар көрсетіледі.',
      ru: 'Каждый критерий проверяется отдельно по представленным сведениям; найденное показано рядом с требуемым.',
      en: 'Each criterion is judged on its own from what was filed; what was found is shown beside what is required.',
    },
    tests: ['test/case/grounds.test.ts'],
  },
  {
    place: '5.1',
    kind: 'carried-out',
    says: {
      kk: 'Ақпараттық қауіпсіздіктің белгіленген талаптарына сәйкестік.',
      ru: 'Соответствие установленным требованиям информационной безопасности.',
      en: 'It meets the information-security requirements.',
    },
    does: {
      kk: 'Сенім деңгейі кемінде 4 сәйкестік құжаты не оң сынау хаттамасы керек; деңгейі 3 немесе теріс хаттама – бас тарту негізі.',
      ru: 'Нужен документ о соответствии с уровнем доверия не ниже 4 либо положительный протокол испытаний; уровень 3 или отрицательный протокол – основание для отказа.',
      en: 'A conformity paper of assurance level 4 or above, or a positive test protocol, is needed; level 3 or a negative protocol is a ground for refusal.',
    },
    tests: ['test/case/grounds.test.ts'],
  },
  {
    place: '5.2',
    kind: 'carried-out',
    says: {
      kk: 'Айрықша мүліктік құқықтар өтініш берушіге тиесілі, бүкіл Қазақстанда және құқықтың бүкіл мерзімінде қолданылады.',
      ru: 'Исключительные имущественные права принадлежат заявителю и действуют на всей территории Казахстана весь срок права.',
      en: "Exclusive property rights are the applicant's, hold for all of Kazakhstan and for the right's whole term.",
    },
    does: {
      kk: 'Құжаттан үш белгі сұралады: кімге тиесілі, аумағы, мерзімі; қайсысы жетпесе, сол аталады.',
      ru: 'По документу спрашиваются три признака: чьи права, территория, срок; называется тот, которого не хватает.',
      en: 'Three things are read off the document: whose, where, how long; the one that fails is named.',
    },
    tests: ['test/case/grounds.test.ts'],
  },
  {
    place: '5.3',
    kind: 'carried-out',
    says: {
      kk: 'Оқшаулау үлесі кемінде 80 % көрсетілген индустриялық сертификат бар.',
      ru: 'Есть индустриальный сертификат с долей локализации не менее 80 %.',
      en: 'There is an industrial certificate showing a local share of at least 80 %.',
    },
    does: {
      kk: 'Үлес жазылғандай салыстырылады, дөңгелектелмейді: 80 жарайды, 79,99 жарамайды; бас тартуда екі сан да аталады.',
      ru: 'Доля сравнивается как написана, без округления: 80 подходит, 79,99 – нет; в отказе названы обе цифры.',
      en: 'The share is compared as written, unrounded: 80 passes, 79.99 does not; the refusal names both figures.',
    },
    tests: ['test/case/grounds.test.ts', 'test/case/share.test.ts', 'test/journeys/refused.test.ts'],
  },
  {
    place: '5.4',
    kind: 'carried-out',
    says: {
      kk: 'Қазақстан аумағында орналасқан техникалық қолдау қызметі бар.',
      ru: 'Есть служба технической поддержки на территории Казахстана.',
      en: 'There is a technical support service located in Kazakhstan.',
    },
    does: {
      kk: '10-қосымшаның жолдары сұралады; Қазақстанда бірде-біреуі болмаса – бас тарту негізі.',
      ru: 'Спрашиваются строки приложения 10; если ни одной нет в Казахстане – основание для отказа.',
      en: 'The rows of annex 10 are asked; none of them in Kazakhstan is a ground for refusal.',
    },
    tests: ['test/case/grounds.test.ts'],
  },
  {
    place: '5.5',
    kind: 'carried-out',
    says: {
      kk: 'Мәлімделген функционалдық және пайдалану сипаттамаларына сәйкестік.',
      ru: 'Соответствие заявленным функциональным и эксплуатационным характеристикам.',
      en: 'It meets its stated functional and operating characteristics.',
    },
    does: {
      kk: 'Мұны адам бағалайды: қарау қорытындысы жазылғанша «Комиссия бағалайды» деп көрсетіледі.',
      ru: 'Это оценивает человек: пока вывод не записан, показано «оценивает Комиссия».',
      en: 'A person judges it: until the finding is recorded it is shown as for the Commission to assess.',
    },
    tests: ['test/case/grounds.test.ts'],
  },
  {
    place: '5.6',
    kind: 'carried-out',
    says: {
      kk: 'Мәлімделген ТЖҚ БНА кодтары мен сыныптау санаттарына сәйкестік.',
      ru: 'Соответствие заявленным кодам ЕНС ТРУ и категориям классификации.',
      en: 'It matches its declared ENS TRU codes and classification categories.',
    },
    does: {
      kk: 'Кодтың пішіні енгізгенде тексеріледі; мағыналық сәйкестікті адам бағалап, жазады.',
      ru: 'Вид кода проверяется при вводе; соответствие по существу оценивает и записывает человек.',
      en: "The code's shape is checked on entry; whether it fits the product a person judges and records.",
    },
    tests: ['test/case/grounds.test.ts', 'test/answers/identifiers.test.ts'],
  },
  {
    place: '5.7',
    kind: 'carried-out',
    says: {
      kk: 'Мәлімделген бағдарламалық қамтылым дербес.',
      ru: 'Заявленное программное обеспечение самостоятельно.',
      en: 'The software is independent.',
    },
    does: {
      kk: 'Дербес пе деп сұралады; дербес болмаса, 5-тармақтың екінші бөлігі бойынша платформасы ізделеді.',
      ru: 'Спрашивается, самостоятельно ли оно; если нет, по части второй пункта 5 ищется платформа.',
      en: 'Independence is asked; where it is lacking, the platform is looked up by the second paragraph of clause 5.',
    },
    tests: ['test/case/grounds.test.ts', 'test/case/entries-named.test.ts'],
  },
  {
    place: '5.part2',
    kind: 'carried-out',
    says: {
      kk: 'Дербес емес бағдарлама жұмысына қажетті бағдарламалық қамтылым Тізілімде болған жағдайда ғана енгізіледі.',
      ru: 'Несамостоятельная программа включается, только если нужное ей программное обеспечение уже состоит в реестре.',
      en: 'Software that is not independent enters only if the software that it needs is already in the registry.',
    },
    does: {
      kk: 'Платформа Тізілімнен нөмірі не атауы бойынша ізделеді; табылмаса, шығарылған болса, бағдарламалық қамтылым болмаса не өзгертілетін жазбаның өзі болса – бас тарту негізі.',
      ru: 'Платформа ищется в реестре по номеру или названию; не найдена, исключена, не программное обеспечение или сама изменяемая запись – основание для отказа.',
      en: 'The platform is looked up in the registry by number or name; not found, excluded, no software, or the entry that is amended itself: a ground for refusal.',
    },
    tests: ['test/case/entries-named.test.ts', 'test/journeys/registry.test.ts'],
  },
]
