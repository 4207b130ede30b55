// When each of the eleven steps of order 209, annex 1, clause 5 is due: counted the long way, minute by minute and day by day.
import * as fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { moment } from '../../src/calendar/civil-date.js'
import { newestEdition } from '../../src/law/edition.js'
import { type StepDone, scheduleOf } from '../../src/law/plan.js'
import { softwareDeposit } from '../../src/law/services/software-deposit/index.js'
import { isWorking, nthWorkingDay, walkMinutes } from '../calendar/slow-oracle.js'
import { shipped } from '../calendar/years.js'
import { STEPS } from './steps-209-2014-1.js'

const edition = newestEdition(softwareDeposit)
const acts = STEPS.filter(([, , term]) => term !== null)

const Dates = suite('209-2014/1: when each step is due')

/** Counted the long way: hours minute by minute in working time, days one by one; a day term ends at 18:30. */
function long(accepted: string, of: typeof acts): readonly (readonly [string, string])[] {
  let at = accepted
  return of.map(([id, , term]) => {
    if (term === null) throw new Error(id)
    const [amount, unit] = term
    at = unit === 'working-hour' ? walkMinutes(at, amount * 60) : `${nthWorkingDay(at.slice(0, 10), amount)}T18:30`
    return [id, at] as const
  })
}

function planned(accepted: string, done: readonly StepDone[] = []): readonly (readonly [string, string])[] {
  const at = moment(accepted)
  return scheduleOf(edition, { receipt: at, acceptance: at, done }, shipped).steps.map(
    (step) => [step.id, step.ends] as const,
  )
}

const service = (accepted: string): string => {
  const at = moment(accepted)
  const due = scheduleOf(edition, { receipt: at, acceptance: at }, shipped).deadlines.find(
    (each) => each.id === 'service',
  )
  return String(due?.due)
}

// Monday 31 August 2015 was off for Sunday's Constitution Day, Thursday 24 September for the first day of Kurban Ait;
// in December 2014 Tuesday to Wednesday the 16th and 17th, in January 2015 the 1st, 2nd and 7th.
for (const accepted of [
  '2015-07-27T09:00',
  '2015-08-05T12:59',
  '2015-08-28T14:30',
  '2015-08-28T17:30',
  '2015-09-01T09:00',
  '2015-09-23T17:00',
  '2015-10-30T16:45',
  '2014-12-15T17:29',
  '2014-12-31T10:00',
  '2015-03-20T11:11',
])
  Dates(`accepted ${accepted}: every step and the whole, counted the long way`, () => {
    assert.equal(planned(accepted), long(accepted, acts))
    assert.is(service(accepted), nthWorkingDay(accepted.slice(0, 10), 20))
  })

Dates('accepted on Wednesday 5 August 2015 at 10:00: by hand', () => {
  const due = new Map(planned('2015-08-05T10:00'))
  assert.equal(
    ['register', 'head-assigns', 'director-assigns', 'deputy-director-assigns', 'section-head-assigns'].map((id) =>
      due.get(id),
    ),
    ['2015-08-05T11:00', '2015-08-05T12:00', '2015-08-05T13:00', '2015-08-05T16:30', '2015-08-06T10:00'],
  )
  // Seven, five, five and one working day; the 30th of August and Monday the 31st are no working days.
  assert.equal(
    ['completeness', 'enter-data', 'decide', 'draft-result', 'sign', 'issue'].map((id) => due.get(id)),
    [
      '2015-08-17T18:30',
      '2015-08-24T18:30',
      '2015-09-01T18:30',
      '2015-09-02T18:30',
      '2015-09-03T13:00',
      '2015-09-03T18:30',
    ],
  )
  assert.is(service('2015-08-05T10:00'), '2015-09-03')
})

const day = fc
  .integer({ min: 0, max: 850 })
  .map((n) => new Date(Date.UTC(2013, 5, 1) + n * 86_400_000).toISOString().slice(0, 10))
const minute = fc.oneof(fc.integer({ min: 540, max: 779 }), fc.integer({ min: 870, max: 1050 }))
const acceptance = fc
  .tuple(day.filter(isWorking), minute)
  .map(([d, m]) => `${d}T${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`)

Dates('whenever it is accepted, the steps agree with the long way and end within the twenty working days', () => {
  fc.assert(
    fc.property(acceptance, (accepted) => {
      const due = planned(accepted)
      assert.equal(due, long(accepted, acts))
      assert.ok(String(due.at(-1)?.[1]).slice(0, 10) <= service(accepted))
    }),
    { numRuns: 60 },
  )
})

Dates('accepted after nine o’clock, the route takes all of the twenty working days', () => {
  const last = planned('2015-08-05T09:01').at(-1)
  assert.is(last?.[1].slice(0, 10), service('2015-08-05T09:01'))
})

Dates('on a refusal steps 7 and 8 fall away: a day for the draft, four hours to sign, four to send', () => {
  const did = (step: string, at: string, outcome = 'done'): StepDone => ({ step, at: moment(at), by: 'x', outcome })
  const done = [
    did('register', '2015-08-05T10:30'),
    did('head-assigns', '2015-08-05T11:00'),
    did('director-assigns', '2015-08-05T12:00'),
    did('deputy-director-assigns', '2015-08-05T15:00'),
    did('section-head-assigns', '2015-08-05T17:00'),
    did('completeness', '2015-08-10T11:00', 'deficient'),
  ]
  const left = planned('2015-08-05T10:00', done).slice(done.length)
  assert.equal(left, [
    ['decide-refusal', '2015-08-14T18:30'],
    ['draft-result', '2015-08-11T18:30'],
    ['sign', '2015-08-12T13:00'],
    ['issue', '2015-08-12T18:30'],
  ])
})

Dates.run()
