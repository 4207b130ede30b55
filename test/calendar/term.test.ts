import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { addDays, civilDate as day, moment, momentAt } from '../../src/calendar/civil-date.js'
import { applicantActsUntil, dueAfter, dueBefore, type Unit } from '../../src/calendar/term.js'
import { isExpected } from '../../src/expected-error.js'
import { someDay, someMoment } from './arbitraries.js'
import { isWorking, nthWorkingDay, plusDays, walkMinutes } from './slow-oracle.js'
import { shipped } from './years.js'

const Term = suite('terms')

const at = (text: string) => (text.length > 10 ? moment(text) : day(text))

for (const [why, event, amount, unit, due, rolledFrom] of [
  [
    '829-2024/17: three calendar days from Friday end on Monday',
    '2025-03-14T16:40',
    3,
    'calendar-day',
    '2025-03-17',
    null,
  ],
  ['829-2024/18: five working days over Nauryz', '2025-03-14T16:40', 5, 'working-day', '2025-03-26', null],
  ['829-2024/24: fourteen working days over Nauryz', '2025-03-14T16:40', 14, 'working-day', '2025-04-08', null],
  ['the day of the event is not counted, however early', '2025-03-17T00:01', 1, 'working-day', '2025-03-18', null],
  [
    'the hour of the event makes no difference to a term in days',
    '2025-03-17T23:59',
    1,
    'working-day',
    '2025-03-18',
    null,
  ],
  ['an event on a Saturday: Monday is the first working day', '2025-03-15', 1, 'working-day', '2025-03-17', null],
  ['calendar days count the weekend', '2025-03-13', 4, 'calendar-day', '2025-03-17', null],
  [
    'a calendar term that would end on a Saturday rolls to Monday',
    '2025-03-12',
    3,
    'calendar-day',
    '2025-03-17',
    '2025-03-15',
  ],
  [
    '676-2014/4.1: two calendar days from Friday roll from Sunday',
    '2015-03-13',
    2,
    'calendar-day',
    '2015-03-16',
    '2015-03-15',
  ],
  [
    'a calendar term that would end on a holiday rolls past its shifted days',
    '2025-03-19',
    3,
    'calendar-day',
    '2025-03-26',
    '2025-03-22',
  ],
  ['a calendar term may end on a worked Saturday', '2022-10-20', 2, 'calendar-day', '2022-10-22', null],
  ['a calendar term rolls from a transferred day off', '2022-10-21', 3, 'calendar-day', '2022-10-26', '2022-10-24'],
  ['a calendar term rolls over the new year', '2025-12-30', 3, 'calendar-day', '2026-01-05', '2026-01-02'],
  ['829-2024/35: 45 calendar days from 4 January 2025', '2025-01-04', 45, 'calendar-day', '2025-02-18', null],
  ['476-2015/1/4.1: thirty calendar days', '2015-09-01', 30, 'calendar-day', '2015-10-01', null],
  ['working days over the worked Saturday of 2013 into 2014', '2013-12-27', 5, 'working-day', '2014-01-08', null],
  ['May 2020: 11 May is worked', '2020-05-06', 1, 'working-day', '2020-05-11', null],
  ['the last day of the last year', '2027-12-30', 1, 'calendar-day', '2027-12-31', null],
] as const) {
  Term(why, () => {
    const found = dueAfter(at(event), { amount, unit }, shipped)
    assert.is(found.due, due)
    assert.is(found.ends, `${due}T18:30`)
    assert.is(found.rolledFrom, rolledFrom)
    assert.is(found.rolled, rolledFrom !== null)
  })
}

for (const [why, event, amount, unit, due] of [
  ['15 minutes from 18:25 end at 9:10 of the next working day', '2025-03-14T18:25', 15, 'minute', '2025-03-17T09:10'],
  ['four hours from 9:00 end at 13:00', '2025-03-17T09:00', 4, 'working-hour', '2025-03-17T13:00'],
  ['four hours from 11:00 stand still during the break', '2025-03-17T11:00', 4, 'working-hour', '2025-03-17T16:30'],
  ['eight hours from 9:00 end at 18:30', '2025-03-17T09:00', 8, 'working-hour', '2025-03-17T18:30'],
  ['an hour from the evening before Nauryz', '2025-03-20T18:00', 1, 'working-hour', '2025-03-26T09:30'],
] as const) {
  Term(why, () => {
    assert.equal(dueAfter(at(event), { amount, unit }, shipped), {
      due,
      ends: due,
      rolled: false,
      rolledFrom: null,
      projectedYears: [],
    })
  })
}

for (const [why, end, amount, unit, due] of [
  ['two working days before a Thursday is the Tuesday', '2025-04-10', 2, 'working-day', '2025-04-08'],
  ['829-2024/22: two working days before the end, back over Nauryz', '2025-03-26', 2, 'working-day', '2025-03-19'],
  ['three working days before a Monday', '2025-04-14', 3, 'working-day', '2025-04-09'],
  ['back over a worked Saturday', '2022-10-26', 1, 'working-day', '2022-10-22'],
  ['back over the new year', '2026-01-06', 2, 'working-day', '2025-12-31'],
  [
    '829-2024/9: thirty calendar days before expiry, no rolling off a Saturday',
    '2025-06-30',
    30,
    'calendar-day',
    '2025-05-31',
  ],
  ['no rolling off a holiday either', '2025-04-20', 30, 'calendar-day', '2025-03-21'],
  ['an expiry in a year that has no calendar yet', '2035-05-10', 30, 'calendar-day', '2035-04-10'],
] as const) {
  Term(`back: ${why}`, () => {
    const found = dueBefore(day(end), { amount, unit }, shipped)
    assert.is(found.due, due)
    assert.is(found.ends, `${due}T18:30`)
    assert.not(found.rolled)
    assert.is(found.rolledFrom, null)
  })
}

Term('a projected year is said on every date that rests on it, and on no other', () => {
  const years = (event: string, amount: number, unit: Unit) =>
    dueAfter(at(event), { amount, unit }, shipped).projectedYears
  assert.equal(years('2025-12-20', 3, 'working-day'), [])
  assert.equal(years('2025-12-30', 5, 'working-day'), [2026])
  assert.equal(years('2025-12-31', 1, 'working-day'), [2026])
  assert.equal(years('2026-12-30', 5, 'working-day'), [2026, 2027])
  assert.equal(years('2026-12-31', 5, 'working-day'), [2027])
  assert.equal(years('2025-12-30', 1, 'calendar-day'), [])
  assert.equal(years('2025-12-30', 3, 'calendar-day'), [2026])
  assert.equal(years('2025-12-31T18:00', 1, 'working-hour'), [2026])
  assert.equal(dueBefore(day('2026-01-06'), { amount: 2, unit: 'working-day' }, shipped).projectedYears, [2026])
  assert.equal(dueBefore(day('2026-01-20'), { amount: 30, unit: 'calendar-day' }, shipped).projectedYears, [])
})

Term('past the last year: an error naming it', () => {
  for (const unit of ['working-day', 'calendar-day'] as const) {
    assert.throws(
      () => dueAfter(day('2027-12-31'), { amount: 1, unit }, shipped),
      (e: unknown) => isExpected(e, 'calendar-year-missing') && e.facts.year === 2028,
    )
  }
})

Term('no amount, part of one, hours from a bare day, hours counted back: mistakes of the program', () => {
  const wrong = (f: () => unknown) => assert.throws(f, (e: unknown) => e instanceof RangeError)
  for (const amount of [0, -1, 1.5, Number.NaN]) {
    for (const unit of ['minute', 'working-hour', 'working-day', 'calendar-day'] as const) {
      wrong(() => dueAfter(moment('2025-03-17T10:00'), { amount, unit }, shipped))
      wrong(() => dueBefore(day('2025-03-17'), { amount, unit }, shipped))
    }
  }
  wrong(() => dueAfter(day('2025-03-17'), { amount: 1, unit: 'working-hour' }, shipped))
  wrong(() => dueBefore(day('2025-03-17'), { amount: 1, unit: 'working-hour' }, shipped))
})

Term('the applicant may act until 23:59 through the portal, until 18:30 otherwise', () => {
  assert.is(applicantActsUntil(day('2025-03-17'), 'portal'), '2025-03-17T23:59')
  assert.is(applicantActsUntil(day('2025-03-17'), 'office'), '2025-03-17T18:30')
  assert.is(applicantActsUntil(day('2025-03-17'), 'post'), '2025-03-17T18:30')
})

const amount = fc.integer({ min: 1, max: 60 })

Term('every unit agrees with counting by hand', () => {
  fc.assert(
    fc.property(someMoment(120), amount, (event, n) => {
      const date = event.slice(0, 10)
      assert.is(dueAfter(event, { amount: n, unit: 'working-day' }, shipped).due, nthWorkingDay(date, n))
      let last = plusDays(date, n)
      while (!isWorking(last)) last = plusDays(last, 1)
      assert.is(dueAfter(event, { amount: n, unit: 'calendar-day' }, shipped).due, last)
      assert.is(dueAfter(event, { amount: n, unit: 'minute' }, shipped).due, walkMinutes(event, n))
    }),
    { numRuns: 200 },
  )
  fc.assert(
    fc.property(someMoment(60), fc.integer({ min: 1, max: 24 }), (event, n) => {
      assert.is(dueAfter(event, { amount: n, unit: 'working-hour' }, shipped).due, walkMinutes(event, n * 60))
    }),
    { numRuns: 50 },
  )
})

Term(
  'back and forward meet: so many working days before the end of a term is its event, when that was a working day',
  () => {
    fc.assert(
      fc.property(someDay(120), amount, (d, n) => {
        const event = shipped.nextWorkingDay(d)
        const end = day(dueAfter(event, { amount: n, unit: 'working-day' }, shipped).due)
        assert.is(dueBefore(end, { amount: n, unit: 'working-day' }, shipped).due, event)
      }),
    )
  },
)

Term('an end in days is always a working day, later for a later event or a longer term', () => {
  fc.assert(
    fc.property(someDay(120), amount, fc.constantFrom<Unit>('working-day', 'calendar-day'), (d, n, unit) => {
      const { due, ends } = dueAfter(d, { amount: n, unit }, shipped)
      assert.ok(shipped.isWorking(day(due)))
      assert.ok(due <= dueAfter(addDays(d, 1), { amount: n, unit }, shipped).due)
      assert.ok(due <= dueAfter(d, { amount: n + 1, unit }, shipped).due)
      assert.is(ends, momentAt(day(due), 1110))
    }),
  )
})

Term.run()
