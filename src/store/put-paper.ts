import type { Transaction } from 'kysely'
import { inserter } from './inserter.js'
import type { PaperRow } from './paper-store.js'
import type { Schema } from './schema.js'

const COLUMNS = ['act', 'case_number', 'form', 'number', 'date', 'hash', 'template_hash'] as const

/** Writes that a paper was drawn up. In the transaction that recorded the act. */
export async function putPaper(trx: Transaction<Schema>, paper: PaperRow): Promise<void> {
  const { act, caseNumber, form, number, date, hash, templateHash } = paper
  const row = { act, case_number: caseNumber, form, number, date, hash, template_hash: templateHash }
  await inserter(trx, 'issued_paper', COLUMNS, ['act'])(row)
}
