import type { Clause } from '../../clause.js'

const law = 'test/law/cash-register-conclusion.test.ts'
const journey = 'test/journeys/cash-register-conclusion.test.ts'

/** Clause 5: the eleven actions. */
export const actions: readonly Clause[] = [
  {
    place: '3/5',
    kind: 'carried-out',
    says: { kk: 'Қызмет көрсету рәсімдері.', ru: 'Процедуры оказания услуги.', en: 'The procedures of the service.' },
    does: {
      kk: 'Он бір рәсім – маршруттың он бір қадамы; мерзімі жоқ 4-қадамнан басқасының қосындысы: 22 сағат 15 минут пен күнтізбелік 14 күн.',
      ru: 'Одиннадцать процедур – одиннадцать шагов маршрута; кроме шага 4, у которого срока нет, в сумме: 22 часа 15 минут и 14 календарных дней.',
      en: 'Eleven procedures, eleven steps of the route; but for step 4, which has no term, they come to 22 hours 15 minutes and 14 calendar days.',
    },
    tests: [law],
  },
  {
    place: '3/5.1',
    kind: 'carried-out',
    says: {
      kk: 'Кеңсе қызметкері сауалнама-өтініш түскен сәттен он бес минут ішінде оны ЭҚАБЖ-да тіркеп, электрондық нұсқасын көшіріп, басшыға береді.',
      ru: 'Сотрудник канцелярии в течение пятнадцати минут с поступления регистрирует анкету-заявление в ЕСЭДО, копирует электронную версию и передаёт руководителю.',
      en: 'Within fifteen minutes of its coming the registry clerk registers the questionnaire-application, copies its electronic version and passes it to the head.',
    },
    does: {
      kk: '1-қадам; мерзімі жұмыс уақытында минутпен саналады, қолхат шығады. ЭҚАБЖ-ның өзіне қосылмайды.',
      ru: 'Шаг 1; срок считается в минутах рабочего времени, выходит расписка. К самой ЕСЭДО программа не подключается.',
      en: 'Step 1; its term is counted in minutes of working time and yields the slip. The program does not connect to the document system.',
    },
    tests: [law, journey],
  },
  {
    place: '3/5.2',
    kind: 'carried-out',
    says: {
      kk: 'Басшы төрт сағат ішінде өтінішті Басқарма басшысына тапсырады.',
      ru: 'Руководитель в течение четырёх часов передаёт заявление руководителю Управления.',
      en: 'Within four hours the head passes it to the head of the Directorate.',
    },
    does: {
      kk: '2-қадам; сағаттар жұмыс уақытында саналады.',
      ru: 'Шаг 2; часы идут в рабочее время.',
      en: 'Step 2; the hours run in working time.',
    },
    tests: [law, journey],
  },
  {
    place: '3/5.3',
    kind: 'carried-out',
    says: {
      kk: 'Басқарма басшысы төрт сағат ішінде оны бас сарапшыға тапсырады.',
      ru: 'Руководитель Управления в течение четырёх часов передаёт его главному эксперту.',
      en: 'Within four hours the head of the Directorate passes it to the chief expert.',
    },
    does: {
      kk: '3-қадам; сағаттар жұмыс уақытында саналады.',
      ru: 'Шаг 3; часы идут в рабочее время.',
      en: 'Step 3; the hours run in working time.',
    },
    tests: [law, journey],
  },
  {
    place: '3/5.4',
    kind: 'carried-out',
    says: {
      kk: 'Бас сарапшы өтініштің толықтығы мен мәліметтердің шынайылығын тексереді; мерзімі айтылмаған.',
      ru: 'Главный эксперт проверяет полноту заявления и достоверность сведений; срок не назван.',
      en: 'The chief expert checks that it is complete and its data true; no term is given.',
    },
    does: {
      kk: '4-қадам; стандарттың екі жұмыс күндік толықтық тексеруімен шектеледі (476-2015/1/4). Топтама толық болмаса, іс осында бас тартумен аяқталады.',
      ru: 'Шаг 4; ограничен двумя рабочими днями проверки полноты по стандарту (476-2015/1/4). При неполном пакете дело кончается здесь отказом.',
      en: "Step 4; bounded by the standard's completeness check of two working days (476-2015/1/4). With an incomplete package the case ends here in a refusal.",
    },
    tests: [law, journey],
  },
  {
    place: '3/5.5',
    kind: 'carried-out',
    says: {
      kk: 'Басқарма басшысы хабарламаның жобасын екі сағат ішінде келіседі.',
      ru: 'Руководитель Управления в течение двух часов согласовывает проект уведомления.',
      en: 'Within two hours the head of the Directorate agrees the draft of the notice.',
    },
    does: {
      kk: '5-қадам; мерзімі жоба дайын болған сәттен саналады.',
      ru: 'Шаг 5; срок идёт с готовности проекта.',
      en: 'Step 5; counted from the draft.',
    },
    tests: [law, journey],
  },
  {
    place: '3/5.6',
    kind: 'carried-out',
    says: {
      kk: 'Қызмет берушінің басшысы хабарламаға төрт сағат ішінде қол қояды.',
      ru: 'Руководитель услугодателя в течение четырёх часов подписывает уведомление.',
      en: 'Within four hours the head of the provider signs the notice.',
    },
    does: {
      kk: '6-қадам, басшының ісі: 6-тармақтың 7) тармақшасы Басқарма басшысын атаса да, 5.6 мен 5.7 басшыны атайды.',
      ru: 'Шаг 6, дело руководителя: хотя подпункт 7 пункта 6 называет руководителя Управления, 5.6 и 5.7 называют руководителя.',
      en: "Step 6, the head's: though sub-clause 7 of clause 6 names the head of the Directorate, 5.6 and 5.7 name the head.",
    },
    tests: [law, journey],
  },
  {
    place: '3/5.7',
    kind: 'carried-out',
    says: {
      kk: 'Кеңсе қызметкері хабарламаны екі жұмыс сағаты ішінде тіркеп, пошта не курьер арқылы жібереді.',
      ru: 'Сотрудник канцелярии в течение двух рабочих часов регистрирует уведомление и отправляет почтой или курьером.',
      en: 'Within two working hours the registry clerk registers the notice and sends it by post or courier.',
    },
    does: {
      kk: '7-қадам; тексерудің мерзімі осы қадамның соңынан басталады.',
      ru: 'Шаг 7; с его конца идёт срок проверки.',
      en: 'Step 7; the term of the inspection runs from its end.',
    },
    tests: [law, journey],
  },
  {
    place: '3/5.8',
    kind: 'carried-out',
    says: {
      kk: 'Бас сарапшы хабарлама жіберілген сәттен күнтізбелік он төрт күн ішінде материалдық-техникалық базаның өтініштегі мәліметтерге сәйкестігін тексереді.',
      ru: 'Главный эксперт в течение четырнадцати календарных дней с отправки уведомления проверяет соответствие материально-технической базы сведениям заявления.',
      en: 'Within fourteen calendar days of sending the notice the chief expert inspects whether the material and technical base matches the application.',
    },
    does: {
      kk: '8-қадам; актінің нөмірі мен күні, не анықталғаны жазылады; сәйкес келмесе, бұл – бас тарту негізі.',
      ru: 'Шаг 8; записываются номер и дата акта и что установлено; несоответствие – основание отказа.',
      en: 'Step 8; the number and day of the act and what was found are recorded; nonconformity is a ground for refusal.',
    },
    tests: [law, journey],
  },
  {
    place: '3/5.9',
    kind: 'carried-out',
    says: {
      kk: 'Басқарма басшысы қорытынды мен ілеспе хаттың жобаларын екі сағат ішінде келіседі.',
      ru: 'Руководитель Управления в течение двух часов согласовывает проекты заключения и письма.',
      en: 'Within two hours the head of the Directorate agrees the drafts of the conclusion and the letter.',
    },
    does: {
      kk: '9-қадам; жобалар дайын болған сәттен саналады.',
      ru: 'Шаг 9; срок идёт с готовности проектов.',
      en: 'Step 9; counted from the drafts.',
    },
    tests: [law, journey],
  },
  {
    place: '3/5.10',
    kind: 'carried-out',
    says: {
      kk: 'Басқарма басшысы бас сарапшыдан жобалар түскеннен кейін екі сағат ішінде оларға қол қояды.',
      ru: 'Руководитель Управления в течение двух часов с поступления проектов от главного эксперта подписывает их.',
      en: 'Within two hours of receiving the drafts from the chief expert the head of the Directorate signs them.',
    },
    does: {
      kk: '10-қадам: 6.12 мен 5.11 тармақшалары қызмет берушінің басшысын атайды, сондықтан басшы қол қояды; қайшылық қадамда айтылады.',
      ru: 'Шаг 10: подпункты 6.12 и 5.11 называют руководителя услугодателя, поэтому подписывает он; о расхождении сказано при шаге.',
      en: 'Step 10: sub-clauses 6.12 and 5.11 name the head of the provider, so the head signs; the step tells of the inconsistency.',
    },
    tests: [law, journey],
  },
  {
    place: '3/5.11',
    kind: 'carried-out',
    says: {
      kk: 'Кеңсе қызметкері басшы қол қойған қорытынды мен ілеспе хатты екі сағат ішінде тіркеп, пошта не курьер арқылы жібереді.',
      ru: 'Сотрудник канцелярии в течение двух часов регистрирует подписанные руководителем заключение и письмо и отправляет почтой или курьером.',
      en: 'Within two hours the registry clerk registers the conclusion and the letter that the head signed and sends them by post or courier.',
    },
    does: {
      kk: '11-қадам; ілеспе хат шығады, қалай берілгені жазылады.',
      ru: 'Шаг 11; выходит сопроводительное письмо, записывается способ выдачи.',
      en: 'Step 11; the cover letter comes out and the way of delivery is recorded.',
    },
    tests: [law, journey],
  },
]
