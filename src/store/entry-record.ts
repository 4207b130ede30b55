import type { Selectable } from 'kysely'
import { sortKey } from './collate.js'
import type { EntryRow } from './entry-row.js'
import { foldedName } from './fold.js'
import type { EntryTable } from './schema.js'

/** An EntryRow as a row of the table, with what the store adds for sorting and looking up. */
export function entryRecord(row: EntryRow, indexed: string): Omit<Selectable<EntryTable>, 'id'> {
  return {
    register: row.register,
    number: row.number,
    number_sort: row.number.replace(/\d+/g, (digits) => digits.padStart(12, '0')),
    status: row.status,
    case_number: row.caseNumber,
    holder_id: row.holderId,
    holder_name: row.holderName,
    holder_sort: sortKey(row.holderName),
    object_name: row.objectName,
    object_sort: sortKey(row.objectName),
    object_folded: foldedName(row.objectName),
    kind: row.kind,
    data: JSON.stringify(row.data),
    included_on: row.includedOn,
    changed_on: row.changedOn,
    ended_on: row.endedOn,
    earliest_expiry: row.earliestExpiry,
    version: row.version,
    updated_at: row.updatedAt,
    indexed,
  }
}
