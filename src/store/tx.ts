import type { Transaction } from 'kysely'
import { tailOf } from './append.js'
import { putComplaint } from './complaint-store.js'
import { deleteDraft } from './draft-store.js'
import { putEmployee, putPin } from './employee-store.js'
import { fileCase } from './file-case.js'
import { type IndexQueue, indexQueueOf } from './index-queue.js'
import type { RecordedAct } from './journal.js'
import { numbersOf } from './numbers.js'
import { putCase } from './put-case.js'
import { putDueItems } from './put-due.js'
import { putEntry } from './put-entry.js'
import { readerOf } from './reader.js'
import { destroyData } from './retention.js'
import type { Schema } from './schema.js'
import type { Reader, Tx } from './store.js'
import { caseSubject } from './subject.js'

/**
 * Runs `work` with the writing half of the store, in a transaction that was begun. Loaded by the first write only: a reading
 * command does without it.
 */
export async function inTransaction<T>(
  trx: Transaction<Schema>,
  path: string,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const index = indexQueueOf(trx)
  const result = await work(txOf(trx, index, path))
  await index.flush()
  return result
}

/** Readings that wait for the words of this transaction. */
type Searching = Extract<keyof Reader, 'find' | 'findEntries' | 'lookUpEntries'>

/** The readings of a connection's transactions: the same for one after another. */
const READERS = new WeakMap<Transaction<Schema>, Reader>()

function txOf(trx: Transaction<Schema>, index: IndexQueue, path: string): Tx {
  const tail = tailOf(trx)
  const numbers = numbersOf(trx)
  const reader = READERS.get(trx) ?? readerOf(trx, path)
  READERS.set(trx, reader)
  const writing: Omit<Tx, Exclude<keyof Reader, Searching>> = {
    find: async (text, page) => {
      await index.flush()
      return reader.find(text, page)
    },
    findEntries: async (text, page) => {
      await index.flush()
      return reader.findEntries(text, page)
    },
    lookUpEntries: async (register, text, limit) => {
      await index.flush()
      return reader.lookUpEntries(register, text, limit)
    },
    takeNumber: async (series, year) => numbers.take(series, year, await tail.next()),
    takeThisNumber: async (series, year, number) => numbers.takeThis(series, year, number, await tail.next()),
    append: tail.append,
    appendToCase: async (number, expectedSeq, acts, recordedAt) => {
      const recorded = await tail.append(caseSubject(number), expectedSeq, acts, recordedAt)
      return recorded as unknown as readonly RecordedAct[]
    },
    fileCase: (numbers, act, made, recordedAt) => fileCase(trx, tail, index, numbers, act, made, recordedAt),
    putCase: (row, texts) => putCase(trx, index, row, texts),
    putEntry: (row, documents, texts) => putEntry(trx, index, row, documents, texts),
    putDueItems: (subject, items) => putDueItems(trx, subject, items),
    putComplaint: (row) => putComplaint(trx, row),
    putEmployee: (row) => putEmployee(trx, row),
    putPin: (employee, pin) => putPin(trx, employee, pin),
    deleteDraft: (id) => deleteDraft(trx, id),
    destroyData: (of, recordedAt) => destroyData(trx, tail, of, recordedAt),
    clearReadModels: () => clearReadModels(trx, index),
  }
  // Its readings are inherited: to copy sixty of them for each transaction costs more than most statements.
  return Object.assign(Object.create(reader) as Reader, writing)
}

const READ_MODELS = [
  'employee',
  'complaint',
  'issued_paper',
  'due_item',
  'entry_document',
  'register_entry',
  'case_file',
] as const

async function clearReadModels(trx: Transaction<Schema>, index: IndexQueue): Promise<void> {
  for (const table of READ_MODELS) await trx.deleteFrom(table).execute()
  await index.clear()
}
