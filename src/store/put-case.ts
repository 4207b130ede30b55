import type { Transaction } from 'kysely'
import { caseRecord } from './case-record.js'
import type { CaseRow } from './case-row.js'
import { sortKey } from './collate.js'
import { fixedQuery } from './fixed-query.js'
import type { IndexQueue } from './index-queue.js'
import { caseWords } from './index-words.js'
import { joined } from './indexing.js'
import { idInserter } from './inserter.js'
import type { CaseTable, Schema } from './schema.js'
import { caseDocument } from './search-index.js'

type Column = Exclude<keyof CaseTable, 'id'>

/** All columns, taken from one that has them all: the mapping of a row cannot forget one. */
let columns: readonly Column[] | undefined

const markOf = fixedQuery((db) => db.selectFrom('case_file').select('indexed').where('number', '=', ''))

/**
 * Writes a case as lists show it and as it is found. In the transaction that recorded the acts.
 * @param texts every text under which it should be found beside number, applicant and object: those of its answers. They must
 * stand in the acts as well, where a search reads them again to show what was found
 */
export async function putCase(
  trx: Transaction<Schema>,
  index: IndexQueue,
  row: CaseRow,
  texts: readonly string[],
): Promise<void> {
  const words = caseWords(row, texts)
  const record = caseRecord(row, sortKey(row.applicantName), words.mark)
  columns ??= Object.keys(record) as Column[]
  const [before] = await markOf(trx, row.number)
  const id = await idInserter(trx, 'case_file', columns, ['number'])(record)
  if (before?.indexed !== words.mark) await index.put(caseDocument(id), joined(words), before !== undefined)
}
