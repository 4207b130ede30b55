import type { CaseRow } from '../case-row.js'
import type { ComplaintRow } from '../complaint-store.js'
import type { DueItem } from '../due-store.js'
import type { EmployeeRow } from '../employee-row.js'
import type { EntryDocument, EntryRow } from '../entry-row.js'
import type { AnyRecordedAct } from '../journal.js'

/** What the acts of one subject make of the read models: computed by the program that wrote them, not written. */
export interface Projected {
  readonly case: { readonly row: CaseRow; readonly texts: readonly string[] } | null
  readonly entry: {
    readonly row: EntryRow
    readonly documents: readonly EntryDocument[]
    readonly texts: readonly string[]
  } | null
  readonly due: readonly Omit<DueItem, 'subject'>[]
  readonly complaints: readonly ComplaintRow[]
  readonly employee?: EmployeeRow
}

/** The fold of a subject's acts, first to last, as rows. Whatever it throws is a fault of that subject. */
export type Project = (subject: string, acts: readonly AnyRecordedAct[]) => Promise<Projected>
