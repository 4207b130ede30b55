import type { Clause } from '../../clause.js'

/** Chapters 3 and 4: complaints, contacts. */
export const complaintsAndContacts: readonly Clause[] = [
  {
    place: '4/10',
    kind: 'carried-out',
    says: {
      kk: 'Шағым қызмет берушінің басшысына не министрлік басшысына 12-тармақтағы мекенжаймен беріледі.',
      ru: 'Жалоба подаётся на имя руководителя услугодателя либо руководителя министерства по адресу из пункта 12.',
      en: 'A complaint goes to the head of the provider or of the ministry, to the address of clause 12.',
    },
    does: {
      kk: 'Редакцияның шағым ережелері осы тармақты атайды; 12-тармақта мекенжайдың өзі жоқ, тек сайт.',
      ru: 'Правила обжалования редакции ссылаются на этот пункт; самого адреса в пункте 12 нет, только сайт.',
      en: "The edition's rules on complaints cite this clause; clause 12 has no address, only a website.",
    },
    tests: ['test/law/state-registration.test.ts'],
  },
  {
    place: '4/10.part2',
    kind: 'informational',
    says: {
      kk: 'Шағым жазбаша, поштамен, электрондық түрде не кеңсе арқылы беріледі.',
      ru: 'Жалоба подаётся письменно почтой, в электронном виде либо через канцелярию.',
      en: 'It is given in writing by post, electronically, or through the registry.',
    },
    does: {
      kk: 'Беру жолының бәрі рұқсат: талап қойылатын ештеңе жоқ.',
      ru: 'Допустим любой способ: требовать нечего.',
      en: 'Any way will do: nothing is required.',
    },
    tests: [],
  },
  {
    place: '4/10.part3',
    kind: 'informational',
    says: {
      kk: 'Қабылдауды растайтыны – тіркеу: мөртабан, кіріс нөмірі мен күні, қабылдаған адам, жауап мерзімі мен орны.',
      ru: 'Подтверждение приёма – регистрация: штамп, входящий номер и дата, кто принял, срок и место ответа.',
      en: 'Acceptance is confirmed by registration: stamp, incoming number and date, who took it, when and where the answer will be.',
    },
    does: {
      kk: 'Мөртабанды кеңсе қояды; тіркеу нөмірі мен күнін шағым командасы жазады.',
      ru: 'Штамп ставит канцелярия; номер и дату регистрации записывает команда жалоб.',
      en: "The stamp is the registry's; the complaint command records the number and the date.",
    },
    tests: [],
  },
  {
    place: '4/10.part4',
    kind: 'carried-out',
    says: {
      kk: 'Қызмет берушіге түскен шағым тіркелген күннен бастап 5 жұмыс күнінде қаралады.',
      ru: 'Жалоба, поступившая услугодателю, рассматривается за 5 рабочих дней со дня регистрации.',
      en: 'A complaint to the provider is reviewed within 5 working days of its registration.',
    },
    does: {
      kk: '`complaint-provider` мерзімі.',
      ru: 'Срок `complaint-provider`.',
      en: 'The term `complaint-provider`.',
    },
    tests: ['test/law/state-registration.test.ts'],
  },
  {
    place: '4/10.part5',
    kind: 'informational',
    says: {
      kk: 'Нәтижемен келіспесе, алушы сапаны бағалау және бақылау жөніндегі уәкілетті органға жүгіне алады.',
      ru: 'При несогласии с результатом получатель вправе обратиться в уполномоченный орган по оценке и контролю качества.',
      en: 'If the result does not satisfy, the applicant may turn to the quality-control authority.',
    },
    does: {
      kk: 'Өтініш берушінің құқығы: бағдарламадан ештеңе талап етпейді, бас тарту қағазы түсіндіреді.',
      ru: 'Право заявителя: от программы ничего не требует, бумага об отказе его разъясняет.',
      en: "The applicant's right: it asks nothing of the program, and the refusal paper explains it.",
    },
    tests: [],
  },
  {
    place: '4/10.part6',
    kind: 'carried-out',
    says: {
      kk: 'Уәкілетті органға түскен шағым тіркелген күннен бастап 15 жұмыс күнінде қаралады.',
      ru: 'Жалоба в уполномоченный орган рассматривается за 15 рабочих дней со дня регистрации.',
      en: 'A complaint to the authority is reviewed within 15 working days of its registration.',
    },
    does: {
      kk: '`complaint-authority` мерзімі.',
      ru: 'Срок `complaint-authority`.',
      en: 'The term `complaint-authority`.',
    },
    tests: ['test/law/state-registration.test.ts'],
  },
  {
    place: '4/10.part7',
    kind: 'carried-out',
    says: {
      kk: 'Шағымда не көрсетілетіні; оған алушы қол қояды.',
      ru: 'Что указывается в жалобе; её подписывает услугополучатель.',
      en: 'What a complaint states; the applicant signs it.',
    },
    does: {
      kk: 'Шағымды тіркегенде осы мәліметтер сұралады, қол қойылмағаны қабылданбайды.',
      ru: 'Эти сведения спрашиваются при регистрации жалобы; неподписанная не принимается.',
      en: 'These particulars are asked when a complaint is recorded; one that is not signed is not taken.',
    },
    tests: ['test/law/state-registration.test.ts'],
  },
  {
    place: '4/10.1',
    kind: 'carried-out',
    says: {
      kk: 'Шағымда жеке тұлғаның тегі, аты, қаласа әкесінің аты, пошталық мекенжайы көрсетіледі.',
      ru: 'В жалобе физического лица – фамилия, имя, по желанию отчество, почтовый адрес.',
      en: "A complaint names an individual's surname, name, patronymic if wished, and postal address.",
    },
    does: {
      kk: 'Шағымның мазмұны осы тармақпен тексеріледі.',
      ru: 'По этому пункту проверяется содержание жалобы.',
      en: 'The contents of a complaint are checked by this clause.',
    },
    tests: ['test/law/state-registration.test.ts'],
  },
  {
    place: '4/10.2',
    kind: 'carried-out',
    says: {
      kk: 'Заңды тұлғаның атауы, пошталық мекенжайы, шығыс нөмірі мен күні; алушы қол қояды.',
      ru: 'У юридического лица – наименование, почтовый адрес, исходящий номер и дата; подпись получателя.',
      en: 'Of a legal entity: name, postal address, outgoing number and date; and the applicant signs.',
    },
    does: {
      kk: 'Шағымның мазмұны осы тармақпен тексеріледі. Актіде қол қойылатын қағаз «өтініш» делінген: шағым деп оқылды.',
      ru: 'По этому пункту проверяется содержание жалобы. Подписываемое названо в акте «заявлением»: прочитано как жалоба.',
      en: 'The contents of a complaint are checked by this clause. What is to be signed the act calls an application: read as the complaint.',
    },
    tests: ['test/law/state-registration.test.ts'],
  },
  {
    place: '4/11',
    kind: 'carried-out',
    says: {
      kk: 'Нәтижемен келіспесе, алушы сотқа жүгінуге құқылы.',
      ru: 'При несогласии с результатом получатель вправе обратиться в суд.',
      en: 'If the result does not satisfy, the applicant may go to court.',
    },
    does: {
      kk: 'Редакцияның шағым ережелері сотқа жүгінуді осы тармақпен атайды.',
      ru: 'Правила обжалования редакции называют суд со ссылкой на этот пункт.',
      en: "The edition's rules on complaints name the court by this clause.",
    },
    tests: ['test/law/state-registration.test.ts'],
  },
  {
    place: '4/12',
    kind: 'informational',
    says: {
      kk: 'Қызмет көрсету орындарының мекенжайлары www.mid.gov.kz сайтында.',
      ru: 'Адреса мест оказания услуги – на сайте www.mid.gov.kz.',
      en: 'The addresses of the places of service are on www.mid.gov.kz.',
    },
    does: {
      kk: 'Сол кездегі сайт: бағдарлама желіге шықпайды, мекенжай көрсетілмейді.',
      ru: 'Сайт того времени: программа в сеть не выходит, адреса не показывает.',
      en: 'A website of its time: the program does not go on the network and shows no address.',
    },
    tests: [],
  },
  {
    place: '4/13',
    kind: 'informational',
    says: {
      kk: 'Алушы қызметтің тәртібі мен барысын бірыңғай байланыс орталығынан біле алады.',
      ru: 'Порядок и ход услуги можно узнать в едином контакт-центре.',
      en: 'The applicant may learn of the order and the progress from the single contact centre.',
    },
    does: {
      kk: 'Байланыс орталығымен алмасу жоқ; істің барысын бағдарламаның өзі көрсетеді.',
      ru: 'Обмена с контакт-центром нет; ход дела показывает сама программа.',
      en: 'Nothing is exchanged with the contact centre; the program itself shows how a case stands.',
    },
    tests: [],
  },
  {
    place: '4/14',
    kind: 'carried-out',
    says: {
      kk: 'Анықтама телефондары: 1414, министрлік 8 (7172) 75-43-23, 75-43-24; www.mid.gov.kz.',
      ru: 'Телефоны справки: 1414, министерство 8 (7172) 75-43-23, 75-43-24; www.mid.gov.kz.',
      en: 'Telephones: 1414, the ministry 8 (7172) 75-43-23, 75-43-24; www.mid.gov.kz.',
    },
    does: {
      kk: 'Стандарт төлқұжатында көрсетіледі.',
      ru: 'Показаны в паспорте стандарта.',
      en: "Shown in the standard's passport.",
    },
    tests: ['test/law/state-registration.test.ts'],
  },
]
