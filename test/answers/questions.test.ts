import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { changesOf } from '../../src/form/answers/changes.js'
import { holds } from '../../src/form/answers/conditions.js'
import { fieldsOnTheWay, valueAt } from '../../src/form/answers/paths.js'
import { answerOf, isAnswered, type Question, questionsOf, strayPaths } from '../../src/form/answers/questions.js'
import {
  answersInEffect,
  type InterviewState,
  NO_ANSWERS,
  withAnswer,
  withoutRow,
} from '../../src/form/answers/state.js'
import { validateAnswers } from '../../src/form/answers/validate.js'
import type { Field } from '../../src/law/field.js'
import type { Json, JsonObject } from '../../src/text.js'
import { arbitraryFields, dice } from './support/arbitrary-fields.js'
import { COMPLETE, FIELDS, RECEIVED } from './support/fields.js'
import { randomAnswer } from './support/random-answers.js'

const Questions = suite('questions of an interview')

const keys = (state: InterviewState, fields = FIELDS) => questionsOf(fields, state).map(({ key }) => key)
const open = (state: InterviewState, fields: readonly Field[] = FIELDS) =>
  questionsOf(fields, state).find((question) => !isAnswered(question))

function say(state: InterviewState, key: string, value: Json, fields = FIELDS): InterviewState {
  const question = questionsOf(fields, state).find((one) => one.key === key)
  if (question === undefined) throw new Error(`not asked: ${key}`)
  return withAnswer(state, question, value)
}

const start: InterviewState = { answers: COMPLETE as unknown as JsonObject, declined: [] }

Questions('stand in the order of the declaration, groups laid flat', () => {
  assert.equal(keys(NO_ANSWERS), [
    'applicant.bin',
    'applicant.name',
    'applicant.phone',
    'applicant.email',
    'applicant.headIin',
    'product.kind',
    'product.categoryCodes',
    'product.ensTru.0.code',
    'product.ensTru.1?',
    'product.count',
    'documents.certificate?',
  ])
})

Questions('a document is first asked for as such, then for its particulars', () => {
  const filed = say(NO_ANSWERS, 'documents.certificate?', true)
  assert.equal(keys(filed).slice(-5), [
    'documents.certificate?',
    ...['number', 'date', 'validUntil', 'localShare'].map((id) => `documents.certificate.${id}`),
  ])
  assert.is(keys(say(filed, 'documents.certificate?', false)).at(-1), 'documents.certificate?')
})

Questions('each row is followed by the question whether there is one more, up to the greatest number', () => {
  const two = say(say(NO_ANSWERS, 'product.ensTru.1?', true), 'product.ensTru.2?', true)
  assert.equal(
    keys(two).filter((key) => key.includes('ensTru')),
    [
      'product.ensTru.0.code',
      'product.ensTru.1?',
      'product.ensTru.1.code',
      'product.ensTru.2?',
      'product.ensTru.2.code',
    ],
  )
})

Questions('what another answer calls for is asked, and only that', () => {
  const software = say(NO_ANSWERS, 'product.kind', 'software')
  assert.ok(keys(software).includes('product.independent'))
  const independent = say(software, 'product.independent', true)
  assert.not(keys(independent).includes('product.platform'))
  assert.ok(keys(say(software, 'product.independent', false)).includes('product.platform'))
  assert.ok(keys(say(software, 'product.kind', 'eip')).includes('documents.characteristics?'))
})

Questions('an answer no longer called for is out of effect, kept aside, and back when it is called for again', () => {
  const eip = say(start, 'product.kind', 'eip')
  assert.is(valueAt(answersInEffect(FIELDS, eip), 'product.platform'), undefined)
  assert.is(valueAt(eip.answers, 'product.platform'), 'Қазақ тұғыры')
  const { aside, open: opened } = changesOf(FIELDS, start, eip)
  assert.equal(
    aside.map(({ key }) => key),
    ['product.independent', 'product.platform'],
  )
  assert.ok(opened.some(({ key }) => key === 'documents.characteristics?'))
  const again = say(eip, 'product.kind', 'software')
  assert.equal(answersInEffect(FIELDS, again), COMPLETE)
  assert.equal(
    changesOf(FIELDS, eip, again).back.map(({ key }) => key),
    ['product.independent', 'product.platform'],
  )
})

Questions('a document that is not in the package after all is kept aside with its particulars', () => {
  const less = say(start, 'documents.certificate?', false)
  assert.equal(answersInEffect(FIELDS, less).documents, {})
  assert.equal(answersInEffect(FIELDS, say(less, 'documents.certificate?', true)).documents, COMPLETE.documents)
})

Questions('«none» to a question that may be left out counts as its answer', () => {
  const none = say(start, 'applicant.email', null)
  const question = questionsOf(FIELDS, none).find(({ key }) => key === 'applicant.email')!
  assert.equal([isAnswered(question), answerOf(question)], [true, null])
  assert.equal(answersInEffect(FIELDS, none), COMPLETE)
})

Questions('a row in the middle is taken out and the rows after it move up, with what was declined in them', () => {
  const fields: readonly Field[] = [
    {
      ...FIELDS[1]!,
      id: 'rows',
      kind: 'list',
      fields: FIELDS[0]!.fields!.map((one) => ({ ...one, optional: true as const })),
    },
  ]
  const rows = ['бір', 'екі', 'үш'].map((name) => ({ name }))
  const state: InterviewState = {
    answers: { rows },
    declined: ['rows.0.bin', 'rows.1.phone', 'rows.2.email', 'rows.3?'],
  }
  const less = withoutRow(state, 'rows', 1, rows)
  assert.equal(less, {
    answers: { rows: [{ name: 'бір' }, { name: 'үш' }] },
    declined: ['rows.0.bin', 'rows.1.email', 'rows.2?'],
  })
  assert.equal(answersInEffect(fields, less), { rows: [{ name: 'бір' }, { name: 'үш' }] })
})

Questions('answers that no question stands for are named', () => {
  const answers = {
    ...COMPLETE,
    old: 1,
    product: { ...COMPLETE.product, colour: 'red', ensTru: [{ code: '1', size: 2 }] },
  }
  assert.equal(strayPaths(FIELDS, answers), ['product.ensTru.0.size', 'product.colour', 'old'])
  assert.equal(strayPaths(FIELDS, { ...answers, filing: { channel: 'office' } }), strayPaths(FIELDS, answers))
})

Questions(
  'of any declaration: none asked whose condition does not hold, none twice, and the answers to all of them are valid',
  () => {
    fc.assert(
      fc.property(arbitraryFields, fc.nat(), (fields, seed) => {
        const below = dice(seed)
        const asked = new Set<string>()
        let state = NO_ANSWERS
        for (let question = open(state, fields); question !== undefined; question = open(state, fields)) {
          assert.not(asked.has(question.key), `asked twice: ${question.key}`)
          asked.add(question.key)
          calledFor(fields, state, question)
          state = withAnswer(state, question, randomAnswer(question, below))
          assert.equal([...new Set(keys(state, fields))], keys(state, fields))
        }
        assert.equal(validateAnswers(fields, answersInEffect(fields, state), { receivedOn: RECEIVED }).problems, [])
      }),
      { numRuns: 300 },
    )
  },
)

/** The condition of the question and of every group around it, judged by nothing but the answers in effect. */
function calledFor(fields: readonly Field[], state: InterviewState, question: Question) {
  const effect = answersInEffect(fields, state)
  for (const field of fieldsOnTheWay(fields, question.path) ?? []) {
    if (field.when !== undefined)
      assert.ok(
        holds(field.when, (path) => valueAt(effect, path)),
        `not called for: ${question.key}`,
      )
  }
}

Questions('of any declaration: an answer changed and changed back leaves everything as it was', () => {
  fc.assert(
    fc.property(arbitraryFields, fc.nat(), fc.nat(), (fields, seed, at) => {
      const below = dice(seed)
      let state = NO_ANSWERS
      for (let question = open(state, fields); question !== undefined; question = open(state, fields)) {
        state = withAnswer(state, question, randomAnswer(question, below))
      }
      const questions = questionsOf(fields, state)
      if (questions.length === 0) return
      const changed = questions[at % questions.length]!
      const answer = answerOf(changed)!
      const other = withAnswer(state, changed, randomAnswer(changed, below))
      const same = questionsOf(fields, other).find(({ key }) => key === changed.key)!
      assert.equal(answersInEffect(fields, withAnswer(other, same, answer)), answersInEffect(fields, state))
      // The order of what both ask is one order.
      const [before, after] = [keys(state, fields), keys(other, fields)]
      assert.equal(
        before.filter((key) => after.includes(key)),
        after.filter((key) => before.includes(key)),
      )
    }),
    { numRuns: 300 },
  )
})

Questions.run()
