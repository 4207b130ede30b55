import type { Kysely } from 'kysely'
import { ENTRY_COLUMNS, type EntryRow, entryRowOf } from './entry-row.js'
import { findEntries } from './find.js'
import { foldedName } from './fold.js'
import { entryOf } from './register-store.js'
import type { Schema } from './schema.js'

/** An entry that a number or a name may mean, and by what it was recognised. */
export interface LookedUp {
  readonly entry: EntryRow
  readonly by: 'number' | 'name' | 'part-of-name'
}

/**
 * The entries still in a register that somebody may mean who wrote `text`: the one with this number; else those with exactly this
 * name, whatever the capitals, look-alikes and punctuation; else those whose name or holder has its words in it (a suggestion,
 * never a finding).
 */
export async function lookUpEntries(
  db: Kysely<Schema>,
  register: string,
  text: string,
  limit: number,
  path: string,
): Promise<readonly LookedUp[]> {
  const numbered = await entryOf(db, register, text.trim(), path)
  if (numbered !== undefined && numbered.endedOn === null) return [{ entry: numbered, by: 'number' }]
  const name = foldedName(text)
  if (name === '') return []
  const named = await db
    .selectFrom('register_entry')
    .select(ENTRY_COLUMNS)
    .where('register', '=', register)
    .where('object_folded', '=', name)
    .where('ended_on', 'is', null)
    .orderBy('number_sort')
    .limit(limit)
    .execute()
  if (named.length > 0) return named.map((row) => ({ entry: entryRowOf(row, path), by: 'name' }))
  const { hits } = await findEntries(db, text, { limit: limit * 4 }, path)
  const here = hits.map((hit) => hit.row).filter((entry) => entry.register === register && entry.endedOn === null)
  return here.slice(0, limit).map((entry) => ({ entry, by: 'part-of-name' }))
}
