import type { CivilDate, Moment } from '../../calendar/civil-date.js'
import type { Duration, Unit } from '../../calendar/term.js'
import type { Text } from '../../text.js'
import type { CasePlace, Days, Hole } from '../timeline.js'
import type { RouteSum, Verdict } from './route-sum.js'

/** An act as the words name it. */
export interface ActNamed {
  readonly short: Text
  readonly annex: number | null
  /** No text says that it stands there. */
  readonly inferred: boolean
}

/** What each computed check finds, by the name of the check. */
export interface ComputedFacts {
  /** The steps of a route added up, against the overall term of a standard. */
  'route-sum': {
    readonly edition: string
    readonly sum: RouteSum
    readonly standard: string | null
    readonly term: Duration | null
    readonly verdict: Verdict
    /** The two were in force together at least one day. */
    readonly together: boolean
  }
  /** The route planned for every day of acceptance: on how many the last step ends after the overall term. */
  'route-plan': {
    readonly edition: string
    readonly standard: string
    readonly term: Duration
    readonly together: boolean
    readonly days: number
    readonly late: number
    readonly worst: {
      readonly accepted: Moment
      readonly ends: CivilDate
      readonly due: CivilDate
      readonly by: number
    } | null
  }
  'step-without-term': {
    readonly edition: string
    readonly action: Text
    /** The term that bounds it instead; null: nothing does. */
    readonly bounded: Text | null
  }
  'mixed-days': { readonly edition: string; readonly units: readonly Unit[] }
  /** A term whose wording allows another reading than the one taken. */
  reading: { readonly edition: string; readonly what: Text; readonly term: Duration; readonly note: Text }
  /** A code beside the act asks for more. */
  stricter: { readonly what: Text; readonly own: Duration; readonly beside: Duration; readonly source: Text }
  bound: { readonly edition: string; readonly which: 'from' | 'ceased'; readonly day: CivilDate }
  hole: Days & {
    readonly service: Text
    readonly place: CasePlace
    readonly kind: Hole['kind']
    readonly acts: readonly ActNamed[]
  }
  overlap: Days & {
    readonly service: Text
    readonly place: CasePlace
    readonly acts: readonly ActNamed[]
  }
  mismatch: Days & {
    readonly service: Text
    readonly regulation: ActNamed
    readonly restsOn: Text
    readonly standard: readonly ActNamed[]
  }
  'no-standard': { readonly service: Text; readonly edition: string }
  /** What the service issues has no form in any annex. */
  'result-without-form': { readonly edition: string; readonly papers: readonly string[] }
}
