import type { Clause } from '../../clause.js'

/** Chapter 3: complaints and the court. */
export const complaints: readonly Clause[] = [
  {
    place: '1/10',
    kind: 'carried-out',
    says: {
      kk: 'Шешімге, әрекетке (әрекетсіздікке) шағым қызметті берушінің басшысына не Министрлік басшылығына беріледі.',
      ru: 'Жалоба на решения, действия (бездействие) подаётся руководителю услугодателя либо руководству Министерства.',
      en: 'A complaint of decisions, acts or omissions goes to the head of the provider or to the leadership of the Ministry.',
    },
    does: {
      kk: 'Шағым істің жанында тіркеліп, мерзімі мен нәтижесі жүргізіледі.',
      ru: 'Жалоба регистрируется при деле, ведутся её срок и исход.',
      en: 'A complaint is registered with the case; its term and outcome are kept.',
    },
    tests: ['test/journeys/cash-register-conclusion.test.ts'],
  },
  {
    place: '1/10.part2',
    kind: 'informational',
    says: {
      kk: 'Шағым жазбаша пошта арқылы, электрондық түрде не кеңсе арқылы қолма-қол беріледі.',
      ru: 'Жалоба подаётся письменно по почте, в электронном виде либо нарочно через канцелярию.',
      en: 'It is made in writing by post, electronically, or by hand at the chancery.',
    },
    does: {
      kk: 'Берудің жолдары ғана айтылған: қалай түссе де, шағым бірдей тіркеледі.',
      ru: 'Названы лишь пути подачи: любая жалоба регистрируется одинаково.',
      en: 'It only names the ways: however it came, a complaint is registered alike.',
    },
    tests: [],
  },
  {
    place: '1/10.part3',
    kind: 'carried-out',
    says: {
      kk: 'Қабылданғаны кеңседе тіркеумен расталады (мөртабан, кіріс нөмірі, күні), қабылдаған адам, жауаптың мерзімі мен орны көрсетіледі; сосын басшыға жіберіледі.',
      ru: 'Принятие подтверждается регистрацией в канцелярии (штамп, входящий номер, дата) с указанием принявшего, срока и места ответа; затем передаётся руководителю.',
      en: 'Registration at the chancery (stamp, incoming number, date) confirms it, naming who accepted it and when and where the answer is to be had; then it goes to the head.',
    },
    does: {
      kk: 'Шағымның нөмірі, күні, тіркеген адамы және жауап беру мерзімі жазылады.',
      ru: 'Записываются номер, день, кто зарегистрировал и срок ответа.',
      en: 'The number, the day, who registered it and the last day of the answer are recorded.',
    },
    tests: ['test/journeys/cash-register-conclusion.test.ts'],
  },
  {
    place: '1/10.part4',
    kind: 'out-of-reach',
    says: {
      kk: 'Портал арқылы берілгенде шағымның барысы «жеке кабинетте» жаңартылып тұрады.',
      ru: 'При подаче через портал ход жалобы обновляется в «личном кабинете».',
      en: 'For one made through the portal, its progress is kept up to date in the personal account.',
    },
    does: {
      kk: 'Порталдың жұмысы: бағдарлама желіге шықпайды.',
      ru: 'Работа портала: программа в сеть не выходит.',
      en: "The portal's work: the program never goes to the network.",
    },
    tests: [],
  },
  {
    place: '1/10.part5',
    kind: 'carried-out',
    says: {
      kk: 'Қызметті берушіге түскен шағым тіркелген күннен бастап 5 жұмыс күні ішінде қаралады.',
      ru: 'Жалоба, поступившая услугодателю, рассматривается в течение 5 рабочих дней со дня регистрации.',
      en: 'A complaint to the provider is reviewed within 5 working days of its registration.',
    },
    does: {
      kk: 'Мерзім тіркелгеннен кейінгі жұмыс күнінен саналады. Актіде «берушінің шағымы» деп жазылған: алушының шағымы деп оқылды.',
      ru: 'Срок идёт с рабочего дня после регистрации. В акте написано «жалоба услугодателя»: прочитано как жалоба получателя.',
      en: "Counted from the working day after registration. The act says “the provider's complaint”: read as the recipient's.",
    },
    tests: ['test/law/cash-register-conclusion.test.ts', 'test/journeys/cash-register-conclusion.test.ts'],
  },
  {
    place: '1/10.part6',
    kind: 'informational',
    says: {
      kk: 'Шағымдану тәртібін 1414 телефонынан білуге болады.',
      ru: 'О порядке обжалования можно узнать по телефону 1414.',
      en: 'How to complain can be learnt by telephone 1414.',
    },
    does: {
      kk: 'Байланыс орталығының жұмысы; нөмірі төлқұжатта көрсетілген.',
      ru: 'Работа контакт-центра; номер показан в паспорте услуги.',
      en: "The contact centre's work; the number is shown in the passport of the service.",
    },
    tests: [],
  },
  {
    place: '1/10.part7',
    kind: 'carried-out',
    says: {
      kk: 'Нәтижемен келіспесе, алушы қызмет сапасын бақылау жөніндегі уәкілетті органға шағымдана алады.',
      ru: 'При несогласии с результатом получатель вправе обратиться в уполномоченный орган по контролю качества услуг.',
      en: 'Whoever does not agree with the result may complain to the quality-control authority.',
    },
    does: {
      kk: 'Шағымды сол органға жіберу және оның мерзімі іске жазылады.',
      ru: 'Передача жалобы этому органу и её срок записываются в дело.',
      en: 'Forwarding to that authority, and its term, are recorded in the case.',
    },
    tests: ['test/law/cash-register-conclusion.test.ts', 'test/journeys/cash-register-conclusion.test.ts'],
  },
  {
    place: '1/10.part8',
    kind: 'carried-out',
    says: {
      kk: 'Ол органға түскен шағым тіркелген күннен бастап 15 жұмыс күні ішінде қаралады.',
      ru: 'Поступившая туда жалоба рассматривается в течение 15 рабочих дней со дня регистрации.',
      en: 'There it is reviewed within 15 working days of its registration.',
    },
    does: {
      kk: 'Мерзім тіркелгеннен кейінгі жұмыс күнінен саналады.',
      ru: 'Срок идёт с рабочего дня после регистрации.',
      en: 'Counted from the working day after registration.',
    },
    tests: ['test/law/cash-register-conclusion.test.ts', 'test/journeys/cash-register-conclusion.test.ts'],
  },
  {
    place: '1/10.part9',
    kind: 'carried-out',
    says: {
      kk: 'Шағымда не көрсетілетіні; оған алушы қол қояды.',
      ru: 'Что указывается в жалобе; получатель её подписывает.',
      en: 'What a complaint states; the recipient signs it.',
    },
    does: {
      kk: 'Шағымды тіркегенде осы мәліметтер сұралып, жетпейтіні аталады.',
      ru: 'При регистрации эти сведения спрашиваются, недостающее называется.',
      en: 'Registering a complaint asks for these and names what is missing.',
    },
    tests: ['test/journeys/cash-register-conclusion.test.ts'],
  },
  {
    place: '1/10.1',
    kind: 'carried-out',
    says: {
      kk: 'Жеке тұлға: тегі, аты, қаласа әкесінің аты, пошталық мекенжайы.',
      ru: 'Физическое лицо: фамилия, имя, по желанию отчество, почтовый адрес.',
      en: 'An individual: surname, name, patronymic if wished, postal address.',
    },
    does: {
      kk: 'Аты-жөні мен мекенжайы сұралады.',
      ru: 'Спрашиваются имя и адрес.',
      en: 'The name and the address are asked.',
    },
    tests: ['test/journeys/cash-register-conclusion.test.ts'],
  },
  {
    place: '1/10.2',
    kind: 'carried-out',
    says: {
      kk: 'Заңды тұлға: атауы, пошталық мекенжайы, шығыс нөмірі мен күні.',
      ru: 'Юридическое лицо: наименование, почтовый адрес, исходящий номер и дата.',
      en: 'A legal entity: name, postal address, outgoing number and date.',
    },
    does: {
      kk: 'Атауы, мекенжайы, шығыс нөмірі мен күні сұралады.',
      ru: 'Спрашиваются наименование, адрес, исходящий номер и дата.',
      en: 'The name, address, outgoing number and date are asked.',
    },
    tests: ['test/journeys/cash-register-conclusion.test.ts'],
  },
  {
    place: '1/11',
    kind: 'carried-out',
    says: {
      kk: 'Нәтижемен келіспеген алушы сотқа жүгіне алады.',
      ru: 'Не согласный с результатом получатель вправе обратиться в суд.',
      en: 'Whoever does not agree with the result may go to court.',
    },
    does: {
      kk: 'Бас тарту қағазы шағымдану мен сотқа жүгіну құқығын түсіндіреді.',
      ru: 'Бумага об отказе разъясняет право на жалобу и на суд.',
      en: 'The refusal explains the right to complain and to go to court.',
    },
    tests: ['test/journeys/cash-register-conclusion.test.ts'],
  },
]
