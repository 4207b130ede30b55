import type { Moment } from '../../calendar/civil-date.js'
import type { WorkingCalendar } from '../../calendar/working-calendar.js'
import { workingMinutesBetween } from '../../calendar/working-time.js'
import type { GroundKept } from '../../case/act.js'
import type { CaseTiming } from '../../store/timings.js'
import { endsOf, type OwnTerm } from './own-term.js'

/** How a case came out so far. */
export type Result = 'granted' | 'refused' | 'acceptance-refused' | 'withdrawn' | 'open'

/**
 * Against the end of the service's term, or of its own where that does not measure it (own-term.ts): a case is through with the last
 * step of its route. `overdue`: not through though its term is over; `none`: withdrawn, or no term runs.
 */
export type Timeliness = 'in-time' | 'late' | 'running' | 'overdue' | 'none'

/** What figures are made of, of one case. Times in minutes of working time. */
export interface CaseFigures {
  readonly number: string
  readonly service: string
  readonly applicant: string
  readonly object: string
  readonly accepted: Moment
  readonly finished: Moment | null
  readonly ends: Moment | null
  readonly result: Result
  readonly timeliness: Timeliness
  /** How long it took from acceptance; null while it is not through. */
  readonly took: number | null
  /** By how much it is or was late; null where it is not. */
  readonly lateBy: number | null
  /** Who decided, or refused acceptance; null while nobody has. */
  readonly employee: string | null
  readonly grounds: readonly GroundKept[]
}

/** Figures of one case at a moment. @throws 'calendar-year-missing' */
export function figuresOf(
  row: CaseTiming,
  decision: { readonly by: string; readonly grounds: readonly GroundKept[] } | undefined,
  now: Moment,
  calendar: WorkingCalendar,
  own?: OwnTerm,
): CaseFigures {
  const result = resultOf(row)
  const finished = row.open ? null : row.lastDone
  // Where there is no overall term, an open case is measured by the step that it waits for.
  const ends = own?.ends ?? endsOf(row.serviceDue ?? (row.open ? row.stepDue : null))
  const timeliness =
    own === undefined ? timelinessOf(result, finished, ends, now) : own.lateBy === null ? 'in-time' : 'late'
  const lateUntil = timeliness === 'late' ? finished : timeliness === 'overdue' ? now : null
  return {
    number: row.number,
    service: row.service,
    applicant: row.applicantName,
    object: row.objectName,
    accepted: row.accepted,
    finished,
    ends,
    result,
    timeliness,
    took: finished === null || result === 'withdrawn' ? null : workingMinutesBetween(row.accepted, finished, calendar),
    lateBy:
      own !== undefined
        ? own.lateBy
        : lateUntil === null || ends === null
          ? null
          : workingMinutesBetween(ends, lateUntil, calendar),
    employee: decision?.by ?? (result === 'acceptance-refused' ? row.refusedBy : null),
    grounds: decision?.grounds ?? [],
  }
}

function resultOf({ outcome, status }: CaseTiming): Result {
  if (outcome === 'granted' || outcome === 'refused') return outcome
  return status === 'acceptance-refused' || status === 'withdrawn' ? status : 'open'
}

function timelinessOf(result: Result, finished: Moment | null, ends: Moment | null, now: Moment): Timeliness {
  if (result === 'withdrawn' || ends === null) return 'none'
  if (finished !== null) return finished <= ends ? 'in-time' : 'late'
  return now <= ends ? 'running' : 'overdue'
}
