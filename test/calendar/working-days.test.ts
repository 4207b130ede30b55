import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { addDays, civilDate as day } from '../../src/calendar/civil-date.js'
import { type CalendarYear, calendarOf, makeCalendar } from '../../src/calendar/working-calendar.js'
import { isExpected } from '../../src/expected-error.js'
import { someDay } from './arbitraries.js'
import { countWorkingDays, isWorking, nthWorkingDay } from './slow-oracle.js'
import { shipped, shippedYears } from './years.js'

const Days = suite('working days')

for (const [why, date, expected] of [
  ['a transfer may cross the year: Saturday 28 December 2013 is worked', '2013-12-28', 'working-weekend'],
  ['a transfer may cross the year: Friday 3 January 2014 is off for it', '2014-01-03', 'day-off'],
  ['two Sundays were worked in May 2014', '2014-05-04', 'working-weekend'],
  ['two Sundays were worked in May 2014 (the other)', '2014-05-11', 'working-weekend'],
  ['8 May 2020 was taken from a Monday', '2020-05-08', 'day-off'],
  ['Monday 11 May 2020, given up for 8 May, is an ordinary working day', '2020-05-11', 'weekday'],
  ['16 May 2020 stood in a draft only', '2020-05-16', 'weekend'],
  ['Republic Day came back in 2022: 22 October is worked', '2022-10-22', 'working-weekend'],
  ['Republic Day came back in 2022: 24 October is off', '2022-10-24', 'day-off'],
  ['25 October 2021 was not a holiday', '2021-10-25', 'weekday'],
  ['1 December was a holiday until 2021', '2021-12-01', 'day-off'],
  ['1 December 2022 is worked, whatever the calendar of 2021 said', '2022-12-01', 'weekday'],
  ['19 December 2022 is worked', '2022-12-19', 'weekday'],
  ['7 May was not yet a holiday in 2012', '2012-05-07', 'weekday'],
  ['7 January 2023 fell on a Saturday', '2023-01-07', 'day-off'],
  ['7 January does not shift', '2023-01-09', 'weekday'],
  ['Saturday 4 May 2024 is worked for 8 May', '2024-05-04', 'working-weekend'],
  ['8 May 2024 is off', '2024-05-08', 'day-off'],
  ['Kurban Ait fell on Sunday 16 June 2024 and does not shift', '2024-06-17', 'weekday'],
  ['Sunday 5 January 2025 is worked for Friday 3 January', '2025-01-05', 'working-weekend'],
  ['two holidays on a weekend give two days after it: 24 March 2026', '2026-03-24', 'day-off'],
  ['two holidays on a weekend give two days after it: 25 March 2026', '2026-03-25', 'day-off'],
  ['30 August 2026 is no holiday, so 31 August is worked', '2026-08-31', 'weekday'],
  ['16 March 2026: Constitution Day is on 15 March from 2027 only', '2026-03-16', 'weekday'],
  ['a plain Saturday', '2025-03-15', 'weekend'],
] as const) {
  Days(why, () => {
    const kind = shipped.kindOf(day(date))
    assert.is(kind.because, expected)
    assert.is(shipped.isWorking(day(date)), kind.working)
  })
}

Days('what a day is carries its reason and act', () => {
  const worked = shipped.kindOf(day('2022-10-22'))
  assert.ok(worked.because === 'working-weekend')
  assert.is(worked.transferredFrom, '2022-10-24')
  assert.match(worked.act.kk, '№ 796')
  const off = shipped.kindOf(day('2025-03-24'))
  assert.ok(off.because === 'day-off')
  assert.is(off.dayOff.shiftedFrom, '2025-03-22')
  assert.match(off.dayOff.act.ru, 'О праздниках')
})

for (const [why, from, n, expected] of [
  ['the day itself is not counted', '2025-03-17', 1, '2025-03-18'],
  ['over a weekend', '2025-03-14', 1, '2025-03-17'],
  ['over Nauryz with its two shifted days', '2025-03-20', 1, '2025-03-26'],
  ['from a day off: the first working day after it is the first', '2025-03-22', 1, '2025-03-26'],
  ['nothing added is the day itself, worked or not', '2025-03-22', 0, '2025-03-22'],
  ['Friday to the worked Saturday', '2013-12-27', 1, '2013-12-28'],
  ['past the transfer that crosses the year', '2013-12-27', 4, '2014-01-06'],
  ['past 7 January', '2013-12-27', 5, '2014-01-08'],
  ['May 2020: 7, 8 off, weekend, then 11', '2020-05-06', 1, '2020-05-11'],
  ['October 2022: the worked Saturday', '2022-10-21', 1, '2022-10-22'],
  ['October 2022: 24 and 25 off', '2022-10-21', 2, '2022-10-26'],
  ['May 2024: the worked Saturday, Monday, then 7-9 off', '2024-05-03', 3, '2024-05-10'],
  ['into the worked Sunday of January 2025', '2024-12-31', 1, '2025-01-05'],
  ['the last day of the last year', '2027-12-30', 1, '2027-12-31'],
  ['back over a weekend', '2025-03-17', -1, '2025-03-14'],
  ['back over Nauryz', '2025-03-26', -2, '2025-03-19'],
  ['back from a day off', '2025-03-23', -1, '2025-03-20'],
  ['back to the worked Saturday', '2013-12-30', -1, '2013-12-28'],
  ['back over the new year', '2025-01-06', -2, '2024-12-31'],
] as const) {
  Days(`adding: ${why}`, () => assert.is(shipped.addWorkingDays(day(from), n), expected))
}

Days('both ends are counted; a range the wrong way round holds no day', () => {
  assert.is(shipped.workingDays(day('2025-03-17'), day('2025-03-31')), 8)
  assert.is(shipped.workingDays(day('2025-03-17'), day('2025-03-17')), 1)
  assert.is(shipped.workingDays(day('2025-03-22'), day('2025-03-23')), 0)
  assert.is(shipped.workingDays(day('2025-03-31'), day('2025-03-17')), 0)
})

Days('the first working day on or after a day', () => {
  assert.is(shipped.nextWorkingDay(day('2025-03-20')), '2025-03-20')
  assert.is(shipped.nextWorkingDay(day('2025-03-21')), '2025-03-26')
  assert.is(shipped.nextWorkingDay(day('2027-01-01')), '2027-01-05')
})

const missing = (year: number, known: string) => (e: unknown) =>
  isExpected(e, 'calendar-year-missing') && e.facts.year === year && e.facts.known === known

Days('a year that is not loaded is an error naming it, never a guess', () => {
  for (const ask of [
    () => shipped.isWorking(day('2035-03-17')),
    () => shipped.kindOf(day('2035-03-17')),
    () => shipped.addWorkingDays(day('2035-03-17'), 1),
    () => shipped.nextWorkingDay(day('2035-03-17')),
    () => shipped.workingDays(day('2025-03-17'), day('2035-03-17')),
    () => shipped.statusOf(2035),
  ]) {
    assert.throws(ask, missing(2035, '2012-2027'))
  }
  assert.throws(() => shipped.workingDays(day('2011-12-31'), day('2012-01-10')), missing(2011, '2012-2027'))
})

Days('a sum that would run past the last year, or before the first, names that year', () => {
  assert.throws(() => shipped.addWorkingDays(day('2027-12-31'), 1), missing(2028, '2012-2027'))
  assert.throws(() => shipped.addWorkingDays(day('2012-01-04'), -1), missing(2011, '2012-2027'))
  assert.throws(() => shipped.addWorkingDays(day('2020-01-01'), 1e9), missing(2028, '2012-2027'))
})

Days('a sum that would run through a year between that is not loaded names it', () => {
  const gap = makeCalendar(shippedYears.filter((y) => y.year !== 2014 && y.year !== 2020))
  const known = '2012-2013, 2015-2019, 2021-2027'
  assert.throws(() => gap.addWorkingDays(day('2013-12-31'), 1), missing(2014, known))
  assert.throws(() => gap.addWorkingDays(day('2013-12-31'), 400), missing(2014, known))
  assert.throws(() => gap.addWorkingDays(day('2021-01-05'), -2), missing(2020, known))
  assert.throws(() => gap.workingDays(day('2019-12-01'), day('2021-02-01')), missing(2020, known))
  assert.throws(() => gap.isWorking(day('2020-06-01')), missing(2020, known))
  assert.is(gap.addWorkingDays(day('2013-12-27'), 1), '2013-12-28')
  assert.is(gap.addWorkingDays(day('2021-01-06'), -1), '2021-01-05')
  assert.throws(() => makeCalendar([]).isWorking(day('2020-06-01')), missing(2020, ''))
})

Days('the order in which years are loaded makes no difference; a year twice is an error', () => {
  const turned = makeCalendar([...shippedYears].reverse())
  assert.is(turned.addWorkingDays(day('2013-12-27'), 5), '2014-01-08')
  assert.throws(
    () => makeCalendar([...shippedYears, ...shippedYears.slice(3, 4)]),
    (e: unknown) => isExpected(e, 'calendar-file-invalid') && e.facts.problem === 'year-twice',
  )
})

Days('years are read when they are asked for, once each', () => {
  const asked: number[] = []
  const lazy = calendarOf([2027, ...Array.from({ length: 15 }, (_, i) => 2012 + i)], (year) => {
    asked.push(year)
    return shippedYears[year - 2012] as CalendarYear
  })
  assert.equal(asked, [])
  assert.is(lazy.addWorkingDays(day('2025-12-30'), 1), '2025-12-31')
  assert.equal(asked, [2025])
  assert.is(lazy.addWorkingDays(day('2025-12-30'), 5), '2026-01-09')
  assert.is(lazy.addWorkingDays(day('2026-01-05'), -1), '2025-12-31')
  assert.equal(asked, [2025, 2026])
  assert.throws(() => lazy.isWorking(day('2028-01-05')), missing(2028, '2012-2027'))
  assert.equal(
    lazy.years.map((y) => y.year),
    shippedYears.map((y) => y.year),
  )
  assert.is(asked.length, 16)
})

Days('half a working day is a mistake of the program', () => {
  assert.throws(
    () => shipped.addWorkingDays(day('2025-03-17'), 0.5),
    (e: unknown) => e instanceof RangeError,
  )
})

Days('the same as the slow count, for every day of every year', () => {
  for (let d = day('2012-01-01'); ; d = addDays(d, 1)) {
    assert.is(shipped.isWorking(d), isWorking(d), d)
    if (d === '2027-12-31') break
  }
})

Days('working days between two days: as counted one by one', () => {
  fc.assert(
    fc.property(someDay(), fc.integer({ min: 0, max: 800 }), (from, n) => {
      const to = from < '2025-06-01' ? addDays(from, n) : from
      assert.is(shipped.workingDays(from, to), countWorkingDays(from, to))
    }),
    { numRuns: 300 },
  )
})

Days('the n-th working day: as counted one by one, both ways', () => {
  fc.assert(
    fc.property(someDay(200), fc.integer({ min: -100, max: 100 }), (d, n) => {
      assert.is(shipped.addWorkingDays(d, n), n === 0 ? d : nthWorkingDay(d, n))
    }),
    { numRuns: 500 },
  )
})

Days('later stays later, and more days end later', () => {
  fc.assert(
    fc.property(someDay(400), someDay(400), fc.integer({ min: 1, max: 200 }), (a, b, n) => {
      const [early, late] = a < b ? [a, b] : [b, a]
      assert.ok(shipped.addWorkingDays(early, n) <= shipped.addWorkingDays(late, n))
      assert.ok(shipped.addWorkingDays(a, n) < shipped.addWorkingDays(a, n + 1))
      assert.ok(shipped.workingDays(early, addDays(late, 1)) >= shipped.workingDays(early, late))
    }),
  )
})

Days('adding and counting are inverse; forward and back again is the same working day', () => {
  fc.assert(
    fc.property(someDay(400), fc.integer({ min: 1, max: 200 }), (d, n) => {
      const end = shipped.addWorkingDays(d, n)
      assert.is(shipped.workingDays(addDays(d, 1), end), n)
      const start = shipped.nextWorkingDay(d)
      assert.is(shipped.addWorkingDays(shipped.addWorkingDays(start, n), -n), start)
    }),
  )
})

Days.run()
