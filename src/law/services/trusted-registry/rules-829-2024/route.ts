import type { Field } from '../../../field.js'
import type { FormId, Role, Step, StepOutcome } from '../../../service.js'

const chancery: Role = {
  id: 'registry-clerk',
  title: {
    kk: 'құжаттарды қабылдауға жауапты бөлімше (кеңсе)',
    ru: 'подразделение по приёму документов (канцелярия)',
    en: 'document intake unit (chancery)',
  },
}
const executor: Role = {
  id: 'executor',
  title: { kk: 'жауапты орындаушы', ru: 'ответственный исполнитель', en: 'responsible executor' },
}
const commission: Role = { id: 'commission', title: { kk: 'Комиссия', ru: 'Комиссия', en: 'Commission' } }
const head: Role = {
  id: 'head',
  title: {
    kk: 'көрсетілетін қызметті берушінің басшысы не оның орынбасары',
    ru: 'руководитель услугодателя либо его заместитель',
    en: 'head of the provider or a deputy',
  },
}

const doneWith = (...papers: readonly FormId[]): readonly StepOutcome[] => [
  { id: 'done', title: { kk: 'орындалды', ru: 'выполнено', en: 'done' }, ...(papers.length > 0 ? { papers } : {}) },
]

const signerFields: readonly Field[] = [
  {
    id: 'signerName',
    kind: 'text',
    max: 200,
    label: {
      kk: 'Қол қоюшының тегі, аты, әкесінің аты (бар болса)',
      ru: 'Фамилия, имя, отчество (при наличии) подписывающего',
      en: 'Name of the signer',
    },
    source: '829-2024/23',
    personal: true,
  },
  {
    id: 'signerPosition',
    kind: 'text',
    max: 200,
    label: { kk: 'Қол қоюшының лауазымы', ru: 'Должность подписывающего', en: 'Position of the signer' },
    source: '829-2024/23',
  },
]

/** Clauses 17-25: who does what after whom. Steps without a term of their own are bounded by clause 24. */
export const route: readonly Step[] = [
  {
    id: 'register',
    role: chancery,
    action: {
      kk: 'Өтінішті қабылдап, тіркеп, орындауға береді',
      ru: 'Принимает и регистрирует заявление, передаёт на исполнение',
      en: 'Accepts and registers the application and passes it on',
    },
    term: 'registration',
    outcomes: doneWith('paper.acceptance-slip'),
    asks: [],
    source: '829-2024/17',
  },
  {
    id: 'completeness',
    role: executor,
    action: {
      kk: 'Құжаттардың толықтығын тексереді',
      ru: 'Проверяет полноту документов',
      en: 'Checks that the package is complete',
    },
    term: 'completeness',
    outcomes: [
      { id: 'complete', title: { kk: 'топтама толық', ru: 'пакет полный', en: 'the package is complete' } },
      {
        id: 'incomplete',
        title: {
          kk: 'топтама толық емес не мерзімі өткен құжат бар: өтінішті қабылдаудан бас тартылады',
          ru: 'пакет неполный либо есть просроченный документ: в приёме заявления отказано',
          en: 'incomplete or an expired document: acceptance is refused',
        },
        ends: true,
        papers: ['paper.refusal-of-acceptance'],
      },
    ],
    asks: [],
    source: '829-2024/18',
  },
  {
    id: 'refer',
    role: executor,
    action: {
      kk: 'Толық топтаманы Комиссияның қарауына жібереді',
      ru: 'Направляет полный пакет на рассмотрение Комиссии',
      en: 'Sends the complete package to the Commission',
    },
    term: null,
    outcomes: doneWith('paper.commission-referral'),
    asks: [],
    source: '829-2024/20',
  },
  {
    id: 'recommend',
    role: commission,
    action: {
      kk: 'Өлшемшарттарға сәйкестік туралы ұсыным береді',
      ru: 'Даёт рекомендацию о соответствии критериям',
      en: 'Recommends on conformity with the criteria',
    },
    term: null,
    outcomes: [
      {
        id: 'positive',
        title: { kk: 'қанағаттандыру ұсынылды', ru: 'рекомендовано удовлетворить', en: 'granting recommended' },
        papers: ['paper.commission-protocol'],
      },
      {
        id: 'negative',
        title: { kk: 'бас тарту ұсынылды', ru: 'рекомендовано отказать', en: 'refusal recommended' },
        papers: ['paper.commission-protocol'],
      },
    ],
    asks: [
      {
        id: 'protocolNumber',
        kind: 'text',
        max: 60,
        label: {
          kk: 'Комиссия хаттамасының нөмірі',
          ru: 'Номер протокола Комиссии',
          en: "Number of the Commission's protocol",
        },
        source: '829-2024/20',
      },
      {
        id: 'protocolDate',
        kind: 'date',
        label: { kk: 'Хаттаманың күні', ru: 'Дата протокола', en: 'Date of the protocol' },
        source: '829-2024/20',
      },
      {
        id: 'reasons',
        kind: 'long-text',
        optional: true,
        label: { kk: 'Ұсынымның негіздемесі', ru: 'Обоснование рекомендации', en: 'Reasons for the recommendation' },
        source: '829-2024/21',
      },
    ],
    source: '829-2024/20',
  },
  {
    id: 'hearing',
    role: executor,
    action: {
      kk: 'Өтініш берушіні тыңдауға шақырады',
      ru: 'Приглашает заявителя на заслушивание',
      en: 'Calls the applicant to a hearing',
    },
    term: 'hearing-notice',
    optional: true,
    outcomes: doneWith('paper.hearing-notice'),
    asks: [
      {
        id: 'hearingDate',
        kind: 'date',
        label: { kk: 'Тыңдау күні', ru: 'Дата заслушивания', en: 'Day of the hearing' },
        source: '829-2024/22',
      },
      {
        id: 'hearingTime',
        kind: 'text',
        max: 5,
        optional: true,
        label: { kk: 'Тыңдау уақыты (СС:мм)', ru: 'Время заслушивания (ЧЧ:мм)', en: 'Time of the hearing (HH:mm)' },
        source: '829-2024/22',
      },
      {
        id: 'hearingPlace',
        kind: 'text',
        max: 300,
        label: { kk: 'Тыңдау орны', ru: 'Место заслушивания', en: 'Place of the hearing' },
        source: '829-2024/22',
      },
      {
        id: 'hearingSubject',
        kind: 'long-text',
        optional: true,
        label: { kk: 'Нақтыланатын мәселелер', ru: 'Уточняемые вопросы', en: 'What is to be clarified' },
        source: '829-2024/22',
      },
    ],
    source: '829-2024/22',
  },
  {
    id: 'decide',
    role: executor,
    action: {
      kk: 'Комиссияның ұсынымын ескере отырып, сәйкестікті анықтайды, шешім мен нәтижені дайындайды',
      ru: 'С учётом рекомендации Комиссии определяет соответствие, готовит решение и результат',
      en: 'Judges conformity with the recommendation in view; prepares the decision and the result',
    },
    term: 'service',
    outcomes: [
      { id: 'granted', title: { kk: 'қанағаттандырылды', ru: 'удовлетворено', en: 'granted' } },
      { id: 'refused', title: { kk: 'дәлелді бас тарту', ru: 'мотивированный отказ', en: 'reasoned refusal' } },
    ],
    asks: [],
    by: 'decide',
    source: '829-2024/21',
  },
  {
    id: 'sign',
    role: head,
    action: { kk: 'Нәтижеге қол қояды', ru: 'Подписывает результат', en: 'Signs the result' },
    term: 'service',
    outcomes: doneWith(),
    asks: signerFields,
    notSameAs: 'decide',
    source: '829-2024/23',
  },
  {
    id: 'issue',
    role: chancery,
    action: {
      kk: 'Нәтижені өтініш берушіге жібереді',
      ru: 'Направляет результат заявителю',
      en: 'Sends the result to the applicant',
    },
    term: 'service',
    outcomes: doneWith('paper.cover-letter'),
    asks: [],
    source: '829-2024/23',
  },
]
