import { addDays, type CivilDate, civilDate } from '../../calendar/civil-date.js'

interface Days {
  readonly from: CivilDate
  readonly until: CivilDate
}

/** A period as the whole months in it and the days before and after them. */
export interface Split {
  readonly months: readonly string[]
  readonly rest: readonly Days[]
}

export function splitPeriod({ from, until }: Days): Split {
  const first = from.endsWith('-01') ? from.slice(0, 7) : nextMonth(from.slice(0, 7))
  const afterLast = nextDay(until).endsWith('-01') ? nextDay(until).slice(0, 7) : until.slice(0, 7)
  const months: string[] = []
  for (let month = first; month < afterLast; month = nextMonth(month)) months.push(month)
  if (months.length === 0) return { months, rest: [{ from, until }] }
  const before = { from, until: addDays(civilDate(`${first}-01`), -1) }
  const after = { from: civilDate(`${afterLast}-01`), until }
  return { months, rest: [before, after].filter((days) => days.from <= days.until) }
}

/** The months that a period has days in. */
export function monthsOf({ from, until }: Days): readonly string[] {
  const found: string[] = []
  for (let month = from.slice(0, 7); month <= until.slice(0, 7); month = nextMonth(month)) found.push(month)
  return found
}

/** The days of a month. */
export function daysOf(month: string): Days {
  return { from: civilDate(`${month}-01`), until: addDays(civilDate(`${nextMonth(month)}-01`), -1) }
}

export function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}

function nextDay(day: CivilDate): CivilDate {
  return addDays(day, 1)
}
