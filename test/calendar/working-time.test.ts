import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { dateOf, minutesOf, moment } from '../../src/calendar/civil-date.js'
import { addWorkingMinutes, inDaysAndHours, workingMinutesBetween } from '../../src/calendar/working-time.js'
import { isExpected } from '../../src/expected-error.js'
import { someMoment } from './arbitraries.js'
import { countMinutes, walkMinutes } from './slow-oracle.js'
import { shipped } from './years.js'

const Time = suite('working time')

for (const [why, from, minutes, expected] of [
  ['inside the morning', '2025-03-17T09:00', 15, '2025-03-17T09:15'],
  ['to the break exactly ends at 13:00, not at 14:30', '2025-03-17T12:00', 60, '2025-03-17T13:00'],
  ['a minute past the break', '2025-03-17T12:00', 61, '2025-03-17T14:31'],
  ['four hours over the break', '2025-03-17T10:00', 240, '2025-03-17T15:30'],
  ['an event in the break starts with the next working minute', '2025-03-17T13:20', 60, '2025-03-17T15:30'],
  ['an event at 13:00 sharp', '2025-03-17T13:00', 1, '2025-03-17T14:31'],
  ['to closing exactly ends at 18:30', '2025-03-17T17:30', 60, '2025-03-17T18:30'],
  ['a whole day from opening ends at 18:30', '2025-03-17T09:00', 480, '2025-03-17T18:30'],
  ['a day and a minute', '2025-03-17T09:00', 481, '2025-03-18T09:01'],
  ['15 minutes from 18:25 end at 9:10 of the next working day', '2025-03-14T18:25', 15, '2025-03-17T09:10'],
  ['an event at 18:30 sharp', '2025-03-17T18:30', 1, '2025-03-18T09:01'],
  ['an event in the evening', '2025-03-17T21:00', 15, '2025-03-18T09:15'],
  ['an event before opening', '2025-03-17T08:00', 15, '2025-03-17T09:15'],
  ['an event at midnight', '2025-03-17T00:00', 15, '2025-03-17T09:15'],
  ['an event on a Saturday', '2025-03-15T11:00', 15, '2025-03-17T09:15'],
  ['over Nauryz', '2025-03-20T18:00', 60, '2025-03-26T09:30'],
  ['into a worked Saturday', '2022-10-21T17:30', 120, '2022-10-22T10:00'],
  ['from a worked Saturday over two days off', '2022-10-22T18:00', 60, '2022-10-26T09:30'],
  ['from Saturday 28 December 2013 over the new year', '2013-12-28T18:00', 31, '2013-12-30T09:01'],
  ['into the worked Sunday of January 2025', '2024-12-31T18:30', 480, '2025-01-05T18:30'],
  ['several days', '2025-03-17T10:00', 3 * 480, '2025-03-20T10:00'],
  ['the last minute of the last year', '2027-12-31T18:25', 5, '2027-12-31T18:30'],
] as const) {
  Time(why, () => assert.is(addWorkingMinutes(moment(from), minutes, shipped), expected))
}

Time('past the last year: an error naming it', () => {
  assert.throws(
    () => addWorkingMinutes(moment('2027-12-31T18:25'), 6, shipped),
    (e: unknown) => isExpected(e, 'calendar-year-missing') && e.facts.year === 2028,
  )
})

Time('no minutes, part of a minute, or back in time: a mistake of the program', () => {
  for (const minutes of [0, 0.5, -1, Number.NaN]) {
    assert.throws(
      () => addWorkingMinutes(moment('2025-03-17T10:00'), minutes, shipped),
      (e: unknown) => e instanceof RangeError,
    )
  }
})

for (const [why, from, to, expected] of [
  ['a working day from end to end', '2025-03-17T00:00', '2025-03-17T23:59', 480],
  ['the break does not count', '2025-03-17T12:30', '2025-03-17T15:00', 60],
  ['inside the break', '2025-03-17T13:10', '2025-03-17T14:20', 0],
  ['over a weekend', '2025-03-14T18:00', '2025-03-17T09:30', 60],
  ['a weekend', '2025-03-15T09:00', '2025-03-16T18:00', 0],
  ['backwards it is negative', '2025-03-17T15:00', '2025-03-17T12:30', -60],
  ['nothing', '2025-03-17T15:00', '2025-03-17T15:00', 0],
] as const) {
  Time(`between: ${why}`, () => assert.is(workingMinutesBetween(moment(from), moment(to), shipped), expected))
}

Time('working minutes as days of eight hours', () => {
  assert.equal(inDaysAndHours(0), { days: 0, hours: 0, minutes: 0 })
  assert.equal(inDaysAndHours(479), { days: 0, hours: 7, minutes: 59 })
  assert.equal(inDaysAndHours(480), { days: 1, hours: 0, minutes: 0 })
  assert.equal(inDaysAndHours(2 * 480 + 3 * 60 + 5), { days: 2, hours: 3, minutes: 5 })
  assert.throws(
    () => inDaysAndHours(-1),
    (e: unknown) => e instanceof RangeError,
  )
})

Time('the end: as walked minute by minute', () => {
  fc.assert(
    fc.property(
      someMoment(60),
      fc.oneof(fc.constantFrom(1, 240, 480, 960), fc.integer({ min: 1, max: 3000 })),
      (m, n) => {
        assert.is(addWorkingMinutes(m, n, shipped), walkMinutes(m, n))
      },
    ),
    { numRuns: 200 },
  )
})

Time('the minutes between: as counted one by one', () => {
  fc.assert(
    fc.property(someMoment(60), fc.integer({ min: 0, max: 5 * 1440 }), (from, n) => {
      const to = moment(new Date(Date.parse(`${from}:00Z`) + n * 60_000).toISOString().slice(0, 16))
      assert.is(workingMinutesBetween(from, to, shipped), countMinutes(from, to))
    }),
    { numRuns: 60 },
  )
})

Time('inverse, monotone, and always ending in working time', () => {
  fc.assert(
    fc.property(someMoment(400), someMoment(400), fc.integer({ min: 1, max: 50_000 }), (a, b, n) => {
      const end = addWorkingMinutes(a, n, shipped)
      assert.is(workingMinutesBetween(a, end, shipped), n)
      assert.ok(end < addWorkingMinutes(a, n + 1, shipped))
      const [early, late] = a < b ? [a, b] : [b, a]
      assert.ok(addWorkingMinutes(early, n, shipped) <= addWorkingMinutes(late, n, shipped))
      assert.is(workingMinutesBetween(a, b, shipped) + workingMinutesBetween(b, a, shipped), 0)
      const minute = minutesOf(end)
      assert.ok(shipped.isWorking(dateOf(end)))
      assert.ok((minute > 540 && minute <= 780) || (minute > 870 && minute <= 1110))
    }),
    { numRuns: 500 },
  )
})

Time.run()
