import type { Moment } from '../calendar/civil-date.js'
import type { JsonObject } from '../text.js'
import type { Step } from './service.js'

export interface StepDone {
  readonly step: string
  readonly at: Moment
  readonly by: string
  readonly outcome: string
  /** What the step asked. */
  readonly answers?: JsonObject
}

/** Whether a step is among those that were done or are still expected, on what was recorded. */
export function standsInPlan(step: Step, done: readonly StepDone[], route: readonly Step[]): boolean {
  if (done.some((each) => each.step === step.id)) return true
  return step.optional === undefined && branchOpen(step, done, route)
}

/** Whether the branch that a step belongs to is the one that the case took, or is expected to take. */
export function branchOpen(step: Step, done: readonly StepDone[], route: readonly Step[]): boolean {
  const { onlyAfter } = step
  if (onlyAfter === undefined) return true
  const branching = done.findLast((each) => each.step === onlyAfter.step)
  if (branching !== undefined) return onlyAfter.outcomes.includes(branching.outcome)
  // A branch of a branch that the case did not take is not taken either.
  const parting = route.find((each) => each.id === onlyAfter.step)
  return onlyAfter.planned && (parting === undefined || branchOpen(parting, done, route))
}
