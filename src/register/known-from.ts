import type { CivilDate } from '../calendar/civil-date.js'
import type { Entry } from './entry.js'

/**
 * The day from which on it is known what the entry says, where the day asked for lies before it. An old book gives an entry as it was
 * changed last: that it stood before is known, what it said is not.
 * @returns null where what it said on that day is known
 */
export function knownFrom({ acts: [first] }: Pick<Entry, 'acts'>, day: CivilDate | undefined): CivilDate | null {
  if (first?.kind !== 'imported' || day === undefined) return null
  const { changedOn } = first.data
  return changedOn !== null && day < changedOn ? changedOn : null
}
