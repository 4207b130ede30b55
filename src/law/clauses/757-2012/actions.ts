import type { Clause } from '../clause.js'

/** Annex 1: the table, cited by its actions (they are its columns; its rows only head them). Annex 2: the diagrams. */
export const actions: readonly Clause[] = [
  {
    place: 'annex1',
    kind: 'carried-out',
    says: {
      kk: '1-кесте: ҚФБ-нің төрт әрекеті, әрқайсысының орындаушысы, аяқталу нысаны және мерзімі.',
      ru: 'Таблица 1: четыре действия СФЕ, исполнитель, форма завершения и срок каждого.',
      en: 'Table 1: four actions, with who does each, how it ends and its term.',
    },
    does: {
      kk: 'Әр әрекет – маршруттың қадамы; кестеде олар бағандарда тұр, сондықтан сілтеме әрекеттің нөмірімен беріледі. Қосындысы: 15 минут пен күнтізбелік 30 күн.',
      ru: 'Каждое действие – шаг маршрута; в таблице они стоят столбцами, поэтому ссылка даётся номером действия. Сумма: 15 минут и 30 календарных дней.',
      en: 'Each action is a step of the route; in the table they are columns, so they are cited by the number of the action. Together: 15 minutes and 30 calendar days.',
    },
    tests: ['test/law/cash-register-conclusion.test.ts'],
  },
  {
    place: 'annex1/1',
    kind: 'carried-out',
    says: {
      kk: 'ҚҚҚ қызметкері КЖ иелерінің құжаттарын қабылдап, тіркейді: 15 минут.',
      ru: 'Сотрудник канцелярии принимает и регистрирует документы владельцев КС: 15 минут.',
      en: "The registry clerk accepts and registers the documents of the systems' owners: 15 minutes.",
    },
    does: {
      kk: 'Бірінші қадам; мерзімі қабылданған минуттан бастап жұмыс уақытында саналады.',
      ru: 'Первый шаг; срок идёт с минуты приёма в рабочее время.',
      en: 'The first step; its term runs in working time from the minute of acceptance.',
    },
    tests: ['test/law/cash-register-conclusion.test.ts', 'test/journeys/cash-register-conclusion.test.ts'],
  },
  {
    place: 'annex1/2',
    kind: 'carried-out',
    says: {
      kk: 'Орталық атқарушы органның қызметкері құжаттарды қарап, сараптама тағайындайды не бас тарту туралы шешімді бекітеді: күнтізбелік 5 күн.',
      ru: 'Сотрудник центрального исполнительного органа рассматривает документы, назначает экспертизу или утверждает решение об отказе: 5 календарных дней.',
      en: 'The employee of the central executive body examines the documents and appoints the examination or decides to refuse: 5 calendar days.',
    },
    does: {
      kk: 'Екінші қадам: бас тартылса, сараптама мен оның 23 күні маршруттан түсіп қалады, бірден дәлелді жауап дайындалады.',
      ru: 'Второй шаг: при отказе экспертиза и её 23 дня выпадают из маршрута, сразу готовится мотивированный ответ.',
      en: 'The second step: on a refusal the examination and its 23 days fall away, and the reasoned answer is prepared at once.',
    },
    tests: ['test/law/cash-register-conclusion.test.ts', 'test/journeys/cash-register-conclusion.test.ts'],
  },
  {
    place: 'annex1/3',
    kind: 'carried-out',
    says: {
      kk: 'Сараптамалық комиссия КЖ сараптамасын жүргізіп, сәйкестік актісін жасайды, қорытындыны дайындайды: күнтізбелік 23 күн.',
      ru: 'Экспертная комиссия проводит экспертизу КС, составляет акт соответствия и готовит заключение: 23 календарных дня.',
      en: 'The expert commission examines the system, draws up the act of conformity and prepares the conclusion: 23 calendar days.',
    },
    does: {
      kk: 'Үшінші қадам; мерзімі екінші қадамның соңынан саналады; сәйкес келмесе, бұл – бас тарту негізі.',
      ru: 'Третий шаг; срок идёт с конца второго; несоответствие – основание отказа.',
      en: 'The third step, counted from the end of the second; nonconformity is a ground for refusal.',
    },
    tests: ['test/law/cash-register-conclusion.test.ts', 'test/journeys/cash-register-conclusion.test.ts'],
  },
  {
    place: 'annex1/4',
    kind: 'carried-out',
    says: {
      kk: 'Орталық атқарушы органның басшысы сараптама қорытындыларын қарап, қорытындыға қол қояды: күнтізбелік 2 күн.',
      ru: 'Руководитель центрального исполнительного органа рассматривает итоги экспертизы и подписывает заключение: 2 календарных дня.',
      en: 'The head of the central executive body considers the findings and signs the conclusion: 2 calendar days.',
    },
    does: {
      kk: 'Төртінші қадам; бас тарту жауабына мерзім айтылмаған, оған да осы 2 күн қолданылып, бұл қадамда айтылады.',
      ru: 'Четвёртый шаг; для ответа об отказе срок не назван, к нему применены те же 2 дня, о чём сказано при шаге.',
      en: 'The fourth step; for a refusal no term is given, the same 2 days are used, and the step says so.',
    },
    tests: ['test/law/cash-register-conclusion.test.ts', 'test/journeys/cash-register-conclusion.test.ts'],
  },
  {
    place: 'annex2',
    kind: 'informational',
    says: {
      kk: 'Әкімшілік әрекеттердің логикалық тізбегінің сызбалары.',
      ru: 'Схемы логической последовательности административных действий.',
      en: 'Diagrams of the sequence of administrative actions.',
    },
    does: {
      kk: 'Сызбалардың өзі мәтінде сақталмаған; олардың орнына kz-is law маршруттың өз сызбасын шығарады.',
      ru: 'Сами схемы в тексте утрачены; вместо них kz-is law выводит свою схему маршрута.',
      en: 'The text has lost the diagrams themselves; kz-is law draws its own of the route in their place.',
    },
    tests: [],
  },
]
