import type { WorkingCalendar } from '../calendar/working-calendar.js'
import type { StepDone } from './branches.js'
import type { Deadline } from './deadlines.js'
import type { ServiceEdition, Step, TermId } from './service.js'
import { type Happened, type Schedule, walkRoute } from './walk-route.js'

export type { StepDone } from './branches.js'
export { branchOpen, standsInPlan } from './branches.js'
export type { PlannedStep } from './planned-step.js'
export type { Happened, Schedule } from './walk-route.js'

/**
 * The terms and the route of a case, planned from the acceptance and planned anew from what really happened: a step starts when the
 * one before it ended, or is due to end. Terms of complaints, older entries and expiring documents start from events of their own.
 *
 * @param withConditional also the terms that run only if an optional step is done, as if it were done in time.
 */
export function scheduleOf(
  edition: Pick<ServiceEdition, 'terms' | 'route'>,
  happened: Happened,
  calendar: WorkingCalendar,
  { withConditional = false } = {},
): Schedule {
  const done = happened.done ?? []
  const { deadlines, steps } = walkRoute(edition, happened, calendar, done, new Set())
  const limits = limitsOfExtensions(edition, done)
  const main = { steps, deadlines: deadlines.filter(({ id }) => !limits.has(id)) }
  if (!withConditional) return main
  const conditional = new Map(deadlines.filter(({ id }) => limits.has(id)).map(onCondition))
  // Each is supposed by itself: a removal does not suppose an extension.
  for (const step of edition.route) {
    if (step.optional === undefined || done.some((each) => each.step === step.id)) continue
    const supposed = walkRoute(edition, happened, calendar, done, opened(edition.route, step.id))
    for (const [id, deadline] of supposed.deadlines.map(onCondition))
      if (!conditional.has(id)) conditional.set(id, deadline)
  }
  const byId = new Map(main.deadlines.map((deadline) => [deadline.id, deadline]))
  return {
    deadlines: edition.terms.flatMap(({ id }) => byId.get(id) ?? conditional.get(id) ?? []),
    steps: main.steps,
  }
}

function onCondition(deadline: Deadline): readonly [TermId, Deadline] {
  return [deadline.id, { ...deadline, conditional: true }]
}

/** The terms that say how far another may be lengthened: they run only once it is. */
function limitsOfExtensions(
  { terms, route }: Pick<ServiceEdition, 'terms' | 'route'>,
  done: readonly StepDone[],
): ReadonlySet<TermId> {
  const open = route.flatMap(({ id, extends: lengthens }) => {
    const term = route.find((step) => step.id === lengthens?.step)?.term
    return typeof term === 'string' && !done.some((each) => each.step === id) ? [`term:${term}`] : []
  })
  return new Set(terms.filter((term) => open.includes(term.from)).map((term) => term.id))
}

/** The step, what its outcome opens, and what that opens in turn. */
function opened(route: readonly Step[], first: string): ReadonlySet<string> {
  const found = new Set([first])
  for (const { id, onlyAfter } of route) if (onlyAfter !== undefined && found.has(onlyAfter.step)) found.add(id)
  return found
}
