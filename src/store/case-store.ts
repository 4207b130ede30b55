import { type Kysely, sql } from 'kysely'
import { CASE_COLUMNS, type CaseRow, caseRowOf } from './case-row.js'
import { fixedQuery } from './fixed-query.js'
import type { Schema } from './schema.js'

export async function caseRow(db: Kysely<Schema>, number: string): Promise<CaseRow | undefined> {
  const row = await db.selectFrom('case_file').select(CASE_COLUMNS).where('number', '=', number).executeTakeFirst()
  return row === undefined ? undefined : caseRowOf(row)
}

/** The newest case of an applicant, for what it can fill in of the next one. */
export async function lastCaseOf(db: Kysely<Schema>, applicantId: string): Promise<CaseRow | undefined> {
  const rows = await db
    .selectFrom('case_file')
    .select(CASE_COLUMNS)
    .where('applicant_id', '=', applicantId)
    .orderBy('id', 'desc')
    .limit(1)
    .execute()
  return rows.map(caseRowOf)[0]
}

const byExternalNumber = fixedQuery((db) =>
  db.selectFrom('case_file').select(CASE_COLUMNS).where('external_number', '=', '').limit(sql.lit(1)),
)

/** The case taken in under a number of the applicant's: the portal's. */
export async function caseByExternalNumber(db: Kysely<Schema>, external: string): Promise<CaseRow | undefined> {
  const [row] = await byExternalNumber(db, external)
  return row === undefined ? undefined : caseRowOf(row)
}

/** The number of the case that somebody means by a number of any kind; its own goes before the incoming and the applicant's. */
export async function resolveCase(db: Kysely<Schema>, text: string): Promise<string | undefined> {
  for (const column of ['number', 'incoming_number', 'external_number'] as const) {
    const row = await db.selectFrom('case_file').select('number').where(column, '=', text).limit(1).executeTakeFirst()
    if (row !== undefined) return row.number
  }
  return undefined
}
