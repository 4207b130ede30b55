// What the application and the steps ask, what a refusal rests on, and that every clause is there.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { civilDate } from '../../src/calendar/civil-date.js'
import { checklist, defects } from '../../src/case/checklist.js'
import { judge } from '../../src/case/judge.js'
import { validateAnswers } from '../../src/form/answers/validate.js'
import { declarationOf } from '../../src/form/intake/declaration.js'
import { clauses209annex1 } from '../../src/law/clauses/209-2014/annex1.js'
import { clauses209order } from '../../src/law/clauses/209-2014/order.js'
import { clauses476annex3 } from '../../src/law/clauses/476-2015/annex3.js'
import { clauses476order } from '../../src/law/clauses/476-2015/order.js'
import { newestEdition } from '../../src/law/edition.js'
import type { Step } from '../../src/law/service.js'
import { softwareDeposit } from '../../src/law/services/software-deposit/index.js'
import type { JsonObject } from '../../src/text.js'
import { sample } from '../support/clerks.js'

const edition = newestEdition(softwareDeposit)
const [deposit] = edition.procedures
if (deposit === undefined) throw new Error('no procedure')
const stepOf = (id: string): Step => {
  const found = edition.route.find((step) => step.id === id)
  if (found === undefined) throw new Error(`no step ${id}`)
  return found
}

const Asked = suite('software-deposit: what is asked, and what a refusal rests on')
const on = { receivedOn: civilDate('2015-08-05') }
const problems = (id: string, answers: JsonObject): readonly string[] =>
  validateAnswers(stepOf(id).asks, answers, on).problems.map((problem) => problem.field)

Asked('209/6.2-6.4: the check says of all three how it is; the signing, who signed', () => {
  assert.equal(problems('completeness', {}), ['applicationCorrect', 'materialsComplete', 'materialsMatch'])
  assert.equal(problems('sign', {}), ['signerName', 'signerPosition'])
  assert.equal(
    edition.route.filter((step) => step.asks.length > 0).map((step) => step.id),
    ['completeness', 'sign'],
  )
})

Asked('each question names the clause that asks for it', () => {
  const asked = edition.route.flatMap((step) => step.asks.map((field) => `${step.id} ${field.id} ${field.source}`))
  assert.equal(asked, [
    'completeness applicationCorrect 209-2014/1/6.2',
    'completeness materialsComplete 209-2014/1/6.3',
    'completeness materialsMatch 209-2014/1/6.4',
    'completeness reasons 209-2014/1/5.6',
    'sign signerName 209-2014/1/5.10',
    'sign signerPosition 209-2014/1/5.10',
  ])
  assert.equal(
    deposit.fields.map((field) => `${field.id} ${field.source}`),
    ['applicant 476-2015/3/9', 'representative 476-2015/3/9'],
  )
  const [, powerOfAttorney] = deposit.documents
  assert.equal(
    powerOfAttorney?.particulars.map((field) => `${field.id} ${field.source}${field.optional ? ' if any' : ''}`),
    ['number 476-2015/3/9', 'date 476-2015/3/9', 'validUntil 476-2015/3/9 if any'],
  )
  assert.is(deposit.source, '476-2015/3/9')
})

for (const [id, path, place] of [
  ['application-correct', 'applicationCorrect', '6.2'],
  ['materials-complete', 'materialsComplete', '6.3'],
  ['materials-match', 'materialsMatch', '6.4'],
] as const)
  Asked(`209/${place}: ${id}: “no” is a ground, “yes” is none, and before the check nothing is said`, () => {
    const criterion = deposit.criteria.find((each) => each.id === id)
    if (criterion === undefined) throw new Error(`no ${id}`)
    assert.equal(
      [criterion.source, criterion.under, criterion.when],
      [`209-2014/1/${place}`, '209-2014/1/3', undefined],
    )
    const met = (completeness: JsonObject | null) =>
      judge(criterion.test, {
        edition,
        procedure: deposit,
        answers: completeness === null ? {} : { steps: { completeness } },
        lookups: { platform: null, platformNear: null, entry: null },
      }).met
    assert.equal([met({ [path]: true }), met({ [path]: false }), met(null)], [true, false, null])
  })

Asked('there are no other grounds', () => assert.is(deposit.criteria.length, 3))

Asked('476/9: only a representative shows a power of attorney', () => {
  const missing = (answers: JsonObject) =>
    defects(checklist(deposit, answers, on.receivedOn)).map((item) => `${item.id} ${item.source}`)
  assert.equal(missing({}), ['depositApplication 476-2015/3/9.1'])
  assert.equal(missing({ object: { name: 'x' }, representative: false }), [])
  assert.equal(missing({ object: { name: 'x' }, representative: true }), ['powerOfAttorney 476-2015/3/9'])
  const expired = { powerOfAttorney: { number: '1', date: '2014-08-04', validUntil: '2015-08-04' } }
  assert.equal(missing({ object: { name: 'x' }, representative: true, documents: expired }), [
    'powerOfAttorney 476-2015/3/9',
  ])
})

Asked('476/9.1: form 476.3.1 is asked with the application, but what the depository fills in', () => {
  assert.equal(deposit.forms, [{ form: '476.3.1', without: ['registration'] }])
  assert.equal(
    declarationOf(deposit).map((field) => field.id),
    ['applicant', 'representative', 'object', 'holder', 'developer', 'software', 'finance', 'application', 'documents'],
  )
})

for (const name of ['deposit-granted', 'deposit-refused'])
  Asked(`${name}: nothing is missing, nothing is wrong`, () => {
    const answers = sample(name)
    assert.equal(validateAnswers(declarationOf(deposit), answers, { receivedOn: civilDate('2015-08-12') }).problems, [])
    assert.equal(defects(checklist(deposit, answers, civilDate('2015-08-12'))), [])
  })

Asked.run()

const Clauses = suite('476-2015/3 and 209-2014/1: every clause')
const upTo = (clause: string, n: number) => Array.from({ length: n }, (_, i) => `${clause}.${i + 1}`)
const placesOf = (clauses: readonly { readonly place: string }[]) => clauses.map((clause) => clause.place).sort()

Clauses('annex 3 of order 476', () => {
  assert.equal(
    placesOf(clauses476annex3),
    [
      ...Array.from({ length: 14 }, (_, i) => String(i + 1)),
      ...upTo('4', 3),
      '9.1',
      ...upTo('10', 2),
      '3.part2',
      '6.part2',
      '8.part2',
      '8.part3',
      '9.part2',
      ...['2', '3', '4', '5', '6', '7'].map((n) => `10.part${n}`),
      'annex1',
    ]
      .map((place) => `3/${place}`)
      .sort(),
  )
})

Clauses('order 476 itself, and its repealed annexes 2 and 5', () => {
  assert.equal(
    placesOf(clauses476order),
    ['order/1', ...upTo('order/1', 5), 'order/2', ...upTo('order/2', 4), 'order/3', 'order/4', '2', '5'].sort(),
  )
})

Clauses('annex 1 of order 209', () => {
  assert.equal(
    placesOf(clauses209annex1),
    [
      ...Array.from({ length: 9 }, (_, i) => String(i + 1)),
      ...upTo('5', 11),
      ...upTo('6', 7),
      ...upTo('7', 6),
      ...upTo('8', 6),
      'annex1',
    ]
      .map((place) => `1/${place}`)
      .sort(),
  )
})

Clauses('order 209 itself, its repealed annex 5 and the five orders that annex 6 repeals', () => {
  assert.equal(
    placesOf(clauses209order),
    [
      'order/1',
      ...upTo('order/1', 5),
      'order/2',
      'order/3',
      ...upTo('order/3', 2),
      'order/4',
      'order/5',
      '5',
      '6',
      ...Array.from({ length: 5 }, (_, i) => `6/${i + 1}`),
    ].sort(),
  )
})

Clauses.run()
