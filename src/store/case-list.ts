import {
  type ExpressionBuilder,
  type ExpressionWrapper,
  type Kysely,
  type SelectQueryBuilder,
  type SqlBool,
  sql,
} from 'kysely'
import type { CivilDate, Moment } from '../calendar/civil-date.js'
import { CASE_COLUMNS, type CaseRow, caseRowOf } from './case-row.js'
import { type Page, type PageOf, pageOf } from './page.js'
import type { Schema } from './schema.js'

/** Which cases; what is left out does not matter. Dates are the first characters of moments: `2025-03` is a month. */
export interface CaseFilter {
  readonly service?: string
  readonly procedure?: string
  readonly status?: string
  readonly step?: string
  /** In whose hands they are; every name of who bore several. */
  readonly assignee?: string | readonly string[]
  readonly outcome?: string
  readonly applicantId?: string
  readonly open?: boolean
  /** Accepted on or after / before the end of this day. */
  readonly acceptedFrom?: CivilDate
  readonly acceptedUntil?: CivilDate
  /** A term runs that ends at this moment or before. */
  readonly dueUntil?: Moment
}

/** Newest first by number and acceptance; by the Kazakh alphabet; by the nearest end of a term, cases without one last, newest first. */
export type CaseSort = 'number' | 'accepted' | 'applicant' | 'due'

type Key = 'number' | 'accepted' | 'applicant_sort' | 'due_ends'
type Eb = ExpressionBuilder<Schema, 'case_file'>
type Query = SelectQueryBuilder<Schema, 'case_file', object>

interface Order {
  readonly key: Key
  readonly down: boolean
}

const ORDER: Readonly<Record<CaseSort, Order>> = {
  number: { key: 'number', down: true },
  accepted: { key: 'accepted', down: true },
  applicant: { key: 'applicant_sort', down: false },
  due: { key: 'due_ends', down: false },
}

/**
 * Up to here the cases that match are gathered and sorted; beyond, the index of the order is walked, passing over what does not
 * match. Those of a period lie together rather than scattered, so that walking to them may be long: more of them are gathered.
 */
const FEW = 1_500
const FEW_OF_PERIOD = 50_000

/**
 * One page of cases, by keyset: the thousandth costs what the first does.
 * Which way is quicker depends on how many match, and SQLite cannot know it without statistics: so it is counted first, up to a few.
 * @param page `after`: the number of the last case of the page before
 */
export async function listCases(
  db: Kysely<Schema>,
  filter: CaseFilter,
  page: Page<CaseSort>,
): Promise<PageOf<CaseRow>> {
  const order = ORDER[page.sort ?? 'number']
  const { key } = order
  const enough = limitOfFew(filter, key)
  const few = enough > 0 && (await matches(db, filter, enough + 1)) <= enough
  const last = page.after === undefined ? undefined : await keyOf(db, key, page.after)
  const parts = partsOf(order, filter, page.reverse === true)
  // The last row seen lies in one of the parts: those before it are through.
  const at = last === undefined ? 0 : parts.findIndex(({ termed }) => termed === null || termed === (last.key !== null))
  const rows: CaseRow[] = []
  for (const [n, part] of parts.slice(at).entries()) {
    if (rows.length > page.limit) break
    const from =
      n > 0 || last === undefined ? undefined : { ...last, key: (part.key === key ? last.key : last.number) ?? '' }
    rows.push(...(await walk(db, filter, part, { few, last: from, limit: page.limit + 1 - rows.length })))
  }
  return pageOf(rows, page.limit, (row) => row.number)
}

/** A stretch of an order along which one index can be walked. */
interface Part {
  readonly key: Key
  readonly down: boolean
  /** Only cases with a term that runs, only those without; null of every case. */
  readonly termed: boolean | null
}

/** By term go the cases that have one, then the others by their number: their column says nothing that could be walked. */
function partsOf({ key, down: usually }: Order, { dueUntil }: CaseFilter, reverse: boolean): readonly Part[] {
  const down = usually !== reverse
  if (key !== 'due_ends') return [{ key, down, termed: null }]
  const termed: Part = { key, down, termed: true }
  if (dueUntil !== undefined) return [termed]
  const others: Part = { key: 'number', down: !down, termed: false }
  return reverse ? [others, termed] : [termed, others]
}

interface Walked {
  readonly few: boolean
  readonly last: Last | undefined
  readonly limit: number
}

async function walk(
  db: Kysely<Schema>,
  filter: CaseFilter,
  { key, down, termed }: Part,
  { few, last, limit }: Walked,
): Promise<readonly CaseRow[]> {
  // Open cases are no more than an office can have in hand: those of them without a term are gathered, not met on a walk of all.
  const gathered = few || (termed === false && isOpenAsked(filter) === true)
  let query = conditions(db.selectFrom('case_file'), filter, gathered ? null : key)
  if (termed !== null) query = query.where('due_ends', termed ? 'is not' : 'is', null)
  if (last !== undefined) query = query.where((eb) => beyond(eb, key, down, last))
  const direction = down ? 'desc' : 'asc'
  const first = gathered ? sql`+${sql.ref(key)}` : sql.ref(key)
  const rows = await query
    .select(CASE_COLUMNS)
    .orderBy(first, direction)
    .orderBy('number', direction)
    .limit(limit)
    .execute()
  return rows.map(caseRowOf)
}

/** How many cases match, counted no further than `upTo`. */
export async function matches(db: Kysely<Schema>, filter: CaseFilter, upTo = FEW): Promise<number> {
  const found = conditions(db.selectFrom('case_file'), filter, null).select(sql`1`.as('one')).limit(upTo)
  const { n } = await db
    .selectFrom(found.as('found'))
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return Number(n)
}

function limitOfFew({ acceptedFrom, acceptedUntil, ...rest }: CaseFilter, key: Key): number {
  const asked = Object.values(rest).some((value) => value !== undefined)
  const period = acceptedFrom !== undefined || acceptedUntil !== undefined
  // In the order of acceptance the period is where the walk begins and ends.
  return period && key !== 'accepted' ? FEW_OF_PERIOD : asked ? FEW : 0
}

const EQUAL = ['service', 'procedure', 'status', 'step', 'assignee', 'outcome'] as const

/**
 * Orders that have an index of their own within each service, status, employee: the cases of one may all lie at the far end of
 * the common order.
 */
const WITHIN: Readonly<Record<Key, readonly (typeof EQUAL)[number][]>> = {
  number: ['service', 'assignee', 'status'],
  accepted: ['service'],
  applicant_sort: [],
  due_ends: [],
}

/**
 * @param walk the order whose index is to be walked: columns that this index does not begin with are kept out of the choice of
 * index; null where what matches is gathered first
 */
function conditions(query: Query, filter: CaseFilter, walk: Key | null): Query {
  const within = walk === null ? undefined : WITHIN[walk].find((name) => filter[name] !== undefined)
  const column = (name: string) =>
    walk === null || name === within ? sql<string>`${sql.ref(name)}` : sql<string>`+${sql.ref(name)}`
  let out = query
  for (const name of EQUAL) {
    const value = filter[name]
    if (typeof value === 'string') out = out.where(column(name), '=', value)
    else if (value !== undefined) out = out.where(column(name), 'in', value)
  }
  if (filter.applicantId !== undefined) out = out.where(column('applicant_id'), '=', filter.applicantId)
  // A literal, not a parameter: only so is the index over open cases seen to fit.
  const open = isOpenAsked(filter)
  if (open !== undefined) out = out.where(sql<boolean>`${column('open')} = ${sql.lit(open ? 1 : 0)}`)
  if (filter.dueUntil !== undefined) out = out.where(column('due_ends'), '<=', filter.dueUntil)
  if (filter.acceptedFrom !== undefined) out = out.where('accepted', '>=', filter.acceptedFrom)
  if (filter.acceptedUntil !== undefined) out = out.where('accepted', '<=', `${filter.acceptedUntil}T99`)
  return out
}

/** An awaited step means an open case. */
function isOpenAsked({ open, step }: CaseFilter): boolean | undefined {
  return open ?? (step !== undefined ? true : undefined)
}

interface Last {
  readonly key: string
  readonly number: string
}

async function keyOf(
  db: Kysely<Schema>,
  key: Key,
  number: string,
): Promise<{ key: string | null; number: string } | undefined> {
  const row = await db.selectFrom('case_file').select(['number', key]).where('number', '=', number).executeTakeFirst()
  return row === undefined ? undefined : { key: row[key], number }
}

/** Beyond the last row seen, in a form of which SQLite and PostgreSQL both use the index. */
function beyond(eb: Eb, key: Key, down: boolean, last: Last): ExpressionWrapper<Schema, 'case_file', SqlBool> {
  const [orEqual, strictly] = down ? (['<=', '<'] as const) : (['>=', '>'] as const)
  return eb.and([eb(key, orEqual, last.key), eb.or([eb(key, strictly, last.key), eb('number', strictly, last.number)])])
}
