import type { EntryView } from '../../src/form/case-view.js'
import type { JsonObject } from '../../src/text.js'
import { ground, type PaperSample } from './sample-papers.js'

const visit: JsonObject = {
  inspectionFrom: '2015-09-14',
  inspectionPlace: 'Көкшетау қаласы, Абай көшесі, 96, 3-қабат',
  inspectors: ['Серікова Айжан Қайратқызы, бас сарапшы', 'Оспанов Дәурен Маратұлы, сарапшы'],
}
const act: JsonObject = {
  examinationActNumber: '8',
  examinationActDate: '2015-09-20',
  findings: 'Құрал-жабдықтың құрамы өтінішке сәйкес.\nЕкі жұмыс орны тексерілді.',
}
const protocol: JsonObject = {
  protocolNumber: '9',
  protocolDate: '2015-09-22',
  reasons: 'Комиссия мүшелері бірауыздан қолдады.',
}
const letter: JsonObject = {
  bodies: [
    { body: 'national-security', name: 'Ұлттық қауіпсіздік комитеті' },
    { body: 'standardisation', name: 'Техникалық реттеу және метрология комитеті' },
  ],
  orderNumber: '77',
  orderDate: '2015-01-12',
  meetingDate: '2015-09-08',
  meetingTime: '11:00',
  meetingPlace: 'Астана қаласы, Орынбор көшесі, 8, 305-кабинет',
}
const meeting: JsonObject = {
  ...protocol,
  protocolCopies: 5,
  members: [
    { body: 'information-security', name: 'Сәбитов Ерлан Қуатұлы' },
    { body: 'national-security', name: 'Әбенов Қайрат Нұрланұлы' },
    { body: 'cryptography', name: 'Ким Виктор Андреевич' },
    { body: 'standardisation', name: 'Жүнісова Гүлнар Бекқызы' },
    { body: 'technical-regulation', name: 'Төлеуов Асқар Ержанұлы' },
  ],
}
const nonconformities = ['Құпиясөз саясаты қолданылмайды', 'Резервтік көшірмелер бір үй-жайда сақталады']

type Done = NonNullable<PaperSample['done']>

/** An accreditation as far as the inspection; an attestation as far as the order to remove what was found. */
export const ACCREDITED: Done = [
  ['register', 'done'],
  ['agree-letter', 'done', letter],
  ['send-letter', 'done'],
  ['commission-meeting', 'positive', meeting],
  ['notify', 'done', visit],
  ['inspect', 'conforms', act],
]
export const ATTESTED: Done = [
  ['register', 'done'],
  ['contract', 'done', { contractNumber: '45-АТ', contractDate: '2015-09-02' }],
  [
    'extend',
    'extended',
    { components: 'both', extensionDays: 20, extensionReason: 'Жүйенің он төрт өңірлік торабы бар' },
  ],
  ['examination', 'nonconforming', { ...act, nonconformities }],
  ['recommend', 'negative', protocol],
  ['order-removal', 'ordered', { nonconformities }],
]
const INSPECTED: Done = [
  ['register', 'done'],
  ['draft-notice', 'done', visit],
  ['inspect', 'does-not-conform', { ...act, nonconformities: ['Салық инспекторының модулі іске қосылмайды'] }],
]

const entry = (number: string): EntryView => ({
  number,
  date: '2015-09-24',
  status: 'included',
  holder: '',
  product: '',
  data: {},
})

export const DEPOSIT_GROUNDS = [
  ground('209-2014/1/6.3', 'Материалдардың толық жиынтығы', 'бастапқы код жоқ', 'толық жиынтық'),
  ground('209-2014/1/6.4', 'Материалдардың өтінімге сәйкестігі'),
]

/** For each working paper a case, or several, of the services that draw it up. The trusted registry has samples of its own. */
export const PAPER_CASES: readonly (readonly [form: string, sample: PaperSample])[] = [
  ['paper.acceptance-slip', { service: 'software-deposit', done: [['register', 'done']] }],
  [
    'paper.acceptance-slip',
    { service: 'cash-register-conclusion', regulation: '757-2012', done: [['register', 'done', { sheets: 41 }]] },
  ],
  [
    'paper.refusal-of-acceptance',
    {
      service: 'cash-register-conclusion',
      regulation: '209-2014/3',
      done: [['completeness', 'incomplete']],
      acceptanceGrounds: [{ ...ground('476-2015/1/9.1', 'Сәйкестік сертификаты', 'ұсынылмаған'), stage: 'acceptance' }],
    },
  ],
  [
    'paper.refusal-of-acceptance',
    {
      service: 'system-attestation',
      done: [['completeness', 'incomplete']],
      acceptanceGrounds: [
        { ...ground('676-2014/9.4', 'Құжаттаманың көшірмелері', 'ұсынылмаған'), stage: 'acceptance' },
      ],
    },
  ],
  ['paper.commission-referral', { service: 'ca-accreditation', done: ACCREDITED.slice(0, 3) }],
  ['paper.commission-referral', { service: 'system-attestation', done: ATTESTED.slice(0, 4) }],
  ['paper.commission-protocol', { service: 'ca-accreditation', done: ACCREDITED.slice(0, 4) }],
  ['paper.commission-protocol', { service: 'system-attestation', done: ATTESTED.slice(0, 5) }],
  ['paper.inspection-notice', { service: 'ca-accreditation', done: ACCREDITED.slice(0, 5) }],
  [
    'paper.inspection-notice',
    { service: 'cash-register-conclusion', regulation: '209-2014/3', done: INSPECTED.slice(0, 2) },
  ],
  ['paper.examination-act', { service: 'ca-accreditation', done: ACCREDITED }],
  ['paper.examination-act', { service: 'cash-register-conclusion', regulation: '209-2014/3', done: INSPECTED }],
  ['paper.examination-act', { service: 'system-attestation', done: ATTESTED.slice(0, 4) }],
  ['paper.extension-notice', { service: 'system-attestation', done: ATTESTED.slice(0, 3) }],
  ['paper.removal-notice', { service: 'system-attestation', done: ATTESTED }],
  ['paper.refusal', { service: 'software-deposit', decision: { outcome: 'refused', grounds: DEPOSIT_GROUNDS } }],
  [
    'paper.refusal',
    {
      service: 'state-registration',
      decision: { outcome: 'refused', grounds: [ground('209-2014/2/5.4', 'Мәліметтердің толықтығы', 'жоқ')] },
    },
  ],
  [
    'paper.refusal',
    {
      service: 'ca-accreditation',
      done: ACCREDITED,
      decision: { outcome: 'refused', grounds: [ground('209-2014/4/5.8.part3', 'Барып тексеру актісі')] },
    },
  ],
  [
    'paper.deposit-certificate',
    { service: 'software-deposit', entry: entry('D-000001'), decision: { outcome: 'granted' } },
  ],
  [
    'paper.registration-certificate',
    { service: 'state-registration', entry: entry('S-000001'), decision: { outcome: 'granted' } },
  ],
  [
    'paper.accreditation-certificate',
    { service: 'ca-accreditation', done: ACCREDITED, decision: { outcome: 'granted' } },
  ],
  [
    'paper.attestation-certificate',
    { service: 'system-attestation', done: ATTESTED, decision: { outcome: 'granted' } },
  ],
  ['paper.cover-letter', { service: 'state-registration', decision: { outcome: 'granted' } }],
  ['paper.cover-letter', { service: 'software-deposit', decision: { outcome: 'refused', grounds: DEPOSIT_GROUNDS } }],
  [
    'paper.cover-letter',
    {
      service: 'ca-accreditation',
      done: [...ACCREDITED.slice(0, 3), ['commission-meeting', 'negative', meeting], ['notify-negative', 'done']],
    },
  ],
  ['paper.complaint-acknowledgement', { service: 'software-deposit' }],
  ['paper.complaint-acknowledgement', { service: 'ca-accreditation' }],
  ['paper.complaint-answer', { service: 'system-attestation' }],
  ['paper.complaint-answer', { service: 'state-registration' }],
]
