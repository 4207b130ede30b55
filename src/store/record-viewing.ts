import { isExpected } from '../expected-error.js'
import type { OpenDatabase } from './database.js'
import { patiently } from './patience.js'
import { keepJournal } from './sqlite.js'
import { sqliteCode } from './sqlite-errors.js'
import { appendViewing, type Viewing } from './viewed.js'

/** So long a viewing waits for others, in milliseconds: whoever looks at a case does not wait longer for the record of it. */
const PATIENCE_MS = 1_000

/** @returns false where the database is too busy, read-only or full to take it: what was asked for is shown all the same */
export async function recordViewing(open: OpenDatabase, viewing: Viewing): Promise<boolean> {
  const { raw, path, patience } = open
  try {
    await patiently(() => appendViewing(raw, viewing), path, Math.min(patience, PATIENCE_MS))
    keepJournal(path)
    return true
  } catch (error) {
    if (isExpected(error) || sqliteCode(error) !== null) return false
    throw error
  }
}
