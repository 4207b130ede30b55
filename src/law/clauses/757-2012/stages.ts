import type { Clause } from '../clause.js'

/** Clauses 15-17: the stages from the letter to the journal of conclusions. */
export const stages: readonly Clause[] = [
  {
    place: '15',
    kind: 'carried-out',
    says: { kk: 'Қызмет көрсету кезеңдері.', ru: 'Этапы оказания услуги.', en: 'The stages of the service.' },
    does: {
      kk: 'Маршрут осы кезеңдерден және 1-қосымшадағы кестенің төрт әрекетінен тұрады.',
      ru: 'Маршрут состоит из этих этапов и четырёх действий таблицы приложения 1.',
      en: 'The route is made of these stages and the four actions of the table in annex 1.',
    },
    tests: ['test/law/cash-register-conclusion.test.ts'],
  },
  {
    place: '15.1',
    kind: 'carried-out',
    says: {
      kk: 'Комитетке құжаттар мен материалдары бар ілеспе хат жолданады.',
      ru: 'В Комитет направляется сопроводительное письмо с документами и материалами.',
      en: 'A letter with the documents and materials is sent to the Committee.',
    },
    does: {
      kk: 'Іс сол топтаманы қабылдаудан басталады: кеңсе не пошта арқылы.',
      ru: 'Дело начинается с приёма этого пакета: через канцелярию или почту.',
      en: 'The case begins with that package, at the office or by post.',
    },
    tests: ['test/journeys/cash-register-conclusion.test.ts'],
  },
  {
    place: '15.2',
    kind: 'carried-out',
    says: {
      kk: 'Құжаттарды Комитеттің кеңсесі көрсетілген мекенжайда қабылдайды.',
      ru: 'Документы принимает канцелярия Комитета по указанному адресу.',
      en: "The Committee's chancery accepts the documents at the address given.",
    },
    does: {
      kk: 'Бірінші қадамды кеңсе қызметкері орындайды; мекенжай мен телефон сақталмайды.',
      ru: 'Первый шаг выполняет сотрудник канцелярии; адрес и телефон не хранятся.',
      en: 'The first step is the registry clerk’s; the address and telephone are not kept.',
    },
    tests: ['test/law/cash-register-conclusion.test.ts'],
  },
  {
    place: '15.3',
    kind: 'carried-out',
    says: {
      kk: 'Құжаттар мөртабанға нөмірі, күні, парақ саны қойылып БЭҚАЖ-да тіркеледі; алушы кіріс нөмірі мен күні бар өтініш көшірмесін алады; пошта арқылы берген телефонмен біле алады.',
      ru: 'Документы регистрируются в ЕСЭДО с номером, датой и числом листов на штампе; получатель берёт копию с входящим номером и датой; подавший по почте узнаёт по телефону.',
      en: 'The documents are registered with number, date and number of sheets; the recipient gets a copy with the incoming number and date; whoever filed by post may ask by telephone.',
    },
    does: {
      kk: 'Тіркеу қадамы парақ санын сұрайды; кіріс нөмірі мен күні бар қабылдау туралы қолхат шығады. БЭҚАЖ-дың өзіне қосылмайды.',
      ru: 'Шаг регистрации спрашивает число листов; выходит расписка с входящим номером и датой. К самой ЕСЭДО программа не подключается.',
      en: 'Registering asks for the number of sheets and yields a slip with the incoming number and date. The program does not connect to the document system itself.',
    },
    tests: ['test/law/cash-register-conclusion.test.ts', 'test/journeys/cash-register-conclusion.test.ts'],
  },
  {
    place: '15.4',
    kind: 'carried-out',
    says: {
      kk: 'Тіркелген топтама сараптаманың уақыты мен орнын анықтау үшін орындаушыға жіберіледі.',
      ru: 'Зарегистрированный пакет направляется исполнителю с определением времени и места экспертизы.',
      en: 'The registered package goes to the executor, with the time and place of the examination to be set.',
    },
    does: {
      kk: 'Сараптаманы тағайындау қадамы басталатын күнін, орнын және кім өткізетінін сұрайды.',
      ru: 'Шаг назначения экспертизы спрашивает день начала, место и кто проводит.',
      en: 'The step that appoints the examination asks for its first day, its place and who carries it out.',
    },
    tests: ['test/law/cash-register-conclusion.test.ts', 'test/journeys/cash-register-conclusion.test.ts'],
  },
  {
    place: '15.5',
    kind: 'carried-out',
    says: {
      kk: 'Тиісті шешімді бекіту үшін орталық атқарушы органға ұсынылады.',
      ru: 'Представляется в центральный исполнительный орган для утверждения решения.',
      en: 'It is submitted to the central executive body for the decision to be approved.',
    },
    does: {
      kk: 'Екінші қадамның екі нәтижесі бар: сараптама тағайындау не бас тарту.',
      ru: 'У второго шага два исхода: назначить экспертизу или отказать.',
      en: 'The second step has two outcomes: to appoint the examination or to refuse.',
    },
    tests: ['test/law/cash-register-conclusion.test.ts', 'test/journeys/cash-register-conclusion.test.ts'],
  },
  {
    place: '15.6',
    kind: 'carried-out',
    says: {
      kk: 'КЖ сараптамасы ұйымдастырылып, қорытындысы құрастырылады.',
      ru: 'Организуется экспертиза КС и составляется её заключение.',
      en: 'The examination of the system is organised and its findings are put together.',
    },
    does: {
      kk: 'Сараптама қадамы не анықталғанын сұрайды.',
      ru: 'Шаг экспертизы спрашивает, что установлено.',
      en: 'The step of the examination asks what was found.',
    },
    tests: ['test/journeys/cash-register-conclusion.test.ts'],
  },
  {
    place: '15.7',
    kind: 'carried-out',
    says: {
      kk: 'Сәйкестік актісі жасалып, қорытынды дайындалады.',
      ru: 'Составляется акт соответствия и готовится заключение.',
      en: 'The act of conformity is drawn up and the conclusion prepared.',
    },
    does: {
      kk: 'Сараптама қадамы актіні шығарады; шешім қорытындыны не бас тартуды дайындайды.',
      ru: 'Шаг экспертизы выпускает акт; решение готовит заключение или отказ.',
      en: 'The examination yields the act; the decision prepares the conclusion or the refusal.',
    },
    tests: ['test/journeys/cash-register-conclusion.test.ts'],
  },
  {
    place: '15.8',
    kind: 'carried-out',
    says: {
      kk: 'Қорытындыға қол қойылады.',
      ru: 'Заключение подписывается.',
      en: 'The conclusion is signed.',
    },
    does: {
      kk: 'Қол қою қадамы кім, қандай лауазымда қойғанын сұрайды; дайындаған адам қол қоя алмайды.',
      ru: 'Шаг подписания спрашивает, кто и в какой должности; подготовивший подписать не может.',
      en: 'Signing asks who and in what position; whoever prepared it may not sign.',
    },
    tests: ['test/law/cash-register-conclusion.test.ts', 'test/journeys/cash-register-conclusion.test.ts'],
  },
  {
    place: '15.9',
    kind: 'carried-out',
    says: {
      kk: 'Қорытынды алушыға беріліп, қорытындыларды беру журналында тіркеледі.',
      ru: 'Заключение выдаётся получателю и отмечается в журнале выдачи заключений.',
      en: 'The conclusion is handed to the recipient and recorded in the journal of conclusions.',
    },
    does: {
      kk: 'Беру қадамы тәсілін, журналдағы нөмірін және кім қол қойғанын жазады. Кестеде бұл кезең де, мерзімі де жоқ: жалпы мерзіммен шектеледі.',
      ru: 'Шаг выдачи записывает способ, номер в журнале и кто расписался. В таблице нет ни этого этапа, ни его срока: он ограничен общим сроком.',
      en: 'Issuing records the way, the number in the journal and who signed. The table has neither this stage nor a term for it: the overall term bounds it.',
    },
    tests: ['test/law/cash-register-conclusion.test.ts', 'test/journeys/cash-register-conclusion.test.ts'],
  },
  {
    place: '16',
    kind: 'informational',
    says: {
      kk: 'Әр ҚФБ әрекетінің мерзімі мен тізбегі 1-қосымшада.',
      ru: 'Сроки и последовательность действий СФЕ – в приложении 1.',
      en: 'The terms and the sequence of actions stand in annex 1.',
    },
    does: {
      kk: 'Сілтеме ғана: кесте 757-2012/annex1 болып сақталған.',
      ru: 'Лишь ссылка: таблица хранится как 757-2012/annex1.',
      en: 'Only a reference: the table is held as 757-2012/annex1.',
    },
    tests: [],
  },
  {
    place: '17',
    kind: 'informational',
    says: {
      kk: 'Әрекеттердің логикалық тізбегінің сызбалары 2-қосымшада.',
      ru: 'Схемы логической последовательности действий – в приложении 2.',
      en: 'The diagrams of the sequence stand in annex 2.',
    },
    does: {
      kk: 'Сілтеме ғана; сызбалар мәтінде сақталмаған (757-2012/annex2).',
      ru: 'Лишь ссылка; в тексте схемы не сохранились (757-2012/annex2).',
      en: 'Only a reference; the text has lost the diagrams (757-2012/annex2).',
    },
    tests: [],
  },
]
