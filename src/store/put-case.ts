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
 * stand in the acts as well, where a search reads them again to show what was found. Null: all that it is found by, its row's own
 * texts among them, is what it was
 */
export async function putCase(
  trx: Transaction<Schema>,
  index: IndexQueue,
  row: CaseRow,
  texts: readonly string[] | null,
): Promise<void> {
  const [before] = await markOf(trx, row.number)
  const words = texts === null ? null : caseWords(row, texts)
  const mark = words?.mark ?? before?.indexed
  if (mark === undefined) throw new Error('a case that was never indexed has no words that stay the same')
  const record = caseRecord(row, sortKey(row.applicantName), mark)
  columns ??= Object.keys(record) as Column[]
  const id = await idInserter(trx, 'case_file', columns, ['number'])(record)
  if (words !== null && before?.indexed !== mark) await index.put(caseDocument(id), joined(words), before !== undefined)
}
