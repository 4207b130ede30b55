import type { ServiceId } from '../../src/law/service.js'

/** `m` minutes of working time, `h` working hours, `wd` working days, `cd` calendar days. */
type Length = `${number} ${'m' | 'h' | 'wd' | 'cd'}`

/**
 * A step as the act has it, written down from its text and not from the program's: its own length, counted from the end of the step
 * before or from the last of `from` that the case went through.
 */
export interface Row {
  readonly id: string
  readonly length?: Length
  /** Ids of steps, or `acceptance`. */
  readonly from?: readonly string[]
  /** No length of its own: as long as the step before has (`before`), or as this term. */
  readonly as?: 'before' | 'service' | 'completeness'
  /** No length of its own, and the plan gives it no time: what follows starts where it started. */
  readonly noTime?: true
  /** What the tool records between two steps of the act: never late. */
  readonly within?: true
  /** Outcome on this way; `done` unless said. */
  readonly outcome?: string
}

/** One way through a route, from the acceptance to the result. */
export interface Way {
  readonly service: ServiceId
  readonly standard?: string
  readonly route: string
  readonly title: string
  /** How long the whole service takes, and from what. */
  readonly terms: Readonly<Record<string, readonly [Length, from: string]>>
  readonly rows: readonly Row[]
  /** The steps that are planned without anything recorded: on the usual way all of them. */
  readonly usual: boolean
}

const own = (id: string, length: Length, more: Partial<Row> = {}): Row => ({ id, length, ...more })
const within = (id: string, more: Partial<Row> = {}): Row => ({ id, as: 'before', noTime: true, within: true, ...more })

/** 757-2012, table 1: 15 minutes, 5 + 23 + 2 calendar days. */
const order757 = {
  service: 'cash-register-conclusion',
  standard: '476-2015/1',
  route: '757-2012',
  terms: { completeness: ['2 wd', 'acceptance'], service: ['30 cd', 'acceptance'] },
} as const
/** 209-2014/3/5.1-5.11; 5.4 has no length and is bounded by the two working days of 476-2015/1/4. */
const order209of3 = { ...order757, route: '209-2014/3' } as const
const inspection = (found: string): readonly Row[] => [
  own('register', '15 m'),
  own('head-assigns', '4 h'),
  own('directorate-assigns', '4 h'),
  { id: 'completeness', as: 'completeness', outcome: 'complete' },
  within('draft-notice'),
  own('agree-notice', '2 h'),
  own('sign-notice', '4 h'),
  own('send-notice', '2 h'),
  own('inspect', '14 cd', { from: ['send-notice'], outcome: found }),
  within('decide', { outcome: found === 'conforms' ? 'granted' : 'refused' }),
  own('agree-result', '2 h'),
  own('sign', '2 h'),
  own('issue', '2 h'),
]
const deposit = {
  service: 'software-deposit',
  standard: '476-2015/3',
  route: '209-2014/1',
  terms: { service: ['20 wd', 'acceptance'] },
} as const
const toSpecialist: readonly Row[] = [
  own('register', '1 h'),
  own('head-assigns', '1 h'),
  own('director-assigns', '1 h'),
  own('deputy-director-assigns', '2 h'),
  own('section-head-assigns', '3 h'),
]
const depositEnd: readonly Row[] = [own('draft-result', '1 wd'), own('sign', '4 h'), own('issue', '4 h')]
const registration = {
  service: 'state-registration',
  standard: '476-2015/4',
  route: '209-2014/2',
  terms: { service: ['43 wd', 'acceptance'] },
} as const
const toChiefExpert = (outcome: string): readonly Row[] => [
  own('register', '1 h'),
  own('head-assigns', '4 h'),
  own('directorate-assigns', '4 h'),
  own('completeness', '14 wd', { outcome }),
]
const accreditation = { service: 'ca-accreditation', route: '209-2014/4', terms: {} } as const
const toCommission = (outcome: string, found: string): readonly Row[] => [
  own('register', '40 m'),
  own('head-assigns', '4 h'),
  own('directorate-assigns', '2 h'),
  own('completeness', '2 wd', { outcome }),
  ...(outcome === 'complete'
    ? [
        own('agree-letter', '2 h'),
        own('sign-letter', '2 h'),
        own('send-letter', '30 m'),
        own('commission-meeting', '5 wd', { outcome: found }),
      ]
    : []),
]
const ISSUED_AFTER = ['completeness', 'notify-negative', 'inspect']
const accredited = (outcome: string): readonly Row[] => [
  within('decide', { outcome }),
  within('sign'),
  own('issue', '2 cd', { from: ISSUED_AFTER }),
]
const attestation = {
  service: 'system-attestation',
  standard: '676-2014',
  route: '676-2014',
  terms: { completeness: ['2 cd', 'acceptance'] },
} as const
const examined = (found: string): readonly Row[] => [
  { id: 'register', as: 'completeness' },
  own('completeness', '2 cd', { from: ['acceptance'], outcome: 'complete' }),
  within('pass-on'),
  own('contract', '6 wd', { from: ['pass-on'] }),
  own('examination', '30 cd', { from: ['contract'], outcome: found === 'positive' ? 'conforms' : 'nonconforming' }),
  own('commission', '2 cd', { from: ['examination'] }),
  within('recommend', { outcome: found }),
]
const attested = (outcome: string): readonly Row[] => [
  own('decide', '1 cd', { from: ['recommend', 'remove', 'recommend-again'], outcome }),
  within('sign'),
  within('issue'),
]

/** Every route that is carried, on each way that a case can take to its end but a refusal of acceptance. */
export const WAYS: readonly Way[] = [
  {
    ...order757,
    title: 'granted',
    usual: true,
    rows: [
      own('register', '15 m'),
      own('completeness', '5 cd', { outcome: 'complete' }),
      within('appoint'),
      own('examine', '23 cd', { from: ['completeness'], outcome: 'conforms' }),
      within('decide', { outcome: 'granted' }),
      own('sign', '2 cd'),
      within('issue'),
    ],
  },
  {
    ...order757,
    title: 'refused for what lacks',
    usual: false,
    rows: [
      own('register', '15 m'),
      own('completeness', '5 cd', { outcome: 'deficient' }),
      within('decide-refusal', { outcome: 'refused' }),
      own('sign', '2 cd'),
      within('issue'),
    ],
  },
  { ...order209of3, title: 'granted', usual: true, rows: inspection('conforms') },
  { ...order209of3, title: 'refused after the inspection', usual: true, rows: inspection('does-not-conform') },
  {
    ...deposit,
    title: 'granted',
    usual: true,
    rows: [
      ...toSpecialist,
      own('completeness', '7 wd', { outcome: 'complete' }),
      own('enter-data', '5 wd'),
      own('decide', '5 wd', { outcome: 'granted' }),
      ...depositEnd,
    ],
  },
  {
    ...deposit,
    title: 'refused for what lacks',
    usual: false,
    rows: [
      ...toSpecialist,
      own('completeness', '7 wd', { outcome: 'deficient' }),
      within('decide-refusal', { outcome: 'refused' }),
      ...depositEnd,
    ],
  },
  {
    ...registration,
    title: 'granted',
    usual: true,
    rows: [
      ...toChiefExpert('complete'),
      own('send-to-organisation', '1 h'),
      own('organisation-register', '1 h'),
      own('organisation-head-assigns', '4 h'),
      own('director-assigns', '4 h'),
      own('deputy-director-assigns', '1 h'),
      own('section-head-assigns', '15 m'),
      own('decide', '4 wd', { outcome: 'granted' }),
      own('draft-certificate', '4 h'),
      own('organisation-sign', '4 h'),
      own('organisation-send', '1 wd'),
      own('receive-certificate', '1 h'),
      own('head-assigns-certificate', '4 h'),
      own('directorate-assigns-certificate', '4 h'),
      own('check-certificate', '11 wd'),
      own('sign', '4 h'),
      own('issue', '1 wd'),
    ],
  },
  {
    ...registration,
    title: 'refused for what lacks',
    usual: false,
    rows: [
      ...toChiefExpert('deficient'),
      within('decide-refusal', { outcome: 'refused' }),
      own('sign', '4 h'),
      own('issue', '1 wd'),
    ],
  },
  {
    ...accreditation,
    title: 'granted',
    usual: true,
    rows: [
      ...toCommission('complete', 'positive'),
      own('notify', '1 cd'),
      own('inspect', '18 cd', { outcome: 'conforms' }),
      ...accredited('granted'),
    ],
  },
  {
    ...accreditation,
    title: 'refused by the Commission',
    usual: false,
    rows: [...toCommission('complete', 'negative'), own('notify-negative', '1 cd'), ...accredited('refused')],
  },
  {
    ...accreditation,
    title: 'refused for what lacks',
    usual: false,
    rows: [...toCommission('deficient', ''), ...accredited('refused')],
  },
  { ...attestation, title: 'granted', usual: true, rows: [...examined('positive'), ...attested('granted')] },
  {
    ...attestation,
    title: 'removed, examined again, granted',
    usual: false,
    rows: [
      ...examined('negative'),
      own('order-removal', '1 cd', { from: ['recommend'], outcome: 'ordered' }),
      within('removal-copy'),
      own('remove', '20 wd', { from: ['removal-copy'], outcome: 'removed' }),
      own('removal-report', '3 wd'),
      own('additional-examination', '10 wd', { outcome: 'conforms' }),
      own('commission-again', '2 cd'),
      within('recommend-again', { outcome: 'positive' }),
      ...attested('granted'),
    ],
  },
  {
    ...attestation,
    title: 'not removed, refused',
    usual: false,
    rows: [
      ...examined('negative'),
      own('order-removal', '1 cd', { from: ['recommend'], outcome: 'ordered' }),
      within('removal-copy'),
      own('remove', '20 wd', { from: ['removal-copy'], outcome: 'not-removed' }),
      ...attested('refused'),
    ],
  },
  {
    service: 'trusted-registry',
    standard: '829-2024',
    route: '829-2024',
    title: 'granted',
    usual: true,
    terms: {
      registration: ['3 cd', 'acceptance'],
      completeness: ['5 wd', 'acceptance'],
      service: ['14 wd', 'register'],
    },
    rows: [
      own('register', '3 cd', { from: ['acceptance'] }),
      own('completeness', '5 wd', { from: ['acceptance'], outcome: 'complete' }),
      { id: 'refer', as: 'service', noTime: true },
      { id: 'recommend', as: 'service', noTime: true, outcome: 'positive' },
      { id: 'decide', as: 'service', outcome: 'granted' },
      { id: 'sign', as: 'service' },
      { id: 'issue', as: 'service' },
    ],
  },
]
