import type { CivilDate, Moment } from '../calendar/civil-date.js'
import { later } from '../calendar/civil-date.js'
import { type Due, type Duration, dueAfter } from '../calendar/term.js'
import type { WorkingCalendar } from '../calendar/working-calendar.js'
import { workingMinutesBetween } from '../calendar/working-time.js'
import type { JsonObject, Text } from '../text.js'
import { type Deadline, termFrom } from './deadlines.js'
import type { EventId, Role, ServiceEdition, Step, StepOutcome, StepTerm, Term, TermId } from './service.js'

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

export interface StepDone {
  readonly step: string
  readonly at: Moment
  readonly by: string
  readonly outcome: string
  /** What the step asked. */
  readonly answers?: JsonObject
}

/** What is known to have happened. What is not known yet is assumed where a term cannot wait for it, and said to be. */
export interface Happened {
  readonly receipt: Moment
  readonly acceptance: Moment
  readonly registration?: Moment | undefined
  readonly decision?: Moment | undefined
  readonly done?: readonly StepDone[]
}

export interface Schedule {
  /** The terms that events started or let one plan, in the edition's order. */
  readonly deadlines: readonly Deadline[]
  readonly steps: readonly PlannedStep[]
}

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
  const main = walk(edition, happened, calendar, (step) => standsInPlan(step, happened.done ?? [], edition.route))
  if (!withConditional) return main
  const all = walk(edition, happened, calendar, () => true)
  const known = new Set(main.deadlines.map((deadline) => deadline.id))
  const extra = all.deadlines.filter((deadline) => !known.has(deadline.id))
  const conditional = new Map(extra.map((deadline) => [deadline.id, { ...deadline, conditional: true }]))
  const byId = new Map(main.deadlines.map((deadline) => [deadline.id, deadline]))
  return {
    deadlines: edition.terms.flatMap(({ id }) => byId.get(id) ?? conditional.get(id) ?? []),
    steps: main.steps,
  }
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

interface End {
  readonly at: Moment
  readonly planned: boolean
}

function walk(
  edition: Pick<ServiceEdition, 'terms' | 'route'>,
  happened: Happened,
  calendar: WorkingCalendar,
  stands: (step: Step) => boolean,
): Schedule {
  const ends = new Map<string, End>()
  const found = new Map<TermId, Deadline>()
  const done = happened.done ?? []

  const deadline = (id: TermId): Deadline | undefined => {
    const known = found.get(id)
    if (known !== undefined) return known
    const term = edition.terms.find((each) => each.id === id)
    const event = term === undefined ? undefined : eventOf(term.from)
    if (term === undefined || event === undefined) return undefined
    const made = termFrom(lengthened(term), event.at, calendar, { planned: event.planned })
    found.set(id, made)
    return made
  }

  const eventOf = (from: EventId): { readonly at: CivilDate | Moment; readonly planned: boolean } | undefined => {
    if (from.startsWith('step:')) return ends.get(from.slice(5))
    if (from.startsWith('term:')) return endOf(deadline(from.slice(5) as TermId))
    switch (from) {
      case 'receipt':
        return { at: happened.receipt, planned: false }
      case 'acceptance':
        return { at: happened.acceptance, planned: false }
      case 'registration':
        // Until the application is registered, the earliest day it can be: no later date is promised than the act may hold us to.
        return {
          at: happened.registration ?? happened.acceptance,
          planned: happened.registration === undefined,
        }
      case 'decision': {
        if (happened.decision !== undefined) return { at: happened.decision, planned: false }
        const service = deadline('service')
        return service === undefined ? undefined : { at: service.due, planned: true }
      }
      case 'service':
        return endOf(deadline('service'))
      default:
        return undefined
    }
  }

  /** An extension that was recorded lengthens the term by so many of its units. */
  const lengthened = (term: Term): Term => {
    const step = edition.route.find((each) => each.term === term.id)
    return step === undefined ? term : { ...term, amount: term.amount + extension(step.id) }
  }

  const extension = (id: string): number => {
    const by = edition.route.find((each) => each.extends?.step === id)
    const record = by === undefined ? undefined : done.findLast((each) => each.step === by.id)
    const amount = record?.answers?.[by?.extends?.by ?? '']
    return typeof amount === 'number' ? amount : 0
  }

  const boundOf = (step: Step, start: Moment, before: PlannedStep | undefined): Bound => {
    if (typeof step.term === 'string') {
      const own = deadline(step.term)
      if (own !== undefined) return { ...own, boundedBy: null, takes: true }
    } else if (step.term !== null) {
      const { amount, unit } = step.term
      const term: Duration = { amount: amount + extension(step.id), unit }
      return { ...dueAfter(startOf(step.term, start), term, calendar), term, boundedBy: null, takes: true }
    }
    if (step.within && before !== undefined)
      return { ...before, term: null, boundedBy: `step:${before.id}`, takes: false }
    const by = step.boundedBy ?? 'service'
    const bound = deadline(by)
    if (bound !== undefined) return { ...bound, term: null, boundedBy: by, takes: step.boundedBy !== undefined }
    return { due: start, ends: start, rolled: false, term: null, boundedBy: null, takes: false }
  }

  const startOf = (term: StepTerm, start: Moment): Moment =>
    term.from?.reduce<Moment | undefined>((last, id) => ends.get(id)?.at ?? last, undefined) ?? start

  const steps: PlannedStep[] = []
  let start = happened.acceptance
  for (const step of edition.route) {
    if (!stands(step)) continue
    const record = done.findLast((each) => each.step === step.id)
    const bound = boundOf(step, start, steps.at(-1))
    steps.push(planned(step, start, bound, record, calendar))
    const end = record?.at ?? (bound.takes ? later(bound.ends, start) : start)
    ends.set(step.id, { at: end, planned: record === undefined })
    if (!step.optional) start = end
  }
  return { deadlines: edition.terms.flatMap((term) => deadline(term.id) ?? []), steps }
}

function endOf(
  deadline: Deadline | undefined,
): { readonly at: CivilDate | Moment; readonly planned: boolean } | undefined {
  return deadline === undefined ? undefined : { at: deadline.due, planned: deadline.planned }
}

interface Bound extends Pick<Due, 'due' | 'ends' | 'rolled'> {
  readonly term: Duration | null
  readonly boundedBy: string | null
  /** The plan gives the step all of that time. */
  readonly takes: boolean
}

function planned(
  step: Step,
  start: Moment,
  bound: Bound,
  record: StepDone | undefined,
  calendar: WorkingCalendar,
): PlannedStep {
  const late = record !== undefined && record.at > bound.ends
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
    lateBy: late ? workingMinutesBetween(bound.ends, record.at, calendar) : null,
    citation: step.source,
  }
}
