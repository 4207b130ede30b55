import { ExpectedError } from '../expected-error.js'
import type { CalendarYear, DayKind, YearStatus } from './calendar-year.js'
import { type CivilDate, weekdayOf, yearOf } from './civil-date.js'
import { knownYears } from './known-years.js'
import { type WorkingDayTable, workingDayTable } from './working-day-table.js'

export type { CalendarYear, DayKind, DayOff, DayOffKind, WorkingWeekend, YearStatus } from './calendar-year.js'

declare module '../expected-error.js' {
  interface ErrorFacts {
    /** `known`: the years that there are, `2012-2027`, runs parted by commas; empty when there are none. */
    'calendar-year-missing': { readonly year: number; readonly known: string }
  }
}

/**
 * The working days of the years that there are. Every question is a look-up in a year's table, never a walk over days.
 * A day of a year that is not there, or a sum that would run into one, throws ExpectedError `calendar-year-missing` naming it:
 * no day is ever guessed.
 */
export interface WorkingCalendar {
  /** All the years, oldest first. */
  readonly years: readonly CalendarYear[]
  isWorking(d: CivilDate): boolean
  kindOf(d: CivilDate): DayKind
  /** Working days from `from` to `to`, both ends counted; 0 when `to` is before `from`. */
  workingDays(from: CivilDate, to: CivilDate): number
  /** The n-th working day after `d`; before it when n < 0; `d` itself when n = 0. @throws RangeError n is not a whole number */
  addWorkingDays(d: CivilDate, n: number): CivilDate
  /** `d` if it is worked, else the first working day after it. */
  nextWorkingDay(d: CivilDate): CivilDate
  statusOf(year: number): YearStatus
}

/** @throws ExpectedError `calendar-file-invalid` when a year comes twice */
export function makeCalendar(years: readonly CalendarYear[]): WorkingCalendar {
  const byYear = new Map<number, CalendarYear>()
  for (const y of years) {
    if (byYear.has(y.year)) {
      throw new ExpectedError('calendar-file-invalid', { file: `${y.year}.json`, problem: 'year-twice', where: 'year' })
    }
    byYear.set(y.year, y)
  }
  return calendarOf([...byYear.keys()], (year) => byYear.get(year) as CalendarYear)
}

/**
 * A calendar whose years are read when they are first asked for: most commands touch one or two of them.
 * `load` is called once a year at most, with a year of `known`; what it throws, the question throws.
 */
export function calendarOf(known: readonly number[], load: (year: number) => CalendarYear): WorkingCalendar {
  const inOrder = known.toSorted((a, b) => a - b)
  const there = new Set(known)
  const tables = new Map<number, WorkingDayTable>()

  const tableOf = (year: number): WorkingDayTable => {
    const ready = tables.get(year)
    if (ready !== undefined) return ready
    if (!there.has(year)) throw new ExpectedError('calendar-year-missing', { year, known: knownYears(inOrder) })
    const made = workingDayTable(load(year))
    tables.set(year, made)
    return made
  }

  /** The k-th working day of a year from 0 on; past its last, of the years after it; below 0, of the years before it. */
  const nth = (year: number, k: number): CivilDate => {
    let at = k
    let table = tableOf(year)
    let of = year
    while (at >= table.working) {
      at -= table.working
      of += 1
      table = tableOf(of)
    }
    while (at < 0) {
      of -= 1
      table = tableOf(of)
      at += table.working
    }
    return table.date(at)
  }

  return {
    get years() {
      return inOrder.map((year) => tableOf(year).year)
    },
    isWorking(d) {
      const table = tableOf(yearOf(d))
      const i = dayOfYear(table, d)
      return before(table, i + 1) > before(table, i)
    },
    kindOf(d) {
      const { year } = tableOf(yearOf(d))
      const worked = year.workingWeekends.find((w) => w.date === d)
      if (worked) {
        const { date: _, ...rest } = worked
        return { working: true, because: 'working-weekend', ...rest }
      }
      const off = year.daysOff.find((o) => o.date === d)
      if (off) return { working: false, because: 'day-off', dayOff: off }
      return weekdayOf(d) > 5 ? { working: false, because: 'weekend' } : { working: true, because: 'weekday' }
    },
    workingDays(from, to) {
      const start = tableOf(yearOf(from))
      const end = tableOf(yearOf(to))
      if (to < from) return 0
      let count = before(end, dayOfYear(end, to) + 1) - before(start, dayOfYear(start, from))
      for (let year = yearOf(from); year < yearOf(to); year += 1) count += tableOf(year).working
      return count
    },
    addWorkingDays(d, n) {
      if (!Number.isInteger(n)) throw new RangeError(`${n} working days`)
      const year = yearOf(d)
      const table = tableOf(year)
      if (n === 0) return d
      const i = dayOfYear(table, d)
      return nth(year, n > 0 ? before(table, i + 1) + n - 1 : before(table, i) + n)
    },
    nextWorkingDay(d) {
      const year = yearOf(d)
      const table = tableOf(year)
      return nth(year, before(table, dayOfYear(table, d)))
    },
    statusOf(year) {
      return tableOf(year).year.status
    },
  }
}

/** Working days of the year before day i, which is in range by construction. */
function before(table: WorkingDayTable, i: number): number {
  return table.before[i] as number
}

/** The place of a day in its year, from 0: two look-ups, where a day number would be a dozen divisions. */
function dayOfYear(table: WorkingDayTable, d: CivilDate): number {
  const month = d.charCodeAt(5) * 10 + d.charCodeAt(6) - 528
  return (table.months[month] as number) + d.charCodeAt(8) * 10 + d.charCodeAt(9) - 529
}
