import type { CalendarYear } from '../calendar/calendar-year.js'
import { readCalendarYear } from '../calendar/parse-calendar-year.js'
import { listData, readData } from './data-files.js'

/**
 * The years of `data/calendar/`, checked as they are read.
 * @throws 'calendar-file-invalid' naming file and place
 */
export function readCalendarYears(): readonly CalendarYear[] {
  return listData('calendar', '.json').map((name) => readCalendarYear(readData(`calendar/${name}`), `calendar/${name}`))
}
