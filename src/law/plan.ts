import { type CivilDate, later, type Moment } from '../calendar/civil-date.js'
import type { Duration } from '../calendar/term.js'
import type { Text } from '../text.js'
import type { Deadline } from './deadlines.js'
import type { Role, ServiceEdition, Step, StepOutcome } from './service.js'

export interface PlannedStep {
  readonly id: string
  readonly role: Role
  readonly action: Text
  readonly outcomes: readonly StepOutcome[]
  readonly optional: boolean
  /** When it starts: the real end of the step before, or the planned one. */
  readonly start: Moment
  /** The last day or minute in time. */
  readonly due: CivilDate | Moment
  /** The last minute in time. */
  readonly ends: Moment
  readonly term: Duration | null
  /** The act gives the step no term of its own: this one bounds it. */
  readonly boundedBy: string | null
  readonly doneAt: Moment | null
  readonly doneBy: string | null
  readonly outcome: string | null
  readonly late: boolean
  readonly citation: string
}

export interface StepDone {
  readonly step: string
  readonly at: Moment
  readonly by: string
  readonly outcome: string
}

/**
 * The route in order, planned from the acceptance and planned anew from what really happened: a step starts when the one
 * before it ended (or is due to end). A step without a term of its own is bounded by the overall term.
 */
export function planSteps(
  edition: ServiceEdition,
  acceptance: Moment,
  deadlines: readonly Deadline[],
  done: readonly StepDone[],
  { withOptional = false } = {},
): readonly PlannedStep[] {
  const planned: PlannedStep[] = []
  let start = acceptance
  for (const step of edition.route) {
    const record = done.findLast((each) => each.step === step.id)
    if (step.optional && record === undefined && !withOptional) continue
    const one = planStep(step, start, deadlines, record)
    planned.push(one.step)
    if (!step.optional) start = one.next
  }
  return planned
}

function planStep(
  step: Step,
  start: Moment,
  deadlines: readonly Deadline[],
  record: StepDone | undefined,
): { readonly step: PlannedStep; readonly next: Moment } {
  const own = deadlines.find((deadline) => deadline.id === step.term)
  const bound = own ?? deadlines.find((deadline) => deadline.id === 'service')
  if (bound === undefined) throw new Error(`step ${step.id}: neither a term nor an overall term`)
  const next = record?.at ?? (own === undefined ? start : later(own.ends, start))
  return {
    step: {
      id: step.id,
      role: step.role,
      action: step.action,
      outcomes: step.outcomes,
      optional: step.optional === true,
      start,
      due: bound.due,
      ends: bound.ends,
      term: own === undefined ? null : own.term,
      boundedBy: own === undefined ? bound.id : null,
      doneAt: record?.at ?? null,
      doneBy: record?.by ?? null,
      outcome: record?.outcome ?? null,
      late: record !== undefined && record.at > bound.ends,
      citation: step.source,
    },
    next,
  }
}
