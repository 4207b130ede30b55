import type { CivilDate, Moment } from '../calendar/civil-date.js'
import { ExpectedError } from '../expected-error.js'
import type { RegisterId } from '../law/service.js'
import type { Entry, EntryAct } from './entry.js'

declare module '../expected-error.js' {
  interface ErrorFacts {
    /** An entry is changed in the order of the moments: what stood in it on a day was told, and may have been certified. */
    'entry-changed-later': {
      /** Whose decision it is: a case, or the entry itself where nobody applied. */
      readonly subject: string
      readonly register: RegisterId
      readonly entry: string
      readonly at: string
      /** A day alone of what was taken over from an old book. */
      readonly since: string
      readonly change: LastChange['kind']
      /** Null of what was taken over: who did it nobody recorded here. */
      readonly by: string | null
      /** '' where it is not known. */
      readonly decision: string
    }
  }
}

/** What an entry says since when, and by whose decision. */
export interface LastChange {
  readonly kind: 'entered' | 'changed' | 'excluded'
  readonly since: Moment | CivilDate
  readonly by: string | null
  readonly decision: string
}

/**
 * The change after which the entry stands as it does: the latest one. Of what was taken over only days are known: what such a book
 * says begins with its day, so that a decision of that very day may follow.
 */
export function lastChange({ acts }: Pick<Entry, 'acts'>): LastChange {
  const [first, ...rest] = acts.flatMap(changeOf)
  if (first === undefined) throw new Error('an entry that nothing made')
  return rest.reduce((last, each) => (each.since >= last.since ? each : last), first)
}

function changeOf(act: EntryAct): readonly LastChange[] {
  const { at, by } = act
  switch (act.kind) {
    case 'added':
      return [{ kind: 'entered', since: at, by, decision: act.data.decision }]
    case 'imported': {
      const { on, changedOn, decision } = act.data
      return [{ kind: changedOn === null ? 'entered' : 'changed', since: changedOn ?? on, by: null, decision }]
    }
    case 'amended':
      return [{ kind: 'changed', since: at, by, decision: act.data.decision }]
    case 'excluded': {
      const { on, decision, case: file, basis } = act.data
      const old = file === null && basis === undefined
      return [{ kind: 'excluded', since: old ? on : at, by: old ? null : by, decision }]
    }
    default:
      return []
  }
}

/**
 * A decision that changes the entry is no earlier than its last change; the same moment is allowed.
 * @param subject whose decision it is: a case, or the entry itself
 * @throws 'entry-changed-later'
 */
export function refuseBeforeChange(entry: Entry, at: Moment, subject: string = entry.number): void {
  const { kind, since, by, decision } = lastChange(entry)
  // A day is the beginning of every moment of it, and so no later than any of them.
  if (at >= since) return
  const { register, number } = entry
  const facts = { subject, register, entry: number, at, since, change: kind, by, decision }
  throw new ExpectedError('entry-changed-later', facts)
}
