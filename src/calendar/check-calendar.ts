import type { CalendarYear, DayOff } from './calendar-year.js'
import { addDays, type CivilDate, civilDate, weekdayOf, yearOf } from './civil-date.js'
import { daysInMonth } from './day-number.js'
import type { WorkingCalendar } from './working-calendar.js'

/**
 * year-missing: a year between the loaded ones, or today's. next-year-missing: terms of this autumn will run into it.
 * year-projected: used, and said so; still-projected: the year is over and nobody has confirmed it.
 * transfer-unmatched: `other`, the counterpart of a transferred day, does not stand as it should.
 * shift-missing: a holiday on a weekend whose automatic day off (`other`) is not there; shift-unfounded: the reverse.
 * without-effect: a day off put on a weekend. sums-differ: the tables and the days of a month disagree.
 */
export type CalendarFindingId =
  | 'year-missing'
  | 'next-year-missing'
  | 'year-projected'
  | 'still-projected'
  | 'transfer-unmatched'
  | 'shift-missing'
  | 'shift-unfounded'
  | 'without-effect'
  | 'sums-differ'

export interface CalendarFinding {
  readonly id: CalendarFindingId
  /** A notice is worth knowing and asks for nothing now; a finding is to be mended. */
  readonly severity: 'finding' | 'notice'
  readonly year: number
  /** The day in question; for `sums-differ` the first of the month. */
  readonly date: CivilDate | null
  readonly other: CivilDate | null
}

/** From this month on, terms that begin now may run into the next year: the longest route has 43 working days. */
const NEXT_YEAR_NEEDED_FROM = 10

/** What is wrong with the loaded calendars, or worth knowing, as of a day; oldest year first. */
export function checkCalendar(cal: WorkingCalendar, today: CivilDate): readonly CalendarFinding[] {
  return [...missingYears(cal, today), ...cal.years.flatMap((y) => checkYear(y, cal, today))].sort(
    (a, b) => a.year - b.year,
  )
}

function missingYears(cal: WorkingCalendar, today: CivilDate): readonly CalendarFinding[] {
  const loaded = new Set(cal.years.map((y) => y.year))
  const now = yearOf(today)
  const first = Math.min(now, ...loaded)
  const last = Math.max(now, ...loaded)
  const findings: CalendarFinding[] = []
  for (let year = first; year <= last; year += 1) {
    if (!loaded.has(year)) findings.push(found('year-missing', year))
  }
  if (!loaded.has(now + 1) && last <= now) {
    const needed = Number(today.slice(5, 7)) >= NEXT_YEAR_NEEDED_FROM
    findings.push(found('next-year-missing', now + 1, null, null, needed ? 'finding' : 'notice'))
  }
  return findings
}

function checkYear(y: CalendarYear, cal: WorkingCalendar, today: CivilDate): readonly CalendarFinding[] {
  const findings: CalendarFinding[] = []
  if (y.status === 'projected') {
    findings.push(
      y.year < yearOf(today) ? found('still-projected', y.year) : found('year-projected', y.year, null, null, 'notice'),
    )
  }
  for (const { date, transferredFrom } of y.workingWeekends) {
    if (isLoaded(cal, transferredFrom) && cal.isWorking(transferredFrom)) {
      findings.push(found('transfer-unmatched', y.year, date, transferredFrom))
    }
  }
  for (const day of y.daysOff) {
    if (day.transferredFrom && isLoaded(cal, day.transferredFrom) && !cal.isWorking(day.transferredFrom)) {
      findings.push(found('transfer-unmatched', y.year, day.date, day.transferredFrom))
    }
    if ((day.kind === 'shifted' || day.kind === 'transferred') && weekdayOf(day.date) > 5) {
      findings.push(found('without-effect', y.year, day.date))
    }
  }
  return [...findings, ...checkShifts(y), ...checkSums(y, cal)]
}

/**
 * A holiday on a weekend gives the next working day after it; two in a row give two, in order (Law No. 267-II, Article 5).
 * 7 January and Kurban Ait do not shift. An act may have moved the day thus given: then it stands as the day given up.
 */
function checkShifts(y: CalendarYear): readonly CalendarFinding[] {
  const off = new Map<CivilDate, DayOff>(y.daysOff.map((d) => [d.date, d]))
  const givenUp = new Set(y.daysOff.map((d) => d.transferredFrom))
  const worked = new Set(y.workingWeekends.map((d) => d.date))
  const taken = new Set<CivilDate>()
  const findings: CalendarFinding[] = []
  const holidays = y.daysOff.filter((d) => d.kind === 'holiday' && weekdayOf(d.date) > 5 && !worked.has(d.date))
  for (const { date } of holidays.toSorted((a, b) => (a.date < b.date ? -1 : 1))) {
    let day = addDays(date, 1)
    while (weekdayOf(day) > 5 || taken.has(day) || (off.has(day) && off.get(day)?.kind !== 'shifted')) {
      day = addDays(day, 1)
    }
    taken.add(day)
    if (off.get(day)?.shiftedFrom !== date && !givenUp.has(day))
      findings.push(found('shift-missing', y.year, date, day))
  }
  for (const day of y.daysOff) {
    if (day.shiftedFrom && !taken.has(day.date)) {
      findings.push(found('shift-unfounded', y.year, day.date, day.shiftedFrom))
    }
  }
  return findings
}

/** The look-up table against the days one by one. */
function checkSums(y: CalendarYear, cal: WorkingCalendar): readonly CalendarFinding[] {
  return workingDaysOfMonths(cal, y.year).flatMap((summed, i) => {
    const counted = daysOfMonth(y.year, i + 1).filter((d) => cal.kindOf(d).working).length
    return summed === counted ? [] : [found('sums-differ', y.year, firstOfMonth(y.year, i + 1))]
  })
}

/** Working days of January to December of a loaded year. */
export function workingDaysOfMonths(cal: WorkingCalendar, year: number): readonly number[] {
  return Array.from({ length: 12 }, (_, i) => {
    const first = firstOfMonth(year, i + 1)
    return cal.workingDays(first, addDays(first, daysInMonth(year, i + 1) - 1))
  })
}

/** Every day of a month, 1..12. */
export function daysOfMonth(year: number, month: number): readonly CivilDate[] {
  const first = firstOfMonth(year, month)
  return Array.from({ length: daysInMonth(year, month) }, (_, i) => addDays(first, i))
}

function firstOfMonth(year: number, month: number): CivilDate {
  return civilDate(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`)
}

function isLoaded(cal: WorkingCalendar, d: CivilDate): boolean {
  return cal.years.some((y) => y.year === yearOf(d))
}

function found(
  id: CalendarFindingId,
  year: number,
  date: CivilDate | null = null,
  other: CivilDate | null = null,
  severity: 'finding' | 'notice' = 'finding',
): CalendarFinding {
  return { id, severity, year, date, other }
}
