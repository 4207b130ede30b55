import type { Text } from '../../../../text.js'
import type { Clause } from '../../clause.js'

const law = 'test/law/cash-register-conclusion-package.test.ts'

/** A paper that the portal's request carries. */
const paper = (place: string, says: Text, does: Text): Clause => ({
  place,
  kind: 'carried-out',
  says,
  does,
  tests: [law],
})

/** Clause 9, sub-clauses 3-11: the documents of a portal request. */
export const portalDocuments: readonly Clause[] = [
  paper(
    '3/9.3',
    {
      kk: 'ЭЦҚ-мен куәландырылған сұрау салу не 2-қосымша бойынша толтырылған сауалнама-өтініш.',
      ru: 'Запрос с ЭЦП либо анкета-заявление по приложению 2.',
      en: 'The signed request, or the questionnaire-application of annex 2.',
    },
    {
      kk: 'Өтініш 476.1.2 нысанының сұрақтарымен қабылданады.',
      ru: 'Заявление принимается с вопросами формы 476.1.2.',
      en: 'The application is taken in with the questions of form 476.1.2.',
    },
  ),
  paper(
    '3/9.4',
    {
      kk: 'Заңды тұлға үшін – мемлекеттік тіркеу (қайта тіркеу) туралы анықтама.',
      ru: 'Для юридического лица – справка о государственной регистрации (перерегистрации).',
      en: 'Of a legal entity: proof of state registration.',
    },
    {
      kk: 'Тапсырылса жазылады; қызметті беруші оны шлюз арқылы өзі алады (476-2015/1/9.1), сондықтан жоқтығы кемшілік емес.',
      ru: 'Если приложена, записывается; услугодатель получает её сам через шлюз (476-2015/1/9.1), поэтому её отсутствие не недостаток.',
      en: 'Recorded if filed; the provider takes it through the gateway itself (476-2015/1/9.1), so that its absence is no defect.',
    },
  ),
  {
    place: '3/9.4.part2',
    kind: 'informational',
    says: {
      kk: '1995 жылғы заңға дейін берілген тіркеу туралы куәлік заңды тұлғаның қызметі тоқтағанға дейін жарамды.',
      ru: 'Свидетельство, выданное до введения закона 1995 года, действительно до прекращения деятельности юридического лица.',
      en: 'A certificate given before the law of 1995 holds until the legal entity ends.',
    },
    does: {
      kk: 'Куәліктің жарамдылық мерзімі сұралмайды, сондықтан ескі куәлік те қабылданады.',
      ru: 'Срок свидетельства не спрашивается, поэтому принимается и старое.',
      en: 'No last day is asked of this paper, so that an old one is accepted.',
    },
    tests: [],
  },
  paper(
    '3/9.5',
    {
      kk: 'Жеке тұлға үшін – дара кәсіпкерді мемлекеттік тіркеу туралы куәлік.',
      ru: 'Для физического лица – свидетельство о государственной регистрации предпринимателя.',
      en: 'Of an individual: the certificate of registration as an entrepreneur.',
    },
    {
      kk: 'Тапсырылса жазылады; қызметті беруші оны шлюз арқылы өзі алады, жоқтығы кемшілік емес.',
      ru: 'Если приложено, записывается; услугодатель получает его сам через шлюз, отсутствие не недостаток.',
      en: 'Recorded if filed; the provider takes it through the gateway itself, its absence is no defect.',
    },
  ),
  paper(
    '3/9.6',
    {
      kk: 'КЖ функционалдық мүмкіндіктері мен ерекшеліктерінің сипаттамасы.',
      ru: 'Описание функциональных возможностей и особенностей КС.',
      en: "Description of the system's functions and particulars.",
    },
    {
      kk: 'Болмаса, топтама толық емес деп аталады.',
      ru: 'Без него пакет назван неполным.',
      en: 'Without it the package is called incomplete.',
    },
  ),
  paper(
    '3/9.7',
    {
      kk: '«Салық инспекторының жұмыс орны» модулін пайдалану жөніндегі нұсқаулық.',
      ru: 'Руководство по эксплуатации модуля «Рабочее место налогового инспектора».',
      en: "Manual of the «Tax inspector's workplace» module.",
    },
    {
      kk: 'Болмаса, топтама толық емес деп аталады.',
      ru: 'Без него пакет назван неполным.',
      en: 'Without it the package is called incomplete.',
    },
  ),
  paper(
    '3/9.8',
    {
      kk: 'КЖ орнату және іске қосу жөніндегі нұсқаулық, банктер мен банк операцияларының жекелеген түрлерін жүзеге асыратын ұйымдарда қолданылатынынан басқа.',
      ru: 'Инструкция по установке и запуску КС, кроме применяемых в банках и организациях с отдельными банковскими операциями.',
      en: 'Installation manual, not of systems used in banks and organisations with certain banking operations.',
    },
    {
      kk: 'Банктерде қолданылатын жүйе үшін талап етілмейді.',
      ru: 'Для системы, применяемой в банках, не требуется.',
      en: 'Not asked of a system used in banks.',
    },
  ),
  paper(
    '3/9.9',
    {
      kk: 'Фискалдық режим мен жады құралдарының ақпараттық қауіпсіздік талаптарына сәйкестік сертификаты.',
      ru: 'Сертификат соответствия средств фискального режима и памяти требованиям информационной безопасности.',
      en: 'Certificate that the fiscal mode and memory meet the information-security requirements.',
    },
    {
      kk: 'Нөмірі, күні, мерзімі сұралады; мерзімі өткен болса, аталады.',
      ru: 'Спрашиваются номер, дата и срок; просроченный называется.',
      en: 'Its number, date and last day are asked; an expired one is named.',
    },
  ),
  paper(
    '3/9.10',
    {
      kk: 'КЖ функционалдық көшірмесі бар электрондық жеткізгіш, банктер мен ұқсас ұйымдарда қолданылатынынан басқа.',
      ru: 'Электронный носитель с функциональной копией КС, кроме применяемых в банках и подобных организациях.',
      en: 'Electronic medium with a working copy, not of systems used in banks and the like.',
    },
    {
      kk: 'Портал арқылы берілгенде де күтіледі (поштамен, 476-2015/1/9.1); банк үшін талап етілмейді.',
      ru: 'Ожидается и при подаче через портал (почтой, 476-2015/1/9.1); для банков не требуется.',
      en: 'Awaited of a portal filing too (by post, 476-2015/1/9.1); not asked where banks use the system.',
    },
  ),
  paper(
    '3/9.11',
    {
      kk: 'Өкіл берген кезде – оның жеке басын және өкілеттігін куәландыратын құжаттар.',
      ru: 'При подаче представителем – документы, удостоверяющие его личность и полномочия.',
      en: "Where a representative files: the papers of that person's identity and authority.",
    },
    {
      kk: 'Портал арқылы өкіл берсе, екеуі де сұралады.',
      ru: 'При подаче представителем через портал спрашиваются оба.',
      en: 'Both are asked where a representative files through the portal.',
    },
  ),
]
