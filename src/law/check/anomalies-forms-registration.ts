import type { KnownFinding } from './finding.js'
import { AS_IN_THE_ACT, slip } from './slip.js'

/** Slips and oddities in the five applications of the registration standard. */
export const formAnomaliesRegistration: readonly KnownFinding[] = [
  {
    id: 'title-names-one-object',
    citation: '476-2015/4/annex1',
    severity: 'note',
    title: {
      kk: 'Тақырыпта тек бағдарламалық өнім',
      ru: 'В заголовке только программный продукт',
      en: 'The title names the software product only',
    },
    found: {
      kk: 'Нысан ақпараттық жүйеге де арналған.',
      ru: 'Форма служит и для информационной системы.',
      en: 'The form serves information systems too.',
    },
    does: {
      kk: 'Тақырыпты сақтайды, нысанды екеуіне де береді.',
      ru: 'Заголовок оставляет, форму даёт для обоих.',
      en: 'Keeps the title and gives the form for both.',
    },
  },
  {
    id: 'two-sections-7',
    citation: '476-2015/4/annex2',
    severity: 'note',
    title: { kk: 'Екі 7-бөлім, 6-бөлім жоқ', ru: 'Два раздела 7, раздела 6 нет', en: 'Two sections 7 and none 6' },
    found: {
      kk: 'Бөлімдер 1–5, 7, 7, 8 деп нөмірленген.',
      ru: 'Разделы пронумерованы 1–5, 7, 7, 8.',
      en: 'The sections are numbered 1 to 5, 7, 7, 8.',
    },
    does: {
      kk: 'Нөмірлерді актідегідей қалдырады.',
      ru: 'Оставляет нумерацию акта.',
      en: 'Keeps the numbers of the act.',
    },
  },
  slip('476-2015/4/annex3', {
    kk: '«желісіні», «иелнушінің».',
    ru: '«желісіні», «иелнушінің».',
    en: '«желісіні», «иелнушінің».',
  }),
  slip('476-2015/4/annex4', { kk: '«жүенің», «Құрды».', ru: '«жүенің», «Құрды».', en: '«жүенің», «Құрды».' }),
  slip('476-2015/4/annex5', {
    kk: '«Лицезияланған», тақырыпта «тіркеуі»; Түрi, көлемi, Өндiрушi сөздерінде латын «i».',
    ru: '«Лицезияланған», в заголовке «тіркеуі»; латинская «i» в Түрi, көлемi, Өндiрушi.',
    en: '«Лицезияланған», «тіркеуі» in the title; a Latin «i» in Түрi, көлемi, Өндiрушi.',
  }),
  {
    id: 'two-units-of-money',
    citation: '476-2015/4/annex5',
    severity: 'warning',
    title: { kk: 'Ақша екі бірлікпен', ru: 'Деньги в двух единицах', en: 'Money in two units' },
    found: {
      kk: 'Қолдау құны теңгемен, қалғандарының бәрі мың теңгемен.',
      ru: 'Стоимость сопровождения в тенге, все остальные суммы в тысячах тенге.',
      en: 'The cost of support is in tenge, all other money in thousands of tenge.',
    },
    does: {
      kk: '«Барлығы» жолын баған бойынша бөлек қосады, бірліктерді араластырмайды.',
      ru: 'Итоги «Барлығы» считает по каждой графе, единицы не смешивает.',
      en: 'Adds up «Барлығы» column by column and never mixes the units.',
    },
  },
  {
    id: 'columns-lacking',
    citation: '476-2015/4/annex5',
    severity: 'note',
    title: { kk: 'Кестелерде бағандар жетіспейді', ru: 'В таблицах не хватает граф', en: 'The tables lack columns' },
    found: {
      kk: 'Компьютерлер мен ноутбуктерде баға мен құн бар, саны жоқ; сканерлерде саны мен бағасы бар, құны жоқ; бірінші кестеде 1–7 нөмірлерінің үстінде сегіз баған тұр.',
      ru: 'У компьютеров и ноутбуков есть цена и стоимость, но нет количества; у сканеров есть количество и цена, но нет стоимости; в первой таблице восемь граф под номерами 1–7.',
      en: 'Computers and portables have price and cost but no quantity; scanners have quantity and price but no cost; the first table has eight columns under numbers 1 to 7.',
    },
    does: {
      kk: 'Баған қоспайды; актіде бар бағандардың ғана жиынын шығарады.',
      ru: 'Граф не добавляет; итоги даёт только по тем, что есть в акте.',
      en: 'Adds no column, and gives totals only of those that the act has.',
    },
  },
]

/** Slips in the annexes of Resolution 676. */
export const formAnomalies676: readonly KnownFinding[] = [
  {
    id: 'one-full-stop',
    citation: '676-2014/annex2',
    severity: 'note',
    title: { kk: 'Нүкте тек 6-тармақта', ru: 'Точка только в пункте 6', en: 'A full stop in item 6 only' },
    found: {
      kk: '13 құжаттың алтыншысы ғана нүктемен аяқталады.',
      ru: 'Из 13 документов точкой кончается только шестой.',
      en: 'Of the 13 documents only the sixth ends with a full stop.',
    },
    does: AS_IN_THE_ACT,
  },
  slip('676-2014/annex3', {
    kk: 'Мұнда «Ақпараттық қорғаудың», 4-қосымшада «Ақпаратты қорғаудың».',
    ru: 'Здесь «Ақпараттық қорғаудың», в приложении 4 – «Ақпаратты қорғаудың».',
    en: '«Ақпараттық қорғаудың» here, «Ақпаратты қорғаудың» in annex 4.',
  }),
  ...(['676-2014/annex3', '676-2014/annex4'] as const).map(
    (citation): KnownFinding => ({
      id: 'no-signature-lines',
      citation,
      severity: 'note',
      title: { kk: 'Қол қою жолы жоқ', ru: 'Нет строк подписи', en: 'No signature lines' },
      found: {
        kk: 'Тізбені өтініш беруші бекітуі керек (9.5), бірақ қол қоятын жер жоқ.',
        ru: 'Перечень утверждает заявитель (9.5), но места для подписи нет.',
        en: 'The applicant approves the list (9.5), yet there is no place to sign.',
      },
      does: AS_IN_THE_ACT,
    }),
  ),
]
