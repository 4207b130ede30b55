import type { Moment } from '../../calendar/civil-date.js'
import type { Entry } from '../../register/entry.js'
import { earliestExpiry } from '../../register/entry.js'
import type { EntryRow } from '../../store/entry-row.js'
import type { Tx } from '../../store/store.js'
import { entrySubject } from '../../store/subject.js'
import type { JsonObject } from '../../text.js'
import { findingItems } from './entry-findings.js'
import { entryDueItems } from './entry-obligations.js'
import type { Bearings } from './project.js'

/** The tables that an entry is read from. */
export type EntryTables = Pick<Tx, 'putEntry' | 'putDueItems'>

/** Writes what lists, search and the watch over expiring papers read of an entry, in the transaction that recorded its act. */
export async function projectEntry(world: Bearings, tx: EntryTables, entry: Entry): Promise<void> {
  const { holder, product, documents } = entry.data
  await tx.putEntry(
    entryRow(entry, world.now()),
    documents.map(({ id, number, date, validUntil }) => ({ document: id, number, date, validUntil })),
    [entry.number, holder.name, holder.id, textOf(product.name), ...documents.map((document) => document.number)],
  )
  const due = [...(await entryDueItems(entry, world.calendar)), ...findingItems(entry)]
  if (due.length > 0) await tx.putDueItems(entrySubject(entry.register, entry.number), due)
}

/** An entry as lists show it. */
export function entryRow(entry: Entry, updatedAt: Moment | ''): EntryRow {
  const { holder, product, documents } = entry.data
  return {
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
    updatedAt,
  }
}

function textOf(value: JsonObject[string] | undefined): string {
  return value === undefined || value === null ? '' : String(value)
}
