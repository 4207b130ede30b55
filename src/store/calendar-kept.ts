import type { KeptYear } from '../calendar/kept-year.js'
import { isObject } from '../text.js'
import { actOf } from './act-of-row.js'
import { openDatabase } from './database.js'
import type { ActTable } from './schema.js'
import { openRaw, type Raw } from './sqlite.js'

/** The last act of each year: a look into the index that finds nothing in most offices. */
const LAST = `
select * from act as a where subject >= 'calendar/' and subject < 'calendar0'
and seq = (select max(seq) from act where subject = a.subject)
order by subject`

/**
 * The years that `calendar apply` put down, as they were recorded last. Straight from the connection: every command that opens the
 * database asks, and none should load Kysely for it.
 * @throws ExpectedError `store-damaged`
 */
export function readKeptYears(raw: Raw, path: string): readonly KeptYear[] {
  const rows = raw.prepare(LAST).all() as ActTable[]
  return rows.flatMap((row) => {
    const { subject, seq, data } = actOf(row, path)
    return isObject(data.calendar)
      ? [{ year: Number(subject.slice('calendar/'.length)), seq, json: data.calendar }]
      : []
  })
}

/** The same of a database file that nobody has open here. @throws ExpectedError as openDatabase */
export async function keptYearsIn(file: string): Promise<readonly KeptYear[]> {
  const open = await openDatabase(file)
  try {
    return readKeptYears(open.raw, open.path)
  } finally {
    await open.close()
  }
}

/**
 * The same for commands that count and have no other business with the database: nothing is migrated, made or waited for. One that
 * cannot be read says so to whoever works with it; here it has no years.
 */
export function peekKeptYears(file: string): readonly KeptYear[] {
  let raw: Raw | undefined
  try {
    raw = openRaw(file, undefined)
    return readKeptYears(raw, file)
  } catch {
    return []
  } finally {
    raw?.close()
  }
}
