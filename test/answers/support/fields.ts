import { civilDate } from '../../../src/calendar/civil-date.js'
import { documentFields } from '../../../src/form/answers/documents.js'
import type { Field } from '../../../src/law/field.js'
import type { DocumentRule } from '../../../src/law/service.js'

/** An invented declaration, small and with one of everything; the law's own is tested where it stands. */
export const RECEIVED = civilDate('2025-03-14')

type Rest = Omit<Field, 'id' | 'kind' | 'label' | 'source'>

export function field(id: string, kind: Field['kind'], rest: Partial<Rest> = {}): Field {
  return { id, kind, label: { kk: `${id} kk`, ru: `${id} ru`, en: `${id} en` }, source: '829-2024/annex4', ...rest }
}

const kinds = ['software', 'eip'].map((id) => ({ id, label: { kk: `${id} kk`, ru: `${id} ru`, en: `${id} en` } }))
const software = { is: 'answer', path: 'product.kind', oneOf: ['software'] } as const
const eip = { is: 'answer', path: 'product.kind', oneOf: ['eip'] } as const

const rules: readonly DocumentRule[] = [
  {
    id: 'certificate',
    title: { kk: 'сертификат', ru: 'сертификат', en: 'certificate' },
    source: '829-2024/annex2/9',
    particulars: [
      field('number', 'text'),
      field('date', 'date', { notAfter: 'receipt' }),
      field('validUntil', 'date', { notBefore: 'date', optional: true }),
      field('localShare', 'percent'),
    ],
  },
  {
    id: 'characteristics',
    title: { kk: 'сипаттама', ru: 'характеристики', en: 'characteristics' },
    source: '829-2024/annex11',
    when: eip,
    particulars: [field('models', 'list', { fields: [field('name', 'text'), field('technical', 'long-text')] })],
  },
]

export const FIELDS: readonly Field[] = [
  field('applicant', 'group', {
    fields: [
      field('bin', 'bin'),
      field('name', 'text', { max: 300 }),
      field('phone', 'phone'),
      field('email', 'email', { optional: true }),
      field('headIin', 'iin', { optional: true, personal: true }),
    ],
  }),
  field('product', 'group', {
    fields: [
      field('kind', 'choice', { choices: kinds }),
      field('independent', 'yes-no', { when: software }),
      field('platform', 'text', {
        when: {
          is: 'all',
          of: [software, { is: 'not', that: { is: 'answer', path: 'product.independent', oneOf: [true] } }],
        },
      }),
      field('categoryCodes', 'text-list', { max: 3 }),
      field('ensTru', 'list', { max: 3, fields: [field('code', 'ens-tru')] }),
      field('count', 'integer', { optional: true, min: 1, max: 99 }),
    ],
  }),
  documentFields(rules),
]

/** A complete and right set of answers to FIELDS. */
export const COMPLETE = {
  applicant: { bin: '470140001136', name: 'Мысал ЖШС', phone: '1414' },
  product: {
    kind: 'software',
    independent: false,
    platform: 'Қазақ тұғыры',
    categoryCodes: ['1.2'],
    ensTru: [{ code: '620111.000.000000' }],
  },
  documents: { certificate: { number: '1', date: '2025-01-10', validUntil: '2026-01-10', localShare: '79,99' } },
} as const
