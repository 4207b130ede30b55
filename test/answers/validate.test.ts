import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { exampleOf } from '../../src/form/answers/example.js'
import { withValue } from '../../src/form/answers/paths.js'
import { validateAnswers } from '../../src/form/answers/validate.js'
import type { Json, JsonObject } from '../../src/text.js'
import { arbitraryFields } from './support/arbitrary-fields.js'
import { COMPLETE, FIELDS, RECEIVED } from './support/fields.js'

const Validate = suite('a set of answers')
const context = { receivedOn: RECEIVED }

Validate('a complete set of answers has no problems and no warnings, and is kept as it is', () => {
  assert.equal(validateAnswers(FIELDS, COMPLETE, context), { answers: COMPLETE, problems: [], warnings: [] })
})

// One answer changed in a complete set: [rule, path, value, code, facts].
const wrong: readonly (readonly [string, string, Json, string, unknown?])[] = [
  ['a required answer that is null is missing', 'applicant.name', null, 'missing', {}],
  ['so is one of blanks', 'applicant.name', '  ', 'missing', {}],
  ['so is one of characters that show nothing', 'applicant.name', '\u200b\u00ad', 'missing', {}],
  ['a list of nothing is missing', 'product.ensTru', [], 'missing', {}],
  ['a name longer than its blank', 'applicant.name', 'ә'.repeat(301), 'too-long', { length: 301, limit: 300 }],
  [
    'a name with a terminal escape',
    'applicant.name',
    'a\u001b[2J',
    'control-character',
    { position: 2, code: 'U+001B' },
  ],
  ['a name with NUL', 'applicant.name', 'a\u0000', 'control-character', { position: 2, code: 'U+0000' }],
  ['a name that reads backwards', 'applicant.name', '\u202eabc', 'direction-mark', { position: 1, code: 'U+202E' }],
  ['a name with half a character', 'applicant.name', 'ab\ud800', 'broken-character', { position: 3, code: 'U+D800' }],
  ['a name of two lines', 'applicant.name', 'a\nb', 'line-break', { position: 2 }],
  ['a name that is a number', 'applicant.name', 5, 'wrong-type', { expected: 'text', found: 'number' }],
  ['a name that is an object', 'applicant.name', { kk: 'a' }, 'wrong-type', { expected: 'text', found: 'object' }],
  ['a BIN as a number', 'applicant.bin', 470140001136, 'wrong-type', { expected: 'bin', found: 'number' }],
  [
    'a BIN with a wrong digit',
    'applicant.bin',
    '470140001139',
    'identifier-check-digit',
    { kind: 'bin', expected: 6, found: 9 },
  ],
  ['an IIN in the place of a BIN', 'applicant.bin', '120314100376', 'identifier-is-iin', {}],
  ['a group that is a text', 'applicant', 'Мысал', 'wrong-type', { expected: 'group', found: 'text' }],
  ['a group that is an array', 'applicant', [], 'wrong-type', { expected: 'group', found: 'array' }],
  ['a list that is an object', 'product.ensTru', {}, 'wrong-type', { expected: 'list', found: 'object' }],
  ['a row that is a text', 'product.ensTru', ['620111.000.000000'], 'wrong-type', { expected: 'group', found: 'text' }],
  [
    'four rows where three are the most',
    'product.categoryCodes',
    ['1', '2', '3', '4'],
    'too-many-rows',
    { found: 4, limit: 3 },
  ],
  ['a code that is not of the shape', 'product.ensTru.0.code', '620111.000', 'ens-tru-shape', {}],
  ['yes-no as a word', 'product.independent', 'иә', 'wrong-type', { expected: 'yes-no', found: 'text' }],
  ['a count with a fraction', 'product.count', 1.5, 'integer-not-whole', {}],
  ['a count below its bound', 'product.count', 0, 'integer-too-small', { limit: 1 }],
  ['a count above it', 'product.count', 100, 'integer-too-great', { limit: 99 }],
  ['30 February', 'documents.certificate.date', '2025-02-30', 'date-impossible', {}],
  ['a date in another order', 'documents.certificate.date', '14.03.2025', 'date-shape', {}],
  ['a share above a hundred', 'documents.certificate.localShare', '100.01', 'percent-range', {}],
  ['a share with its sign', 'documents.certificate.localShare', '85%', 'percent-shape', {}],
  ['a share below nought', 'documents.certificate.localShare', -1, 'percent-shape', {}],
  ['a share of 326 digits', 'documents.certificate.localShare', 5e-324, 'too-long', { length: 326, limit: 254 }],
  ['an e-mail without @', 'applicant.email', 'a.example.kz', 'email-shape', { fault: 'no-at' }],
  ['an e-mail without a domain', 'applicant.email', 'a@kz', 'email-shape', { fault: 'no-domain' }],
  ['a telephone of two digits', 'applicant.phone', '12', 'phone-digits', {}],
  ['a telephone with a sign that is none', 'applicant.phone', '1414?', 'phone-character', { position: 5 }],
  [
    'a key that was mistyped names the one that was meant',
    'applicant.bni',
    '1',
    'unknown-key',
    { key: 'bni', nearest: 'bin' },
  ],
  ['a document that nobody knows', 'documents.invented', {}, 'unknown-key', { key: 'invented', nearest: null }],
  [
    'an answer that is not called for',
    'documents.characteristics',
    { models: [] },
    'not-called-for',
    { depends: ['product.kind'] },
  ],
]
for (const [why, path, value, code, facts = {}] of wrong) {
  Validate(`${why} is refused`, () => {
    const { problems } = validateAnswers(FIELDS, withValue(COMPLETE, path, value), context)
    assert.equal(
      problems.map((problem) => [problem.code, problem.facts]),
      [[code, facts]],
    )
    assert.ok(problems[0]!.field.startsWith(path))
  })
}

Validate('an unknown choice is refused with the choices, and what hung on it is not called for', () => {
  const { problems } = validateAnswers(FIELDS, withValue(COMPLETE, 'product.kind', 'softwear'), context)
  assert.equal(
    problems.map(({ field, code }) => [field, code]),
    [
      ['product.kind', 'choice-unknown'],
      ['product.independent', 'not-called-for'],
      ['product.platform', 'not-called-for'],
    ],
  )
  const facts = problems[0]!.facts as unknown as { choices: { id: string }[]; nearest: string }
  assert.equal([facts.choices.map(({ id }) => id), facts.nearest], [['software', 'eip'], 'software'])
})

// [rule, path, value, kept]
const right: readonly (readonly [string, string, Json, Json])[] = [
  ['blanks around a text are trimmed', 'applicant.name', '  Мысал ', 'Мысал'],
  ['markup is text', 'applicant.name', '<w:t>{{x}}</w:t>', '<w:t>{{x}}</w:t>'],
  ['a BIN is kept as bare digits', 'applicant.bin', '4701 4000 1136', '470140001136'],
  ['a telephone of four digits is one', 'applicant.phone', '1414', '1414'],
  ['brackets around the 8', 'applicant.phone', '(87172) 74-03-64, ішкі 12', '(87172) 74-03-64, ішкі 12'],
  ['a share as a number becomes text', 'documents.certificate.localShare', 79.99, '79.99'],
  ['a share is kept as it was written', 'documents.certificate.localShare', '080,00', '080,00'],
  ['a date on the day of filing is not after it', 'documents.certificate.date', '2025-03-14', '2025-03-14'],
  ['a domain in any alphabet', 'applicant.email', 'хат@мысал.қаз', 'хат@мысал.қаз'],
]
for (const [why, path, value, kept] of right) {
  Validate(why, () => {
    const checked = validateAnswers(FIELDS, withValue(COMPLETE, path, value), context)
    assert.equal(checked.problems, [])
    assert.equal(checked.answers, withValue(COMPLETE, path, kept))
  })
}

Validate('a date before the one it must follow, and after the one it must precede', () => {
  const late = withValue(COMPLETE, 'documents.certificate', {
    number: '1',
    date: '2025-03-15',
    validUntil: '2025-03-14',
    localShare: 85,
  })
  assert.equal(
    validateAnswers(FIELDS, late, context).problems.map(({ code, facts }) => [code, facts]),
    [
      ['date-too-late', { date: '2025-03-15', than: 'receipt', thanLabel: null, limit: '2025-03-14' }],
      [
        'date-too-early',
        {
          date: '2025-03-14',
          than: 'documents.certificate.date',
          thanLabel: { kk: 'date kk', ru: 'date ru', en: 'date en' },
          limit: '2025-03-15',
        },
      ],
    ],
  )
})

Validate('all problems are found at once, each with its field and clause', () => {
  const { problems } = validateAnswers(FIELDS, {}, context)
  assert.equal(
    problems.map(({ field, code }) => `${field} ${code}`),
    [
      'applicant.bin',
      'applicant.name',
      'applicant.phone',
      'product.kind',
      'product.categoryCodes',
      'product.ensTru',
    ].map((path) => `${path} missing`),
  )
  assert.ok(problems.every(({ source, label }) => source === '829-2024/annex4' && label !== null))
})

Validate('a document that was filed must be told of in full; one that was not is no problem here', () => {
  const { problems } = validateAnswers(FIELDS, { ...COMPLETE, documents: { certificate: {} } }, context)
  assert.equal(
    problems.map(({ field }) => field),
    ['number', 'date', 'localShare'].map((id) => `documents.certificate.${id}`),
  )
  assert.equal(validateAnswers(FIELDS, { ...COMPLETE, documents: {} }, context).problems, [])
})

Validate('prototype keys are unknown keys and nothing more', () => {
  const answers = JSON.parse('{"__proto__": {"x": 1}, "constructor": 1, "toString": 2}') as JsonObject
  const { problems } = validateAnswers(FIELDS, { ...COMPLETE, ...answers }, context)
  assert.equal(
    problems.map(({ field, code }) => `${field} ${code}`),
    ['__proto__', 'constructor', 'toString'].map((key) => `${key} unknown-key`),
  )
})

Validate('a key that would act on the terminal is shown harmless', () => {
  const { problems } = validateAnswers(FIELDS, { ...COMPLETE, ['\u001b[2J'.repeat(50)]: 1 }, context)
  assert.ok(problems[0]!.field.startsWith('<U+001B>[2J'))
  assert.ok(problems[0]!.field.length < 400)
})

Validate('of ten thousand unknown keys a hundred are named and the rest counted', () => {
  const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`k${i}`, i]))
  const { problems } = validateAnswers(FIELDS, { ...COMPLETE, ...many }, context)
  assert.is(problems.length, 101)
  assert.equal(problems.at(-1)!.facts, { count: 9_900 })
})

Validate('answers that are no object at all', () => {
  for (const answers of [null, 'a', 5, [], true])
    assert.is(validateAnswers(FIELDS, answers, context).problems[0]!.code, 'wrong-type')
})

for (const [why, path, value, code] of [
  ['a Latin i in a Cyrillic name', 'applicant.name', 'Түрi', 'mixed-letters'],
  ['a Cyrillic с in an e-mail', 'applicant.email', 'a@сompany.kz', 'mixed-letters'],
  ['a soft hyphen in a name', 'applicant.name', 'қам\u00adтылым', 'invisible-removed'],
  ['an IIN of 30 February', 'applicant.headIin', '120230100374', 'iin-birth-date'],
] as const) {
  Validate(`${why} is a warning and no problem`, () => {
    const { problems, warnings } = validateAnswers(FIELDS, withValue(COMPLETE, path, value), context)
    assert.equal([problems, warnings.map((warning) => [warning.field, warning.code])], [[], [[path, code]]])
  })
}

Validate('never throws, whatever the answers, and what passed once passes again unchanged', () => {
  fc.assert(
    fc.property(arbitraryFields, fc.jsonValue({ maxDepth: 4 }), fc.nat(), (fields, value, at) => {
      const example = exampleOf(fields, RECEIVED)
      const keys = Object.keys(example)
      const answers = keys.length === 0 ? {} : withValue(example, keys[at % keys.length]!, value as Json)
      const once = validateAnswers(fields, answers, context)
      const again = validateAnswers(fields, once.answers, context)
      if (once.problems.length === 0) assert.equal([again.answers, again.problems], [once.answers, []])
    }),
    { numRuns: 300 },
  )
})

Validate.run()
