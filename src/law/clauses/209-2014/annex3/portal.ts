import type { Clause } from '../../clause.js'

const law = 'test/law/cash-register-conclusion.test.ts'
const journey = 'test/journeys/cash-register-conclusion.test.ts'

/** Chapter 4: what goes through the portal; its documents stand apart. */
export const portal: readonly Clause[] = [
  {
    place: '3/9',
    kind: 'carried-out',
    says: {
      kk: 'Портал арқылы көрсетілгенде рәсімдердің тізбегі және өтініш беру тәртібі.',
      ru: 'Последовательность процедур и порядок подачи при оказании через портал.',
      en: 'The sequence of procedures and the way to apply through the portal.',
    },
    does: {
      kk: 'Портал арқылы түскен өтініштің құжаттары 3-11) тармақшалар мен 476-2015/1/9 бойынша сұралады; маршрут сол он бір қадам.',
      ru: 'Документы заявления с портала спрашиваются по подпунктам 3-11 и 476-2015/1/9; маршрут – те же одиннадцать шагов.',
      en: 'A portal application is asked for the documents of sub-clauses 3-11 and of 476-2015/1/9; the route is the same eleven steps.',
    },
    tests: ['test/law/cash-register-conclusion.test.ts', 'test/law/cash-register-conclusion-package.test.ts'],
  },
  {
    place: '3/9.1',
    kind: 'out-of-reach',
    says: {
      kk: 'Логин мен пароль арқылы тіркелген алушының деректерін тексеру.',
      ru: 'Проверка данных получателя, зарегистрированного по логину и паролю.',
      en: 'The data of the recipient, registered by login and password, are checked.',
    },
    does: {
      kk: 'Мұны портал жасайды: бағдарлама желіге шықпайды.',
      ru: 'Это делает портал: программа в сеть не выходит.',
      en: 'The portal does that; the program never goes to the network.',
    },
    tests: [],
  },
  {
    place: '3/9.2',
    kind: 'out-of-reach',
    says: {
      kk: 'Алушы порталда қызметті таңдап, нысандарды толтырып, электрондық құжаттарды тіркейді.',
      ru: 'Получатель выбирает услугу на портале, заполняет формы и прилагает электронные документы.',
      en: 'The recipient picks the service in the portal, fills in the forms and attaches electronic documents.',
    },
    does: {
      kk: 'Алушының порталдағы әрекеті: түскен сұрау салу бағдарламаға осы нысандармен енгізіледі.',
      ru: 'Действия получателя на портале: поступивший запрос вносится в программу по этим же формам.',
      en: 'What the recipient does in the portal; the request that comes is taken in by the same forms.',
    },
    tests: [],
  },
  {
    place: '3/9.12',
    kind: 'out-of-reach',
    says: {
      kk: 'Толтырылған сұрау салу алушының ЭЦҚ-сымен куәландырылады.',
      ru: 'Заполненный запрос удостоверяется ЭЦП получателя.',
      en: "The request is signed with the recipient's digital signature.",
    },
    does: {
      kk: 'Қолтаңбаны порталдың өзі тексереді.',
      ru: 'Подпись проверяет сам портал.',
      en: 'The portal itself verifies the signature.',
    },
    tests: [],
  },
  {
    place: '3/9.13',
    kind: 'carried-out',
    says: {
      kk: 'Электрондық құжат (сұрау салу) тіркеліп, порталда өңделеді.',
      ru: 'Электронный документ (запрос) регистрируется и обрабатывается на портале.',
      en: 'The electronic document (the request) is registered and handled in the portal.',
    },
    does: {
      kk: 'Портал арқылы түскен өтініш те сол 1-қадаммен тіркеледі; порталдың өзіндегі өңдеу бағдарламаға кірмейді.',
      ru: 'Запрос с портала регистрируется тем же шагом 1; обработка на самом портале в программу не входит.',
      en: "A portal request is registered by the same step 1; the portal's own handling is no part of the program.",
    },
    tests: [law],
  },
  {
    place: '3/9.14',
    kind: 'carried-out',
    says: {
      kk: 'Тексеруді тағайындау туралы хабарлама жолданады.',
      ru: 'Направляется уведомление о назначении проверки.',
      en: 'The notice of inspection is sent.',
    },
    does: {
      kk: '7-қадам; хабарлама құжат болып шығады.',
      ru: 'Шаг 7; уведомление выходит документом.',
      en: 'Step 7; the notice comes out as a document.',
    },
    tests: [journey],
  },
  {
    place: '3/9.15',
    kind: 'carried-out',
    says: {
      kk: 'Сараптамалық комиссия орнына шығып, жүйеден тыс тексереді.',
      ru: 'Экспертная комиссия с выездом на место проводит проверку вне системы.',
      en: 'An expert commission inspects on the spot, outside the system.',
    },
    does: {
      kk: '8-қадам: тексеруді 5.8 бас сарапшыға жүктейді, комиссия құрамында кімдер болғаны хабарламада көрсетіледі.',
      ru: 'Шаг 8: по 5.8 проверку обеспечивает главный эксперт; кто входит в комиссию, пишется в уведомлении.',
      en: 'Step 8: by 5.8 the chief expert sees to the inspection; who is on the commission stands in the notice.',
    },
    tests: [law, journey],
  },
  {
    place: '3/9.16',
    kind: 'out-of-reach',
    says: {
      kk: 'Тексеру нәтижелері туралы хабарлама алушының жеке кабинетінде қалыптастырылады.',
      ru: 'В личном кабинете получателя формируется уведомление об итогах проверки.',
      en: "A notice of what the inspection found is made in the recipient's account.",
    },
    does: {
      kk: 'Порталдың кабинетінде болады; бағдарлама желіге шықпайды, тексеру актісін құжат етіп шығарады.',
      ru: 'Происходит в кабинете портала; программа в сеть не выходит, акт проверки она выпускает документом.',
      en: 'It happens in the portal account; the program never goes to the network, but draws the act of the inspection as a paper.',
    },
    tests: [],
  },
  {
    place: '3/9.17',
    kind: 'carried-out',
    says: {
      kk: 'Тексеру нәтижесі бойынша ЭЦҚ қойылған қорытынды не себебі жазылған бас тарту алынады.',
      ru: 'По итогам проверки получатель получает заключение либо отказ с причинами, подписанные ЭЦП.',
      en: 'On what the inspection found the recipient gets the conclusion, or a refusal with its reasons, under a digital signature.',
    },
    does: {
      kk: 'Шешім қорытындыны не негіздері аталған бас тартуды шығарады; ЭЦҚ порталда қойылады. Бұл қосымшада бас тарту аталған жалғыз жер осы.',
      ru: 'Решение выпускает заключение либо отказ с основаниями; ЭЦП ставится на портале. Это единственное место приложения, где назван отказ.',
      en: 'The decision draws the conclusion, or the refusal with its grounds; the signature is put in the portal. Nowhere else does this annex name a refusal.',
    },
    tests: [law, journey],
  },
  {
    place: '3/10.part2',
    kind: 'informational',
    says: {
      kk: 'Порталдағы өзара іс-қимылдың диаграммасы 2-қосымшада (нөмірі екінші рет 10).',
      ru: 'Диаграмма взаимодействия на портале – в приложении 2 (номер 10 во второй раз).',
      en: 'The diagram of the portal is in annex 2 (numbered 10 for the second time).',
    },
    does: {
      kk: 'Сілтеме ғана; нөмір қайталанғандықтан, бұл тармақ 10.part2 деп аталады.',
      ru: 'Лишь ссылка; номер повторён, поэтому этот пункт назван 10.part2.',
      en: 'Only a reference; since the number is used twice, this clause is called 10.part2.',
    },
    tests: [],
  },
]
