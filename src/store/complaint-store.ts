import { type Kysely, sql, type Transaction } from 'kysely'
import type { CivilDate, Moment } from '../calendar/civil-date.js'
import { inserter } from './inserter.js'
import type { ComplaintTable, Schema } from './schema.js'

/** A complaint as lists show it. */
export interface ComplaintRow {
  readonly number: string
  readonly caseNumber: string
  readonly service: string
  readonly addressee: string
  readonly complainant: string
  readonly received: Moment
  readonly registered: Moment
  readonly due: CivilDate | Moment | null
  readonly forwarded: Moment | null
  readonly resolved: Moment | null
  readonly outcome: string | null
  readonly answerNumber: string | null
}

/** Which complaints; what is left out does not matter. */
export interface ComplaintFilter {
  readonly open?: boolean
  readonly caseNumber?: string
  readonly service?: string
  /** Registered on that day or later, or before. */
  readonly from?: CivilDate
  readonly until?: CivilDate
  readonly limit?: number
}

const COLUMNS = [
  'number',
  'case_number',
  'service',
  'addressee',
  'complainant',
  'received',
  'registered',
  'due',
  'forwarded',
  'resolved',
  'outcome',
  'answer_number',
] as const

/** Answered, and nothing more awaited: a day that is still due is that of its forwarding. */
const OVER = sql<boolean>`(resolved is not null and due is null)`

/** Open ones by what is due first, then the rest, newest first. */
export async function complaints(db: Kysely<Schema>, filter: ComplaintFilter): Promise<readonly ComplaintRow[]> {
  let query = db.selectFrom('complaint').select(COLUMNS)
  if (filter.open !== undefined) query = query.where(filter.open ? sql<boolean>`not ${OVER}` : OVER)
  if (filter.caseNumber !== undefined) query = query.where('case_number', '=', filter.caseNumber)
  if (filter.service !== undefined) query = query.where('service', '=', filter.service)
  if (filter.from !== undefined) query = query.where('registered', '>=', filter.from)
  if (filter.until !== undefined) query = query.where('registered', '<=', `${filter.until}T23:59`)
  const rows = await query
    .orderBy(OVER)
    .orderBy('due')
    .orderBy('number', 'desc')
    .limit(filter.limit ?? 1000)
    .execute()
  return rows.map(rowOf)
}

/** The case that a complaint is about; undefined where there is no such complaint. */
export async function caseOfComplaint(db: Kysely<Schema>, number: string): Promise<string | undefined> {
  const row = await db.selectFrom('complaint').select('case_number').where('number', '=', number).executeTakeFirst()
  return row?.case_number
}

/** Writes what lists read of a complaint. In the transaction that recorded the acts. */
export async function putComplaint(trx: Transaction<Schema>, row: ComplaintRow): Promise<void> {
  const { caseNumber, answerNumber, ...same } = row
  await inserter(trx, 'complaint', COLUMNS, ['number'])({
    ...same,
    case_number: caseNumber,
    answer_number: answerNumber,
  })
}

function rowOf({ case_number: caseNumber, answer_number: answerNumber, ...row }: ComplaintTable): ComplaintRow {
  return {
    ...row,
    caseNumber,
    answerNumber,
    received: row.received as Moment,
    registered: row.registered as Moment,
    due: row.due as CivilDate | Moment | null,
    forwarded: row.forwarded as Moment | null,
    resolved: row.resolved as Moment | null,
  }
}
