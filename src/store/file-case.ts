import type { Transaction } from 'kysely'
import type { FirstAct, Tail } from './append.js'
import { DUE_COLUMNS } from './due-store.js'
import type { IndexQueue } from './index-queue.js'
import { withNumbers } from './indexing.js'
import { idValuesInserter, valuesInserter } from './inserter.js'
import { type CaseNumbers, NEW_CASE_COLUMNS, type NewCase } from './new-case.js'
import type { Schema } from './schema.js'
import { caseDocument } from './search-index.js'
import { caseSubject } from './subject.js'

const NUMBER = NEW_CASE_COLUMNS.indexOf('number')
const INCOMING = NEW_CASE_COLUMNS.indexOf('incoming_number')
const UPDATED = NEW_CASE_COLUMNS.indexOf('updated_at')
const MARK = NEW_CASE_COLUMNS.indexOf('indexed')
const SUBJECT = DUE_COLUMNS.indexOf('subject')

/**
 * Begins a case under numbers that were taken in this transaction: nothing can be recorded of it yet, so nothing is looked for or
 * overwritten. Leaves the very rows that `append`, `putCase` and `putDueItems` leave.
 */
export async function fileCase(
  trx: Transaction<Schema>,
  tail: Tail,
  index: IndexQueue,
  { number, incoming }: CaseNumbers,
  act: FirstAct,
  made: NewCase,
  recordedAt: string,
): Promise<void> {
  const subject = caseSubject(number)
  await tail.begin(subject, act, recordedAt)
  const words = withNumbers(made.words, [number, incoming])
  const row = made.row.slice()
  row[NUMBER] = number
  row[INCOMING] = incoming
  row[UPDATED] = recordedAt
  row[MARK] = words.mark
  const id = await idValuesInserter(trx, 'case_file', NEW_CASE_COLUMNS)(row)
  const insert = valuesInserter(trx, 'due_item', DUE_COLUMNS)
  for (const item of made.due) {
    const values = item.slice()
    values[SUBJECT] = subject
    await insert(values)
  }
  await index.put(caseDocument(id), words, false)
}
