import type { Kysely } from 'kysely'
import type { CivilDate } from '../calendar/civil-date.js'
import { ENTRY_COLUMNS, type EntryDocument, type EntryRow, entryRowOf } from './entry-row.js'
import type { Schema } from './schema.js'

export async function entryOf(
  db: Kysely<Schema>,
  register: string,
  number: string,
  path: string,
): Promise<EntryRow | undefined> {
  const row = await db
    .selectFrom('register_entry')
    .select(ENTRY_COLUMNS)
    .where('register', '=', register)
    .where('number', '=', number)
    .executeTakeFirst()
  return row === undefined ? undefined : entryRowOf(row, path)
}

export async function documentsOf(
  db: Kysely<Schema>,
  register: string,
  number: string,
): Promise<readonly EntryDocument[]> {
  const rows = await db
    .selectFrom('entry_document')
    .select(['document', 'number', 'date', 'valid_until as validUntil'])
    .where('register', '=', register)
    .where('entry', '=', number)
    .orderBy('document')
    .execute()
  return rows as unknown as readonly EntryDocument[]
}

export interface Expiring {
  readonly entry: EntryRow
  readonly document: string
  readonly validUntil: CivilDate
}

/** The documents of entries still in the register that are valid no longer than a day from `from` to `until`, soonest first. */
export async function expiring(
  db: Kysely<Schema>,
  register: string,
  from: CivilDate,
  until: CivilDate,
  path: string,
): Promise<readonly Expiring[]> {
  const rows = await db
    .selectFrom('entry_document')
    .innerJoin('register_entry', (join) =>
      join
        .onRef('register_entry.register', '=', 'entry_document.register')
        .onRef('register_entry.number', '=', 'entry_document.entry'),
    )
    .select(ENTRY_COLUMNS.map((column) => (column === 'register' ? 'register_entry.register' : column)))
    .select(['document', 'valid_until as validUntil'])
    .where('entry_document.register', '=', register)
    .where('valid_until', '>=', from)
    .where('valid_until', '<=', until)
    .where('ended_on', 'is', null)
    .orderBy('valid_until')
    .orderBy('register_entry.number_sort')
    .execute()
  return rows.map(({ document, validUntil, ...entry }) => ({
    entry: entryRowOf(entry, path),
    document,
    validUntil: validUntil as CivilDate,
  }))
}
