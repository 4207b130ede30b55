import type { Clause } from '../clause.js'

const tests = [
  'test/law/system-attestation.test.ts',
  'test/law/system-attestation-dates.test.ts',
  'test/journeys/system-attestation.test.ts',
] as const

/** Clauses 4.1 to 4.3 and the bounds at the desk. */
export const stages: readonly Clause[] = [
  {
    place: '4',
    kind: 'carried-out',
    says: {
      kk: 'Қызметтің мерзімдері кезең-кезеңімен берілген; жалпы мерзім жоқ.',
      ru: 'Сроки услуги заданы по стадиям; общего срока нет.',
      en: 'The terms of the service are given stage by stage; there is no overall one.',
    },
    does: {
      kk: 'Әр кезең – қадам, мерзімі өз оқиғасынан саналады; бірінен кейін бірі жоспарланады.',
      ru: 'Каждая стадия – шаг со сроком от своего события; они планируются одна за другой.',
      en: 'Every stage is a step with a term from its own event; they are planned one after another.',
    },
    tests,
  },
  {
    place: '4.1',
    kind: 'carried-out',
    says: {
      kk: 'Топтама тапсырылған сәттен бастап күнтізбелік екі күн ішінде оның нысаны мен жиынтықталуы тексеріледі.',
      ru: 'В течение двух календарных дней с момента сдачи пакета проверяются его форма и комплектность.',
      en: 'Within two calendar days of the hand-in the package is checked for form and completeness.',
    },
    does: {
      kk: 'Мерзім есептеледі, жоқ құжат атап көрсетіледі. Толық емес топтаманың салдарын акт айтпайды: өтінім әрі қарай берілмейді.',
      ru: 'Срок считается, недостающее называется поимённо. Последствия неполноты акт не называет: заявка дальше не передаётся.',
      en: 'The term is counted and what is missing is named. The act does not say what incompleteness leads to: the application goes no further.',
    },
    tests,
  },
  {
    place: '4.2',
    kind: 'carried-out',
    says: {
      kk: 'Өтінім қызметті берушіге тапсырылған сәттен бастап алты жұмыс күні ішінде шарттар жасалады: тексеріп қарауға, бірлескен жұмыстарға, криптографиялық қорғау болса не қажет болса – бірлескен құпия жұмыстарға.',
      ru: 'В течение шести рабочих дней с передачи заявки услугодателю заключаются договоры: на обследование, на совместные работы и, если есть или нужна криптографическая защита, на совместные секретные работы.',
      en: 'Within six working days of passing the application to the provider the contracts are concluded: on the examination, on joint works and, where cryptographic protection is present or needed, on joint secret works.',
    },
    does: {
      kk: 'Тапсыру бөлек жазылады, мерзім содан саналады; шарттардың нөмірі мен күні сұралады, үшіншісі – криптографиялық қорғау болғанда ғана.',
      ru: 'Передача записывается отдельно, срок идёт от неё; номера и даты договоров спрашиваются, третий – только при криптографической защите.',
      en: 'Passing it on is recorded apart and the term runs from that; the contracts are asked by number and date, the third only with cryptographic protection.',
    },
    tests,
  },
  {
    place: '4.3',
    kind: 'carried-out',
    says: {
      kk: 'Тексеріп қарау шарт жасалған сәттен бастап күнтізбелік отыз күн ішінде жүргізіледі.',
      ru: 'Обследование проводится в течение тридцати календарных дней с заключения договора.',
      en: 'The examination is carried out within thirty calendar days of the contract.',
    },
    does: {
      kk: 'Мерзім шарттардың соңғысының күнінен саналады; актісінің нөмірі, күні мен нәтижелері сұралады.',
      ru: 'Срок идёт со дня последнего из договоров; спрашиваются номер, дата и результаты акта.',
      en: 'The term runs from the day of the last contract; the number, day and findings of the act are asked.',
    },
    tests,
  },
  {
    place: '4.3.part2',
    kind: 'carried-out',
    says: {
      kk: 'Ведомстволық не өңірлік құрауыштары бар жүйенің мерзімі күнтізбелік отыз күннен аспайтын мерзімге ұзартылады; алушыға күнтізбелік үш күн ішінде хабарланады.',
      ru: 'Для системы с ведомственными или региональными компонентами срок продлевается не более чем на тридцать календарных дней; получателя уведомляют в течение трёх календарных дней.',
      en: 'For a system with departmental or regional components the term is extended by not more than thirty calendar days, and the applicant is told within three.',
    },
    does: {
      kk: 'Ұзарту – қалауы бойынша қадам: құрауыштың түрі, күн саны (1-30) мен себебі сұралады, тексеріп қарау мерзімі сонша күнге ұзарады; хабарлама – мерзімі бар бөлек қадам.',
      ru: 'Продление – шаг по необходимости: спрашиваются вид компонентов, число дней (1-30) и причина, срок обследования удлиняется на столько; уведомление – отдельный шаг со сроком.',
      en: 'The extension is a step done when called for: the kind of components, the days (1 to 30) and the reason are asked, and the examination gets so many more; the notice is a step with a term of its own.',
    },
    tests,
  },
  {
    place: '4.5',
    kind: 'informational',
    says: {
      kk: 'Өтінім бергенде кезек күту 15 минуттан аспайды.',
      ru: 'Ожидание в очереди при подаче – не более 15 минут.',
      en: 'Waiting in the queue to apply takes at most 15 minutes.',
    },
    does: {
      kk: 'Шек редакцияда көрсетіледі; кезектің уақытын бағдарлама өлшемейді.',
      ru: 'Предел показан в редакции; времени в очереди программа не измеряет.',
      en: 'The limit is shown with the edition; the program does not time the queue.',
    },
    tests: [],
  },
  {
    place: '4.6',
    kind: 'informational',
    says: {
      kk: 'Өтінім бергенде қызмет көрсету 15 минуттан аспайды.',
      ru: 'Обслуживание при подаче – не более 15 минут.',
      en: 'Service at the desk takes at most 15 minutes.',
    },
    does: {
      kk: 'Шек редакцияда көрсетіледі; терезедегі уақытты бағдарлама өлшемейді.',
      ru: 'Предел показан в редакции; времени у окна программа не измеряет.',
      en: 'The limit is shown with the edition; the program does not time the desk.',
    },
    tests: [],
  },
]
