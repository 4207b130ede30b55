import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { moment } from '../../src/calendar/civil-date.js'
import { deadlinesOf } from '../../src/law/deadlines.js'
import { editionNamed } from '../../src/law/edition.js'
import { planSteps, type StepDone } from '../../src/law/plan.js'
import { shipped } from '../calendar/years.js'

const edition = editionNamed('trusted-registry', '829-2024')
const accepted = moment('2025-03-14T16:40')

function plan(done: readonly StepDone[] = [], withOptional = false) {
  const registration = done.find((each) => each.step === 'register')?.at
  const deadlines = deadlinesOf(edition, { receipt: accepted, acceptance: accepted, registration }, shipped)
  return planSteps(edition, accepted, deadlines, done, { withOptional })
}

const did = (step: string, at: string, outcome = 'done'): StepDone => ({ step, at: moment(at), by: 'clerk', outcome })

const Plan = suite('829-2024: the route')

Plan('/17-/25: who does what after whom, each with its clause', () => {
  assert.equal(
    plan().map((step) => [step.id, step.role.id, step.citation]),
    [
      ['register', 'registry-clerk', '829-2024/17'],
      ['completeness', 'executor', '829-2024/18'],
      ['refer', 'executor', '829-2024/20'],
      ['recommend', 'commission', '829-2024/20'],
      ['decide', 'executor', '829-2024/21'],
      ['sign', 'head', '829-2024/23'],
      ['issue', 'registry-clerk', '829-2024/23'],
    ],
  )
})

Plan('each step is planned to start when the one before ends; one without a term of its own ends within /24', () => {
  assert.equal(
    plan().map((step) => [step.id, step.start, step.due, step.boundedBy]),
    [
      ['register', '2025-03-14T16:40', '2025-03-17', null],
      ['completeness', '2025-03-17T18:30', '2025-03-26', null],
      ['refer', '2025-03-26T18:30', '2025-04-08', 'service'],
      ['recommend', '2025-03-26T18:30', '2025-04-08', 'service'],
      ['decide', '2025-03-26T18:30', '2025-04-08', null],
      ['sign', '2025-04-08T18:30', '2025-04-08', null],
      ['issue', '2025-04-08T18:30', '2025-04-08', null],
    ],
  )
})

Plan('a step without a term of its own has none', () => {
  const term = (id: string) => plan().find((step) => step.id === id)?.term
  assert.is(term('refer'), null)
  assert.equal(term('completeness'), { amount: 5, unit: 'working-day' })
})

Plan('what really happened moves what follows: registered on the 17th, /24 ends on 9 April', () => {
  const planned = plan([did('register', '2025-03-17T10:00')])
  assert.equal(
    planned.slice(0, 3).map((step) => [step.id, step.start, step.due, step.doneAt]),
    [
      ['register', '2025-03-14T16:40', '2025-03-17', '2025-03-17T10:00'],
      ['completeness', '2025-03-17T10:00', '2025-03-26', null],
      ['refer', '2025-03-26T18:30', '2025-04-09', null],
    ],
  )
})

for (const [at, late] of [
  ['2025-03-17T18:30', false],
  ['2025-03-17T18:31', true],
  ['2025-03-18T09:00', true],
] as const) {
  Plan(`/17: registered at ${at}, ${late ? 'late' : 'in time'}: the last day ends at 18:30`, () => {
    assert.is(plan([did('register', at)])[0]?.late, late)
  })
}

Plan('/18: a check begun early still has its own last day', () => {
  const early = plan([did('register', '2025-03-14T17:00'), did('completeness', '2025-03-17T09:30', 'complete')])
  const refer = early.find((step) => step.id === 'refer')
  assert.is(early.find((step) => step.id === 'completeness')?.due, '2025-03-26')
  assert.is(refer?.start, '2025-03-17T09:30')
})

Plan('/22: a hearing is not awaited: it stands in the plan only when asked for or held', () => {
  assert.not(plan().some((step) => step.id === 'hearing'))
  assert.is(plan([], true).find((step) => step.id === 'hearing')?.due, '2025-04-04')
  const held = plan([did('hearing', '2025-04-07T09:00')]).find((step) => step.id === 'hearing')
  assert.is(held?.late, true)
})

Plan('/22: a hearing does not put off the decision', () => {
  const decide = (steps: ReturnType<typeof plan>) => steps.find((step) => step.id === 'decide')
  assert.equal(decide(plan([], true)), decide(plan()))
})

Plan('/20: what the Commission says is the step’s outcome, and there are two', () => {
  const recommend = plan().find((step) => step.id === 'recommend')
  assert.equal(
    recommend?.outcomes.map((outcome) => outcome.id),
    ['positive', 'negative'],
  )
})

Plan('/19: only refusal of acceptance takes a case off the route', () => {
  assert.equal(
    edition.route.flatMap((step) => step.outcomes.filter((each) => each.ends).map((each) => `${step.id} ${each.id}`)),
    ['completeness incomplete'],
  )
})

Plan('/23: whoever prepared the decision may not sign it', () => {
  assert.is(edition.route.find((step) => step.id === 'sign')?.notSameAs, 'decide')
})

Plan.run()
