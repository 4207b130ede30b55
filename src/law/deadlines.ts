import type { CivilDate, Moment } from '../calendar/civil-date.js'
import { type Due, type Duration, dayOf, dueAfter, dueBefore } from '../calendar/term.js'
import type { WorkingCalendar } from '../calendar/working-calendar.js'
import type { Text } from '../text.js'
import type { EventId, ServiceEdition, Term, TermId } from './service.js'

/** What is known to have happened. What is not known yet is assumed where a term cannot wait for it, and said to be. */
export interface Events {
  readonly receipt: Moment
  readonly acceptance: Moment
  readonly registration?: Moment | undefined
  readonly decision?: Moment | undefined
}

export interface Deadline {
  readonly id: TermId
  readonly title: Text
  readonly term: Duration
  readonly direction: Term['direction']
  readonly from: EventId
  /** The day or moment that the term counts from. */
  readonly event: CivilDate | Moment
  /** The event has not happened yet: the day counts from the earliest (or planned) one. */
  readonly planned: boolean
  readonly due: CivilDate | Moment
  /** The last minute in time. */
  readonly ends: Moment
  readonly rolled: boolean
  readonly rolledFrom: CivilDate | null
  /** Years of the calendar that are projected, not confirmed, among the days counted. */
  readonly projectedYears: readonly number[]
  readonly citation: string
  readonly note: Text | null
  /** The same by a stricter code: both are shown, the earlier is proposed. */
  readonly beside: {
    readonly due: CivilDate | Moment
    readonly amount: number
    readonly unit: Duration['unit']
    readonly source: Text
  } | null
}

interface Event {
  readonly at: CivilDate | Moment
  readonly planned: boolean
}

/**
 * The terms of a case: those that its events start or let one plan. Terms of complaints, of older entries and of expiring
 * documents start from events of their own: `termFrom`.
 */
export function deadlinesOf(edition: ServiceEdition, events: Events, calendar: WorkingCalendar): readonly Deadline[] {
  const deadlines: Deadline[] = []
  for (const term of edition.terms) {
    const event = eventOf(term.from, events, deadlines)
    if (event !== undefined) deadlines.push(termFrom(term, event.at, calendar, event.planned))
  }
  return deadlines
}

/** One term from one event, with the stricter reading beside it where the act has one. */
export function termFrom(term: Term, event: CivilDate | Moment, calendar: WorkingCalendar, planned = false): Deadline {
  const due = count(term, event, calendar)
  const beside =
    term.beside === undefined ? null : { ...term.beside, due: count({ ...term, ...term.beside }, event, calendar).due }
  return {
    id: term.id,
    title: term.title,
    term: { amount: term.amount, unit: term.unit },
    direction: term.direction,
    from: term.from,
    event,
    planned,
    ...due,
    citation: term.source,
    note: term.note ?? null,
    beside,
  }
}

/** The term of an edition by its id. */
export function termOf(edition: ServiceEdition, id: TermId): Term | undefined {
  return edition.terms.find((term) => term.id === id)
}

function count(
  term: Pick<Term, 'amount' | 'unit' | 'direction'>,
  event: CivilDate | Moment,
  calendar: WorkingCalendar,
): Due {
  const duration: Duration = { amount: term.amount, unit: term.unit }
  return term.direction === 'forward'
    ? dueAfter(event, duration, calendar)
    : dueBefore(dayOf(event), duration, calendar)
}

function eventOf(from: EventId, events: Events, sofar: readonly Deadline[]): Event | undefined {
  switch (from) {
    case 'receipt':
      return { at: events.receipt, planned: false }
    case 'acceptance':
      return { at: events.acceptance, planned: false }
    case 'registration':
      // Until the application is registered, the earliest day it can be: no later date is promised than the act may hold us to.
      return { at: events.registration ?? events.acceptance, planned: events.registration === undefined }
    case 'decision': {
      const service = sofar.find((deadline) => deadline.id === 'service')
      if (events.decision !== undefined) return { at: events.decision, planned: false }
      return service === undefined ? undefined : { at: service.due, planned: true }
    }
    case 'service': {
      const service = sofar.find((deadline) => deadline.id === 'service')
      return service === undefined ? undefined : { at: service.due, planned: service.planned }
    }
    default:
      return undefined
  }
}
