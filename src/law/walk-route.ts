import type { CivilDate, Moment } from '../calendar/civil-date.js'
import { dateOf, later, momentAt } from '../calendar/civil-date.js'
import { type Duration, dueAfter } from '../calendar/term.js'
import type { WorkingCalendar } from '../calendar/working-calendar.js'
import { CLOSING } from '../calendar/working-time.js'
import { type StepDone, standsInPlan } from './branches.js'
import { type Deadline, termFrom } from './deadlines.js'
import { type Bound, type PlannedStep, planned } from './planned-step.js'
import type { EventId, ServiceEdition, Step, StepTerm, Term, TermId } from './service.js'

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

interface End {
  readonly at: Moment
  readonly planned: boolean
}

/**
 * One walk along the route, step after step: each starts where the one before ended or is due to end.
 *
 * @param supposed steps taken for done in time though they need not be: a branch that is only called for
 */
export function walkRoute(
  edition: Pick<ServiceEdition, 'terms' | 'route'>,
  happened: Happened,
  calendar: WorkingCalendar,
  done: readonly StepDone[],
  supposed: ReadonlySet<string>,
): Schedule {
  const stands = (step: Step): boolean => supposed.has(step.id) || standsInPlan(step, done, edition.route)
  const ends = new Map<string, End>()
  const found = new Map<TermId, Deadline>()

  const deadline = (id: TermId): Deadline | undefined => {
    const known = found.get(id)
    if (known !== undefined) return known
    const term = edition.terms.find((each) => each.id === id)
    const event = term === undefined ? undefined : startOfTerm(term)
    if (term === undefined || event === undefined) return undefined
    const made = termFrom(lengthened(term), event.at, calendar, { planned: event.planned })
    found.set(id, made)
    return made
  }

  /** The last of the events that start it. */
  const startOfTerm = (term: Term): ReturnType<typeof eventOf> =>
    [...(term.restarts ?? [])]
      .reverse()
      .map(eventOf)
      .find((event) => event !== undefined) ?? eventOf(term.from)

  const eventOf = (from: EventId): { readonly at: CivilDate | Moment; readonly planned: boolean } | undefined => {
    if (from.startsWith('step:')) return ends.get(from.slice(5))
    if (from.startsWith('term:')) return ownEnd(from.slice(5) as TermId)
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

  /** Where a term ends by its own figure, neither lengthened nor rolled: what counts on from there is rolled once. */
  const ownEnd = (id: TermId): { readonly at: CivilDate | Moment; readonly planned: boolean } | undefined => {
    const term = edition.terms.find((each) => each.id === id)
    const event = term === undefined ? undefined : eventOf(term.from)
    if (term === undefined || event === undefined) return undefined
    const { due, rolledFrom } = termFrom(term, event.at, calendar)
    return { at: rolledFrom ?? due, planned: event.planned }
  }

  /** An extension that was recorded lengthens the term by so many of its units. */
  const lengthened = (term: Term): Term => {
    const step = edition.route.find((each) => each.term === term.id)
    const more = step === undefined ? 0 : extension(step.id)
    return more === 0 ? term : { ...term, amount: term.amount + more }
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
      if (own !== undefined) return bound(own, own.term, null, true)
    } else if (step.term !== null) {
      const { amount, unit } = step.term
      const term: Duration = { amount: amount + extension(step.id), unit }
      return bound(dueAfter(startOf(step.term, start), term, calendar), term, null, true)
    }
    if (step.within && before !== undefined) return bound(before, null, `step:${before.id}`, false)
    const by = step.boundedBy ?? 'service'
    const limit = deadline(by)
    if (limit !== undefined) return bound(limit, null, by, step.boundedBy !== undefined)
    return { due: start, ends: start, rolled: false, term: null, boundedBy: null, takes: false }
  }

  const startOf = (term: StepTerm, start: Moment): Moment =>
    term.from?.reduce<Moment | undefined>((last, id) => ends.get(id)?.at ?? last, undefined) ?? start

  const steps: PlannedStep[] = []
  let start = happened.acceptance
  for (const step of edition.route) {
    if (!stands(step)) continue
    const record = done.findLast((each) => each.step === step.id)
    const until = boundOf(step, start, steps.at(-1))
    const ended = record === undefined ? undefined : endOnPaper(step, record, start)
    steps.push(planned(step, start, until, record, ended, calendar))
    const end = record?.at ?? (until.takes ? later(until.ends, start) : start)
    ends.set(step.id, { at: ended ?? end, planned: record === undefined })
    // A step that is only called for moves on what follows it once it was done, or where the plan supposes it.
    if (step.optional === undefined) start = end
    else if (record !== undefined || supposed.has(step.id)) start = later(start, end)
  }
  // What started a term anew came after the step that it was first asked for.
  for (const { id, restarts } of edition.terms) if (restarts !== undefined) found.delete(id)
  return { deadlines: edition.terms.flatMap((term) => deadline(term.id) ?? []), steps }
}

/** When a step that was recorded ended: the latest day of its papers where it has such (676-2014/4.3), never before it started. */
function endOnPaper({ dated }: Step, { at, answers }: StepDone, start: Moment): Moment {
  if (dated === undefined) return at
  const days = dated.flatMap((field) => answers?.[field] ?? []).filter((day) => typeof day === 'string')
  const last = days.sort().at(-1)
  return last === undefined || last >= dateOf(at) ? at : later(momentAt(last as CivilDate, CLOSING), start)
}

/** Field by field: to spread a whole deadline costs a walk half of its time, and a batch walks for every row. */
function bound(
  { due, ends, rolled }: Pick<Bound, 'due' | 'ends' | 'rolled'>,
  term: Bound['term'],
  boundedBy: string | null,
  takes: boolean,
): Bound {
  return { due, ends, rolled, term, boundedBy, takes }
}

function endOf(
  deadline: Deadline | undefined,
): { readonly at: CivilDate | Moment; readonly planned: boolean } | undefined {
  return deadline === undefined ? undefined : { at: deadline.due, planned: deadline.planned }
}
