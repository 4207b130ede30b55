import type { OpenDatabase } from './database.js'
import { patiently } from './patience.js'
import { expectedOf } from './sqlite-errors.js'

/** The letter after all that can stand in a number: `TR-2025` up to here holds all that begins so. */
const LAST = '\uffff'

/**
 * Numbers that begin so: of cases, newest first, unfinished ones before the rest; of entries of a register, in their order. Straight from
 * the connection: whoever presses Tab waits for it.
 */
export async function numbersLike(
  { raw, path, patience }: Pick<OpenDatabase, 'raw' | 'path' | 'patience'>,
  register: string | null,
  beginning: string,
  limit: number,
): Promise<readonly string[]> {
  const until = beginning + LAST
  const ask = (): readonly string[] => {
    if (register === null) {
      const cases = raw
        .prepare('SELECT number, open FROM case_file WHERE number >= ? AND number < ? ORDER BY number DESC LIMIT ?')
        .all(beginning, until, limit) as { readonly number: string; readonly open: number }[]
      return cases.toSorted((a, b) => b.open - a.open).map(({ number }) => number)
    }
    const entries = raw
      .prepare(
        'SELECT number FROM register_entry WHERE register = ? AND number >= ? AND number < ? ORDER BY number LIMIT ?',
      )
      .all(register, beginning, until, limit) as { readonly number: string }[]
    return entries.map(({ number }) => number)
  }
  try {
    return await patiently(ask, path, patience)
  } catch (error) {
    throw expectedOf(error, path)
  }
}
