import type { CivilDate, Moment } from '../calendar/civil-date.js'
import { type Due, type Duration, dayOf, dueAfter, dueBefore } from '../calendar/term.js'
import type { WorkingCalendar } from '../calendar/working-calendar.js'
import type { Text } from '../text.js'
import type { EventId, ServiceEdition, Term, TermId } from './service.js'

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
  /** It runs only if something is called for that need not be (an extension, the removal of nonconformities). */
  readonly conditional: boolean
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

/** One term from one event, with the stricter reading beside it where the act has one. */
export function termFrom(
  term: Term,
  event: CivilDate | Moment,
  calendar: WorkingCalendar,
  { planned = false, conditional = false } = {},
): Deadline {
  const { due, ends, rolled, rolledFrom, projectedYears } = count(term, event, calendar)
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
    conditional,
    due,
    ends,
    rolled,
    rolledFrom,
    projectedYears,
    citation: term.source,
    note: term.note ?? null,
    beside,
  }
}

/** The term of an edition by its id. */
export function termOf(edition: Pick<ServiceEdition, 'terms'>, id: TermId): Term | undefined {
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
