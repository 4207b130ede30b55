import type { Transaction } from 'kysely'
import { DUE_COLUMNS, type DueItem } from './due-store.js'
import { inserter } from './inserter.js'
import type { Schema } from './schema.js'
import type { Subject } from './subject.js'

/** Puts these in the place of all that the subject had. In the transaction that recorded the acts. */
export async function putDueItems(
  trx: Transaction<Schema>,
  subject: Subject,
  items: readonly Omit<DueItem, 'subject'>[],
): Promise<void> {
  await trx.deleteFrom('due_item').where('subject', '=', subject).execute()
  const insert = inserter(trx, 'due_item', DUE_COLUMNS)
  for (const item of items) await insert({ ...item, subject })
}
