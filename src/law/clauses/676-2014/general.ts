import type { Clause } from '../clause.js'

/** The resolution's own clauses and chapter 1 of the standard. */
export const general: readonly Clause[] = [
  {
    place: 'order/1',
    kind: 'carried-out',
    says: {
      kk: 'Ақпараттық жүйелерді аттестаттау қызметінің стандарты бекітіледі.',
      ru: 'Утверждается стандарт услуги по аттестации информационных систем.',
      en: 'The standard of the attestation of information systems is approved.',
    },
    does: {
      kk: 'Стандарт жеке редакция ретінде сақталған; қабылданған күнге қарай таңдалады.',
      ru: 'Стандарт хранится отдельной редакцией и выбирается по дню приёма.',
      en: 'The standard is held as an edition of its own and chosen by the day of acceptance.',
    },
    tests: ['test/law/system-attestation.test.ts'],
  },
  {
    place: 'order/2',
    kind: 'informational',
    says: {
      kk: '2012 жылғы № 1241 қаулының күші жойылады, 2-тармағының 2) тармақшасынан басқа.',
      ru: 'Утрачивает силу постановление № 1241 2012 года, кроме подпункта 2) его пункта 2.',
      en: 'Resolution No 1241 of 2012 is repealed, except sub-clause 2 of its clause 2.',
    },
    does: {
      kk: 'Бұрынғы актінің мәтіні бағдарламада жоқ: одан бұрынғы күнге сол айтылады.',
      ru: 'Текста прежнего акта в программе нет: о более раннем дне так и сказано.',
      en: 'The text of the earlier act is not carried: of an earlier day the program says so.',
    },
    tests: [],
  },
  {
    place: 'order/3',
    kind: 'carried-out',
    says: {
      kk: 'Қаулы алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі.',
      ru: 'Постановление вводится в действие по истечении десяти календарных дней после дня первого официального опубликования.',
      en: 'The resolution takes effect ten calendar days after the day of its first official publication.',
    },
    does: {
      kk: 'Жарияланған күні белгісіз, сондықтан ең ерте мүмкін күн (2014-06-30) алынып, шек екені айтылады.',
      ru: 'День опубликования неизвестен, поэтому взят самый ранний возможный (2014-06-30), и сказано, что это граница.',
      en: 'The day of publication is not known, so the earliest possible one (2014-06-30) is taken and said to be a bound.',
    },
    tests: ['test/law/system-attestation.test.ts'],
  },
  {
    place: '1',
    kind: 'carried-out',
    says: {
      kk: 'Қызмет мемлекеттік жүйелерге және олармен интеграцияланатын мемлекеттік емес жүйелерге арналған.',
      ru: 'Услуга – для государственных систем и интегрируемых с ними негосударственных.',
      en: 'The service is for state systems, and for non-state ones that are integrated with them.',
    },
    does: {
      kk: 'Жүйенің қандай екені сұралады; басқа жүйеге аттестат беруге кедергі негіз аталады.',
      ru: 'Спрашивается, какая это система; для иной называется основание, по которому аттестат не выдаётся.',
      en: 'What system it is is asked; for any other the ground against a certificate is named.',
    },
    tests: ['test/law/system-attestation-grounds.test.ts'],
  },
  {
    place: '2',
    kind: 'informational',
    says: {
      kk: 'Стандартты Байланыс және ақпарат агенттігі әзірлеген.',
      ru: 'Стандарт разработан Агентством по связи и информации.',
      en: 'The standard was drawn up by the Agency for Communication and Information.',
    },
    does: {
      kk: 'Кім әзірлегені ғана айтылған: орындалатын нұсқама жоқ.',
      ru: 'Сказано лишь, кто разработал: исполнять нечего.',
      en: 'It only says who drew it up: there is nothing to carry out.',
    },
    tests: [],
  },
  {
    place: '3',
    kind: 'carried-out',
    says: {
      kk: 'Қызметті Агенттік пен «Мемлекеттік техникалық қызмет» кәсіпорны бірге көрсетеді.',
      ru: 'Услугу оказывают Агентство и предприятие «Государственная техническая служба».',
      en: 'The service is rendered by the Agency and the State Technical Service.',
    },
    does: {
      kk: 'Қадамдар екі ұйымға бөлінген: шарт пен тексеріп қарау – кәсіпорынның, қалғаны – Агенттіктің рөлдері.',
      ru: 'Шаги разделены между двумя организациями: договор и обследование – роли предприятия, остальное – Агентства.',
      en: "The steps are divided between the two: contract and examination are the Service's roles, the rest the Agency's.",
    },
    tests: ['test/law/system-attestation.test.ts'],
  },
  {
    place: '3.part2',
    kind: 'carried-out',
    says: {
      kk: 'Өтініш қабылдау мен нәтиже беру Агенттіктің кеңсесі арқылы жүреді.',
      ru: 'Приём заявлений и выдача результата идут через канцелярию Агентства.',
      en: "Applications are taken in and results given out through the Agency's chancery.",
    },
    does: {
      kk: 'Тіркеу мен беру – кеңсенің қадамдары.',
      ru: 'Регистрация и выдача – шаги канцелярии.',
      en: "Registering and issuing are the chancery's steps.",
    },
    tests: ['test/law/system-attestation.test.ts', 'test/journeys/system-attestation.test.ts'],
  },
]
