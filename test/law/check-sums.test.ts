// Why: a route that adds up to more than the standard allows makes every case late by law.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { addDays, type CivilDate, civilDate as day, weekdayOf } from '../../src/calendar/civil-date.js'
import { plannedOver } from '../../src/law/check/route-plan.js'
import { type RouteSum, sumOf, verdictOf } from '../../src/law/check/route-sum.js'
import { editionOf, editionsCarried } from '../../src/law/edition.js'
import { lawOf } from '../../src/law/services/index.js'
import { calendar, computed } from './found-law.js'

const Sums = suite('sums of the steps')

const sum = (given: Partial<RouteSum>): RouteSum => ({
  minutes: 0,
  workingDays: 0,
  calendarDays: 0,
  steps: 1,
  open: 0,
  ...given,
})

for (const [why, given, amount, unit, expected] of [
  [
    '16 hours and 18 working days are exactly 20 working days',
    { minutes: 960, workingDays: 18 },
    20,
    'working-day',
    'exact 0 0',
  ],
  ['a minute less leaves a minute', { minutes: 959, workingDays: 18 }, 20, 'working-day', 'inside 1 0'],
  ['a minute more is a minute over', { minutes: 961, workingDays: 18 }, 20, 'working-day', 'over -1 0'],
  [
    '31 working days and 41 h 15 min leave 6 days 6 h 45 min of 43',
    { minutes: 2475, workingDays: 31 },
    43,
    'working-day',
    'inside 3285 0',
  ],
  [
    'calendar days within working days cannot be compared',
    { calendarDays: 1, workingDays: 1 },
    20,
    'working-day',
    'mixed',
  ],
  [
    '30 calendar days of 30, minutes of the first day aside',
    { minutes: 15, calendarDays: 30 },
    30,
    'calendar-day',
    'exact 0 0',
  ],
  ['a calendar day over', { calendarDays: 31 }, 30, 'calendar-day', 'over 0 -1'],
  ['two calendar days free', { calendarDays: 28 }, 30, 'calendar-day', 'inside 0 2'],
  [
    'hours that fill days beside calendar days cannot be compared',
    { minutes: 480, calendarDays: 14 },
    30,
    'calendar-day',
    'mixed',
  ],
  [
    'working days within calendar days cannot be compared',
    { workingDays: 2, calendarDays: 14 },
    30,
    'calendar-day',
    'mixed',
  ],
  ['a step without a term leaves it open', { workingDays: 2, open: 1 }, 30, 'working-day', 'open'],
  ['40 working hours hold 5 working days', { workingDays: 5 }, 40, 'working-hour', 'exact 0 0'],
] as const) {
  Sums(why, () => {
    const verdict = verdictOf(sum(given), { amount, unit })
    assert.is(
      'slackDays' in verdict ? `${verdict.is} ${verdict.slackMinutes} ${verdict.slackDays}` : verdict.is,
      expected,
    )
  })
}

Sums('without an overall term there is nothing to compare with', () =>
  assert.equal(verdictOf(sum({}), null), { is: 'no-term' }),
)

Sums('software-deposit: eleven steps are exactly the 20 working days of the standard', async () => {
  const { sum: found, standard, term, verdict, together } = await computed('route-sum', '209-2014/1')
  assert.equal(found, { minutes: 16 * 60, workingDays: 18, calendarDays: 0, steps: 11, open: 0 })
  assert.equal([standard, term, together], ['476-2015/3', { amount: 20, unit: 'working-day' }, true])
  assert.equal(verdict, { is: 'exact', slackMinutes: 0, slackDays: 0 })
})

Sums('state-registration: 31 working days and 41 h 15 min inside 43 working days, 6 days 6 h 45 min free', async () => {
  const { sum: found, standard, verdict } = await computed('route-sum', '209-2014/2')
  assert.equal(found, { minutes: 41 * 60 + 15, workingDays: 31, calendarDays: 0, steps: 19, open: 0 })
  assert.is(standard, '476-2015/4')
  assert.equal(verdict, { is: 'inside', slackMinutes: 6 * 480 + 6 * 60 + 45, slackDays: 0 })
})

Sums(
  'cash-register, 757-2012: 15 minutes and 30 calendar days against 30, with a standard that came later',
  async () => {
    const { sum: found, verdict, term, together } = await computed('route-sum', '757-2012')
    assert.equal(found, { minutes: 15, workingDays: 0, calendarDays: 5 + 23 + 2, steps: 4, open: 0 })
    assert.equal(term, { amount: 30, unit: 'calendar-day' })
    assert.is(verdict.is, 'exact')
    assert.is(together, false)
  },
)

Sums('cash-register, 209-2014/3: 22 h 15 min and 14 calendar days, and step 4 has no length', async () => {
  const { sum: found, verdict } = await computed('route-sum', '209-2014/3')
  assert.equal(found, { minutes: 22 * 60 + 15, workingDays: 0, calendarDays: 14, steps: 11, open: 1 })
  assert.is(verdict.is, 'open')
})

Sums('accreditation: 11 h 10 min, 7 working days and 21 calendar days, and no overall term', async () => {
  const { sum: found, verdict, standard } = await computed('route-sum', '209-2014/4')
  assert.equal(found, { minutes: 11 * 60 + 10, workingDays: 2 + 5, calendarDays: 1 + 18 + 2, steps: 8, open: 0 })
  assert.is(verdict.is, 'no-term')
  assert.is(standard, null)
})

Sums('only the way that the plan counts on is added up, and only steps of the act', async () => {
  const law = await lawOf('system-attestation')
  const [edition] = editionsCarried(law)
  assert.ok(edition)
  const found = sumOf(edition.route, edition.terms)
  assert.is(found.workingDays, 6, 'the contract; the removal of nonconformities is called for, not planned')
  assert.is(found.calendarDays, 2 + 30 + 2 + 1)
})

Sums.run()

const Plans = suite('the route planned for every day')

/** The next day of work, counted by hand. */
function roll(from: CivilDate): CivilDate {
  let at = from
  while (!calendar.isWorking(at)) at = addDays(at, 1)
  return at
}

Plans('757-2012: three terms that each move off a day off, against one, counted by hand', async () => {
  let [days, late, most] = [0, 0, 0]
  for (let at = day('2013-01-07'); at < '2014-05-09'; at = addDays(at, 1)) {
    if (!calendar.isWorking(at)) continue
    days += 1
    const ends = roll(addDays(roll(addDays(roll(addDays(at, 5)), 23)), 2))
    const due = roll(addDays(at, 30))
    if (ends > due) late += 1
    for (let by = 0; addDays(due, by) <= ends; by += 1) most = Math.max(most, by)
  }
  const facts = await computed('route-plan', '757-2012')
  assert.equal([facts.days, facts.late, facts.worst?.by], [days, late, most])
  assert.ok(late > 0, 'the sum of the days is right and the plan is late all the same')
  assert.is(facts.together, false)
})

Plans(
  'software-deposit, state-registration and 209-2014/3 are never late while their acts stood together',
  async () => {
    let workingDays = 0
    for (let at = day('2015-07-25'); at < '2015-10-31'; at = addDays(at, 1))
      if (calendar.isWorking(at)) workingDays += 1
    for (const id of ['209-2014/1', '209-2014/2', '209-2014/3']) {
      const facts = await computed('route-plan', id)
      assert.equal([facts.days, facts.late, facts.worst], [workingDays, 0, null], id)
    }
  },
)

Plans('a route that is a day too long is late on every day', async () => {
  const law = await lawOf('software-deposit')
  const edition = editionOf(law, '476-2015/3', '209-2014/1')
  const shorter = {
    ...edition,
    terms: edition.terms.map((each) => (each.id === 'service' ? { ...each, amount: 19 } : each)),
  }
  const planned = plannedOver(shorter, day('2015-08-03'), day('2015-08-08'), calendar)
  assert.is(planned?.days, 5)
  assert.is(planned?.late, 5)
  assert.is(weekdayOf(day('2015-08-03')), 1)
})

Plans('without an overall term there is nothing to be late for', async () => {
  const [edition] = editionsCarried(await lawOf('ca-accreditation'))
  assert.ok(edition)
  assert.is(plannedOver(edition, day('2015-08-03'), day('2015-08-04'), calendar), null)
})

Plans.run()
