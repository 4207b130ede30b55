import { dirname, join } from 'node:path'
import type { CalendarYear } from '../calendar/calendar-year.js'
import { readCalendarYear } from '../calendar/parse-calendar-year.js'
import { calendarOf, type WorkingCalendar } from '../calendar/working-calendar.js'
import { listData, readData } from './data-files.js'
import { listFolder } from './folders.js'
import { readText } from './read-file.js'

/** No year comes near this: the largest that is carried has 12 kB. */
export const CALENDAR_LIMIT = 512 * 1024

const YEAR = /^(\d{4})\.json$/

/** The office's own calendar: years beside the database, so that all who share it count alike. */
export function calendarFolder(database: string): string {
  return join(dirname(database), 'calendar')
}

/**
 * The calendar: the office's own years where there are some, the years of `data/calendar/` for the rest. Each year is read and checked
 * when a date first falls in it.
 * @throws 'calendar-file-invalid' naming file and place
 */
export function readCalendar(office: string | null = null): WorkingCalendar {
  const own = ownYears(office)
  return calendarOf(allYears(own), (year) => readYear(year, own.has(year) ? office : null))
}

/** The same with one year in the place of its own: what an act not yet applied would change. */
export function calendarWith(office: string, applied: CalendarYear): WorkingCalendar {
  const own = ownYears(office)
  return calendarOf([...new Set([...allYears(own), applied.year])], (year) =>
    year === applied.year ? applied : readYear(year, own.has(year) ? office : null),
  )
}

/** The text of a year as it stands, the office's own before the package's; null where neither has it. */
export function yearText(office: string, year: number): string | null {
  if (ownYears(office).has(year)) return readText(join(office, `${year}.json`), CALENDAR_LIMIT)
  return listData('calendar', '.json').includes(`${year}.json`) ? readData(`calendar/${year}.json`) : null
}

function ownYears(office: string | null): ReadonlySet<number> {
  return new Set(office === null ? [] : yearsIn(listFolder(office)))
}

function allYears(own: ReadonlySet<number>): readonly number[] {
  return [...new Set([...yearsIn(listData('calendar', '.json')), ...own])]
}

function yearsIn(names: readonly string[]): readonly number[] {
  return names.flatMap((name) => YEAR.exec(name)?.[1] ?? []).map(Number)
}

function readYear(year: number, office: string | null): CalendarYear {
  const file = `calendar/${year}.json`
  return office === null
    ? readCalendarYear(readData(file), file)
    : readCalendarYear(readText(join(office, `${year}.json`), CALENDAR_LIMIT), join(office, `${year}.json`))
}
