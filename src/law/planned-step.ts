import type { CivilDate, Moment } from '../calendar/civil-date.js'
import type { Due, Duration } from '../calendar/term.js'
import type { WorkingCalendar } from '../calendar/working-calendar.js'
import { workingMinutesBetween } from '../calendar/working-time.js'
import type { Text } from '../text.js'
import type { StepDone } from './branches.js'
import type { Role, Step, StepOutcome } from './service.js'

export interface PlannedStep {
  readonly id: string
  readonly role: Role
  readonly action: Text
  readonly outcomes: readonly StepOutcome[]
  readonly optional: boolean
  /** No numbered step of the act: the tool's own record between two of them. */
  readonly within: boolean
  /** When it starts: the real end of the step before, or the planned one. */
  readonly start: Moment
  /** The last day or minute in time. */
  readonly due: CivilDate | Moment
  /** The last minute in time. */
  readonly ends: Moment
  readonly rolled: boolean
  readonly term: Duration | null
  /** The act gives the step no term of its own: this one, or this step's, bounds it. */
  readonly boundedBy: string | null
  readonly doneAt: Moment | null
  readonly doneBy: string | null
  readonly outcome: string | null
  readonly late: boolean
  /** By how many working minutes it was late. */
  readonly lateBy: number | null
  readonly citation: string
}

/** Until when a step may last, and by what. */
export interface Bound extends Pick<Due, 'due' | 'ends' | 'rolled'> {
  readonly term: Duration | null
  readonly boundedBy: string | null
  /** The plan gives the step all of that time. */
  readonly takes: boolean
}

/**
 * A step of the plan, as it was done or is to be done.
 * @param ended when it ended, where it was done: its record may be later than its papers
 */
export function planned(
  step: Step,
  start: Moment,
  bound: Bound,
  record: StepDone | undefined,
  ended: Moment | undefined,
  calendar: WorkingCalendar,
): PlannedStep {
  // What the act gives no term, and takes no time in the plan, cannot be late.
  const late = ended !== undefined && step.within !== true && ended > bound.ends
  return {
    id: step.id,
    role: step.role,
    action: step.action,
    outcomes: step.outcomes,
    optional: step.optional !== undefined,
    within: step.within === true,
    start,
    due: bound.due,
    ends: bound.ends,
    rolled: bound.rolled,
    term: bound.term,
    boundedBy: bound.boundedBy,
    doneAt: record?.at ?? null,
    doneBy: record?.by ?? null,
    outcome: record?.outcome ?? null,
    late,
    lateBy: late ? workingMinutesBetween(bound.ends, ended, calendar) : null,
    citation: step.source,
  }
}
