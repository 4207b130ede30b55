import { type Kysely, sql } from 'kysely'
import type { CivilDate } from '../calendar/civil-date.js'
import { foldedName } from './fold.js'
import type { Schema } from './schema.js'

/** Whose object an entry would bear. */
export interface HeldObject {
  readonly register: string
  /** BIN or IIN; without one the name says who it is. */
  readonly holderId: string | null
  readonly holderName: string
  readonly objectName: string
}

/** A current entry that may be of the same object. */
export interface EntryAlike {
  readonly number: string
  readonly includedOn: CivilDate
}

/** Current entries of one holder under one name. */
export interface EntriesAlike {
  readonly holderId: string | null
  readonly holderName: string
  readonly objectName: string
  readonly entries: readonly string[]
}

const MOST = 1000

/** The current entries of this holder with this name, whatever the capitals and the punctuation, by number: the first twenty. */
export async function entriesAlike(db: Kysely<Schema>, wanted: HeldObject): Promise<readonly EntryAlike[]> {
  const name = foldedName(wanted.objectName)
  if (name === '') return []
  const query = db
    .selectFrom('register_entry')
    .select(['number', 'included_on as includedOn'])
    .where('register', '=', wanted.register)
    .where('object_folded', '=', name)
    .where('ended_on', 'is', null)
  const held =
    wanted.holderId === null
      ? query.where('holder_id', 'is', null).where('holder_name', '=', wanted.holderName)
      : query.where(sql`+holder_id`, '=', wanted.holderId)
  return (await held.orderBy('number_sort').limit(20).execute()) as unknown as readonly EntryAlike[]
}

/** The holders that have more than one current entry under one name, by the first of them; the first thousand. */
export async function doubledEntries(db: Kysely<Schema>, register: string): Promise<readonly EntriesAlike[]> {
  const holder = sql`coalesce(holder_id, holder_name)`
  const rows = await db
    .selectFrom('register_entry')
    .select((eb) => [
      'holder_id as holderId',
      'holder_name as holderName',
      'object_name as objectName',
      eb.fn.min('number_sort').as('first'),
      sql<string>`json_group_array(number order by number_sort)`.as('numbers'),
    ])
    .where('register', '=', register)
    .where('ended_on', 'is', null)
    .where('object_folded', '!=', '')
    .groupBy(['object_folded', holder])
    .having(sql`count(*)`, '>', 1)
    .orderBy('first')
    .limit(MOST)
    .execute()
  return rows.map(({ holderId, holderName, objectName, numbers }) => {
    return { holderId, holderName, objectName, entries: JSON.parse(numbers) as readonly string[] }
  })
}
