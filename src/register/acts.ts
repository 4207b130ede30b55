import type { CivilDate, Moment } from '../calendar/civil-date.js'
import type { TermId } from '../law/service.js'
import type { JsonObject } from '../text.js'

/** What is recorded of an entry, once and for ever. It changes only by further acts and is never deleted. */
export interface EntryActs {
  added: EntryRecord & { readonly case: string }
  /** An old entry, taken over from an earlier book or file with its own number and days. */
  imported: EntryRecord & {
    readonly case: null
    /** When it was last changed before it was taken over; what it said before that day nobody recorded. */
    readonly changedOn: CivilDate | null
    readonly source: EntrySource
  }
  amended: EntryRecord & { readonly case: string; readonly reason: string }
  excluded: {
    /** Null where no application asked for it: the authority's own finding, an old exclusion taken over. */
    readonly case: string | null
    readonly decision: string
    readonly reason: string
    readonly on: CivilDate
    /** The clause that an exclusion without an application rests on; absent of every other. */
    readonly basis?: OwnBasis
    /** The finding that it follows, by the place of its act. */
    readonly finding?: number
    /** The day on which the holder was heard, or why that was not done. */
    readonly hearing?: Hearing
    /** The absent employee in whose stead it was decided. */
    readonly for?: string
  }
  /** Monitoring found what an exclusion may rest on (829-2024/10). */
  found: {
    readonly ground: FindingGround
    /** Criteria that are met no more, clause by clause. */
    readonly clauses: readonly string[]
    readonly evidence: string
    readonly on: CivilDate
    /** The absent employee in whose stead it was found. */
    readonly for?: string
  }
  /** A finding led to nothing: the holder mended it, or it did not stand. */
  dismissed: { readonly finding: number; readonly reason: string; readonly on: CivilDate }
  /** A paper about the entry was drawn up: an extract, a decision, a notification. */
  paper: {
    readonly form: string
    readonly number: string
    readonly date: CivilDate
    readonly on: CivilDate
    readonly hash: string
    readonly templateHash: string
    readonly data: JsonObject
  }
  /** What the exclusion obliged to was done (829-2024/8). */
  fulfilled: { readonly obligation: TermId; readonly reference: string; readonly on: CivilDate }
}

/** Clauses by which the authority excludes of itself: its monitoring; the end of the transition. */
export type OwnBasis = '829-2024/10' | '829-2024/36'

/** What monitoring finds (829-2024/10), and that older entries were not brought up to date (829-2024/36). */
export const FINDING_GROUNDS = [
  'false-data',
  'false-documents',
  'expired-documents',
  'criteria-lost',
  'not-renewed',
] as const
export type FindingGround = (typeof FINDING_GROUNDS)[number]

export interface Hearing {
  readonly heardOn: CivilDate | null
  /** Why the holder was not heard; '' where they were. */
  readonly why: string
}

/** Where an old entry stood before. */
export interface EntrySource {
  readonly book: string
  readonly page: string
  /** The name of the file that it was read from, and the line. */
  readonly file: string
  readonly line: number
}

export interface EntryRecord {
  /** Number of the decision's notification; '' of an old entry where it is not known. */
  readonly decision: string
  /** Day of effect. */
  readonly on: CivilDate
  readonly data: EntryData
}

export interface EntryDocument {
  readonly id: string
  readonly number: string
  readonly date: CivilDate | null
  readonly validUntil: CivilDate | null
  readonly particulars: JsonObject
}

/** What the registry says of a product (829-2024/7, /25). */
export interface EntryData {
  readonly holder: {
    readonly id: string
    readonly name: string
    readonly address: string
    readonly phone: string
    readonly email: string
  }
  readonly product: JsonObject
  readonly documents: readonly EntryDocument[]
  /** What the holder wrote of the entry's new contents, where it was amended. */
  readonly contents: string | null
}

export type EntryAct<Kind extends keyof EntryActs = keyof EntryActs> = {
  [K in Kind]: {
    readonly seq: number
    readonly kind: K
    readonly at: Moment
    readonly by: string
    readonly data: EntryActs[K]
  }
}[Kind]
export type NewEntryAct<Kind extends keyof EntryActs = keyof EntryActs> = {
  [K in Kind]: Omit<EntryAct<K>, 'seq'>
}[Kind]
