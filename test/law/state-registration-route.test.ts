// The figures stand in `state-registration-act.ts`, written down from the acts; the dates are counted the long way, a minute or a day
// at a time. In 2015 Monday 31 August, Thursday 24 September, 1, 16 and 17 December are off; in 2016 1, 4 and 7 January.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { moment } from '../../src/calendar/civil-date.js'
import { acceptanceOf } from '../../src/calendar/receipt.js'
import { editionOf } from '../../src/law/edition.js'
import { type StepDone, scheduleOf } from '../../src/law/plan.js'
import { stateRegistration } from '../../src/law/services/state-registration/index.js'
import { nthWorkingDay, walkMinutes } from '../calendar/slow-oracle.js'
import { shipped } from '../calendar/years.js'
import { type ActUnit, REFUSAL, ROUTE } from './state-registration-act.js'

const edition = editionOf(stateRegistration, '476-2015/4', '209-2014/2')

const Route = suite('209-2014/2: the route')

Route('/5.1-5.19: who does what after whom, in what time', () => {
  assert.equal(
    edition.route
      .filter((step) => step.within !== true)
      .map(({ source, id, role, term }) =>
        typeof term === 'object' && term !== null
          ? [source, id, role.id, role.of ?? 'provider', term.amount, term.unit]
          : [source, id],
      ),
    ROUTE.map(([subclause, ...rest]) => [`209-2014/2/5.${subclause}`, ...rest]),
  )
})

Route('31 working days and 41 hours 15 minutes in all', () => {
  const sum = (unit: ActUnit) =>
    edition.route.reduce(
      (all, { term }) => (typeof term === 'object' && term?.unit === unit ? all + term.amount : all),
      0,
    )
  assert.equal([sum('working-day'), sum('working-hour'), sum('minute')], [31, 41, 15])
})

Route('/7: four employees of the provider and six of the Organisation', () => {
  const roles = new Map(edition.route.map(({ role }) => [role.id, role.of ?? 'provider']))
  const whose = [...roles.values()]
  assert.is(whose.filter((each) => each === 'provider').length, 4)
  assert.is(whose.filter((each) => each === 'organisation').length, 6)
  assert.is(whose.length, 10)
})

Route('/5.4: incomplete or incorrect data go straight to a refusal, signed and sent', () => {
  const done = [did('completeness', '2015-08-20T10:00', 'deficient')]
  assert.equal(
    planned('2015-08-03T09:00', done).map((step) => step.id),
    REFUSAL,
  )
})

Route('/5.4: until the check is done, and after a good one, the whole route is planned', () => {
  const whole = ROUTE.map(([, step]) => step)
  const ids = (done: readonly StepDone[]) => planned('2015-08-03T09:00', done).map((step) => step.id)
  assert.equal(ids([]), whole)
  assert.equal(ids([did('completeness', '2015-08-20T10:00', 'complete')]), whole)
})

Route('/5.11: the State register is written by the decision that grants; a refusal is decided at /5.4', () => {
  const decided = edition.route.filter((step) => step.by === 'decide')
  assert.equal(
    decided.map(({ id, source, role, outcomes, within }) => [
      id,
      source,
      role.id,
      outcomes.map((each) => each.id),
      within,
    ]),
    [
      ['decide-refusal', '209-2014/2/5.4', 'chief-expert', ['refused'], true],
      ['decide', '209-2014/2/5.11', 'leading-specialist', ['granted'], undefined],
    ],
  )
})

Route('outcomes: where the case stands after a step, and the papers that it yields', () => {
  const telling = edition.route.flatMap(({ id, outcomes }) =>
    outcomes
      .filter((outcome) => outcome.status !== undefined || outcome.papers !== undefined)
      .map((outcome) => [id, outcome.id, outcome.status, outcome.papers]),
  )
  assert.equal(telling, [
    ['register', 'done', 'registered', ['paper.acceptance-slip']],
    ['completeness', 'complete', 'complete', undefined],
    ['completeness', 'deficient', 'deficient', undefined],
    ['decide-refusal', 'refused', 'refused', undefined],
    ['send-to-organisation', 'done', 'with-organisation', undefined],
    ['decide', 'granted', 'granted', undefined],
    ['issue', 'done', undefined, ['paper.cover-letter']],
  ])
  assert.is(
    edition.route.some(({ outcomes }) => outcomes.some((outcome) => outcome.ends)),
    false,
  )
})

Route('/5.18: who signed and in what position is asked; not the one who decided signs', () => {
  const sign = edition.route.find((step) => step.id === 'sign')
  assert.equal(
    sign?.asks.map((field) => field.id),
    ['signerName', 'signerPosition'],
  )
  assert.is(sign?.notSameAs, 'decide')
})

Route.run()

const Dates = suite('state-registration: dates, against a count the long way')

/** Before lunch, at closing, before a long weekend, before Kurban Ait, on the last day, over New Year, at the start of a week. */
const ACCEPTED = [
  '2015-07-27T09:00',
  '2015-08-03T12:59',
  '2015-08-28T16:45',
  '2015-08-28T17:30',
  '2015-09-23T14:30',
  '2015-09-25T10:07',
  '2015-10-30T17:29',
  '2015-11-30T09:05',
  '2015-12-15T17:05',
  '2015-12-31T11:11',
  '2014-12-30T16:20',
]

function end(start: string, amount: number, unit: ActUnit): string {
  if (unit === 'working-day') return `${nthWorkingDay(start.slice(0, 10), amount)}T18:30`
  return walkMinutes(start, unit === 'minute' ? amount : amount * 60)
}

/** Start and end of each step, each from the end of the one before. */
function theLongWay(accepted: string, steps: readonly string[]): readonly (readonly string[])[] {
  let start = accepted
  return steps.flatMap((id) => {
    const step = ROUTE.find((each) => each[1] === id)
    if (step === undefined) return []
    const from = start
    start = end(from, step[4], step[5])
    return [[id, from, start]]
  })
}

function did(step: string, at: string, outcome = 'done'): StepDone {
  return { step, at: moment(at), by: 'clerk', outcome }
}

function schedule(accepted: string, done: readonly StepDone[] = []) {
  return scheduleOf(edition, { receipt: moment(accepted), acceptance: moment(accepted), done }, shipped)
}

function planned(accepted: string, done: readonly StepDone[] = []) {
  return schedule(accepted, done).steps
}

for (const accepted of ACCEPTED) {
  Dates(`/5: accepted ${accepted}: every step to the minute`, () => {
    assert.equal(
      planned(accepted).map((step) => [step.id, step.start, step.ends]),
      theLongWay(
        accepted,
        ROUTE.map(([, step]) => step),
      ),
    )
  })

  Dates(`/4.1: accepted ${accepted}: 43 working days, and the route ends before them`, () => {
    const due = nthWorkingDay(accepted.slice(0, 10), 43)
    const { deadlines, steps } = schedule(accepted)
    assert.equal(
      deadlines.map((each) => [each.id, each.due, each.ends, each.planned]),
      [['service', due, `${due}T18:30`, false]],
    )
    assert.ok((steps.at(-1)?.due ?? '9') <= due)
  })

  Dates(`/5.4: accepted ${accepted}: a refusal, checked on the last minute in time`, () => {
    const toCheck = theLongWay(accepted, REFUSAL.slice(0, 4))
    const checked = toCheck.at(-1)?.[2] ?? ''
    const rest = planned(accepted, [did('completeness', checked, 'deficient')]).slice(4)
    assert.equal(
      rest.filter((step) => !step.within).map((step) => [step.id, step.start, step.ends]),
      theLongWay(checked, ['sign', 'issue']),
    )
    assert.equal([rest[0]?.within, rest[0]?.ends], [true, checked])
  })
}

Dates('an hour step is due to the minute, a day step by the day', () => {
  const due = new Map(planned('2015-08-28T16:45').map((step) => [step.id, step.due]))
  // Friday 16:45 and an hour; then four hours over a Monday off; Tuesday 1 September.
  assert.is(due.get('register'), '2015-08-28T17:45')
  assert.is(due.get('head-assigns'), '2015-09-01T12:15')
  assert.is(due.get('directorate-assigns'), '2015-09-01T17:45')
  // Fourteen working days from 2 September.
  assert.is(due.get('completeness'), '2015-09-21')
})

Dates('what really happened moves what follows: checked early, the Organisation starts early', () => {
  const done = [did('completeness', '2015-08-10T15:00', 'complete')]
  const sent = planned('2015-08-03T09:00', done).find((step) => step.id === 'send-to-organisation')
  assert.equal([sent?.start, sent?.ends], ['2015-08-10T15:00', '2015-08-10T16:00'])
})

Dates('a step done too late says by how many working minutes', () => {
  const [register] = planned('2015-08-28T16:45', [did('register', '2015-09-01T09:15')])
  // 17:45 to 18:30 on Friday, 9:00 to 9:15 on Tuesday.
  assert.equal([register?.late, register?.lateBy], [true, 60])
})

Dates('/8.part2: at the office after 17:30 it is the next working day, in the break 14:30', () => {
  assert.is(acceptanceOf(moment('2015-08-28T17:31'), 'office', shipped).accepted, '2015-09-01T09:00')
  assert.is(acceptanceOf(moment('2015-08-28T13:10'), 'office', shipped).accepted, '2015-08-28T14:30')
})

Dates.run()
