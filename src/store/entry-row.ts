import type { CivilDate } from '../calendar/civil-date.js'
import type { JsonObject } from '../text.js'
import { readJson } from './json.js'

/** An entry of a register as lists show it: computed from the acts recorded on it. */
export interface EntryRow {
  readonly register: string
  readonly number: string
  /** `included`, `excluded`... as the register names them. */
  readonly status: string
  /** The case whose decision made it; null for an old entry that was taken over. */
  readonly caseNumber: string | null
  /** BIN or IIN. */
  readonly holderId: string | null
  readonly holderName: string
  readonly objectName: string
  readonly kind: string
  readonly data: JsonObject
  readonly includedOn: CivilDate
  readonly changedOn: CivilDate | null
  readonly endedOn: CivilDate | null
  /** The first day on which one of its documents is valid no longer than. */
  readonly earliestExpiry: CivilDate | null
  /** `seq` of the last act reflected. */
  readonly version: number
  readonly updatedAt: string
}

/** A document on which an entry rests. */
export interface EntryDocument {
  /** Key under `documents` in the answers. */
  readonly document: string
  readonly number: string | null
  readonly date: CivilDate | null
  readonly validUntil: CivilDate | null
}

/** The columns of `register_entry` under the names of EntryRow. */
export const ENTRY_COLUMNS = [
  'register',
  'register_entry.number',
  'status',
  'case_number as caseNumber',
  'holder_id as holderId',
  'holder_name as holderName',
  'object_name as objectName',
  'kind',
  'data',
  'included_on as includedOn',
  'changed_on as changedOn',
  'ended_on as endedOn',
  'earliest_expiry as earliestExpiry',
  'version',
  'updated_at as updatedAt',
] as const

/** What a query of ENTRY_COLUMNS gives, as an EntryRow: dates were checked when the acts were recorded. */
export function entryRowOf(row: { readonly [column: string]: unknown }, path: string): EntryRow {
  const data = readJson(String(row.data), path, `entry ${row.register}/${row.number}`)
  return { ...row, data } as unknown as EntryRow
}
