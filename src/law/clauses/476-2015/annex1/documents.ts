import type { Clause } from '../../clause.js'

/** Clause 9: the package, and how its acceptance is confirmed. */
export const documents: readonly Clause[] = [
  {
    place: '1/9',
    kind: 'carried-out',
    says: {
      kk: 'Алушының не сенімхат бойынша өкілінің қызметті берушіге және порталға жүгінгенде тапсыратын құжаттары.',
      ru: 'Перечень документов при обращении получателя или его представителя по доверенности к услугодателю и на портал.',
      en: 'What the recipient, or a representative by power of attorney, brings to the provider or the portal.',
    },
    does: {
      kk: 'Жағдайға қарай қажетті құжаттар тізіледі: арна, өкіл, банкте қолданылуы, өтініш берушінің түрі. Өкілден сенімхат сұралады.',
      ru: 'Перечень составляется по обстоятельствам: канал, представитель, применение в банке, вид заявителя. С представителя спрашивается доверенность.',
      en: 'The list follows the circumstances: channel, representative, use in banks, kind of applicant. A representative is asked for a power of attorney.',
    },
    tests: ['test/law/cash-register-conclusion-package.test.ts'],
  },
  {
    place: '1/9.1',
    kind: 'carried-out',
    says: {
      kk: 'Сауалнама-өтініш не порталдағы ЭЦҚ-мен куәландырылған сұрау салу; тіркеу туралы құжат; КЖ сипаттамасы; модуль нұсқаулығы; орнату нұсқаулығы мен функционалдық көшірме (банктер мен ұқсас ұйымдарда қолданылатынынан басқа; портал арқылы берсе, көшірме поштамен); сәйкестік сертификаты.',
      ru: 'Анкета-заявление либо подписанный ЭЦП запрос на портале; документ о регистрации; описание КС; руководство по модулю; инструкция по установке и функциональная копия (кроме применяемых в банках и подобных организациях; при подаче через портал копия – почтой); сертификат соответствия.',
      en: 'The questionnaire-application or the signed request of the portal; proof of registration; description of the system; manual of the module; installation manual and working copy (not of systems used in banks and the like; by post when filed through the portal); certificate of conformity.',
    },
    does: {
      kk: 'Әр құжат жеке тексеріледі: жоғы мен мерзімі өткен сертификат аталады; банк үшін екі құжат талап етілмейді. «Қолданылатындарды қоспағанда» деген сөз жүйенің қайда қолданылатынына қатысты деп оқылды.',
      ru: 'Каждый документ проверяется отдельно: называются недостающий и просроченный сертификат; для банков два документа не требуются. Слова «кроме применяемых» прочитаны как говорящие о том, где применяется система.',
      en: 'Each is checked on its own: a missing one and an expired certificate are named; two are not asked where banks use the system. “Except those used in banks” is read of where the system is used.',
    },
    tests: ['test/law/cash-register-conclusion-package.test.ts', 'test/journeys/cash-register-conclusion.test.ts'],
  },
  {
    place: '1/9.1.part2',
    kind: 'carried-out',
    says: {
      kk: 'Тіркеу туралы мәліметті қызметті беруші «электрондық үкімет» шлюзі арқылы өзі алады.',
      ru: 'Сведения о регистрации услугодатель сам получает через шлюз «электронного правительства».',
      en: 'The provider takes the particulars of registration through the e-government gateway itself.',
    },
    does: {
      kk: 'Бұл екі құжат тапсырылмаса да топтама толық болып саналады; шлюзге қосылмайды, алынған мәліметті жазуға болады.',
      ru: 'Без этих двух документов пакет считается полным; к шлюзу программа не подключается, полученные сведения можно записать.',
      en: 'Without these two papers the package is complete all the same; the program does not connect to the gateway, what was taken may be recorded.',
    },
    tests: ['test/law/cash-register-conclusion-package.test.ts'],
  },
  {
    place: '1/9.1.part3',
    kind: 'carried-out',
    says: {
      kk: '1) тармақшадағы құжаттар 2 және 3-қосымшаларға сай ұсынылады.',
      ru: 'Документы подпункта 1 представляются по приложениям 2 и 3.',
      en: 'The documents of sub-clause 1 are presented by annexes 2 and 3.',
    },
    does: {
      kk: 'Өтініш 476.1.2 нысанымен толтырылады; 476.1.3 мәлімет нысаны кеңсе мен поштаға қажет, порталдың тізбесінде (9.2) ол жоқ.',
      ru: 'Заявление заполняется по форме 476.1.2; форма сведений 476.1.3 нужна для канцелярии и почты, в перечне для портала (9.2) её нет.',
      en: 'The application is form 476.1.2; information form 476.1.3 is asked at the office and by post, while the list for the portal (9.2) lacks it.',
    },
    tests: ['test/law/cash-register-conclusion-package.test.ts', 'test/journeys/cash-register-conclusion.test.ts'],
  },
  {
    place: '1/9.1.part4',
    kind: 'carried-out',
    says: {
      kk: 'Қағаз өтініштің қабылданғаны көшірмесіндегі тіркеу белгісімен, күні мен уақытымен расталады.',
      ru: 'Приём бумажного заявления подтверждается отметкой о регистрации на копии с датой и временем.',
      en: 'Acceptance on paper is confirmed by a mark of registration on the copy, with date and time.',
    },
    does: {
      kk: 'Тіркеу қадамы нөмірі, күні мен уақыты бар қолхат шығарады.',
      ru: 'Шаг регистрации выпускает расписку с номером, датой и временем.',
      en: 'Registering yields a slip with the number, the date and the time.',
    },
    tests: ['test/journeys/cash-register-conclusion.test.ts'],
  },
  {
    place: '1/9.1.part5',
    kind: 'out-of-reach',
    says: {
      kk: 'Портал арқылы бергенде «жеке кабинетке» сұрау салудың қабылданғаны туралы мәртебе күні мен уақытымен жіберіледі.',
      ru: 'При подаче через портал в «личный кабинет» направляется статус о принятии запроса с датой и временем.',
      en: 'For a portal request a status notice of acceptance, with date and time, goes to the personal account.',
    },
    does: {
      kk: 'Мәртебені порталдың өзі жібереді, бағдарлама желіге шықпайды.',
      ru: 'Статус отправляет сам портал, программа в сеть не выходит.',
      en: 'The portal itself sends it; the program never goes to the network.',
    },
    tests: [],
  },
  {
    place: '1/9.2',
    kind: 'carried-out',
    says: {
      kk: 'Порталда: ЭЦҚ-мен куәландырылған сұрау салу; КС сипаттамасының, модуль нұсқаулығының, орнату нұсқаулығының (банктер мен ұқсас ұйымдардан басқа) және сертификаттың электрондық құжаттары.',
      ru: 'На портале: запрос с ЭЦП; электронные документы описания КС, руководства по модулю, инструкции по установке (кроме банков и подобных организаций) и сертификата.',
      en: 'Through the portal: the signed request; electronic documents of the description, the manual of the module, the installation manual (not for banks and the like) and the certificate.',
    },
    does: {
      kk: 'Портал арқылы мәлімет нысаны сұралмайды; функционалдық көшірме бұл тізбеде болмаса да, 9.1 бойынша поштамен күтіледі.',
      ru: 'Через портал форма сведений не спрашивается; функциональная копия, хотя её нет в этом перечне, по 9.1 ожидается почтой.',
      en: 'Through the portal the information form is not asked; the working copy, though not on this list, is awaited by post under 9.1.',
    },
    tests: ['test/law/cash-register-conclusion-package.test.ts'],
  },
]
