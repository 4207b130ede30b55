import type { Condition } from '../../condition.js'
import type { Field } from '../../field.js'
import type { DocumentRule, Procedure } from '../../service.js'
import { applicantFields } from '../common/applicant.js'
import { criteria } from './examination.js'

const source = '476-2015/3/9'
const byRepresentative: Condition = { is: 'answer', path: 'representative', oneOf: [true] }

const representative: Field = {
  id: 'representative',
  kind: 'yes-no',
  label: {
    kk: 'Сенімхат бойынша өкілі жүгінді ме',
    ru: 'Обратился представитель по доверенности',
    en: 'Filed by a representative under a power of attorney',
  },
  source,
}

const documents: readonly DocumentRule[] = [
  {
    id: 'depositApplication',
    form: '476.3.1',
    filedAt: 'object',
    title: {
      kk: 'Депозитке салу өтінімі',
      ru: 'Заявка на депонирование',
      en: 'Deposit application',
    },
    particulars: [],
    source: '476-2015/3/9.1',
  },
  {
    id: 'powerOfAttorney',
    when: byRepresentative,
    title: { kk: 'Сенімхат', ru: 'Доверенность', en: 'Power of attorney' },
    particulars: [
      {
        id: 'number',
        kind: 'text',
        max: 60,
        label: { kk: 'Құжаттың нөмірі', ru: 'Номер документа', en: 'Number of the document' },
        source,
      },
      {
        id: 'date',
        kind: 'date',
        notAfter: 'receipt',
        label: { kk: 'Құжаттың күні', ru: 'Дата документа', en: 'Date of the document' },
        source,
      },
      {
        id: 'validUntil',
        kind: 'date',
        optional: true,
        notBefore: 'date',
        label: { kk: 'Қолданылу мерзімі (дейін)', ru: 'Действует до', en: 'Valid until' },
        source,
      },
    ],
    source,
  },
]

/** One application, one object: form 476.3.1 is the whole package (476-2015/3/9.1); a representative shows a power of attorney. */
export const deposit: Procedure = {
  id: 'deposit',
  title: { kk: 'Депозитке салу', ru: 'Депонирование', en: 'Deposit' },
  application: '476.3.1',
  fields: [applicantFields('476-2015/3/9'), representative],
  // The depository fills in its own number and day; the day beside the signature is the applicant's.
  forms: [{ form: '476.3.1', without: ['registration'] }],
  documents,
  criteria,
  result: {
    granted: 'paper.deposit-certificate',
    refused: 'paper.refusal',
    acceptanceRefused: 'paper.refusal-of-acceptance',
  },
  effect: 'add-entry',
  subject: { name: ['object.name'] },
  source: '476-2015/3/9',
}
