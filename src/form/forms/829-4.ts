import type { Condition } from '../../law/condition.js'
import { applicant, ownNumber, signer } from '../../law/services/trusted-registry/rules-829-2024/applicant.js'
import { product } from '../../law/services/trusted-registry/rules-829-2024/product.js'
import { isObject, type Json, type JsonObject } from '../../text.js'
import { printDate } from '../dates.js'
import { idNumber } from '../fields/476-1.js'
import { field, given, group, named, only, project, theField } from '../fields/declare.js'
import { platformDescription } from '../fields/platform.js'
import { requisites } from '../fields/requisites.js'
import type { Derived, Form } from '../form.js'
import { textAt, valueAt } from '../print-value.js'
import { oneLine } from '../read/loose-text.js'
import { readDate } from '../read/read-date.js'
import { FORM_TITLES } from '../titles.js'

const source = '829-2024/annex4'
const byRepresentative: Condition = { is: 'answer', path: 'signer.role', oneOf: ['representative'] }

const printed = [
  only(applicant, ['kind', 'bin', 'iin', 'name', 'headName', 'address', 'phone', 'email']),
  {
    ...only(product, ['kind', 'name', 'categoryCodes', 'ensTru', 'independent', 'platform']),
    fields: (product.fields ?? []).map((one) =>
      one.id === 'platform' ? { ...one, fields: [theField(one.fields ?? [], 'description')] } : one,
    ),
  },
  signer,
]

const derived: readonly Derived[] = [
  idNumber(['applicant.kind', 'applicant.bin', 'applicant.iin']),
  // After the number: what is read of the address depends on it.
  requisites,
  platformDescription,
  {
    id: 'signerLine',
    label: named(['Қол қоюшы', 'Подписавший', 'Who signed']),
    uses: ['signer.role', 'signer.name', 'powerOfAttorney.number', 'powerOfAttorney.date'],
    of: (data) => {
      const company = textAt(data, 'applicant.kind') === 'legal-entity' ? textAt(data, 'applicant.name') : ''
      const number = textAt(data, 'powerOfAttorney.number')
      const date = textAt(data, 'powerOfAttorney.date')
      const power = number === '' ? '' : `(${number}, ${printDate(date)})`
      return [[company, textAt(data, 'signer.name')].filter((part) => part !== '').join(', '), power]
        .filter((part) => part !== '')
        .join(' ')
    },
    read: (text, known) => {
      const company = textAt(known, 'applicant.name')
      const line = oneLine(text)
      const own = company !== '' && line.startsWith(`${company}, `) ? line.slice(company.length + 2) : line
      const from = own.endsWith(')') ? own.lastIndexOf('(') : -1
      const inside = own.slice(from + 1, -1)
      const cut = inside.lastIndexOf(',')
      const date = from < 0 || cut < 0 ? null : readDate(inside.slice(cut + 1))
      if (date === null) return own === '' ? {} : { signer: { name: own } }
      const power = { number: inside.slice(0, cut).trim(), date }
      return { signer: { name: own.slice(0, from).trim(), role: 'representative' }, powerOfAttorney: power }
    },
  },
]

/** What the paper has no place for follows from the rest: variants of delivery and a platform are asked of software alone. */
function implied(answers: JsonObject): JsonObject {
  const codes = valueAt(answers, 'product.ensTru')
  const delivered = Array.isArray(codes) && codes.some((row: Json) => isObject(row) && row.delivery !== undefined)
  const platform = textAt(answers, 'product.platform.description') !== ''
  return given({
    product:
      delivered || platform
        ? { kind: 'software', independent: !platform }
        : Array.isArray(codes)
          ? { kind: 'eip' }
          : undefined,
    signer: textAt(answers, 'signer.name') === '' ? undefined : { role: 'head' },
  })
}

export const form829x4: Form = {
  id: '829.4',
  title: FORM_TITLES['829.4'],
  direction: 'filed',
  official: true,
  source,
  orientation: 'portrait',
  remarks: [
    {
      kk: 'Актіде 7-тармақ жоқ: 6-дан кейін 8 келеді.',
      ru: 'В акте нет пункта 7: за 6 следует 8.',
      en: 'The act has no item 7: 6 is followed by 8.',
    },
  ],
  fields: [
    field(
      'addressee',
      'text',
      ['Мемлекеттік органның атауы', 'Наименование государственного органа', 'Name of the state body'],
      source,
      { optional: true, max: 500 },
    ),
    ownNumber,
    ...printed,
    group(
      'powerOfAttorney',
      ['Сенімхат', 'Доверенность', 'Power of attorney'],
      '829-2024/annex4/11',
      [
        field('number', 'text', ['Нөмірі', 'Номер', 'Number'], '829-2024/annex4/11', { max: 100 }),
        field('date', 'date', ['Берілген күні', 'Дата выдачи', 'Day of issue'], '829-2024/annex4/11'),
      ],
      { when: byRepresentative },
    ),
  ],
  derived,
  implied,
  doubtful: (answers) => {
    const platform = textAt(answers, 'product.platform.description')
    return platform === '' ? {} : { 'product.independent': platform }
  },
  fromCase: (view) => {
    const power = valueAt(view.answers, 'documents.powerOfAttorney')
    return given({
      addressee: view.office.nameKk,
      ...project(printed, view.answers),
      // What the applicant wrote there; of one without, as it is known in the office, the number and day of its receipt.
      application: {
        number: textAt(view.answers, 'application.number') || view.number,
        date: textAt(view.answers, 'application.date') || view.received.slice(0, 10),
      },
      powerOfAttorney:
        power === undefined
          ? undefined
          : {
              number: textAt(view.answers, 'documents.powerOfAttorney.number'),
              date: textAt(view.answers, 'documents.powerOfAttorney.date'),
            },
    })
  },
}
