import { dirname, join } from 'node:path'
import type { CalendarYear } from '../calendar/calendar-year.js'
import type { KeptYear } from '../calendar/kept-year.js'
import { parseCalendarYear, readCalendarYear } from '../calendar/parse-calendar-year.js'
import { calendarOf, type WorkingCalendar } from '../calendar/working-calendar.js'
import { listData, readData } from './data-files.js'
import { listFolder } from './folders.js'
import { readText } from './read-file.js'

/** No year comes near this: the largest that is carried has 12 kB. */
export const CALENDAR_LIMIT = 512 * 1024

const YEAR = /^(\d{4})\.json$/

/** The calendar of one database: what is applied to it changes no term of another in the same folder. */
export function ownCalendarFolder(database: string): string {
  return `${database}.calendar`
}

/**
 * The folder that a database's calendar is read from: its own; where it has none, `calendar` beside it, which earlier versions shared
 * among all databases of a folder.
 */
export function calendarFolder(database: string): string {
  const own = ownCalendarFolder(database)
  return officeYears(own).length > 0 ? own : sharedCalendarFolder(database)
}

/** The calendar of all databases of a folder, as earlier versions had it: read, and no longer written to. */
export function sharedCalendarFolder(database: string): string {
  return join(dirname(database), 'calendar')
}

/** The folder to be read beside years that the journal has: where it has any, the shared one counts no longer. */
export function folderBeside(database: string, kept: readonly KeptYear[]): string {
  return kept.length > 0 ? ownCalendarFolder(database) : calendarFolder(database)
}

/**
 * The calendar: the office's own years where there are some, the years of `data/calendar/` for the rest. Each year is read and checked
 * when a date first falls in it.
 * @throws 'calendar-file-invalid' naming file and place
 */
export function readCalendar(office: string | null = null): WorkingCalendar {
  return calendarFrom([], office)
}

/** The same with years as the journal has them before those of the files. */
export function calendarFrom(kept: readonly Pick<KeptYear, 'year' | 'json'>[], office: string | null): WorkingCalendar {
  const ofJournal = new Map(kept.map(({ year, json }) => [year, json]))
  const own = new Set(office === null ? [] : officeYears(office))
  const all = new Set([...yearsIn(listData('calendar', '.json')), ...own, ...ofJournal.keys()])
  return calendarOf([...all], (year) => {
    const json = ofJournal.get(year)
    return json === undefined ? readYear(year, own.has(year) ? office : null) : parseCalendarYear(json, `${year}.json`)
  })
}

/** The text of a year as it stands, the office's own before the package's; null where neither has it. */
export function yearText(office: string, year: number): string | null {
  if (officeYears(office).includes(year)) return officeYearText(office, year)
  return listData('calendar', '.json').includes(`${year}.json`) ? readData(`calendar/${year}.json`) : null
}

/** Years that a folder of the office has. */
export function officeYears(office: string): readonly number[] {
  return yearsIn(listFolder(office))
}

export function officeYearText(office: string, year: number): string {
  return readText(officeYearPath(office, year), CALENDAR_LIMIT)
}

export function officeYearPath(office: string, year: number): string {
  return join(office, `${String(year).padStart(4, '0')}.json`)
}

function yearsIn(names: readonly string[]): readonly number[] {
  return names.flatMap((name) => YEAR.exec(name)?.[1] ?? []).map(Number)
}

function readYear(year: number, office: string | null): CalendarYear {
  const file = `calendar/${year}.json`
  return office === null
    ? readCalendarYear(readData(file), file)
    : readCalendarYear(officeYearText(office, year), officeYearPath(office, year))
}
