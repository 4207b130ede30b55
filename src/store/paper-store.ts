import type { Kysely } from 'kysely'
import type { CivilDate } from '../calendar/civil-date.js'
import type { JsonObject } from '../text.js'
import { readJson } from './json.js'
import type { Schema } from './schema.js'

/** A paper that was drawn up. */
export interface PaperRow {
  /** `id` of the act by which it was; the paper's data stand in that act. */
  readonly act: number
  readonly caseNumber: string
  readonly form: string
  readonly number: string
  readonly date: CivilDate
  /** SHA-256 of the document and of the template, hexadecimal. */
  readonly hash: string
  readonly templateHash: string
}

export interface IssuedPaper extends PaperRow {
  /** What it was rendered from. */
  readonly data: JsonObject
}

/** The papers of a case, first to last. */
export async function issuedPapers(
  db: Kysely<Schema>,
  caseNumber: string,
  path: string,
): Promise<readonly IssuedPaper[]> {
  const rows = await db
    .selectFrom('issued_paper')
    .innerJoin('act', 'act.id', 'issued_paper.act')
    .select(['issued_paper.act', 'case_number as caseNumber', 'form', 'number', 'date'])
    .select(['issued_paper.hash', 'template_hash as templateHash', 'act.data'])
    .where('case_number', '=', caseNumber)
    .orderBy('issued_paper.act')
    .execute()
  return rows.map(({ data, date, ...row }) => {
    const recorded = readJson(data, path, `act ${row.act}`)
    return { ...row, date: date as CivilDate, data: (recorded.data ?? {}) as JsonObject }
  })
}
