import { addDays, type CivilDate } from '../../calendar/civil-date.js'
import type { WorkingCalendar } from '../../calendar/working-calendar.js'
import { oncePer } from '../../once-per.js'

/** How figures are reckoned: raised with every change of it, so that those reckoned otherwise before are not used. */
const RECKONING = 'r2/'

/**
 * The reckoning, and which days of these years are worked, as hexadecimal digits: figures reckoned by another calendar, or by an earlier
 * version of the program, are not used.
 * @throws 'calendar-year-missing'
 */
export function calendarMark(calendar: WorkingCalendar, from: number, until: number): string {
  let mark = `${RECKONING}${until}:`
  for (let year = from; year <= until; year += 1) mark += yearMark(calendar, year)
  return mark
}

/** Whether a mark of years from `from` on still says what the calendar says. */
export function isMarkOf(mark: string, calendar: WorkingCalendar, from: number): boolean {
  if (!mark.startsWith(RECKONING)) return false
  return mark === calendarMark(calendar, from, Number(mark.slice(RECKONING.length, mark.indexOf(':'))))
}

const knownOf = oncePer((_: WorkingCalendar) => new Map<number, string>())

function yearMark(calendar: WorkingCalendar, year: number): string {
  const known = knownOf(calendar)
  const found = known.get(year) ?? workedDays(calendar, year)
  known.set(year, found)
  return found
}

function workedDays(calendar: WorkingCalendar, year: number): string {
  let digits = ''
  let four = ''
  const end = `${year + 1}-01-01`
  for (let day = `${year}-01-01` as CivilDate; day < end; day = addDays(day, 1)) {
    four += calendar.isWorking(day) ? '1' : '0'
    if (four.length < 4) continue
    digits += Number.parseInt(four, 2).toString(16)
    four = ''
  }
  return digits + four
}
