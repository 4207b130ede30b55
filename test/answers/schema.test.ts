import Ajv2020 from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { exampleOf } from '../../src/form/answers/example.js'
import { withValue } from '../../src/form/answers/paths.js'
import { schemaOf } from '../../src/form/answers/schema.js'
import { validateAnswers } from '../../src/form/answers/validate.js'
import type { Field } from '../../src/law/field.js'
import type { JsonObject } from '../../src/text.js'
import { arbitraryFields, dice } from './support/arbitrary-fields.js'
import { COMPLETE, FIELDS, RECEIVED } from './support/fields.js'
import { answeredAtRandom } from './support/random-answers.js'

const Schema = suite('JSON Schema of the answers')
const title = { kk: 'Өтініш', ru: 'Заявление', en: 'Application' }
const options = { title, lang: 'kk', receivedOn: RECEIVED } as const

function compiled(schema: JsonObject) {
  return new Ajv2020.default({ strict: false, validateFormats: false, allErrors: true }).compile(schema)
}

Schema('is a schema, with titles in three languages and the clause at each field', () => {
  const schema = schemaOf(FIELDS, options) as { title: string; properties: Record<string, JsonObject> }
  compiled(schema)
  assert.is(schema.title, 'Өтініш')
  assert.equal(schema.properties.product!['x-title'], { kk: 'product kk', ru: 'product ru', en: 'product en' })
  assert.is(schema.properties.product!['x-source'], '829-2024/annex4')
})

Schema('its example passes the schema and the check', () => {
  const schema = schemaOf(FIELDS, options) as { examples: JsonObject[] }
  assert.is(schema.examples.length, 1)
  assert.ok(compiled(schema)(schema.examples[0]))
  assert.equal(validateAnswers(FIELDS, schema.examples[0], { receivedOn: RECEIVED }).problems, [])
})

Schema('examples that are given stand instead', () => {
  assert.equal(schemaOf(FIELDS, { ...options, examples: [COMPLETE as unknown as JsonObject] }).examples, [COMPLETE])
})

for (const [why, path, value] of [
  ['a BIN of eleven digits', 'applicant.bin', '47014000113'],
  ['an unknown choice', 'product.kind', 'hardware'],
  ['an unknown key', 'product.invented', 1],
  ['too many rows', 'product.categoryCodes', ['1', '2', '3', '4']],
  ['a blank name', 'applicant.name', ' '],
  ['a share above a hundred', 'documents.certificate.localShare', '100.01'],
  ['a share above a hundred as a number', 'documents.certificate.localShare', 101],
  ['platform of an independent product', 'product.independent', true],
  ['characteristics of a software product', 'documents.characteristics', { models: [{ name: 'a', technical: 'b' }] }],
  ['an EIP with the answers of software', 'product.kind', 'eip'],
] as const) {
  Schema(`${why} fails it`, () => assert.not(compiled(schemaOf(FIELDS, options))(withValue(COMPLETE, path, value))))
}

Schema('what is required in the circumstances is required', () => {
  const { platform: _, ...product } = COMPLETE.product
  assert.not(compiled(schemaOf(FIELDS, options))({ ...COMPLETE, product }))
  assert.ok(compiled(schemaOf(FIELDS, options))({ ...COMPLETE, product: { ...product, independent: true } }))
})

Schema('what must stand in the rows of a list that may be absent does not demand the group around the list', () => {
  const text = (id: string) => ({ kk: id, ru: id, en: id })
  const source = '829-2024/annex4'
  const fields: Field[] = [
    { id: 'made', kind: 'yes-no', label: text('made'), source },
    {
      id: 'parts',
      kind: 'group',
      label: text('parts'),
      source,
      fields: [
        {
          id: 'modules',
          kind: 'list',
          label: text('modules'),
          source,
          optional: true,
          when: { is: 'answer', path: 'made', oneOf: [true] },
          fields: [{ id: 'name', kind: 'text', label: text('name'), source }],
        },
      ],
    },
  ]
  const validate = compiled(schemaOf(fields, options))
  assert.ok(validate({ made: true }))
  assert.ok(validate({ made: true, parts: { modules: [{ name: 'a' }] } }))
  assert.not(validate({ made: true, parts: { modules: [{}] } }))
})

Schema('of any declaration: what passes the check passes the schema; an answer left out fails both or neither', () => {
  fc.assert(
    fc.property(arbitraryFields, fc.nat(), (fields, seed) => {
      const validate = compiled(schemaOf(fields, options))
      const answers = answeredAtRandom(fields, dice(seed))
      assert.equal(validateAnswers(fields, answers, { receivedOn: RECEIVED }).problems, [])
      assert.ok(validate(answers), JSON.stringify(validate.errors))
      const less = without(answers, dice(seed))
      const problems = validateAnswers(fields, less, { receivedOn: RECEIVED }).problems.filter(
        ({ code }) => code !== 'unknown-key',
      )
      assert.is(validate(less), problems.length === 0, JSON.stringify([less, problems, validate.errors]))
    }),
    { numRuns: 100 },
  )
})

/** The answers less one key, taken at random at any depth of objects. */
function without(answers: JsonObject, below: (n: number) => number): JsonObject {
  const keys = Object.keys(answers)
  if (keys.length === 0) return answers
  const key = keys[below(keys.length)]!
  const value = answers[key]
  const inner = typeof value === 'object' && value !== null && !Array.isArray(value) && below(3) > 0
  const { [key]: _, ...rest } = answers
  return inner ? { ...answers, [key]: without(value as JsonObject, below) } : rest
}

Schema('the example of any declaration passes its schema', () => {
  fc.assert(
    fc.property(arbitraryFields, (fields) =>
      assert.ok(compiled(schemaOf(fields, options))(exampleOf(fields, RECEIVED))),
    ),
    { numRuns: 60 },
  )
})

Schema.run()
