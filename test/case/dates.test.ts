import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { moment } from '../../src/calendar/civil-date.js'
import type { NewAct } from '../../src/case/act.js'
import { caseDeadlines, caseSchedule, dueItems } from '../../src/case/dates.js'
import type { Deadline } from '../../src/law/deadlines.js'
import { shipped } from '../calendar/years.js'
import { software } from '../support/applications.js'
import { caseOf, decided, done, type Filed, upToRecommendation } from '../support/cases.js'

const test = suite('829-2024/8, /17, /18, /22, /24: the dates of a case')

const [register, complete] = upToRecommendation as [NewAct, NewAct]
const grant = decided('granted', '2025-03-28T10:00')

function deadline(id: string, acts: readonly NewAct[], filed: Filed = {}): Deadline {
  const found = caseDeadlines(caseOf(software, filed, acts), shipped).find((each) => each.id === id)
  if (found === undefined) throw new Error(`no ${id}`)
  return found
}
const open = (acts: readonly NewAct[]) =>
  dueItems(caseOf(software, {}, acts), shipped)
    .filter((item) => item.done === null)
    .map((item) => `${item.kind} ${item.id} ${item.due}`)

// Friday 14 March 2025, 16:40, through the portal. Nauryz: 21 (Friday), 24 and 25 March are days off.
test('/17: three calendar days from acceptance; they end on Monday 17 March', () =>
  assert.is(deadline('registration', []).due, '2025-03-17'))
test('/18: five working days: 17, 18, 19, 20, 26 March', () =>
  assert.is(deadline('completeness', []).due, '2025-03-26'))

test('/24: until it is registered the fourteen working days are planned from acceptance, and said to be', () => {
  const service = deadline('service', [])
  assert.is(service.planned, true)
  assert.is(service.event, '2025-03-14T16:40')
  assert.is(service.due, '2025-04-08')
})
test('/24: registration starts them', () => {
  const service = deadline('service', [register])
  assert.is(service.planned, false)
  assert.is(service.event, '2025-03-17T10:00')
  assert.is(service.due, '2025-04-09')
  assert.is(service.ends, '2025-04-09T18:30')
})

test('/22: two working days before the service ends; the code’s three stand beside and are earlier', () => {
  const notice = deadline('hearing-notice', [register])
  assert.is(notice.due, '2025-04-07')
  assert.is(notice.beside?.due, '2025-04-04')
  assert.is(notice.beside?.amount, 3)
})

test('/8: both obligations are fourteen working days from the decision; until then planned from the end of the service', () => {
  for (const id of ['operator-notice', 'publication']) {
    assert.is(deadline(id, [...upToRecommendation, grant]).due, '2025-04-17', id)
    assert.is(deadline(id, [...upToRecommendation, grant]).planned, false, id)
    assert.is(deadline(id, [register]).planned, true, id)
    assert.is(deadline(id, [register]).event, '2025-04-09', id)
  }
})

for (const [name, acts] of [
  ['a refusal', [...upToRecommendation, decided('refused', '2025-03-28T10:00')]],
  ['a refusal of acceptance', [register, done('completeness', '2025-03-18T10:00', { outcome: 'incomplete' })]],
  [
    'a withdrawal',
    [register, { kind: 'withdrawn', at: moment('2025-03-18T10:00'), by: 'clerk', data: { reason: 'хат' } }],
  ],
] as const) {
  test(`/8: ${name} opens no obligation`, () => {
    const ids = caseDeadlines(caseOf(software, {}, acts), shipped).map((each) => each.id)
    assert.not.ok(ids.includes('publication'))
    assert.not.ok(open(acts).some((item) => item.startsWith('obligation')))
  })
}

test('what is to be done: the awaited step and the end of the service; closed, nothing but obligations', () => {
  assert.equal(open([]), ['step register 2025-03-17', 'service service 2025-04-08'])
  assert.equal(open([register]), ['step completeness 2025-03-26', 'service service 2025-04-09'])
  assert.equal(open(upToRecommendation), ['step decide 2025-04-09', 'service service 2025-04-09'])
  const obligations = ['obligation operator-notice 2025-04-17', 'obligation publication 2025-04-17']
  assert.equal(open([...upToRecommendation, grant]), [
    'step sign 2025-04-09',
    'service service 2025-04-09',
    ...obligations,
  ])
  const ended = [
    ...upToRecommendation,
    grant,
    done('sign', '2025-03-28T12:00', { by: 'head' }),
    done('issue', '2025-03-28T13:00'),
  ]
  assert.equal(open(ended), obligations)
  const fulfilled: NewAct = {
    kind: 'fulfilled',
    at: moment('2025-04-02T10:00'),
    by: 'x',
    data: { obligation: 'publication', reference: 'сайт' },
  }
  assert.equal(open([...ended, fulfilled]), obligations.slice(0, 1))
})

test('/22: a hearing that was called is due on its day, until the decision', () => {
  const hearing = done('hearing', '2025-03-26T10:00', { answers: { hearingDate: '2025-04-02' } })
  assert.ok(open([...upToRecommendation, hearing]).includes('hearing hearing 2025-04-02'))
  assert.not.ok(
    open([...upToRecommendation, hearing, decided('refused', '2025-04-02T16:00')]).some((item) =>
      item.startsWith('hearing'),
    ),
  )
})

test('a step without a term of its own is bounded by the service’s; one done after its term is late', () => {
  const late = done('completeness', '2025-03-27T09:00', { outcome: 'complete' })
  const file = caseOf(software, {}, [register, late])
  const plan = caseSchedule(file, shipped).steps
  const step = (id: string) => plan.find((each) => each.id === id)
  assert.is(step('completeness')?.late, true)
  assert.is(step('register')?.late, false)
  assert.is(step('refer')?.boundedBy, 'service')
  assert.is(step('refer')?.start, '2025-03-27T09:00')
  assert.is(step('refer')?.due, '2025-04-09')
  assert.is(step('hearing'), undefined, 'a hearing stands in the plan only when one was called')
})

test('/18: the last minute of the fifth day is in time, the next is not', () => {
  const plan = (at: string) => {
    const file = caseOf(software, {}, [register, done('completeness', at, { outcome: 'complete' })])
    return caseSchedule(file, shipped).steps.find((each) => each.id === 'completeness')?.late
  }
  assert.is(plan('2025-03-26T18:30'), false)
  assert.is(plan('2025-03-26T18:31'), true)
  assert.ok(complete)
})

test('/17: what came on a Sunday counts from the Monday of its acceptance', () => {
  const sunday = { received: '2025-03-16T12:00', accepted: '2025-03-17T09:00' }
  assert.is(deadline('registration', [], sunday).due, '2025-03-20')
  assert.is(deadline('service', [], sunday).due, '2025-04-09')
})

test.run()
