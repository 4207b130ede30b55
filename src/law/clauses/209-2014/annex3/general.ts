import type { Clause } from '../../clause.js'

/** Chapters 1 and 3, what starts the service (clause 4), and the two annexes. */
export const general: readonly Clause[] = [
  {
    place: '3/1',
    kind: 'informational',
    says: {
      kk: 'Қызметті Көлік және коммуникация министрлігінің Байланыс және ақпараттандыру комитеті 2014 жылғы № 136 қаулымен бекітілген стандарт негізінде көрсетеді.',
      ru: 'Услугу оказывает Комитет связи и информатизации Министерства транспорта и коммуникаций на основании стандарта, утверждённого постановлением № 136 2014 года.',
      en: 'The Committee for Communications and Informatization of the Ministry of Transport and Communications provides the service by the standard of resolution No 136 of 2014.',
    },
    does: {
      kk: 'Ол стандарттың мәтіні бағдарламада жоқ; 2015-07-25-тен бастап стандарт – 476-2015/1, маршрут бұрынғысынша осы.',
      ru: 'Текста того стандарта в программе нет; с 2015-07-25 стандарт – 476-2015/1, а маршрут остаётся этим.',
      en: 'The program does not carry that standard; from 2015-07-25 the standard is 476-2015/1, with this route still.',
    },
    tests: [],
  },
  {
    place: '3/2',
    kind: 'carried-out',
    says: {
      kk: 'Көрсету нысаны – электрондық (ішінара автоматтандырылған) және (немесе) қағаз.',
      ru: 'Форма – электронная (частично автоматизированная) и (или) бумажная.',
      en: 'The service is electronic (partly automated) and (or) on paper.',
    },
    does: {
      kk: 'Іс кеңсе, пошта не портал арқылы ашылады; нәтижені порталдың кабинетіне де беруге болады.',
      ru: 'Дело открывается через канцелярию, почту или портал; результат можно выдать и в кабинет портала.',
      en: 'A case is opened from the office, the post or the portal; the result may go to the portal account.',
    },
    tests: ['test/law/cash-register-conclusion.test.ts'],
  },
  {
    place: '3/3',
    kind: 'carried-out',
    says: { kk: 'Нәтижесі – қорытынды.', ru: 'Результат – заключение.', en: 'The result is the conclusion.' },
    does: {
      kk: 'Қорытынды 476.1.1 нысанымен шығады; дәлелді бас тартуды 9-тармақтың 17) тармақшасы айтады.',
      ru: 'Заключение выходит по форме 476.1.1; мотивированный отказ называет подпункт 17 пункта 9.',
      en: 'The conclusion comes out in form 476.1.1; the reasoned refusal is named in sub-clause 17 of clause 9.',
    },
    tests: ['test/journeys/cash-register-conclusion.test.ts'],
  },
  {
    place: '3/4',
    kind: 'carried-out',
    says: {
      kk: 'Рәсім Стандарттың 9-тармағындағы құжаттарды (сауалнама-өтінішті) алғанда басталады.',
      ru: 'Процедура начинается с получения документов пункта 9 Стандарта (анкеты-заявления).',
      en: 'The procedure starts when the documents of clause 9 of the Standard (the questionnaire-application) are received.',
    },
    does: {
      kk: 'Істі өтінішті қабылдау ашады; 476-2015/1 стандартында да құжаттар 9-тармақта.',
      ru: 'Дело открывает приём заявления; в стандарте 476-2015/1 документы тоже стоят в пункте 9.',
      en: 'Taking the application in opens the case; in the standard 476-2015/1 the documents stand in clause 9 as well.',
    },
    tests: ['test/journeys/cash-register-conclusion.test.ts'],
  },
  {
    place: '3/7',
    kind: 'carried-out',
    says: {
      kk: 'Қызмет көрсетуге қатысатын бөлімшелер (қызметкерлер).',
      ru: 'Участвующие структурные подразделения (работники).',
      en: 'The units and employees that take part.',
    },
    does: {
      kk: 'Маршруттың рөлдері – осы төртеу ғана.',
      ru: 'Роли маршрута – только эти четыре.',
      en: 'These four are all the roles of the route.',
    },
    tests: ['test/law/cash-register-conclusion.test.ts'],
  },
  {
    place: '3/7.1',
    kind: 'carried-out',
    says: { kk: 'Кеңсенің қызметкері.', ru: 'Сотрудник канцелярии.', en: 'The registry clerk.' },
    does: {
      kk: '1, 7 және 11-қадамдарды орындайды.',
      ru: 'Выполняет шаги 1, 7 и 11.',
      en: 'Does steps 1, 7 and 11.',
    },
    tests: ['test/law/cash-register-conclusion.test.ts'],
  },
  {
    place: '3/7.2',
    kind: 'carried-out',
    says: { kk: 'Қызметті берушінің басшысы.', ru: 'Руководитель услугодателя.', en: 'The head of the provider.' },
    does: {
      kk: '2, 6 және 10-қадамдарды орындайды.',
      ru: 'Выполняет шаги 2, 6 и 10.',
      en: 'Does steps 2, 6 and 10.',
    },
    tests: ['test/law/cash-register-conclusion.test.ts'],
  },
  {
    place: '3/7.3',
    kind: 'carried-out',
    says: { kk: 'Басқарманың басшысы.', ru: 'Руководитель Управления.', en: 'The head of the Directorate.' },
    does: {
      kk: '3, 5 және 9-қадамдарды орындайды.',
      ru: 'Выполняет шаги 3, 5 и 9.',
      en: 'Does steps 3, 5 and 9.',
    },
    tests: ['test/law/cash-register-conclusion.test.ts'],
  },
  {
    place: '3/7.4',
    kind: 'carried-out',
    says: {
      kk: 'Басқарманың бас сарапшысы.',
      ru: 'Главный эксперт Управления.',
      en: 'The chief expert of the Directorate.',
    },
    does: {
      kk: '4 және 8-қадамдарды орындайды, хабарлама мен қорытындының жобаларын дайындайды.',
      ru: 'Выполняет шаги 4 и 8, готовит проекты уведомления и заключения.',
      en: 'Does steps 4 and 8 and drafts the notice and the conclusion.',
    },
    tests: ['test/law/cash-register-conclusion.test.ts'],
  },
  {
    place: '3/8',
    kind: 'informational',
    says: {
      kk: 'Бөлімшелер арасындағы рәсімдер тізбегінің сипаттамасы: тармақта тақырып қана бар.',
      ru: 'Описание последовательности процедур между подразделениями: в пункте лишь заголовок.',
      en: 'The sequence of procedures among the units: the clause has a heading and nothing under it.',
    },
    does: {
      kk: 'Тізбе мәтінде жоқ: реттілік 5 және 6-тармақтардан алынды.',
      ru: 'Перечня в тексте нет: последовательность взята из пунктов 5 и 6.',
      en: 'The text has no list: the sequence is that of clauses 5 and 6.',
    },
    tests: [],
  },
  {
    place: '3/10',
    kind: 'informational',
    says: {
      kk: 'Рәсімдер тізбегінің блок-схемасы 1-қосымшада (бұл тармақ 8-ден кейін, 9-дың алдында тұр).',
      ru: 'Блок-схема последовательности – в приложении 1 (этот пункт стоит после 8 и перед 9).',
      en: 'The block-scheme of the sequence is in annex 1 (this clause stands after 8 and before 9).',
    },
    does: {
      kk: 'Нөмірлер актідегідей қалдырылған; 10 деген екінші тармақ 10.part2 деп аталады.',
      ru: 'Номера оставлены как в акте; второй пункт 10 назван 10.part2.',
      en: "The act's numbers are kept; the second clause 10 is called 10.part2.",
    },
    tests: [],
  },
  {
    place: '3/annex1',
    kind: 'informational',
    says: {
      kk: 'Рәсімдердің блок-схемасы.',
      ru: 'Блок-схема прохождения процедур.',
      en: 'The block-scheme of the procedures.',
    },
    does: {
      kk: 'Сызбаның өзі мәтінде сақталмаған; орнына kz-is law маршруттың өз сызбасын шығарады.',
      ru: 'Сама схема в тексте утрачена; вместо неё kz-is law выводит свою схему маршрута.',
      en: 'The text has lost the scheme itself; kz-is law draws its own of the route in its place.',
    },
    tests: [],
  },
  {
    place: '3/annex2',
    kind: 'informational',
    says: {
      kk: 'Порталдағы өзара іс-қимылдың функционалдық диаграммасы.',
      ru: 'Функциональная диаграмма взаимодействия на портале.',
      en: 'The functional diagram of what goes on in the portal.',
    },
    does: {
      kk: 'Диаграмма мәтінде сақталмаған; порталдың ішкі жұмысы бағдарламаға кірмейді.',
      ru: 'Диаграмма в тексте утрачена; внутренняя работа портала в программу не входит.',
      en: "The text has lost the diagram; the portal's inner working is no part of the program.",
    },
    tests: [],
  },
]
