import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type CalendarFinding, checkCalendar } from '../../src/calendar/check-calendar.js'
import { civilDate as day } from '../../src/calendar/civil-date.js'
import { type CalendarYear, type DayOff, makeCalendar } from '../../src/calendar/working-calendar.js'
import { shipped, shippedYears } from './years.js'

const Check = suite('checking the calendars')

const said = (found: readonly CalendarFinding[]) =>
  found.map((f) => [f.severity, f.id, f.year, f.date, f.other].filter((x) => x !== null).join(' '))

/** The shipped years with one of them changed. */
function changed(year: number, change: (y: CalendarYear) => CalendarYear) {
  return makeCalendar(shippedYears.map((y) => (y.year === year ? change(y) : y)))
}
const without = (date: string) => (y: CalendarYear) => ({ ...y, daysOff: y.daysOff.filter((d) => d.date !== date) })
const findingsOf = (cal: ReturnType<typeof makeCalendar>) =>
  said(checkCalendar(cal, day('2026-11-22')).filter((f) => f.severity === 'finding'))

Check('the shipped years keep every rule; the projected ones are noted, which asks for nothing now', () => {
  assert.equal(said(checkCalendar(shipped, day('2026-11-22'))), [
    'notice year-projected 2026',
    'notice year-projected 2027',
  ])
})

Check('a projected year that is over should have been confirmed', () => {
  assert.equal(said(checkCalendar(shipped, day('2027-01-10'))), [
    'finding still-projected 2026',
    'notice year-projected 2027',
    'notice next-year-missing 2028',
  ])
})

Check('the next year is needed from October on, when terms begin to run into it', () => {
  const at = (today: string) => said(checkCalendar(shipped, day(today))).filter((f) => f.includes('2028'))
  assert.equal(at('2027-09-30'), ['notice next-year-missing 2028'])
  assert.equal(at('2027-10-01'), ['finding next-year-missing 2028'])
  assert.equal(at('2026-12-31'), [])
})

Check("a gap between years, and today's own year missing", () => {
  const gap = makeCalendar(shippedYears.filter((y) => y.year !== 2019))
  assert.equal(findingsOf(gap), ['finding year-missing 2019'])
  const old = makeCalendar(shippedYears.filter((y) => y.year < 2026))
  assert.equal(findingsOf(old), ['finding year-missing 2026', 'finding next-year-missing 2027'])
  assert.equal(findingsOf(makeCalendar([])), ['finding year-missing 2026', 'finding next-year-missing 2027'])
})

Check('a holiday on a weekend without its day off (Law No. 267-II, Article 5)', () => {
  assert.equal(findingsOf(changed(2025, without('2025-03-10'))), ['finding shift-missing 2025 2025-03-08 2025-03-10'])
  assert.equal(findingsOf(changed(2025, without('2025-03-25'))), ['finding shift-missing 2025 2025-03-23 2025-03-25'])
})

Check('an automatic day off that the rule does not give', () => {
  const shift: DayOff = {
    ...(shippedYears[13]?.daysOff.find((d) => d.kind === 'shifted') as DayOff),
    date: day('2025-05-12'),
    shiftedFrom: day('2025-05-09'),
  }
  const cal = changed(2025, (y) => ({ ...y, daysOff: [...y.daysOff, shift] }))
  assert.equal(findingsOf(cal), ['finding shift-unfounded 2025 2025-05-12 2025-05-09'])
})

Check('a transfer whose other half is missing, within a year and across two', () => {
  assert.equal(findingsOf(changed(2025, without('2025-01-03'))), [
    'finding transfer-unmatched 2025 2025-01-05 2025-01-03',
  ])
  assert.equal(findingsOf(changed(2014, without('2014-01-03'))), [
    'finding transfer-unmatched 2013 2013-12-28 2014-01-03',
  ])
  assert.equal(findingsOf(changed(2013, (y) => ({ ...y, workingWeekends: y.workingWeekends.slice(0, 2) }))), [
    'finding transfer-unmatched 2014 2014-01-03 2013-12-28',
  ])
})

Check('a transferred day off on a weekend does nothing', () => {
  const cal = changed(2025, (y) => ({
    ...y,
    daysOff: y.daysOff.map((d) => (d.kind === 'transferred' ? { ...d, date: day('2025-01-04') } : d)),
  }))
  assert.equal(findingsOf(cal), [
    'finding transfer-unmatched 2025 2025-01-05 2025-01-03',
    'finding without-effect 2025 2025-01-04',
  ])
})

Check('sums that differ from the days', () => {
  const lying = {
    ...shipped,
    workingDays: (from: never, to: never) => shipped.workingDays(from, to) + (from === '2024-02-01' ? 1 : 0),
  }
  assert.equal(findingsOf(lying), ['finding sums-differ 2024 2024-02-01'])
})

Check.run()
