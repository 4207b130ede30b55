import { type Expression, type Kysely, type SqlBool, sql } from 'kysely'
import type { CivilDate, Moment } from '../calendar/civil-date.js'
import { ENTRY_COLUMNS, type EntryRow, entryRowOf } from './entry-row.js'
import type { Schema } from './schema.js'

/** Which findings; what is left out does not matter. */
export interface FindingFilter {
  readonly register: string
  /** Nothing came of them yet. */
  readonly open: boolean
  /** Recorded at this moment or before. */
  readonly until?: Moment
}

/** Where a page goes on: after the finding of this entry with this number. */
export interface FindingPlace {
  readonly entry: string
  readonly number: string
}

export interface FindingPage {
  readonly after?: FindingPlace
  readonly limit?: number
}

/** What monitoring found, with the entry as it stands. */
export interface FindingRow {
  readonly entry: EntryRow
  readonly number: string
  readonly foundOn: CivilDate
  readonly recordedAt: Moment
}

/** Both tables have these. */
const OF_ENTRY = ENTRY_COLUMNS.map((column) =>
  column === 'register' || column === 'kind' ? (`register_entry.${column}` as const) : column,
)

/** Without the sign SQLite would walk all that is open by its term, of every case, rather than the findings. */
const ends = sql<string>`+ends`

/**
 * Findings over a whole register, the oldest first. They stand among what is due under their entries' names: only those rows are read,
 * and of cases none, however many there are.
 */
export async function listFindings(
  db: Kysely<Schema>,
  { register, open, until }: FindingFilter,
  page: FindingPage,
  path: string,
): Promise<readonly FindingRow[]> {
  const begins = `entry/${register}/`
  let query = db
    .selectFrom('due_item')
    .innerJoin('register_entry', (join) =>
      join
        .on('register_entry.register', '=', register)
        .on(sql<boolean>`register_entry.number = substr(due_item.subject, ${begins.length + 1})`),
    )
    .where('due_item.subject', '>=', begins)
    // The sign after the stroke: the end of this register's names.
    .where('due_item.subject', '<', `entry/${register}0`)
    .where('due_item.kind', '=', 'finding')
  if (open) query = query.where(sql`+done`, 'is', null)
  if (until !== undefined) query = query.where(ends, '<=', until)
  if (page.after !== undefined) query = query.where(await isAfter(db, begins, page.after))
  query = query.select(OF_ENTRY)
  let ordered = query
    .select(['due_item.id as finding', 'due', 'ends'])
    .orderBy(ends)
    .orderBy('due_item.subject')
    .orderBy('due_item.id')
  if (page.limit !== undefined) ordered = ordered.limit(page.limit)
  const rows = await ordered.execute()
  return rows.map(({ finding, due, ends: recordedAt, ...entry }) => ({
    entry: entryRowOf(entry, path),
    number: finding,
    foundOn: due as CivilDate,
    recordedAt: recordedAt as Moment,
  }))
}

async function isAfter(
  db: Kysely<Schema>,
  begins: string,
  { entry, number }: FindingPlace,
): Promise<Expression<SqlBool>> {
  const subject = `${begins}${entry}`
  const last = await db
    .selectFrom('due_item')
    .select('ends')
    .where('subject', '=', subject)
    .where('kind', '=', 'finding')
    .where('id', '=', number)
    .executeTakeFirst()
  const from = last?.ends ?? ''
  return sql<boolean>`(${ends} > ${from} or (${ends} = ${from} and
    (due_item.subject > ${subject} or (due_item.subject = ${subject} and due_item.id > ${number}))))`
}
