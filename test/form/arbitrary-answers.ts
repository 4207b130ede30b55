import fc from 'fast-check'
import { tidy } from '../../src/form/answers/characters.js'
import type { Form } from '../../src/form/form.js'
import { isEmpty } from '../../src/form/print-value.js'
import type { Field } from '../../src/law/field.js'
import { holds } from '../../src/law/holds.js'
import type { Json, JsonObject } from '../../src/text.js'

/** Words as people write them, and what could be taken for the form's own words and marks. */
const WORDS = [
  'Астана',
  'қаласы',
  'Абай',
  'облысы',
  '«Сәуле»',
  'ЖШС',
  'телефоны',
  '12',
  '№',
  '3.2',
  'үй',
  'факс',
  '(қолы)',
  'иә',
  'жоқ',
  '—',
  '/',
  '&',
  '<w:t>',
  '{{x}}',
  '"',
  '___',
  '_',
  ';',
  ',',
  '.',
  ':',
  '(иә/жоқ)',
  'Барлығы',
  '20',
  '2025',
  'i',
  'Ъ',
  '😀',
  '[құжат нөмірі]',
  '1)',
  '☐',
  '+',
]
const TAME = [
  'Астана',
  'Абай',
  'Сәуле',
  'серіктестігі',
  'деректер',
  'желі',
  'мекеме',
  'есеп',
  'бөлім',
  'жүйе',
  '12',
  '3.2',
  'Қ.',
  'орталық',
]

/** How a text is made: of anything, or of plain words that no form has. */
export type Manner = 'any' | 'tame'

const words = (manner: Manner): fc.Arbitrary<string> => {
  const plain = fc
    .array(fc.constantFrom(...(manner === 'any' ? WORDS : TAME)), { minLength: 1, maxLength: 6 })
    .map((all) => all.join(' '))
  return manner === 'tame'
    ? plain
    : fc.oneof({ weight: 4, arbitrary: plain }, { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 30 }) })
}

/** Never empty, as it would be kept: trimmed, composed, without what shows nothing. */
const kept = (text: string): string => {
  const clean = tidy(text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/g, ' ').replace(/\s+$/g, ''))
  return clean === '' ? 'а' : clean
}

/** Paper has a comma, whichever sign was typed: its words alone do not tell which. */
const figure = (n: number, manner: Manner): string => (manner === 'tame' ? String(n).replace('.', ',') : String(n))

function valueFor(field: Field, manner: Manner): fc.Arbitrary<Json> {
  const { min = 0, max = 1_000_000 } = field
  switch (field.kind) {
    case 'long-text':
      return fc.array(words(manner), { minLength: 1, maxLength: 3 }).map((lines) => kept(lines.join('\n')))
    case 'iin':
      return fc.constantFrom('850101300014', '920317450128')
    case 'bin':
      return fc.constantFrom('580340015825', '470140001136')
    case 'date':
      return fc
        .tuple(fc.integer({ min: 2000, max: 2035 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
        .map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
    case 'percent':
      return fc.integer({ min: 0, max: 10_000 }).map((n) => figure(n / 100, manner))
    case 'integer':
      return fc.integer({ min, max: Math.min(max, min + 5000) })
    case 'decimal':
      return fc.integer({ min: 0, max: 99_999_999 }).map((n) => figure(n / 100, manner))
    case 'yes-no':
      return fc.boolean()
    case 'choice':
      return fc.constantFrom(...(field.choices ?? []).map(({ id }) => id))
    case 'phone':
      return fc.constantFrom('+7 727 250 00 00', '8 (7172) 55-01-02, ішкі 12', '1414')
    case 'email':
      return fc.constantFrom('office@alatau.example', 'кеңсе@алатау.example')
    case 'time':
      return fc.constantFrom('09:00', '15:30', '23:59')
    case 'ens-tru':
      return fc.constantFrom('620129.000.000000', '620230.000.000001')
    case 'group':
      return objectOf(field.fields ?? [], manner)
    case 'list':
      return fc.array(objectOf(field.fields ?? [], manner), { minLength: 1, maxLength: 3 })
    case 'text-list':
      return fc.array(
        words(manner).map((text) => kept(text.replaceAll('\n', ' '))),
        { minLength: 1, maxLength: 3 },
      )
    default:
      return words(manner).map((text) => kept(text.replaceAll('\n', ' ')))
  }
}

function objectOf(fields: readonly Field[], manner: Manner): fc.Arbitrary<JsonObject> {
  return fc
    .tuple(
      ...fields.map((field) =>
        field.optional && !field.wanted
          ? fc.option(valueFor(field, manner), { freq: 2, nil: undefined })
          : valueFor(field, manner),
      ),
    )
    .map((values) =>
      Object.fromEntries(
        fields.flatMap((field, i) =>
          values[i] === undefined || isEmpty(values[i]) ? [] : [[field.id, values[i] as Json]],
        ),
      ),
    )
}

/** Answers that a form can be filled with: everything required, nothing that is not called for. */
export function answersFor(form: Form, manner: Manner): fc.Arbitrary<JsonObject> {
  return objectOf(form.fields, manner).map((answers) => calledFor(form.fields, answers, answers))
}

function calledFor(fields: readonly Field[], here: JsonObject, all: JsonObject): JsonObject {
  return Object.fromEntries(
    fields.flatMap((field): [string, Json][] => {
      const value = here[field.id]
      if (value === undefined || !holds(field.when, all)) return []
      if (field.kind === 'group') {
        const inner = calledFor(field.fields ?? [], value as JsonObject, all)
        return isEmpty(inner) ? [] : [[field.id, inner]]
      }
      if (field.kind === 'list')
        return [[field.id, (value as JsonObject[]).map((row) => calledFor(field.fields ?? [], row, all))]]
      return [[field.id, value]]
    }),
  )
}
