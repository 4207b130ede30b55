import type { Clause } from '../clause.js'

/** Chapter 1: what the service is and what comes of it. */
export const general: readonly Clause[] = [
  {
    place: '1',
    kind: 'informational',
    says: {
      kk: 'Регламент 2012 жылғы № 1026 қаулымен бекітілген стандартқа және 2011 жылғы № 1265 қағидаларға сай әзірленген.',
      ru: 'Регламент разработан по стандарту, утверждённому постановлением № 1026 2012 года, и правилам № 1265 2011 года.',
      en: 'The regulation follows the standard of resolution No 1026 of 2012 and the rules of resolution No 1265 of 2011.',
    },
    does: {
      kk: 'Ол қаулылардың мәтіні бағдарламада жоқ; бұл маршрутпен бірге атауы бойынша ең жақын стандарт – 476-2015/1 алынады, таңдау іске жазылады.',
      ru: 'Текстов тех постановлений в программе нет; с этим маршрутом берётся ближайший стандарт 476-2015/1, и выбор записывается в дело.',
      en: 'The program carries neither resolution; with this route it takes the nearest standard, 476-2015/1, and records the choice.',
    },
    tests: [],
  },
  {
    place: '2',
    kind: 'informational',
    says: {
      kk: 'Регламентте қолданылатын негізгі ұғымдар.',
      ru: 'Основные понятия регламента.',
      en: 'The words that the regulation uses.',
    },
    does: {
      kk: 'Ұғымдар маршрутпен бірге сақталып, көрсетіледі.',
      ru: 'Понятия хранятся и показываются вместе с маршрутом.',
      en: 'The definitions are held and shown with the route.',
    },
    tests: [],
  },
  {
    place: '2.1',
    kind: 'carried-out',
    says: {
      kk: 'Қызметті заңды және жеке тұлғалар алады.',
      ru: 'Услугу получают юридические и физические лица.',
      en: 'Legal entities and individuals receive the service.',
    },
    does: {
      kk: 'Өтініш беруші заңды тұлға, дара кәсіпкер не жеке тұлға бола алады: БСН не ЖСН соған қарай сұралады.',
      ru: 'Заявитель – юридическое лицо, предприниматель или физическое лицо: соответственно спрашивается БИН или ИИН.',
      en: 'The applicant may be a legal entity, an entrepreneur or an individual: BIN or IIN is asked accordingly.',
    },
    tests: ['test/law/cash-register-conclusion.test.ts'],
  },
  {
    place: '2.2',
    kind: 'informational',
    says: {
      kk: 'ҚФБ – қызмет көрсету барысына қатысатын органдардың жауапты тұлғалары мен ақпараттық жүйелері.',
      ru: 'СФЕ – ответственные лица органов и информационные системы, участвующие в оказании услуги.',
      en: 'A structural and functional unit is whoever, or whichever system, takes part in the service.',
    },
    does: {
      kk: 'Маршруттың әр қадамында оны орындайтын рөл аталған.',
      ru: 'У каждого шага маршрута названа роль исполнителя.',
      en: 'Each step of the route names the role that does it.',
    },
    tests: [],
  },
  {
    place: '2.3',
    kind: 'informational',
    says: {
      kk: 'Қорытынды – компьютер жүйесінің техникалық талаптарға сәйкестігі туралы құжат.',
      ru: 'Заключение – документ о соответствии компьютерной системы техническим требованиям.',
      en: 'The conclusion is the paper on the conformity of the system with the technical requirements.',
    },
    does: {
      kk: 'Сөздің мағынасы ғана айтылған; қорытынды 476.1.1 нысанымен шығады.',
      ru: 'Дано лишь значение слова; заключение выходит по форме 476.1.1.',
      en: 'It only says what the word means; the conclusion comes out in form 476.1.1.',
    },
    tests: [],
  },
  {
    place: '3',
    kind: 'informational',
    says: {
      kk: 'Қызметті Көлік және коммуникация министрлігінің Байланыс және ақпараттандыру комитеті көрсетеді.',
      ru: 'Услугу оказывает Комитет связи и информатизации Министерства транспорта и коммуникаций.',
      en: 'The Committee for Communications and Informatization of the Ministry of Transport and Communications provides the service.',
    },
    does: {
      kk: 'Кім көрсететіні ғана айтылған; кеңсенің атауы жеке файлдан алынады.',
      ru: 'Сказано лишь, кто оказывает; название учреждения берётся из отдельного файла.',
      en: "It only says whose service it is; the office's name comes from a file of its own.",
    },
    tests: [],
  },
  {
    place: '4',
    kind: 'carried-out',
    says: {
      kk: 'Қызмет автоматтандырылмаған.',
      ru: 'Услуга не автоматизирована.',
      en: 'The service is not automated.',
    },
    does: {
      kk: 'Бұл маршрутта портал жоқ: нәтижені беру тәсілдерінің ішінде порталдың жеке кабинеті ұсынылмайды.',
      ru: 'Портала в этом маршруте нет: среди способов выдачи личного кабинета портала нет.',
      en: 'The route knows no portal: the ways of delivery do not offer a portal account.',
    },
    tests: ['test/law/cash-register-conclusion.test.ts'],
  },
  {
    place: '5',
    kind: 'informational',
    says: {
      kk: 'Қызмет мына актілерге сәйкес көрсетіледі.',
      ru: 'Услуга оказывается в соответствии со следующими актами.',
      en: 'The service is rendered under these acts.',
    },
    does: {
      kk: 'Құқықтық негізі ғана айтылған.',
      ru: 'Названо лишь правовое основание.',
      en: 'It only names the legal basis.',
    },
    tests: [],
  },
  {
    place: '5.1',
    kind: 'informational',
    says: {
      kk: '2008 жылғы Салық кодексінің 651-бабының 3-тармағына.',
      ru: 'Пункту 3 статьи 651 Налогового кодекса 2008 года.',
      en: 'Article 651(3) of the Tax Code of 2008.',
    },
    does: {
      kk: 'Кодекстің мәтіні бағдарламада жоқ.',
      ru: 'Текста кодекса в программе нет.',
      en: 'The program does not carry the code.',
    },
    tests: [],
  },
  {
    place: '5.2',
    kind: 'informational',
    says: {
      kk: 'Мемлекеттік қызмет стандартына.',
      ru: 'Стандарту государственной услуги.',
      en: 'The standard of the service.',
    },
    does: {
      kk: 'Ол кездегі стандарттың (№ 1026 қаулы) мәтіні бағдарламада жоқ, бұл ашық айтылады.',
      ru: 'Текста тогдашнего стандарта (постановление № 1026) в программе нет, и это говорится прямо.',
      en: 'The program does not carry the standard of that time (resolution No 1026), and says so.',
    },
    tests: [],
  },
  {
    place: '6',
    kind: 'carried-out',
    says: {
      kk: 'Нәтижесі – қорытынды не бас тарту себептері туралы жазбаша дәлелді жауап.',
      ru: 'Результат – заключение либо письменный мотивированный ответ о причинах отказа.',
      en: 'The result is a conclusion, or a written reasoned answer with the reasons for the refusal.',
    },
    does: {
      kk: 'Шешім не қорытындыны, не негіздері аталған дәлелді бас тартуды шығарады.',
      ru: 'Решение выпускает заключение либо мотивированный отказ, где названы основания.',
      en: 'The decision draws the conclusion, or the reasoned refusal with its grounds.',
    },
    tests: ['test/law/cash-register-conclusion.test.ts', 'test/journeys/cash-register-conclusion.test.ts'],
  },
  {
    place: '7',
    kind: 'carried-out',
    says: {
      kk: 'Қорытынды Стандарттың 1-қосымшасындағы нысанмен, қағаз түрінде беріледі.',
      ru: 'Заключение выдаётся на бумаге по форме приложения 1 к Стандарту.',
      en: 'The conclusion is given on paper, in the form of annex 1 of the Standard.',
    },
    does: {
      kk: 'Ол кездегі нысан бағдарламада жоқ: 476-2015/1 стандартының 1-қосымшасындағы 476.1.1 нысаны басып шығарылады.',
      ru: 'Тогдашней формы в программе нет: печатается форма 476.1.1 из приложения 1 стандарта 476-2015/1.',
      en: 'The form of that time is not carried: form 476.1.1 of annex 1 of the standard 476-2015/1 is printed.',
    },
    tests: ['test/journeys/cash-register-conclusion.test.ts'],
  },
  {
    place: '8',
    kind: 'carried-out',
    says: { kk: 'Қызмет тегін.', ru: 'Услуга бесплатная.', en: 'The service is free of charge.' },
    does: {
      kk: 'Төлем сұралмайды да, жазылмайды да.',
      ru: 'Оплата не спрашивается и не записывается.',
      en: 'No payment is asked for or recorded.',
    },
    tests: ['test/law/cash-register-conclusion.test.ts'],
  },
]
