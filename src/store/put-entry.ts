import type { Transaction } from 'kysely'
import { entryRecord } from './entry-record.js'
import type { EntryDocument, EntryRow } from './entry-row.js'
import type { IndexQueue } from './index-queue.js'
import { entryWords } from './index-words.js'
import { joined } from './indexing.js'
import { idInserter, inserter } from './inserter.js'
import type { EntryTable, Schema } from './schema.js'
import { entryDocument } from './search-index.js'

const DOCUMENT = ['register', 'entry', 'document', 'number', 'date', 'valid_until'] as const
let columns: readonly Exclude<keyof EntryTable, 'id'>[] | undefined

/**
 * Writes an entry as lists show it, with all its documents. In the transaction that recorded the act on it.
 * @param texts as of putCase; they must stand in `data` or in the entry's acts
 */
export async function putEntry(
  trx: Transaction<Schema>,
  index: IndexQueue,
  row: EntryRow,
  documents: readonly EntryDocument[],
  texts: readonly string[],
): Promise<void> {
  const { register, number } = row
  const words = entryWords(row, texts)
  const record = entryRecord(row, words.mark)
  columns ??= Object.keys(record) as Exclude<keyof EntryTable, 'id'>[]
  const before = await trx
    .selectFrom('register_entry')
    .select('indexed')
    .where('register', '=', register)
    .where('number', '=', number)
    .executeTakeFirst()
  const id = await idInserter(trx, 'register_entry', columns, ['register', 'number'])(record)
  if (before !== undefined)
    await trx.deleteFrom('entry_document').where('register', '=', register).where('entry', '=', number).execute()
  const insert = inserter(trx, 'entry_document', DOCUMENT)
  for (const { document, number: own, date, validUntil } of documents)
    await insert({ register, entry: number, document, number: own, date, valid_until: validUntil })
  if (before?.indexed !== words.mark) await index.put(entryDocument(id), joined(words), before !== undefined)
}
