import type { KeptYear } from '../../calendar/kept-year.js'
import type { WorkingCalendar } from '../../calendar/working-calendar.js'
import { isExpected } from '../../expected-error.js'
import { calendarFrom, folderBeside, ownCalendarFolder } from '../../files/calendar-files.js'
import { isThere } from '../../files/folders.js'
import { strayYears } from '../../files/kept-calendar.js'
import type { AuditFault } from '../../store/audit/fault.js'
import { keptYearsIn } from '../../store/calendar-kept.js'

/** By what a database was reckoned: the years of its journal; those that it has not, as the files beside it and the program have them. */
export interface RecordedCalendar {
  readonly calendar: WorkingCalendar
  readonly kept: readonly KeptYear[]
}

export async function recordedCalendar(database: string): Promise<RecordedCalendar> {
  const kept = await readable(database)
  return { calendar: calendarFrom(kept, folderBeside(database, kept)), kept }
}

/** An act that cannot be read is told by the audit as what it is: here it says nothing. */
async function readable(database: string): Promise<readonly KeptYear[]> {
  try {
    return await keptYearsIn(database)
  } catch (error) {
    if (isExpected(error, 'store-damaged')) return []
    throw error
  }
}

/** The table that faults of the files beside a database are told under. */
export const CALENDAR = 'calendar'

/** Whether there is no folder of its own beside it, as beside a backup. */
export function hasNoCalendar(database: string): boolean {
  return !isThere(ownCalendarFolder(database))
}

/** Files beside the database that are not as they were applied. */
export function calendarFaults(database: string, kept: readonly KeptYear[]): readonly AuditFault[] {
  return strayYears(database, kept).map(({ year, why }) => ({
    table: CALENDAR,
    row: String(year),
    why,
    columns: [],
    subject: `calendar/${year}`,
  }))
}
