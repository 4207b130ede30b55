import type { Generated } from 'kysely'
import type { EmployeeTable, PinTable, ViewedTable } from './schema-people.js'

export type { EmployeeTable, PinTable, ViewedTable } from './schema-people.js'

/**
 * The tables, as Kysely sees them. A test compares this with the migrated database, column by column.
 *
 * `act`, `number_taken`, `draft`, `list_filter`, `pin_kept` and `viewed` are what was done; every other table is a read model: computed from the acts, written in the
 * same transaction, and possible to throw away and build again.
 */
export interface Schema {
  /** The journal: append-only, hash-chained (journal-hash.ts). */
  act: ActTable
  /** Every number ever taken, and the act that it was taken for. */
  number_taken: NumberTable
  draft: DraftTable
  case_file: CaseTable
  register_entry: EntryTable
  entry_document: DocumentTable
  due_item: DueTable
  issued_paper: PaperTable
  complaint: ComplaintTable
  employee: EmployeeTable
  pin_kept: PinTable
  viewed: ViewedTable
  destroying: DestroyingTable
  figure: FigureTable
  list_filter: ListFilterTable
}

/** The version of the schema that this program writes: the number of migrations. Kept in the header of the file. */
export const SCHEMA_VERSION = 8

/** Marks the file as ours in its header: `kzis` in ASCII. */
export const APPLICATION_ID = 0x6b7a6973

export interface ActTable {
  /** Place in the whole journal, from 1, without gaps. */
  readonly id: number
  /** Whose file it belongs to: `case/<number>`, `entry/<register>/<number>`, `register/<register>`, `user/<number>`, `calendar/<year>`, `office`. */
  readonly subject: string
  /** Place in the subject's file, from 1, without gaps. */
  readonly seq: number
  readonly kind: string
  /** When it happened, by the office's wall clock. */
  readonly at: string
  /** When it was written down, by the machine's clock. */
  readonly recorded_at: string
  readonly by_whom: string
  readonly data: string
  readonly prev_hash: Uint8Array
  readonly hash: Uint8Array
}

export interface NumberTable {
  readonly series: string
  readonly year: number
  readonly number: number
  readonly act: number
}

export interface DraftTable {
  readonly id: Generated<number>
  readonly service: string
  readonly procedure: string | null
  readonly answers: string
  readonly position: string | null
  readonly created: string
  readonly updated: string
  readonly by_whom: string
}

export interface CaseTable {
  readonly id: Generated<number>
  readonly number: string
  readonly incoming_number: string | null
  readonly external_number: string | null
  readonly service: string
  readonly procedure: string
  readonly standard: string
  readonly regulation: string
  readonly channel: string
  readonly status: string
  /** 1 while something is still to be done on it. */
  readonly open: number
  readonly applicant_id: string | null
  readonly applicant_name: string
  readonly applicant_sort: string
  readonly object_name: string
  readonly received: string
  readonly accepted: string
  readonly registered: string | null
  readonly step: string | null
  readonly step_role: string | null
  readonly step_due: string | null
  readonly service_due: string | null
  /** The nearest end of a term that runs, as a moment; null when none runs. */
  readonly due_ends: string | null
  readonly decided: string | null
  readonly outcome: string | null
  readonly assignee: string | null
  readonly entry: string | null
  /** `seq` of the last act that is reflected here. */
  readonly version: number
  readonly updated_at: string
  /** Mark of the words under which it can be found: unchanged words are not indexed again. */
  readonly indexed: string
}

export interface EntryTable {
  readonly id: Generated<number>
  readonly register: string
  readonly number: string
  /** Old entries come with numbers of any shape: digits are padded, so that 9 stands before 10. */
  readonly number_sort: string
  readonly status: string
  readonly case_number: string | null
  readonly holder_id: string | null
  readonly holder_name: string
  readonly holder_sort: string
  readonly object_name: string
  readonly object_sort: string
  readonly object_folded: string
  readonly kind: string
  readonly data: string
  readonly included_on: string
  readonly changed_on: string | null
  readonly ended_on: string | null
  readonly earliest_expiry: string | null
  readonly version: number
  readonly updated_at: string
  readonly indexed: string
}

export interface DocumentTable {
  readonly register: string
  readonly entry: string
  readonly document: string
  readonly number: string | null
  readonly date: string | null
  readonly valid_until: string | null
}

export interface DueTable {
  readonly subject: string
  readonly kind: string
  readonly id: string
  readonly due: string
  readonly ends: string
  readonly done: string | null
  readonly reference: string | null
  readonly service: string | null
  readonly role: string | null
  readonly assignee: string | null
  readonly about: string
}

export interface PaperTable {
  /** The act by which it was drawn up; its data stand there. */
  readonly act: number
  readonly case_number: string
  readonly form: string
  readonly number: string
  readonly date: string
  readonly hash: string
  readonly template_hash: string
}

export interface ComplaintTable {
  readonly number: string
  readonly case_number: string
  readonly service: string
  readonly addressee: string
  readonly complainant: string
  readonly received: string
  readonly registered: string
  /** The last day of what is awaited; null when nothing is. */
  readonly due: string | null
  readonly forwarded: string | null
  readonly resolved: string | null
  readonly outcome: string | null
  readonly answer_number: string | null
}

/** Acts whose data are replaced in this very transaction (retention.ts); empty at any other time. */
export interface DestroyingTable {
  readonly act: number
  readonly ends: Generated<number>
}

/** Figures of the closed cases of a month and a service, kept until one of them changes (figure-store.ts). */
export interface FigureTable {
  /** Of acceptance: `2025-03`. */
  readonly month: string
  readonly service: string
  /** Mark of the working days that they were reckoned by. */
  readonly calendar: string
  /** JSON. */
  readonly cells: string
  /** Working minutes that each case took, 32 bits each, in the order of the cells. */
  readonly minutes: Uint8Array
}

/** A filter of lists under a name (list-filters.ts). */
export interface ListFilterTable {
  readonly name: string
  /** JSON: options of `list` as they were typed. */
  readonly options: string
  readonly by_whom: string
  readonly saved: string
}
