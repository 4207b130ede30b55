import type { KnownFinding } from './finding.js'
import { AS_IN_THE_ACT, slip } from './slip.js'

/** Slips and oddities in the annexes of the standards of Order 476. */
export const formAnomalies476: readonly KnownFinding[] = [
  {
    id: 'blank-before-word',
    citation: '476-2015/1/annex2',
    severity: 'note',
    title: { kk: 'Бос орын сөзден бұрын', ru: 'Пробел стоит перед словом', en: 'The blank stands before its word' },
    found: {
      kk: 'Бірінші мекенжайда бос орын облысы, қаласы, ауданы, көшесі, үй сөздерінің алдында тұр; екінші мекенжайда бір орын артық.',
      ru: 'В первом адресе пробел стоит перед словами облысы, қаласы, ауданы, көшесі, үй; во втором на один пробел больше.',
      en: 'In the first address the blank stands before облысы, қаласы, ауданы, көшесі, үй; the second has one blank more.',
    },
    does: {
      kk: 'Мәнді сөздің алдына жазады; артық орынды кеңсе не пәтерге қалдырады.',
      ru: 'Пишет значение перед словом; лишний пробел оставляет для офиса или квартиры.',
      en: 'Writes the value before the word; the surplus blank is left for an office or a flat.',
    },
  },
  {
    id: 'length-under-validity',
    citation: '476-2015/1/annex2',
    severity: 'note',
    title: { kk: 'Ұзындық мерзімнің астында', ru: 'Длина под сроком действия', en: 'A length under validity' },
    found: {
      kk: '«8 белгіден кем емес» парольдің қолданылу мерзімінің астында тұр, бірақ ұзындығын айтады.',
      ru: '«8 белгіден кем емес» стоит под сроком действия пароля, хотя говорит о длине.',
      en: '«8 белгіден кем емес» stands under the validity of the password though it speaks of its length.',
    },
    does: AS_IN_THE_ACT,
  },
  {
    id: 'requirement-twice',
    citation: '476-2015/1/annex2',
    severity: 'note',
    title: { kk: 'Бір талап екі рет', ru: 'Одно требование дважды', en: 'One requirement twice' },
    found: {
      kk: 'Аудит журналы туралы талап екі рет қайталанған.',
      ru: 'Требование о журнале аудита повторено дважды.',
      en: 'The requirement on the audit log stands twice.',
    },
    does: {
      kk: 'Екеуін де шығарады, әрқайсысын бөлек сұрайды.',
      ru: 'Выводит оба и спрашивает о каждом.',
      en: 'Prints both and asks each.',
    },
  },
  {
    id: 'strike-out',
    citation: '476-2015/1/annex2',
    severity: 'note',
    title: { kk: '«керектісін сызу»', ru: '«нужное зачеркнуть»', en: '«Strike out what is needed»' },
    found: {
      kk: '«керектісін сызу» делінген: өтініш беруші бір нұсқаны сызып тастайды.',
      ru: 'Сказано «керектісін сызу»: заявитель зачёркивает один из вариантов.',
      en: 'It says «керектісін сызу»: the applicant strikes out one option.',
    },
    does: {
      kk: 'Таңдалмаған нұсқаны сызып көрсетеді.',
      ru: 'Зачёркивает вариант, который не выбран.',
      en: 'Strikes out the option that was not chosen.',
    },
  },
  {
    id: 'yes-no-after-a-value',
    citation: '476-2015/1/annex3',
    severity: 'note',
    title: {
      kk: 'Мәннен кейінгі «иә/жоқ», қолсыз нысан',
      ru: '«иә/жоқ» после значения, форма без подписи',
      en: 'Yes or no after a value, a form without a signature',
    },
    found: {
      kk: 'Нұсқадан, күндерден, хат нөмірінен кейін «иә/жоқ» сұралады; тармақтар нөмірі бөлімдерден өтіп жүреді; қолы, күні, мөрі жоқ.',
      ru: '«иә/жоқ» спрашивается после версии, дат и номера письма; нумерация идёт сквозь разделы; нет подписи, даты и печати.',
      en: 'It asks yes or no after a version, dates and a letter number; item numbers run across its sections; it has no signature, date or seal.',
    },
    does: AS_IN_THE_ACT,
  },
  slip('476-2015/1/annex3', {
    kk: '«жүзеге ұйымдарда» дегенде «асыратын» жоқ; «Мәліметтердің өзгеру күн».',
    ru: 'В «жүзеге ұйымдарда» нет слова «асыратын»; «Мәліметтердің өзгеру күн».',
    en: '«жүзеге ұйымдарда» lacks «асыратын»; «Мәліметтердің өзгеру күн».',
  }),
  {
    id: 'title-of-testing',
    citation: '476-2015/3/annex1',
    severity: 'note',
    title: {
      kk: 'Депозит өтінішінің тақырыбы сынақ туралы',
      ru: 'Заголовок заявления на депозит говорит об испытании',
      en: 'The title of the deposit application speaks of testing',
    },
    found: {
      kk: 'Тақырыпта «сынақтан өткізуге» делінген, ақпараттық жүйелер аталмаған.',
      ru: 'В заголовке «сынақтан өткізуге» (на испытание), информационные системы не названы.',
      en: 'It says «сынақтан өткізуге» (for testing) and leaves out information systems.',
    },
    does: AS_IN_THE_ACT,
  },
  {
    id: 'year-and-day',
    citation: '476-2015/3/annex1',
    severity: 'note',
    title: {
      kk: 'Жылы да, күні де сұралады',
      ru: 'Спрашиваются и год, и день',
      en: 'Both the year and the day are asked',
    },
    found: {
      kk: '«Шығарылған жылы» да, «Шығарылған күні» де бар.',
      ru: 'Есть и «Шығарылған жылы», и «Шығарылған күні».',
      en: 'It has both «Шығарылған жылы» and «Шығарылған күні».',
    },
    does: { kk: 'Екеуін де сұрайды.', ru: 'Спрашивает оба.', en: 'Asks both.' },
  },
]
