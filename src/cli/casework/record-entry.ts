import type { OnBehalf } from '../../case/act.js'
import { onBehalf } from '../../case/on-behalf.js'
import type { RegisterId } from '../../law/service.js'
import { type Entry, type EntryAct, foldEntry, type NewEntryAct } from '../../register/entry.js'
import type { Tx } from '../../store/store.js'
import { entrySubject } from '../../store/subject.js'
import type { World } from '../world.js'
import { projectEntry } from './project-entry.js'
import { recordedAt } from './record.js'

/** The entry that acts are recorded on; `before` is undefined of one that they make. */
export interface EntryAt {
  readonly register: RegisterId
  readonly number: string
  readonly before: Entry | undefined
}

/**
 * Records acts of an entry and brings what is read of it up to date, in the caller's transaction: the only way in which an entry
 * comes to be or changes. @throws 'store-case-changed'
 */
export async function recordEntryActs(
  world: World,
  tx: Tx,
  { register, number, before }: EntryAt,
  done: readonly NewEntryAct[],
  leave: OnBehalf = world.signedIn ?? {},
): Promise<Entry> {
  const acts = onBehalf(done, leave)
  const version = before?.version ?? 0
  const now = recordedAt(world)
  await tx.append(entrySubject(register, number), version, acts, now)
  const recorded = acts.map((act, at) => ({ ...act, seq: version + at + 1 }) as EntryAct)
  const entry = foldEntry(register, number, [...(before?.acts ?? []), ...recorded])
  if (entry === undefined) throw new Error('an entry that its own act does not make')
  await projectEntry({ calendar: world.calendar, now: () => now }, tx, entry)
  return entry
}
