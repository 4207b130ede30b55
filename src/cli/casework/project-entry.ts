import type { Moment } from '../../calendar/civil-date.js'
import { type Entry, earliestExpiry } from '../../register/entry.js'
import type { Tx } from '../../store/store.js'
import type { JsonObject } from '../../text.js'

/** Writes what lists, search and the watch over expiring papers read of an entry, in the transaction that recorded its act. */
export async function projectEntry(tx: Pick<Tx, 'putEntry'>, entry: Entry, recordedAt: Moment): Promise<void> {
  const { holder, product, documents } = entry.data
  await tx.putEntry(
    {
      register: entry.register,
      number: entry.number,
      status: entry.status,
      caseNumber: entry.case,
      holderId: holder.id || null,
      holderName: holder.name,
      objectName: textOf(product.name),
      kind: textOf(product.kind),
      data: entry.data as unknown as JsonObject,
      includedOn: entry.includedOn,
      changedOn: entry.changedOn,
      endedOn: entry.endedOn,
      earliestExpiry: entry.status === 'excluded' ? null : earliestExpiry(documents),
      version: entry.version,
      updatedAt: recordedAt,
    },
    documents.map(({ id, number, date, validUntil }) => ({ document: id, number, date, validUntil })),
    [entry.number, holder.name, holder.id, textOf(product.name), ...documents.map((document) => document.number)],
  )
}

function textOf(value: JsonObject[string] | undefined): string {
  return value === undefined || value === null ? '' : String(value)
}
