import type { CivilDate, Moment } from '../../calendar/civil-date.js'
import { dateOf, momentAt } from '../../calendar/civil-date.js'
import { CLOSING } from '../../calendar/working-time.js'
import type { CaseTiming } from '../../store/timings.js'

/** What a case is measured by where the overall term of its service does not measure it. */
export interface OwnTerm {
  readonly ends: Moment
  /** By how many working minutes it was late; null where it was not. */
  readonly lateBy: number | null
}

/**
 * Whether the overall term does not measure a closed case: a refusal of acceptance has a term of its own (829-2024/18, 476-2015/1/4), and
 * some services have no overall term but those of the steps of their route (209-2014/4, 676-2014).
 */
export function hasOwnTerm({ open, status, outcome, serviceDue }: CaseTiming): boolean {
  if (open || status === 'withdrawn') return false
  return serviceDue === null || (status === 'acceptance-refused' && outcome === null)
}

/** The last minute of a term: of a day, when the office closes. */
export function endsOf(due: CivilDate | Moment | null): Moment | null {
  if (due === null) return null
  return due.length > 10 ? (due as Moment) : momentAt(dateOf(due as Moment), CLOSING)
}
