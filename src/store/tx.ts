import type { Transaction } from 'kysely'
import { tailOf } from './append.js'
import { deleteDraft } from './draft-store.js'
import type { RecordedAct } from './journal.js'
import { takeNumber } from './numbers.js'
import { putCase } from './put-case.js'
import { putDueItems } from './put-due.js'
import { putEntry } from './put-entry.js'
import { putPaper } from './put-paper.js'
import { readerOf } from './reader.js'
import type { Schema } from './schema.js'
import { clearIndex } from './search-index.js'
import type { Tx } from './store.js'
import { caseSubject } from './subject.js'

/** The writing half of the store, over one transaction. Loaded by the first write only: a reading command does without it. */
export function txOf(trx: Transaction<Schema>, path: string): Tx {
  const tail = tailOf(trx)
  return {
    ...readerOf(trx, path),
    takeNumber: async (series, year) => takeNumber(trx, series, year, await tail.next()),
    append: tail.append,
    appendToCase: async (number, expectedSeq, acts, recordedAt) => {
      const recorded = await tail.append(caseSubject(number), expectedSeq, acts, recordedAt)
      return recorded as unknown as readonly RecordedAct[]
    },
    putCase: (row, texts) => putCase(trx, row, texts),
    putEntry: (row, documents, texts) => putEntry(trx, row, documents, texts),
    putDueItems: (subject, items) => putDueItems(trx, subject, items),
    putPaper: (paper) => putPaper(trx, paper),
    deleteDraft: (id) => deleteDraft(trx, id),
    clearReadModels: () => clearReadModels(trx),
  }
}

const READ_MODELS = ['issued_paper', 'due_item', 'entry_document', 'register_entry', 'case_file'] as const

async function clearReadModels(trx: Transaction<Schema>): Promise<void> {
  for (const table of READ_MODELS) await trx.deleteFrom(table).execute()
  await clearIndex(trx)
}
