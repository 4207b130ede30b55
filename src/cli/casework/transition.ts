import { addDays, type CivilDate, dateOf } from '../../calendar/civil-date.js'
import { dayOf } from '../../calendar/term.js'
import { termFrom, termOf } from '../../law/deadlines.js'
import { newestEdition } from '../../law/edition.js'
import { lawOf } from '../../law/services/index.js'
import type { Entry, EntryAct } from '../../register/entry.js'
import { typedEntryNumber } from '../../register/typed-number.js'
import type { EntryRow } from '../../store/entry-row.js'
import type { Reader } from '../../store/store.js'
import type { World } from '../world.js'
import { entriesAsOf } from './entries-as-of.js'
import { entryNamedBy } from './entry-named.js'
import { entryOn } from './entry-on.js'
import { foldActs } from './record.js'

/** The days of the transition of 829-2024/35: from the rules' entry into force so many calendar days. */
export interface TransitionTerm {
  readonly inForce: CivilDate
  /** The day of entry into force is only the earliest possible one. */
  readonly bound: boolean
  readonly due: CivilDate
}

/**
 * renewed: changes were initiated in time and made; pending: initiated in time, not decided yet; changed: the book that the entry was
 * taken over from says that it was changed after the end, and nobody recorded here when that was initiated; late: made, but initiated
 * after the end; waiting: nothing yet, the term still runs; lost: nothing by its end, deemed to have lost conformity (829-2024/36).
 */
export type TransitionState = 'renewed' | 'pending' | 'changed' | 'late' | 'waiting' | 'lost'

export interface InTransition {
  readonly row: EntryRow
  readonly state: TransitionState
  /** The case by which it is or was brought up to date. */
  readonly case: string | null
  /** The day on which an entry that was taken over had been changed, where that tells how it stands. */
  readonly changedOn: CivilDate | null
}

/** A case accepted some days after the end may have come before it. */
const ACCEPTED_LATER = 30
const PAGE = 500

export async function transitionTerm(world: World): Promise<TransitionTerm> {
  const law = await lawOf('trusted-registry')
  const standard = law.standards.at(-1)
  const term = termOf(newestEdition(law), 'transition')
  if (standard === undefined || term === undefined) throw new Error('trusted-registry has no term of transition')
  const { due } = termFrom(term, standard.inForceFrom, world.calendar())
  return { inForce: standard.inForceFrom, bound: standard.inForceFromIsBound, due: dayOf(due) }
}

/** Every entry older than the rules that stood in the registry on a day, and how it stands with the transition. */
export async function entriesInTransition(world: World, read: Reader, on: CivilDate): Promise<readonly InTransition[]> {
  const term = await transitionTerm(world)
  const initiated = await initiatedIn(read, term, on)
  const found: InTransition[] = []
  for await (const row of entriesAsOf(read, { register: 'trusted', current: true }, on)) {
    if (row.includedOn >= term.inForce) continue
    found.push({ row, ...(await stateOf(read, row, term, initiated, on)) })
  }
  return found
}

/** How one entry stands; null where it is not older than the rules. */
export async function transitionStateOf(
  world: World,
  read: Reader,
  entry: Entry,
  on: CivilDate,
): Promise<TransitionState | null> {
  const term = await transitionTerm(world)
  if (entry.includedOn >= term.inForce) return null
  return (await stateOf(read, entry, term, await initiatedIn(read, term, on), on)).state
}

async function stateOf(
  read: Reader,
  { number }: Pick<EntryRow, 'number'>,
  term: TransitionTerm,
  initiated: ReadonlyMap<string, string>,
  on: CivilDate,
): Promise<Omit<InTransition, 'row'>> {
  const entry = await entryOn(read, 'trusted', number, on)
  const changedOn = changedBefore(entry.acts, term)
  // Whatever was made within the term was initiated within it (829-2024/35).
  if (changedOn !== null && changedOn <= term.due && changedOn <= on) return { state: 'renewed', case: null, changedOn }
  for (const act of entry.acts) {
    if (act.kind !== 'amended' || act.data.on < term.inForce) continue
    const [first] = await read.caseActs(act.data.case)
    const received = first?.kind === 'received' ? dateOf(first.data.received) : act.data.on
    return { state: received <= term.due ? 'renewed' : 'late', case: act.data.case, changedOn: null }
  }
  const pending = initiated.get(number)
  if (pending !== undefined) return { state: 'pending', case: pending, changedOn: null }
  if (on <= term.due) return { state: 'waiting', case: null, changedOn: null }
  return { state: changedOn === null ? 'lost' : 'changed', case: null, changedOn }
}

/**
 * When an entry that was taken over had last been changed since the rules came into force; by whatever case, that stands in the book it
 * came from. Null where it had not.
 */
function changedBefore([first]: readonly EntryAct[], { inForce }: TransitionTerm): CivilDate | null {
  if (first?.kind !== 'imported') return null
  const { changedOn } = first.data
  return changedOn !== null && changedOn >= inForce ? changedOn : null
}

/** Entries whose holders asked for changes in time and were not answered by that day, each with its case. */
async function initiatedIn(read: Reader, term: TransitionTerm, on: CivilDate): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  const filter = {
    service: 'trusted-registry',
    acceptedFrom: term.inForce,
    acceptedUntil: addDays(term.due, ACCEPTED_LATER),
  }
  for (let after = 0; ; ) {
    const page = await read.casesAfter(filter, after, PAGE)
    for (const row of page) {
      if (row.procedure !== 'amend' || dateOf(row.received) > term.due || dateOf(row.received) > on) continue
      const file = await foldActs(row.number, await read.caseActs(row.number))
      const decided = file.decision !== null && dateOf(file.decision.at) <= on
      if (decided || file.status === 'acceptance-refused' || file.withdrawn !== null) continue
      const number = entryNamedBy(file)
      if (number !== undefined) found.set(typedEntryNumber('trusted', number), file.case)
    }
    if (page.length < PAGE) return found
    after = page.at(-1)?.place ?? after
  }
}
