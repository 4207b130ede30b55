import { type Kysely, sql } from 'kysely'
import type { CivilDate, Moment } from '../calendar/civil-date.js'
import { CASE_COLUMNS, type CaseRow, caseRowOf } from './case-row.js'
import type { Schema } from './schema.js'
import { STANDS } from './taken-back.js'

/** Which cases are read in bulk; what is left out does not matter. */
export interface BulkFilter {
  readonly service?: string
  /** Accepted on or after / before the end of this day. */
  readonly acceptedFrom?: CivilDate
  readonly acceptedUntil?: CivilDate
}

/** A case with its place in the file, by which reading goes on after it. */
export interface BulkCase extends CaseRow {
  readonly place: number
}

/** What a case was filed with, as recorded: `received` and `corrected` acts' data as JSON texts, first to last. */
export interface FiledCase extends BulkCase {
  readonly receivedData: string
  readonly correctedData: readonly string[]
}

/** A step or a decision as it was recorded. */
export interface BulkStep {
  readonly place: number
  readonly caseNumber: string
  readonly service: string
  readonly seq: number
  readonly kind: 'step' | 'decided'
  readonly at: Moment
  readonly recordedAt: string
  readonly by: string
  /** The act's data as a JSON text. */
  readonly data: string
}

/** So many names fit into one question. */
const NAMES = 500

/** Cases in the order in which they were taken in, after the place `after` (0: from the beginning). */
export async function casesAfter(
  db: Kysely<Schema>,
  filter: BulkFilter,
  after: number,
  limit: number,
): Promise<readonly BulkCase[]> {
  const rows = await filtered(db, filter, after)
    .select(CASE_COLUMNS)
    .select('case_file.id as place')
    .orderBy('case_file.id')
    .limit(limit)
    .execute()
  return rows.map((row) => caseRowOf(row) as BulkCase)
}

/** The same with what they were filed with. */
export async function filedAfter(
  db: Kysely<Schema>,
  filter: BulkFilter,
  after: number,
  limit: number,
): Promise<readonly FiledCase[]> {
  const cases = await casesAfter(db, filter, after, limit)
  const received = new Map<string, string>()
  const corrected = new Map<string, string[]>()
  for (let at = 0; at < cases.length; at += NAMES) {
    const part = cases.slice(at, at + NAMES)
    const acts = db.selectFrom('act').select(['subject', 'data'])
    const first = await acts
      .where('seq', '=', 1)
      .where(
        'subject',
        'in',
        part.map(({ number }) => `case/${number}`),
      )
      .execute()
    for (const { subject, data } of first) received.set(subject, data)
    const changed = part.filter(({ version }) => version > 1).map(({ number }) => `case/${number}`)
    if (changed.length === 0) continue
    const later = await acts
      .where('subject', 'in', changed)
      .where('kind', '=', 'corrected')
      .orderBy('act.subject')
      .orderBy('seq')
      .execute()
    for (const { subject, data } of later) corrected.set(subject, [...(corrected.get(subject) ?? []), data])
  }
  return cases.map((each) => ({
    ...each,
    receivedData: received.get(`case/${each.number}`) ?? '{}',
    correctedData: corrected.get(`case/${each.number}`) ?? [],
  }))
}

function filtered(db: Kysely<Schema>, filter: BulkFilter, after: number) {
  let query = db.selectFrom('case_file').where('case_file.id', '>', after)
  if (filter.service !== undefined) query = query.where(sql`+service`, '=', filter.service)
  if (filter.acceptedFrom !== undefined) query = query.where(sql`+accepted`, '>=', filter.acceptedFrom)
  if (filter.acceptedUntil !== undefined) query = query.where(sql`+accepted`, '<=', `${filter.acceptedUntil}T99`)
  return query
}

/** Steps and decisions that stand, in the order in which they were recorded, after the place `after` in the journal. */
export async function stepsAfter(
  db: Kysely<Schema>,
  filter: BulkFilter,
  after: number,
  limit: number,
): Promise<readonly BulkStep[]> {
  let query = db
    .selectFrom('act')
    .innerJoin('case_file', (join) => join.on(sql<boolean>`case_file.number = substr(act.subject, 6)`))
    .where('act.id', '>', after)
    .where(sql`+act.kind`, 'in', ['step', 'decided'])
    .where(STANDS)
  if (filter.service !== undefined) query = query.where(sql`+service`, '=', filter.service)
  if (filter.acceptedFrom !== undefined) query = query.where(sql`+accepted`, '>=', filter.acceptedFrom)
  if (filter.acceptedUntil !== undefined) query = query.where(sql`+accepted`, '<=', `${filter.acceptedUntil}T99`)
  const rows = await query
    .select(['act.id as place', 'case_file.number as caseNumber', 'service', 'seq', 'kind', 'at'])
    .select(['recorded_at as recordedAt', 'by_whom as by', 'data'])
    .orderBy('act.id')
    .limit(limit)
    .execute()
  return rows as unknown as readonly BulkStep[]
}
