import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import {
  addDays,
  type CivilDate,
  civilDate,
  dateOf,
  dateOfDayNumber,
  dayNumber,
  daysBetween,
  isCivilDate,
  isMoment,
  minutesOf,
  moment,
  momentAt,
  nowInOffice,
  officeMoment,
  weekdayOf,
  yearOf,
} from '../../src/calendar/civil-date.js'
import { officeMomentByRuntime } from '../../src/calendar/office-clock.js'
import { isExpected } from '../../src/expected-error.js'

const Dates = suite('civil dates')

for (const text of ['2025-03-17', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31']) {
  Dates(`a day that exists: ${text}`, () => {
    assert.is(civilDate(text), text)
    assert.ok(isCivilDate(text))
  })
}

for (const [text, reason] of [
  ['2025-02-30', 'no-such-day'],
  ['2025-02-29', 'no-such-day'],
  ['1900-02-29', 'no-such-day'],
  ['2025-04-31', 'no-such-day'],
  ['2025-13-01', 'no-such-day'],
  ['2025-00-10', 'no-such-day'],
  ['2025-01-00', 'no-such-day'],
  ['0000-01-01', 'no-such-day'],
  ['17.03.2025', 'shape'],
  ['2025-3-17', 'shape'],
  ['2025-03-17 ', 'shape'],
  ['2025-03-17\n', 'shape'],
  ['20250317', 'shape'],
  ['2025-03-17T10:00', 'shape'],
  ['٢٠٢٥-٠٣-١٧', 'shape'],
  ['', 'shape'],
] as const) {
  Dates(`not a date: ${JSON.stringify(text)}`, () => {
    assert.not(isCivilDate(text))
    assert.throws(
      () => civilDate(text),
      (e: unknown) => isExpected(e, 'date-invalid') && e.facts.reason === reason,
    )
  })
}

for (const [text, reason] of [
  ['2025-02-30T10:00', 'no-such-day'],
  ['2025-03-17T24:00', 'no-such-time'],
  ['2025-03-17T12:60', 'no-such-time'],
  ['2025-03-17', 'shape'],
  ['2025-03-17 10:00', 'shape'],
  ['2025-03-17T9:00', 'shape'],
  ['2025-03-17T10:00:00', 'shape'],
  ['2025-03-17T10:00Z', 'shape'],
] as const) {
  Dates(`not a moment: ${text}`, () => {
    assert.not(isMoment(text))
    assert.throws(
      () => moment(text),
      (e: unknown) => isExpected(e, 'moment-invalid') && e.facts.reason === reason,
    )
  })
}

Dates('what was typed comes back short and without control or direction marks', () => {
  try {
    civilDate(`\u202e\u0007${'9'.repeat(100)}`)
    assert.unreachable()
  } catch (e) {
    assert.ok(isExpected(e, 'date-invalid'))
    assert.is(e.facts.text, `??${'9'.repeat(38)}`)
  }
})

Dates('a moment is its day and its minute', () => {
  const m = moment('2025-03-14T16:40')
  assert.is(dateOf(m), '2025-03-14')
  assert.is(minutesOf(m), 1000)
  assert.is(momentAt(civilDate('2025-03-14'), 1000), m)
  assert.is(momentAt(civilDate('2025-03-14'), 0), '2025-03-14T00:00')
  assert.is(yearOf(m), 2025)
  for (const minute of [-1, 1440, 0.5]) assert.throws(() => momentAt(civilDate('2025-03-14'), minute), isRangeError)
})

Dates('a sum that leaves the years 0001 to 9999 is a mistake of the program', () => {
  assert.throws(() => addDays(civilDate('9999-12-31'), 1), isRangeError)
  assert.throws(() => addDays(civilDate('0001-01-01'), -1), isRangeError)
  assert.throws(() => addDays(civilDate('2025-01-01'), 0.5), isRangeError)
})

const day = fc.integer({ min: -719_162, max: 2_932_896 })

Dates('every day number is the day that UTC has, with its weekday', () => {
  fc.assert(
    fc.property(day, (n) => {
      const utc = new Date(n * 86_400_000)
      const d = dateOfDayNumber(n)
      assert.is(d, utc.toISOString().slice(-24, -14).padStart(10, '0'))
      assert.is(dayNumber(d), n)
      assert.is(weekdayOf(d), utc.getUTCDay() || 7)
      assert.ok(isCivilDate(d))
    }),
    { numRuns: 2000 },
  )
})

Dates('adding days and counting them are inverse', () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 100_000 }), fc.integer({ min: -100_000, max: 100_000 }), (a, n) => {
      const d = dateOfDayNumber(a)
      assert.is(daysBetween(d, addDays(d, n)), n)
    }),
  )
})

Dates("the office's clock was at +06 until 29 February 2024 and is at +05 from 1 March 2024", () => {
  for (const [utc, office] of [
    ['2024-02-29T17:59:00Z', '2024-02-29T23:59'],
    ['2024-02-29T18:00:00Z', '2024-02-29T23:00'],
    ['2024-02-29T18:59:00Z', '2024-02-29T23:59'],
    ['2024-02-29T19:00:00Z', '2024-03-01T00:00'],
    ['2026-11-22T03:00:00Z', '2026-11-22T08:00'],
    ['2023-07-01T03:00:00Z', '2023-07-01T09:00'],
    ['2025-12-31T19:00:00Z', '2026-01-01T00:00'],
  ] as const) {
    assert.is(officeMoment(Date.parse(utc)), office)
  }
})

Dates("the office's clock is that of the runtime's zone data, week by week from 2005 to today and a year on", () => {
  const end = Date.now() + 366 * 86_400_000
  for (let instant = Date.UTC(2005, 0, 1); instant < end; instant += 7.3 * 86_400_000) {
    assert.is(officeMoment(instant), officeMomentByRuntime(instant), new Date(instant).toISOString())
  }
  for (let instant = Date.UTC(2024, 1, 28); instant < Date.UTC(2024, 2, 3); instant += 1_800_000) {
    assert.is(officeMoment(instant), officeMomentByRuntime(instant), new Date(instant).toISOString())
  }
})

Dates("now is the office's minute, whatever the machine's zone", () => {
  const expected = [Date.now(), Date.now() - 60_000].map(officeMoment)
  assert.ok([...expected, officeMoment(Date.now())].includes(nowInOffice()))
  assert.is(yearOf(nowInOffice()) >= 2025, true)
})

Dates('dates sort as text', () => {
  const days = ['2025-12-31', '2024-02-29', '2025-01-05'] as CivilDate[]
  assert.equal(days.toSorted(), ['2024-02-29', '2025-01-05', '2025-12-31'])
})

function isRangeError(e: unknown): boolean {
  return e instanceof RangeError
}

Dates.run()
