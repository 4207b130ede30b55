import type { Clause } from '../../clause.js'

/** Clauses 5 to 9: form, result, price, hours and documents. */
export const formHoursDocuments: readonly Clause[] = [
  {
    place: '4/5',
    kind: 'carried-out',
    says: {
      kk: 'Көрсету нысаны: қағаз түрінде.',
      ru: 'Форма оказания: бумажная.',
      en: 'The service is given on paper.',
    },
    does: {
      kk: 'Іс кеңсе не пошта арқылы қабылданады, портал арқылы берілгені туралы ескертіледі; шығатын қағаздар басып шығаруға арналған.',
      ru: 'Дело принимается через канцелярию или почту, о подаче через портал предупреждают; выходящие бумаги – для печати.',
      en: 'A case comes in at the office or by post, a filing through the portal is warned of; what comes out is for print.',
    },
    tests: ['test/law/channels.test.ts', 'test/journeys/state-registration.test.ts'],
  },
  {
    place: '4/6',
    kind: 'carried-out',
    says: {
      kk: 'Нәтиже – Мемлекеттік тіркелімде тіркеу туралы куәлік.',
      ru: 'Результат – свидетельство о регистрации в Государственном регистре.',
      en: 'The result is the certificate of registration in the State Register.',
    },
    does: {
      kk: 'Мақұлдау шешімі куәлікті шығарады. Бас тартуды стандарт атамайды: ол регламентте (209-2014/2/3, /5.4).',
      ru: 'Положительное решение выпускает свидетельство. Отказа стандарт не называет: он – в регламенте (209-2014/2/3, /5.4).',
      en: 'Granting draws the certificate. The standard names no refusal: that stands in the regulation (209-2014/2/3, /5.4).',
    },
    tests: ['test/law/state-registration-case.test.ts', 'test/journeys/state-registration.test.ts'],
  },
  {
    place: '4/6.part2',
    kind: 'carried-out',
    says: {
      kk: 'Нәтиже қағаз түрінде беріледі.',
      ru: 'Результат выдаётся на бумаге.',
      en: 'The result is given on paper.',
    },
    does: {
      kk: 'Куәлік басып шығаруға дайын құжат болып шығады.',
      ru: 'Свидетельство выходит документом, готовым к печати.',
      en: 'The certificate comes out as a document ready to print.',
    },
    tests: ['test/journeys/state-registration.test.ts'],
  },
  {
    place: '4/7',
    kind: 'carried-out',
    says: {
      kk: 'Қызмет жеке және заңды тұлғаларға тегін.',
      ru: 'Услуга для физических и юридических лиц бесплатна.',
      en: 'The service is free of charge to individuals and legal entities.',
    },
    does: {
      kk: 'Төлем сұралмайды; өтініш беруші жеке де, заңды да тұлға бола алады.',
      ru: 'Плата не спрашивается; заявителем может быть и физическое, и юридическое лицо.',
      en: 'No fee is asked for; the applicant may be an individual or a legal entity.',
    },
    tests: ['test/law/state-registration.test.ts'],
  },
  {
    place: '4/8',
    kind: 'carried-out',
    says: {
      kk: 'Жұмыс кестесі: дүйсенбі-жұма 9:00-18:30, түскі үзіліс 13:00-14:30, мерекелерден басқа.',
      ru: 'График: понедельник-пятница 9:00-18:30, перерыв 13:00-14:30, кроме праздников.',
      en: 'Hours: Monday to Friday 9:00 to 18:30, break 13:00 to 14:30, holidays excepted.',
    },
    does: {
      kk: 'Жұмыс уақытындағы барлық мерзім осы кестемен саналады.',
      ru: 'Все сроки в рабочем времени считаются по этому графику.',
      en: 'Every term in working time is counted by these hours.',
    },
    tests: [
      'test/law/state-registration.test.ts',
      'test/law/state-registration-route.test.ts',
      'test/calendar/working-time.test.ts',
    ],
  },
  {
    place: '4/8.part2',
    kind: 'carried-out',
    says: {
      kk: 'Өтініштерді қабылдау және нәтиже беру: 9:00-17:30, үзіліспен.',
      ru: 'Приём заявлений и выдача результатов: 9:00-17:30 с перерывом.',
      en: 'Applications are received and results handed out 9:00 to 17:30, with the break.',
    },
    does: {
      kk: '17:30-дан кейін не демалыста түскен құжат келесі жұмыс күні, үзілісте түскені 14:30-да қабылданды деп саналады.',
      ru: 'Поступившее после 17:30 или в выходной считается принятым на следующий рабочий день, в перерыв – в 14:30.',
      en: 'What comes after 17:30 or on a day off counts as accepted on the next working day, in the break at 14:30.',
    },
    tests: ['test/law/state-registration-route.test.ts', 'test/calendar/receipt.test.ts'],
  },
  {
    place: '4/8.part3',
    kind: 'informational',
    says: {
      kk: 'Қабылдау кезек тәртібімен, алдын ала жазылусыз және жеделдетусіз.',
      ru: 'Приём в порядке очереди, без записи и ускоренного обслуживания.',
      en: 'In turn, without appointment or faster service.',
    },
    does: {
      kk: 'Кеңседегі кезекті бағдарлама жүргізбейді; ереже төлқұжатта көрсетіледі.',
      ru: 'Очередь в канцелярии программа не ведёт; правило показано в паспорте.',
      en: 'The program keeps no queue; the rule is shown in the passport.',
    },
    tests: [],
  },
  {
    place: '4/9',
    kind: 'carried-out',
    says: {
      kk: 'Құжат – 1-5-қосымшалар нысанындағы өтінім, қағаз және электрондық тасығышта; оны алушы не сенімхатпен өкілі береді.',
      ru: 'Документ – заявка по формам приложений 1-5, на бумажном и электронном носителях; подаёт получатель или представитель по доверенности.',
      en: 'The document is the application in the form of one of annexes 1 to 5, on paper and on an electronic medium, from the applicant or a representative by power of attorney.',
    },
    does: {
      kk: 'Объектінің түріне қарай нысан таңдалады; өтінім, электрондық тасығыш, өкілден сенімхат талап етіледі. Тасығыш түрі актіде айтылмаған: жазылғаны сақталады. Бес нысанның бәріне жаңғырту сұрағы қойылады, 5-қосымшада ол жоқ болса да.',
      ru: 'Форма выбирается по виду объекта; требуются заявка, электронный носитель, у представителя – доверенность. Вид носителя в акте не назван: хранится записанное. Об обновлении спрашивается при всех пяти формах, хотя в приложении 5 такой строки нет.',
      en: 'The kind of object chooses the form; the application, the electronic medium and, of a representative, the power of attorney are called for. The act names no kind of medium: what is written is kept. All five forms are asked whether data are being updated, though annex 5 has no such line.',
    },
    tests: ['test/law/state-registration-package.test.ts', 'test/journeys/state-registration.test.ts'],
  },
]
