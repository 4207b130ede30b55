// When each step of order 209, annex 4, clause 5 is due: counted the long way, minute by minute and day by day.
import * as fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { moment } from '../../src/calendar/civil-date.js'
import { newestEdition } from '../../src/law/edition.js'
import { type StepDone, scheduleOf } from '../../src/law/plan.js'
import { caAccreditation } from '../../src/law/services/ca-accreditation/index.js'
import { isWorking, nthWorkingDay, plusDays, walkMinutes } from '../calendar/slow-oracle.js'
import { shipped } from '../calendar/years.js'
import { STEPS, type Unit } from './steps-209-2014-4.js'

const edition = newestEdition(caAccreditation)

const Dates = suite('209-2014/4: when each step is due')

/** A term in calendar days whose last day is none of work ends on the next that is. */
function calendarDays(day: string, n: number): string {
  let end = plusDays(day, n)
  while (!isWorking(end)) end = plusDays(end, 1)
  return end
}

function end(at: string, [amount, unit]: readonly [number, Unit]): string {
  if (unit === 'minute') return walkMinutes(at, amount)
  if (unit === 'working-hour') return walkMinutes(at, amount * 60)
  const day = at.slice(0, 10)
  return `${unit === 'working-day' ? nthWorkingDay(day, amount) : calendarDays(day, amount)}T18:30`
}

/** Counted the long way: minute by minute in working time, day by day; a day term ends at 18:30, a step without one when the one before does. */
function long(accepted: string): readonly (readonly [string, string])[] {
  let at = accepted
  return STEPS.filter(([id]) => id !== 'notify-negative').map(([id, , term]) => {
    if (term !== null) at = end(at, term)
    return [id, at] as const
  })
}

function planned(accepted: string, done: readonly StepDone[] = []): readonly (readonly [string, string])[] {
  const at = moment(accepted)
  return scheduleOf(edition, { receipt: at, acceptance: at, done }, shipped).steps.map(
    (step) => [step.id, step.ends] as const,
  )
}

for (const accepted of [
  '2014-05-09T17:30',
  '2014-09-02T09:00',
  '2014-09-05T12:59',
  '2014-09-08T14:30',
  '2014-12-12T10:15',
  '2014-12-15T17:29',
  '2014-12-31T10:00',
  '2015-03-19T16:40',
  '2015-09-22T11:05',
  '2015-10-30T17:30',
])
  Dates(`accepted ${accepted}: every step, counted the long way`, () => {
    assert.equal(planned(accepted), long(accepted))
  })

// Saturday 30 August 2014 was Constitution Day, so Monday 1 September was off.
Dates('accepted on Tuesday 2 September 2014 at 9:00: by hand', () => {
  assert.equal(planned('2014-09-02T09:00'), [
    ['register', '2014-09-02T09:40'],
    ['head-assigns', '2014-09-02T15:10'],
    ['directorate-assigns', '2014-09-02T17:10'],
    ['completeness', '2014-09-04T18:30'],
    ['agree-letter', '2014-09-05T11:00'],
    ['sign-letter', '2014-09-05T13:00'],
    ['send-letter', '2014-09-05T15:00'],
    ['commission-meeting', '2014-09-12T18:30'],
    // The 13th is a Saturday, 5 October a Sunday.
    ['notify', '2014-09-15T18:30'],
    ['inspect', '2014-10-03T18:30'],
    ['decide', '2014-10-03T18:30'],
    ['sign', '2014-10-03T18:30'],
    ['issue', '2014-10-06T18:30'],
  ])
})

const day = fc
  .integer({ min: 0, max: 850 })
  .map((n) => new Date(Date.UTC(2013, 5, 1) + n * 86_400_000).toISOString().slice(0, 10))
const minute = fc.oneof(fc.integer({ min: 540, max: 779 }), fc.integer({ min: 870, max: 1050 }))
const acceptance = fc
  .tuple(day.filter(isWorking), minute)
  .map(([d, m]) => `${d}T${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`)

Dates('whenever it is accepted, the steps agree with the long way', () => {
  fc.assert(
    fc.property(acceptance, (accepted) => assert.equal(planned(accepted), long(accepted))),
    { numRuns: 60 },
  )
})

const did = (step: string, at: string, outcome = 'done'): StepDone => ({ step, at: moment(at), by: 'x', outcome })
const checked = [
  did('register', '2014-09-02T09:30'),
  did('head-assigns', '2014-09-02T11:00'),
  did('directorate-assigns', '2014-09-02T12:00'),
]

Dates('the Commission against it: the applicant is told, nothing is inspected, the refusal follows', () => {
  const done = [
    ...checked,
    did('completeness', '2014-09-03T12:00', 'complete'),
    did('agree-letter', '2014-09-03T15:00'),
    did('sign-letter', '2014-09-03T16:00'),
    did('send-letter', '2014-09-03T16:30'),
    did('commission-meeting', '2014-09-08T11:00', 'negative'),
  ]
  assert.equal(planned('2014-09-02T09:00', done).slice(done.length), [
    ['notify-negative', '2014-09-09T18:30'],
    ['decide', '2014-09-09T18:30'],
    ['sign', '2014-09-09T18:30'],
    ['issue', '2014-09-11T18:30'],
  ])
})

Dates('an application found deficient never comes before the Commission: the refusal follows at once', () => {
  const done = [...checked, did('completeness', '2014-09-03T12:00', 'deficient')]
  assert.equal(
    planned('2014-09-02T09:00', done)
      .slice(done.length)
      .map(([id]) => id),
    ['decide', 'sign', 'issue'],
  )
  assert.is(planned('2014-09-02T09:00', done).at(-1)?.[1], '2014-09-05T18:30')
})

Dates.run()
