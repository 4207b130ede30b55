import type { Clause } from '../clause.js'

/** Chapter 2, first half: hours, information, documents, terms, grounds. */
export const requirements: readonly Clause[] = [
  {
    place: '9',
    kind: 'carried-out',
    says: {
      kk: 'Қызмет демалыс пен мерекеден басқа күні 9.00-18.30 аралығында, 13.00-14.30 үзіліспен, алдын ала жазылусыз көрсетіледі; мекенжайы мен телефоны берілген.',
      ru: 'Услуга оказывается кроме выходных и праздников с 9.00 до 18.30, перерыв 13.00-14.30, без предварительной записи; даны адрес и телефон.',
      en: 'The service is given except on days off and holidays from 9.00 to 18.30, break 13.00-14.30, without appointment; the address and telephone are given.',
    },
    does: {
      kk: 'Минутпен не сағатпен берілген мерзімдер осы жұмыс уақытында саналады; мекенжай мен телефон ескіргендіктен қағаздарға басылмайды.',
      ru: 'Сроки в минутах и часах идут в это рабочее время; адрес и телефон устарели и на бумагах не печатаются.',
      en: 'Terms in minutes and hours run in this working time; the address and telephone are out of date and are not printed.',
    },
    tests: ['test/law/cash-register-conclusion-dates.test.ts', 'test/calendar/working-time.test.ts'],
  },
  {
    place: '10',
    kind: 'informational',
    says: {
      kk: 'Қызмет тәртібі мен құжаттар туралы ақпарат министрліктің сайтында және телефон арқылы беріледі.',
      ru: 'Сведения о порядке и документах – на сайте министерства и по телефону.',
      en: "What to bring and how it goes is told on the ministry's website and by telephone.",
    },
    does: {
      kk: 'Министрліктің ақпарат беруі: бағдарлама желіге шықпайды.',
      ru: 'Информирует министерство: программа в сеть не выходит.',
      en: 'The ministry informs; the program never goes to the network.',
    },
    tests: [],
  },
  {
    place: '11',
    kind: 'carried-out',
    says: {
      kk: 'Алушы не сенімхат бойынша уәкілетті өкілі Стандарттың 11-тармағындағы құжаттарды ұсынады.',
      ru: 'Получатель или его представитель по доверенности представляет документы пункта 11 Стандарта.',
      en: 'The recipient, or a representative by power of attorney, presents the documents of clause 11 of the Standard.',
    },
    does: {
      kk: 'Өкіл берсе сенімхат сұралады; құжаттар тізбесі 476-2015/1/9 бойынша (№ 1026 қаулының 11-тармағы бағдарламада жоқ).',
      ru: 'От представителя спрашивается доверенность; перечень документов – по 476-2015/1/9 (пункта 11 постановления № 1026 в программе нет).',
      en: 'Of a representative a power of attorney is asked; the list of documents is that of 476-2015/1/9 (clause 11 of resolution No 1026 is not carried).',
    },
    tests: ['test/law/cash-register-conclusion-package.test.ts'],
  },
  {
    place: '12',
    kind: 'informational',
    says: {
      kk: 'Мерзімдер Стандарттың 7-тармағында.',
      ru: 'Сроки – в пункте 7 Стандарта.',
      en: 'The terms stand in clause 7 of the Standard.',
    },
    does: {
      kk: '№ 1026 қаулы бағдарламада жоқ: жалпы мерзім ретінде 476-2015/1/4.1 көрсетіледі (күнтізбелік 30 күн), кестедегі қадамдардың қосындысы да сол.',
      ru: 'Постановления № 1026 в программе нет: общим сроком показан 476-2015/1/4.1 (30 календарных дней); столько же в сумме дают шаги таблицы.',
      en: 'Resolution No 1026 is not carried: the overall term shown is that of 476-2015/1/4.1 (30 calendar days), which is also what the steps add up to.',
    },
    tests: [],
  },
  {
    place: '13',
    kind: 'informational',
    says: {
      kk: 'Бас тарту негіздері Стандарттың 11-тармағында.',
      ru: 'Основания отказа – в пункте 11 Стандарта.',
      en: 'The grounds for refusal stand in clause 11 of the Standard.',
    },
    does: {
      kk: 'Ол негіздер бағдарламада жоқ: құжаттардың кемшілігі мен сараптаманың қорытындысы ғана негіз болады, қалғанын маман себебімен жазады.',
      ru: 'Тех оснований в программе нет: основаниями служат недостатки документов и итог экспертизы, остальное сотрудник записывает с причиной.',
      en: 'Those grounds are not carried: what rests on the documents and on the examination is named, anything else the employee records with a reason.',
    },
    tests: [],
  },
  {
    place: '14',
    kind: 'informational',
    says: {
      kk: 'Құжаттарды жұмыс күні ішінде Комитеттің кестесі бойынша бір адам қабылдайды.',
      ru: 'Документы принимает один человек в течение рабочего дня по графику Комитета.',
      en: "One person accepts documents during the working day, by the Committee's hours.",
    },
    does: {
      kk: 'Кеңседегі адам саны ғана айтылған; кім қабылдағаны іске жазылады.',
      ru: 'Сказано лишь, сколько человек на приёме; кто принял, записывается в дело.',
      en: 'It only says how many sit at the desk; who accepted is recorded in the case.',
    },
    tests: [],
  },
]
