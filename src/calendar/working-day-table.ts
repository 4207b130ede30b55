import type { CalendarYear } from './calendar-year.js'
import { type CivilDate, dateOfDayNumber, dayNumber, weekdayOfNumber } from './civil-date.js'
import { dayNumberOf } from './day-number.js'

/** The working days of one year as look-up tables. Day 0 is 1 January. */
export interface WorkingDayTable {
  readonly year: CalendarYear
  /** Day number of 1 January. */
  readonly first: number
  /** Day of the year, from 0, of the first of each month, from 1 on. */
  readonly months: Uint16Array
  /** before[i]: working days of the year before day i; one entry more than days. */
  readonly before: Uint16Array
  /** Working days of the whole year. */
  readonly working: number
  /** The date of the (k+1)-th working day. Written out when it is first asked for: that costs more than the sum. */
  date(k: number): CivilDate
}

export function workingDayTable(year: CalendarYear): WorkingDayTable {
  const first = dayNumberOf(year.year, 1, 1)
  const length = dayNumberOf(year.year + 1, 1, 1) - first
  const worked = Array.from({ length }, (_, i) => weekdayOfNumber(first + i) <= 5)
  for (const { date } of year.daysOff) worked[dayNumber(date) - first] = false
  for (const { date } of year.workingWeekends) worked[dayNumber(date) - first] = true

  const before = new Uint16Array(length + 1)
  const nth: number[] = []
  worked.forEach((isWorked, i) => {
    if (isWorked) nth.push(i)
    before[i + 1] = nth.length
  })

  const months = new Uint16Array(13)
  for (let month = 1; month <= 12; month += 1) months[month] = dayNumberOf(year.year, month, 1) - first

  const dates: CivilDate[] = []
  const date = (k: number): CivilDate => {
    const written = dates[k] ?? dateOfDayNumber(first + (nth[k] as number))
    dates[k] = written
    return written
  }
  return { year, first, months, before, working: nth.length, date }
}
