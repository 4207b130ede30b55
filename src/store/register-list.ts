import type { Kysely } from 'kysely'
import type { CivilDate } from '../calendar/civil-date.js'
import { ENTRY_COLUMNS, type EntryRow, entryRowOf } from './entry-row.js'
import { type Page, type PageOf, pageOf } from './page.js'
import type { Schema } from './schema.js'

/** Which entries; what is left out does not matter. */
export interface EntryFilter {
  readonly register: string
  readonly status?: string
  readonly kind?: string
  readonly holderId?: string
  readonly caseNumber?: string
  /** Still in the register. */
  readonly current?: boolean
  /** One of its documents is valid no longer than this day. */
  readonly expiryUntil?: CivilDate
}

/** By number (9 before 10); by the Kazakh alphabet; by the first document to expire (only entries that have one). */
export type EntrySort = 'number' | 'object' | 'holder' | 'expiry'

const KEY = { number: 'number_sort', object: 'object_sort', holder: 'holder_sort', expiry: 'earliest_expiry' } as const

/**
 * One page of a register, by keyset.
 * @param page `after`: the number of the last entry of the page before
 */
export async function listEntries(
  db: Kysely<Schema>,
  filter: EntryFilter,
  page: Page<EntrySort>,
  path: string,
): Promise<PageOf<EntryRow>> {
  const key = KEY[page.sort ?? 'number']
  const direction = page.reverse === true ? 'desc' : 'asc'
  let query = db.selectFrom('register_entry').select(ENTRY_COLUMNS).where('register', '=', filter.register)
  if (filter.status !== undefined) query = query.where('status', '=', filter.status)
  if (filter.kind !== undefined) query = query.where('kind', '=', filter.kind)
  if (filter.holderId !== undefined) query = query.where('holder_id', '=', filter.holderId)
  if (filter.caseNumber !== undefined) query = query.where('case_number', '=', filter.caseNumber)
  if (filter.current !== undefined) query = query.where('ended_on', filter.current ? 'is' : 'is not', null)
  if (filter.expiryUntil !== undefined) query = query.where('earliest_expiry', '<=', filter.expiryUntil)
  if (key === 'earliest_expiry') query = query.where('earliest_expiry', 'is not', null)
  if (page.after !== undefined) {
    const after = page.after
    const last = await db
      .selectFrom('register_entry')
      .select(key)
      .where('register', '=', filter.register)
      .where('number', '=', after)
      .executeTakeFirst()
    const [orEqual, strictly] = direction === 'desc' ? (['<=', '<'] as const) : (['>=', '>'] as const)
    const from = last?.[key] ?? ''
    query = query
      .where(key, orEqual, from)
      .where((eb) => eb.or([eb(key, strictly, from), eb('register_entry.number', strictly, after)]))
  }
  const rows = await query
    .orderBy(key, direction)
    .orderBy('register_entry.number', direction)
    .limit(page.limit + 1)
    .execute()
  return pageOf(
    rows.map((row) => entryRowOf(row, path)),
    page.limit,
    (row) => row.number,
  )
}
