import type { Clause } from '../clause.js'

const tests = ['test/law/system-attestation-package.test.ts', 'test/journeys/system-attestation.test.ts'] as const

/** Clause 9: what the applicant, or a representative by power of attorney, hands in. */
export const documentsToFile: readonly Clause[] = [
  {
    place: '9',
    kind: 'carried-out',
    says: {
      kk: 'Алушы не сенімхат бойынша өкілі тапсыратын құжаттардың тізбесі.',
      ru: 'Перечень документов, которые сдаёт получатель или его представитель по доверенности.',
      en: 'The documents that the applicant, or a representative by power of attorney, hands in.',
    },
    does: {
      kk: 'Тізім өтініш берушінің кім екеніне қарай құралады; өкіл тапсырса, сенімхат та талап етіледі.',
      ru: 'Перечень складывается по виду заявителя; от представителя требуется и доверенность.',
      en: 'The list follows the kind of applicant; of a representative a power of attorney is called for as well.',
    },
    tests,
  },
  {
    place: '9.1',
    kind: 'carried-out',
    says: {
      kk: '1-қосымша бойынша қол қойылған не расталған өтінім.',
      ru: 'Подписанная или заверенная заявка по приложению 1.',
      en: 'The application by annex 1, signed or certified.',
    },
    does: {
      kk: 'Жолдары сұралып, 676.1 нысаны толтырылады.',
      ru: 'Строки спрашиваются, форма 676.1 заполняется.',
      en: 'Its blanks are asked and form 676.1 is filled in.',
    },
    tests: ['test/form/labels.test.ts', 'test/journeys/system-attestation.test.ts'],
  },
  {
    place: '9.2',
    kind: 'carried-out',
    says: {
      kk: 'Жеке тұлға үшін – қолымен расталған жеке куәліктің көшірмесі.',
      ru: 'Для физического лица – копия удостоверения личности, заверенная подписью.',
      en: 'For an individual, a copy of the identity document, certified by signature.',
    },
    does: {
      kk: 'Заңды тұлғадан басқа өтініш берушіден талап етіледі.',
      ru: 'Требуется от заявителя, который не юридическое лицо.',
      en: 'It is called for from an applicant that is no legal entity.',
    },
    tests: ['test/law/system-attestation-package.test.ts'],
  },
  {
    place: '9.3',
    kind: 'carried-out',
    says: {
      kk: 'Заңды тұлға үшін – құрылтай құжаттарының расталған көшірмесі және мемлекеттік тіркеу туралы анықтама не куәлік.',
      ru: 'Для юридического лица – заверенная копия учредительных документов и справка или свидетельство о регистрации.',
      en: 'For a legal entity, a certified copy of its founding documents and the note or certificate of its registration.',
    },
    does: {
      kk: 'Заңды тұлғадан екі құжат та талап етіледі, әрқайсысы бөлек тексеріледі.',
      ru: 'От юридического лица требуются оба документа, каждый проверяется отдельно.',
      en: 'A legal entity must bring both, and each is checked apart.',
    },
    tests,
  },
  {
    place: '9.4',
    kind: 'carried-out',
    says: {
      kk: '2-қосымша құрамындағы нормативтік-техникалық құжаттаманың расталған көшірмелері.',
      ru: 'Заверенные копии нормативно-технической документации в составе приложения 2.',
      en: 'Certified copies of the normative and technical documents that annex 2 lists.',
    },
    does: {
      kk: 'Он үш құжаттың әрқайсысы белгіленеді; жоғы атымен аталады.',
      ru: 'Каждый из тринадцати документов отмечается; недостающий называется.',
      en: 'Each of the thirteen is ticked off; one that is missing is named.',
    },
    tests,
  },
  {
    place: '9.5',
    kind: 'carried-out',
    says: {
      kk: '3 және 4-қосымшалар бойынша бекітілген техникалық және бағдарламалық құралдар тізбелері.',
      ru: 'Утверждённые перечни технических и программных средств по приложениям 3 и 4.',
      en: 'Approved lists of hardware and software by annexes 3 and 4.',
    },
    does: {
      kk: 'Жолдары сұралып, 676.3 және 676.4 нысандары толтырылады; жоқ тізбе аталады.',
      ru: 'Строки спрашиваются, формы 676.3 и 676.4 заполняются; недостающий перечень называется.',
      en: 'Their rows are asked and forms 676.3 and 676.4 filled in; a list that is missing is named.',
    },
    tests,
  },
  {
    place: '9.6',
    kind: 'carried-out',
    says: {
      kk: 'Бекітілген функционалдық схема (жоспар) және интеграцияланатын құрауыштар: жүйенің құрылымы, схемаға түсіндірме жазба. «Жеке және логикалық» құрылым – «физикалық» дегеннің аудармасы болса керек.',
      ru: 'Утверждённая функциональная схема (план) и интегрируемые компоненты: структура системы, пояснительная записка к схеме. «Жеке» (личная) структура – видимо, перевод слова «физическая».',
      en: 'The approved functional scheme (plan) and the components integrated: the structure of the system, an explanatory note to the scheme. The “personal” structure of the Kazakh text seems to be a translation of “physical”.',
    },
    does: {
      kk: 'Схема мен түсіндірме жазба екі құжат болып бөлек тексеріледі.',
      ru: 'Схема и пояснительная записка проверяются как два документа.',
      en: 'The scheme and the explanatory note are checked as two documents.',
    },
    tests,
  },
  {
    place: '9.7',
    kind: 'carried-out',
    says: {
      kk: 'Жүйенің жобалық (бағдарламалық) және жобалау алдындағы құжаттамасы.',
      ru: 'Проектная (программная) и предпроектная документация системы.',
      en: 'The project (program) documentation of the system and what preceded the project.',
    },
    does: {
      kk: 'Екеуі бөлек құжат болып тексеріледі.',
      ru: 'Проверяются как два отдельных документа.',
      en: 'They are checked as two documents.',
    },
    tests,
  },
  {
    place: '9.part2',
    kind: 'carried-out',
    says: {
      kk: 'Өтінімнің көшірмесіндегі күні, қабылдаған адам мен уақыты көрсетілген белгі қабылданғанын растайды.',
      ru: 'Приём подтверждает отметка на копии заявки: день, принявшее лицо и время.',
      en: 'A mark on the copy of the application, with the day, the receiver and the time, confirms that it was taken in.',
    },
    does: {
      kk: 'Тіркеу қадамы күні, уақыты мен қабылдаушысы бар қабылдау парағын шығарады.',
      ru: 'Шаг регистрации выводит лист приёма с днём, временем и принявшим.',
      en: 'Registering yields an acceptance slip with the day, the time and the receiver.',
    },
    tests: ['test/journeys/system-attestation.test.ts'],
  },
]
