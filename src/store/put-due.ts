import type { Transaction } from 'kysely'
import { DUE_COLUMNS, type DueItem } from './due-store.js'
import { fixedQuery } from './fixed-query.js'
import { inserter } from './inserter.js'
import type { Schema } from './schema.js'
import type { Subject } from './subject.js'

const removeAll = fixedQuery((db) => db.deleteFrom('due_item').where('subject', '=', ''))

/** Puts these in the place of all that the subject had. In the transaction that recorded the acts. */
export async function putDueItems(
  trx: Transaction<Schema>,
  subject: Subject,
  items: readonly Omit<DueItem, 'subject'>[],
): Promise<void> {
  await removeAll(trx, subject)
  const insert = inserter(trx, 'due_item', DUE_COLUMNS)
  for (const item of items) await insert({ ...item, subject })
}
