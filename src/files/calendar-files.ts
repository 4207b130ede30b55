import type { CalendarYear } from '../calendar/calendar-year.js'
import { readCalendarYear } from '../calendar/parse-calendar-year.js'
import { calendarOf, type WorkingCalendar } from '../calendar/working-calendar.js'
import { listData, readData } from './data-files.js'

/**
 * The calendar of `data/calendar/`: each year read and checked when a date first falls in it.
 * @throws 'calendar-file-invalid' naming file and place
 */
export function readCalendar(): WorkingCalendar {
  const years = listData('calendar', '.json').flatMap((name) => /^(\d{4})\.json$/.exec(name)?.[1] ?? [])
  return calendarOf(years.map(Number), readYear)
}

function readYear(year: number): CalendarYear {
  const file = `calendar/${year}.json`
  return readCalendarYear(readData(file), file)
}
