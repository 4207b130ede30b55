import type { Kysely, Selectable } from 'kysely'
import type { Act, ActKind } from '../case/act.js'
import type { JsonObject } from '../text.js'
import { readJson } from './json.js'
import type { ActTable, Schema } from './schema.js'
import { caseSubject, type Subject } from './subject.js'

/** Where an act stands in the whole journal, and when it was written down (the machine's clock, as the caller gave it). */
export interface Recorded {
  readonly id: number
  readonly subject: string
  readonly recordedAt: string
}

/** An act of a case as it was recorded. */
export type RecordedAct<K extends ActKind = ActKind> = Act<K> & Recorded

/** An act of any subject: of a register's entry or of the office beside those of cases. */
export interface AnyRecordedAct extends Recorded {
  readonly seq: number
  readonly kind: string
  readonly at: string
  readonly by: string
  readonly data: JsonObject
}

/** The end of the chain: the place and the hash (64 hexadecimal digits) of the last act; null hash in an empty journal. */
export interface Head {
  readonly id: number
  readonly hash: string | null
}

/** The acts of one case, first to last; none when there is no such case. */
export async function actsOfCase(db: Kysely<Schema>, number: string, path: string): Promise<readonly RecordedAct[]> {
  // Only acts of case/act.ts are ever appended to a case; what was written by that type is read by it.
  return (await actsOf(db, caseSubject(number), path)) as unknown as readonly RecordedAct[]
}

/** The acts of any subject, first to last. */
export async function actsOf(db: Kysely<Schema>, subject: Subject, path: string): Promise<readonly AnyRecordedAct[]> {
  const rows = await db.selectFrom('act').selectAll().where('subject', '=', subject).orderBy('seq').execute()
  return rows.map((row) => actOf(row, path))
}

/** The journal in its order, after the act `afterId` (0: from the beginning), at most `limit` acts. */
export async function actsAfter(
  db: Kysely<Schema>,
  afterId: number,
  limit: number,
  path: string,
): Promise<readonly AnyRecordedAct[]> {
  const rows = await db.selectFrom('act').selectAll().where('id', '>', afterId).orderBy('id').limit(limit).execute()
  return rows.map((row) => actOf(row, path))
}

export async function headOf(db: Kysely<Schema>): Promise<Head> {
  const last = await db.selectFrom('act').select(['id', 'hash']).orderBy('id', 'desc').limit(1).executeTakeFirst()
  return last === undefined ? { id: 0, hash: null } : { id: last.id, hash: Buffer.from(last.hash).toString('hex') }
}

function actOf(row: Selectable<ActTable>, path: string): AnyRecordedAct {
  const { id, subject, seq, kind, at, recorded_at, by_whom, data } = row
  return { id, subject, seq, kind, at, recordedAt: recorded_at, by: by_whom, data: readJson(data, path, `act ${id}`) }
}
