import { readdirSync, readFileSync } from 'node:fs'
import { readCalendarYear } from '../../src/calendar/parse-calendar-year.js'
import { type CalendarYear, makeCalendar, type WorkingCalendar } from '../../src/calendar/working-calendar.js'

const folder = new URL('../../data/calendar/', import.meta.url)

/** The calendars that ship with the tool, as it reads them. */
export const shippedYears: readonly CalendarYear[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => readCalendarYear(readFileSync(new URL(name, folder), 'utf8'), name))

export const shipped: WorkingCalendar = makeCalendar(shippedYears)
