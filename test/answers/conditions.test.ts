import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { callingOf, holds, pathsOf } from '../../src/form/answers/conditions.js'
import { documentFields } from '../../src/form/answers/documents.js'
import { valueAt } from '../../src/form/answers/paths.js'
import type { Condition } from '../../src/law/condition.js'
import type { JsonObject } from '../../src/text.js'
import { field } from './support/fields.js'

const Conditions = suite('conditions')

const software: Condition = { is: 'answer', path: 'product.kind', oneOf: ['software'] }
const independent: Condition = { is: 'answer', path: 'product.independent', oneOf: [true] }
const answers: JsonObject = { product: { kind: 'software', independent: false, list: ['software'] } }

const rows: readonly (readonly [string, Condition, boolean])[] = [
  ['an answer among those named', software, true],
  ['an answer that is not', independent, false],
  ['a question without an answer', { is: 'answer', path: 'product.colour', oneOf: [true] }, false],
  ['the denial of it', { is: 'not', that: { is: 'answer', path: 'product.colour', oneOf: [true] } }, true],
  ['a list is none of its members', { is: 'answer', path: 'product.list', oneOf: ['software'] }, false],
  ['all, one of them not', { is: 'all', of: [software, independent] }, false],
  ['any, one of them', { is: 'any', of: [software, independent] }, true],
  ['all of none', { is: 'all', of: [] }, true],
  ['any of none', { is: 'any', of: [] }, false],
  ['an inherited key is no answer', { is: 'answer', path: 'product.constructor.name', oneOf: ['Object'] }, false],
]
for (const [why, condition, expected] of rows) {
  Conditions(`${why}: ${expected}`, () =>
    assert.is(
      holds(condition, (path) => valueAt(answers, path)),
      expected,
    ),
  )
}

Conditions('name the paths they look at, each once', () => {
  assert.equal(
    pathsOf({ is: 'all', of: [software, { is: 'not', that: { is: 'any', of: [independent, software] } }] }),
    ['product.kind', 'product.independent'],
  )
})

const chain = [
  field('a', 'yes-no'),
  field('b', 'yes-no', { when: { is: 'answer', path: 'a', oneOf: [true] } }),
  field('c', 'text', { when: { is: 'answer', path: 'b', oneOf: [true] } }),
  field('d', 'text', { when: { is: 'not', that: { is: 'answer', path: 'b', oneOf: [true] } } }),
]

Conditions('an answer that is not called for calls for nothing', () => {
  const calledWith = (given: JsonObject) => chain.filter(callingOf(chain, given).called).map(({ id }) => id)
  assert.equal(calledWith({ a: true, b: true }), ['a', 'b', 'c'])
  assert.equal(calledWith({ a: false, b: true }), ['a', 'd'])
})

Conditions('a circle of conditions calls for nothing and ends', () => {
  const circle = [
    field('a', 'yes-no', { when: { is: 'answer', path: 'b', oneOf: [true] } }),
    field('b', 'yes-no', { when: { is: 'answer', path: 'a', oneOf: [true] } }),
  ]
  assert.equal(circle.filter(callingOf(circle, { a: true, b: true }).called), [])
})

Conditions('the documents of a procedure are one group, each document optional under its condition', () => {
  const particulars = [field('number', 'text')]
  const title = { kk: 'құжат', ru: 'документ', en: 'document' }
  const group = documentFields([{ id: 'paper', title, when: software, particulars, source: '829-2024/annex2/9' }])
  assert.equal([group.id, group.kind, group.optional], ['documents', 'group', undefined])
  assert.equal(group.fields, [
    {
      id: 'paper',
      kind: 'group',
      label: title,
      source: '829-2024/annex2/9',
      optional: true,
      fields: particulars,
      when: software,
    },
  ])
})

Conditions.run()
