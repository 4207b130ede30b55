import type { KeptYear } from '../../calendar/kept-year.js'
import { ExpectedError } from '../../expected-error.js'
import { ownCalendarFolder } from '../../files/calendar-files.js'
import { type StrayYear, strayYears } from '../../files/kept-calendar.js'

declare module '../../expected-error.js' {
  interface ErrorFacts {
    /** The journal has years of the office's calendar that do not stand beside the database as they were applied. */
    'calendar-astray': {
      readonly database: string
      readonly folder: string
      readonly years: readonly { readonly year: number; readonly why: 'missing' | 'changed' }[]
    }
  }
}

/** Whoever applies a calendar puts the year in its place just after the commit: a moment later it stands there. */
const MOMENT_MS = 150

/** What keeps a database from being counted by the calendar beside it; null where both say the same. */
export async function astray(
  database: string,
  kept: readonly KeptYear[],
): Promise<ExpectedError<'calendar-astray'> | null> {
  if (kept.length === 0 || wrongYears(database, kept).length === 0) return null
  await new Promise((resolve) => setTimeout(resolve, MOMENT_MS))
  const years = wrongYears(database, kept)
  if (years.length === 0) return null
  return new ExpectedError('calendar-astray', { database, folder: ownCalendarFolder(database), years })
}

function wrongYears(database: string, kept: readonly KeptYear[]) {
  return strayYears(database, kept).filter(isWrong)
}

function isWrong(stray: StrayYear): stray is StrayYear & { readonly why: 'missing' | 'changed' } {
  return stray.why !== 'surplus'
}

/**
 * For commands that count by the calendar without opening the database.
 * @throws 'calendar-astray'
 */
export async function holdAlone(database: string): Promise<void> {
  const { peekKeptYears } = await import('../../store/calendar-kept.js')
  const error = await astray(database, peekKeptYears(database))
  if (error !== null) throw error
}
