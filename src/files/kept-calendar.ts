import { renameSync } from 'node:fs'
import type { Moment } from '../calendar/civil-date.js'
import { isSameYear, type KeptYear, yearFile } from '../calendar/kept-year.js'
import { isExpected } from '../expected-error.js'
import { officeYearPath, officeYears, officeYearText, ownCalendarFolder } from './calendar-files.js'
import { fileError } from './file-errors.js'
import { isThere } from './folders.js'
import { stageYear } from './stage-calendar.js'

/**
 * A year in which the files beside a database and its journal say two things: no file, another one, or (`surplus`) one that was never
 * applied to this database.
 */
export interface StrayYear {
  readonly year: number
  readonly why: 'missing' | 'changed' | 'surplus'
}

/** What the folder of a database says otherwise than its journal, by years. */
export function strayYears(database: string, kept: readonly KeptYear[]): readonly StrayYear[] {
  const folder = ownCalendarFolder(database)
  const there = officeYears(folder)
  const known = new Set(kept.map(({ year }) => year))
  return [
    ...kept.flatMap(({ year, json }): readonly StrayYear[] => {
      if (!there.includes(year)) return [{ year, why: 'missing' }]
      return says(folder, year, json) ? [] : [{ year, why: 'changed' }]
    }),
    ...there.filter((year) => !known.has(year)).map((year): StrayYear => ({ year, why: 'surplus' })),
  ].toSorted((a, b) => a.year - b.year)
}

/** Whether the own folder of a database has the year so. */
export function isInstalled(database: string, { year, json }: Pick<KeptYear, 'year' | 'json'>): boolean {
  const folder = ownCalendarFolder(database)
  return officeYears(folder).includes(year) && says(folder, year, json)
}

/** The very bytes, or the same said with other spaces. */
function says(folder: string, year: number, json: object): boolean {
  try {
    const text = officeYearText(folder, year)
    return text === yearFile(json) || isSameYear(JSON.parse(text) as object, json)
  } catch (error) {
    if (isExpected(error) || error instanceof SyntaxError) return false
    throw error
  }
}

/** A year put beside the database as its journal has it, or one taken away; what stood there is kept under the name `aside`. */
export interface PutYear extends StrayYear {
  readonly path: string
  readonly aside: string | null
}

/** What is to be done for the folder to say what the journal says. @param now for the names of what is set aside */
export function yearsToPut(database: string, kept: readonly KeptYear[], now: Moment): readonly PutYear[] {
  const folder = ownCalendarFolder(database)
  const stamp = now.replace(/[-:]/g, '')
  return strayYears(database, kept).map((stray) => {
    const path = officeYearPath(folder, stray.year)
    return { ...stray, path, aside: stray.why === 'missing' ? null : freeName(`${path}.before-restore-${stamp}`) }
  })
}

/** Does it: nothing that differs is written over. @throws 'file-not-writable', 'file-disk-full' */
export function putYears(database: string, kept: readonly KeptYear[], years: readonly PutYear[]): void {
  for (const { year, path, aside } of years) {
    const found = kept.find((each) => each.year === year)
    const staged = found === undefined ? null : stageYear(ownCalendarFolder(database), year, yearFile(found.json))
    try {
      if (aside !== null) renameSync(path, aside)
    } catch (error) {
      staged?.abandon()
      throw fileError(error, path, 'write')
    }
    staged?.install()
  }
}

function freeName(path: string): string {
  for (let at = 1; ; at += 1) {
    const name = at === 1 ? path : `${path}-${at}`
    if (!isThere(name)) return name
  }
}
