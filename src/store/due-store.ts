import type { Kysely } from 'kysely'
import type { CivilDate, Moment } from '../calendar/civil-date.js'
import type { Schema } from './schema.js'
import type { Subject } from './subject.js'

/** Something that must be done by a day: a step, the service itself, a notice of hearing, an obligation, a renewal... */
export interface DueItem {
  readonly subject: Subject
  /** `step`, `service`, `hearing`, `obligation`, `complaint`; `finding`, which waits and has no term (finding-list.ts). */
  readonly kind: string
  /** Which one: the step's, the term's or the document's id. */
  readonly id: string
  readonly due: CivilDate | Moment
  /** The moment at which it is late (`Due.ends`); lists go by it. */
  readonly ends: Moment
  /** When it was done; null while it waits. */
  readonly done: CivilDate | Moment | null
  /** By what it was done: the number of the letter. */
  readonly reference: string | null
  readonly service: string | null
  readonly role: string | null
  readonly assignee: string | null
  /** Whom and what it is about, for lists: applicant and object. */
  readonly about: string
}

/** Which of what waits; what is left out does not matter. */
export interface DueFilter {
  /** Ends at this moment or before. */
  readonly until?: Moment
  /** Ends before this moment: what is late at it. */
  readonly before?: Moment
  readonly from?: Moment
  readonly service?: string
  readonly assignee?: string
  readonly role?: string
  /** Left out: everything that has a term. */
  readonly kinds?: readonly string[]
  readonly limit?: number
}

export const DUE_COLUMNS = [
  'subject',
  'kind',
  'id',
  'due',
  'ends',
  'done',
  'reference',
  'service',
  'role',
  'assignee',
  'about',
] as const

/** What waits to be done, soonest first. Reads only what is open, however many cases are closed, and no more of it than `limit`. */
export async function dueItems(db: Kysely<Schema>, filter: DueFilter): Promise<readonly DueItem[]> {
  let query = waiting(db, filter).select(DUE_COLUMNS).orderBy('ends').orderBy('subject').orderBy('kind').orderBy('id')
  if (filter.limit !== undefined) query = query.limit(filter.limit)
  return (await query.execute()) as unknown as readonly DueItem[]
}

/** How many wait, whatever the limit. */
export async function countDue(db: Kysely<Schema>, filter: DueFilter): Promise<number> {
  const { items } = await waiting(db, filter)
    .select((count) => count.fn.countAll<number>().as('items'))
    .executeTakeFirstOrThrow()
  return items
}

function waiting(db: Kysely<Schema>, filter: DueFilter) {
  let query = db.selectFrom('due_item').where('done', 'is', null)
  if (filter.until !== undefined) query = query.where('ends', '<=', filter.until)
  if (filter.before !== undefined) query = query.where('ends', '<', filter.before)
  if (filter.from !== undefined) query = query.where('ends', '>=', filter.from)
  if (filter.service !== undefined) query = query.where('service', '=', filter.service)
  if (filter.assignee !== undefined) query = query.where('assignee', '=', filter.assignee)
  if (filter.role !== undefined) query = query.where('role', '=', filter.role)
  return filter.kinds === undefined ? query.where('kind', '<>', 'finding') : query.where('kind', 'in', filter.kinds)
}

/** Everything with a day on one subject, done and not. */
export async function dueItemsOf(db: Kysely<Schema>, subject: Subject): Promise<readonly DueItem[]> {
  const rows = await db
    .selectFrom('due_item')
    .select(DUE_COLUMNS)
    .where('subject', '=', subject)
    .orderBy('ends')
    .execute()
  return rows as unknown as readonly DueItem[]
}
