import type { CivilDate } from '../calendar/civil-date.js'
import type { EntriesAlike, EntryAlike, HeldObject } from './entries-alike.js'
import type { EntryDecision } from './entry-decisions.js'
import type { EntryDocument, EntryRow } from './entry-row.js'
import type { FindPage, FoundEntries } from './find.js'
import type { FindingFilter, FindingPage, FindingRow } from './finding-list.js'
import type { LookedUp } from './lookup.js'
import type { Page, PageOf } from './page.js'
import type { EntryFilter, EntrySort } from './register-list.js'
import type { Expiring } from './register-store.js'

/** What is read of the registers. */
export interface RegisterReader {
  entry(register: string, number: string): Promise<EntryRow | undefined>
  entries(filter: EntryFilter, page: Page<EntrySort>): Promise<PageOf<EntryRow>>
  findEntries(text: string, page: FindPage): Promise<FoundEntries>
  entryDocuments(register: string, number: string): Promise<readonly EntryDocument[]>
  /** Documents of current entries that end on a day from `from` to `until`. */
  expiring(register: string, from: CivilDate, until: CivilDate): Promise<readonly Expiring[]>
  /** By what decisions these entries say what they say, first to last of each. */
  entryDecisions(register: string, numbers: readonly string[]): Promise<readonly EntryDecision[]>
  /** What monitoring found of entries, the oldest first, after a place. */
  findings(filter: FindingFilter, page: FindingPage): Promise<readonly FindingRow[]>
  /** Current entries that a number or a name may mean: a number or a whole name is a finding, a part of a name a suggestion. */
  lookUpEntries(register: string, text: string, limit?: number): Promise<readonly LookedUp[]>
  /** Current entries of this holder with this name, whatever its capitals and punctuation. */
  entriesAlike(wanted: HeldObject): Promise<readonly EntryAlike[]>
  /** Holders with more than one current entry under one name. */
  doubledEntries(register: string): Promise<readonly EntriesAlike[]>
}
