import type { Clause } from '../clause.js'

const law = ['test/law/system-attestation.test.ts'] as const

/** Chapter 3: complaints and court. */
export const complaints: readonly Clause[] = [
  {
    place: '10',
    kind: 'carried-out',
    says: {
      kk: 'Шағым қызметті берушілер басшысының атына, 12-тармақтағы мекенжай бойынша беріледі.',
      ru: 'Жалоба подаётся на имя руководителя услугодателей по адресу из пункта 12.',
      en: 'A complaint is addressed to the head of the providers, at the address of clause 12.',
    },
    does: {
      kk: 'Шағымдардың мерзімдері редакцияда тұр және тіркелген күннен саналады.',
      ru: 'Сроки жалоб стоят в редакции и считаются со дня регистрации.',
      en: 'The terms of complaints stand in the edition and run from registration.',
    },
    tests: law,
  },
  {
    place: '10.part2',
    kind: 'informational',
    says: {
      kk: 'Шағым жазбаша почтамен, электрондық түрде не кеңсе арқылы қолма-қол қабылданады.',
      ru: 'Жалобы принимаются письменно почтой, электронно или нарочно через канцелярию.',
      en: 'Complaints are taken in writing by post, electronically, or by hand through the chancery.',
    },
    does: {
      kk: 'Қай жолмен берілетіні ғана айтылған: мерзімге әсер етпейді.',
      ru: 'Названы только способы подачи: на срок они не влияют.',
      en: 'It only names the ways to file: they do not change the term.',
    },
    tests: [],
  },
  {
    place: '10.part3',
    kind: 'informational',
    says: {
      kk: 'Тіркеу – мөртаңба, кіріс нөмірі мен күні, қабылдаған адам, жауап алатын мерзім мен орын – шағымның қабылданғанын растайды; кейін ол басшыға жолданады.',
      ru: 'Приём подтверждает регистрация: штамп, входящий номер и день, принявший, срок и место ответа; затем жалоба идёт руководителю.',
      en: 'Registration confirms it: stamp, incoming number and day, the receiver, when and where to get the answer; then it goes to the head.',
    },
    does: {
      kk: 'Кеңсенің тіркеу тәртібі; тіркелген күні мерзімнің басы болып табылады.',
      ru: 'Порядок регистрации в канцелярии; её день – начало срока.',
      en: "How the chancery registers; the day of it is the term's start.",
    },
    tests: [],
  },
  {
    place: '10.part4',
    kind: 'carried-out',
    says: {
      kk: 'Қызметті берушінің атына түскен шағым тіркелген күнінен бастап бес жұмыс күні ішінде қаралады; актіде «берушінің шағымы» деп қате жазылған.',
      ru: 'Жалоба на имя услугодателя рассматривается в течение пяти рабочих дней со дня регистрации; в акте ошибочно «жалоба услугодателя».',
      en: "A complaint to the provider is reviewed within five working days of its registration; the act says “the provider's complaint” by a slip.",
    },
    does: {
      kk: 'Мерзім есептеледі (complaint-provider).',
      ru: 'Срок считается (complaint-provider).',
      en: 'The term is counted (complaint-provider).',
    },
    tests: law,
  },
  {
    place: '10.part5',
    kind: 'informational',
    says: {
      kk: 'Нәтижемен келіспесе, алушы сапаны бақылау жөніндегі уәкілетті органға шағымдана алады.',
      ru: 'При несогласии с результатом получатель может обратиться в уполномоченный орган по контролю качества.',
      en: 'An applicant who disagrees with the result may turn to the quality-control authority.',
    },
    does: {
      kk: 'Өтініш берушінің құқығы ғана айтылған; мерзімі келесі абзацта.',
      ru: 'Названо только право заявителя; срок – в следующем абзаце.',
      en: "It only names the applicant's right; the term stands in the next paragraph.",
    },
    tests: [],
  },
  {
    place: '10.part6',
    kind: 'carried-out',
    says: {
      kk: 'Сапаны бақылау органына түскен шағым тіркелген күнінен бастап он бес жұмыс күні ішінде қаралады.',
      ru: 'Жалоба в орган по контролю качества рассматривается в течение пятнадцати рабочих дней со дня регистрации.',
      en: 'A complaint to the quality authority is reviewed within fifteen working days of its registration.',
    },
    does: {
      kk: 'Мерзім есептеледі (complaint-authority).',
      ru: 'Срок считается (complaint-authority).',
      en: 'The term is counted (complaint-authority).',
    },
    tests: law,
  },
  {
    place: '11',
    kind: 'informational',
    says: {
      kk: 'Нәтижемен келіспесе, алушы заңнамада белгіленген тәртіппен сотқа жүгіне алады.',
      ru: 'При несогласии с результатом получатель вправе обратиться в суд в установленном порядке.',
      en: 'An applicant who disagrees with the result may go to court as the legislation provides.',
    },
    does: {
      kk: 'Өтініш берушінің құқығы: бағдарламада орындалатын нұсқама жоқ.',
      ru: 'Право заявителя: программе исполнять нечего.',
      en: "The applicant's right: there is nothing for the program to carry out.",
    },
    tests: [],
  },
]
