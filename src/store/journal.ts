import { type Kysely, sql } from 'kysely'
import { type AnyRecordedAct, actOf, type RecordedAct } from './act-of-row.js'
import { fixedQuery } from './fixed-query.js'
import type { Schema } from './schema.js'
import { caseSubject, type Subject } from './subject.js'

export type { AnyRecordedAct, Recorded, RecordedAct } from './act-of-row.js'

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

const ofSubject = fixedQuery((db) => db.selectFrom('act').selectAll().where('subject', '=', '').orderBy('seq'))

/** The acts of any subject, first to last. */
export async function actsOf(db: Kysely<Schema>, subject: Subject, path: string): Promise<readonly AnyRecordedAct[]> {
  return (await ofSubject(db, subject)).map((row) => actOf(row, path))
}

const ofKind = fixedQuery((db) =>
  db.selectFrom('act').selectAll().where('subject', '=', '').where(sql`+kind`, '=', '').orderBy('seq'),
)

/** The acts of one kind of any subject, first to last: of the others, which may be large, nothing is read. */
export async function actsOfKind(
  db: Kysely<Schema>,
  subject: Subject,
  kind: string,
  path: string,
): Promise<readonly AnyRecordedAct[]> {
  return (await ofKind(db, subject, kind)).map((row) => actOf(row, path))
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
