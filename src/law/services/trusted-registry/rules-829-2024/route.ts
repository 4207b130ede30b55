import type { Role, Step } from '../../../service.js'
import { complete, decisionOutcomes, done, doneInto, incomplete } from '../../common/outcomes.js'
import { commission, executor } from '../../common/roles.js'
import { signerFields } from '../../common/signer.js'

const chancery: Role = {
  id: 'registry-clerk',
  title: {
    kk: 'құжаттарды қабылдауға жауапты бөлімше (кеңсе)',
    ru: 'подразделение по приёму документов (канцелярия)',
    en: 'document intake unit (chancery)',
  },
}
const head: Role = {
  id: 'head',
  title: {
    kk: 'көрсетілетін қызметті берушінің басшысы не оның орынбасары',
    ru: 'руководитель услугодателя либо его заместитель',
    en: 'head of the provider or a deputy',
  },
}

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
    outcomes: doneInto('registered', 'paper.acceptance-slip'),
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
    outcomes: [complete, incomplete],
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
    outcomes: doneInto('with-commission', 'paper.commission-referral'),
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
        status: 'recommended',
        papers: ['paper.commission-protocol'],
      },
      {
        id: 'negative',
        title: { kk: 'бас тарту ұсынылды', ru: 'рекомендовано отказать', en: 'refusal recommended' },
        status: 'recommended',
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
    optional: { after: 'completeness' },
    outcomes: done('paper.hearing-notice'),
    asks: [
      {
        id: 'hearingDate',
        kind: 'date',
        label: { kk: 'Тыңдау күні', ru: 'Дата заслушивания', en: 'Day of the hearing' },
        source: '829-2024/22',
      },
      {
        id: 'hearingTime',
        kind: 'time',
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
    outcomes: decisionOutcomes,
    asks: [],
    by: 'decide',
    source: '829-2024/21',
  },
  {
    id: 'sign',
    role: head,
    action: { kk: 'Нәтижеге қол қояды', ru: 'Подписывает результат', en: 'Signs the result' },
    term: 'service',
    outcomes: done(),
    asks: signerFields('829-2024/23'),
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
    outcomes: done('paper.cover-letter'),
    asks: [],
    source: '829-2024/23',
  },
]
