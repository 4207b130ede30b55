import { addDays, type CivilDate, dateOf, isMoment, type Moment, minutesOf, momentAt } from './civil-date.js'
import { daysUntil, type SkippedDay } from './receipt.js'
import { type Due, type Duration, dayOf, dueAfter, dueBefore } from './term.js'
import type { WorkingCalendar } from './working-calendar.js'
import { BREAK_END, BREAK_START, CLOSING, OPENING } from './working-time.js'

export type Direction = 'forward' | 'backward'

/** How a term was counted, day by day. Backward terms list their days from the end back. */
export interface TermExplanation {
  /** What the term counts from: the event, or the end that a backward term is counted from. */
  readonly event: Moment | CivilDate
  readonly duration: Duration
  readonly direction: Direction
  /** The first day that counts. */
  readonly firstDay: CivilDate
  /** The days that count, in order. In hours and minutes: the days on which time ran. */
  readonly counted: readonly CivilDate[]
  /** The days passed over, with the reason: between the counted ones, or, when the term rolled, from its last day to the day before the end. */
  readonly skipped: readonly SkippedDay[]
  /** Saturdays and Sundays that counted because an act made them working days. None for calendar days, which count whatever they are. */
  readonly workedWeekends: readonly SkippedDay[]
  /** In hours and minutes: the stretches of working time that were counted; otherwise empty. */
  readonly stretches: readonly Stretch[]
  readonly end: Due['due']
  readonly ends: Moment
  readonly rolled: boolean
  readonly rolledFrom: CivilDate | null
  readonly projectedYears: readonly number[]
}

export interface Stretch {
  readonly from: Moment
  readonly to: Moment
  readonly minutes: number
}

/**
 * The same end as `dueAfter` or `dueBefore`, with every day that led to it.
 * @throws what `dueAfter` and `dueBefore` throw; RangeError when a backward term is given a moment
 */
export function explainTerm(
  event: Moment | CivilDate,
  duration: Duration,
  direction: Direction,
  cal: WorkingCalendar,
): TermExplanation {
  if (direction === 'backward' && isMoment(event)) throw new RangeError('a backward term is counted from a day')
  const due = direction === 'forward' ? dueAfter(event, duration, cal) : dueBefore(dayOf(event), duration, cal)
  const walked = walk(event, duration, direction, due, cal)
  const { ends, rolled, rolledFrom, projectedYears } = due
  const firstDay = walked.counted[0] as CivilDate
  return { event, duration, direction, firstDay, ...walked, end: due.due, ends, rolled, rolledFrom, projectedYears }
}

type Walked = Pick<TermExplanation, 'counted' | 'skipped' | 'workedWeekends' | 'stretches'>

function walk(
  event: Moment | CivilDate,
  duration: Duration,
  direction: Direction,
  due: Due,
  cal: WorkingCalendar,
): Walked {
  const day = dayOf(event)
  if (isMoment(due.due)) return runningTime(event as Moment, due.due, cal)
  if (duration.unit === 'calendar-day') {
    const step = direction === 'forward' ? 1 : -1
    const counted = Array.from({ length: duration.amount }, (_, i) => addDays(day, step * (i + 1)))
    const skipped = due.rolledFrom ? daysUntil(due.rolledFrom, due.due, cal) : []
    return { counted, skipped, workedWeekends: [], stretches: [] }
  }
  const days =
    direction === 'forward'
      ? daysUntil(addDays(day, 1), addDays(due.due, 1), cal)
      : daysUntil(due.due, day, cal).toReversed()
  return { ...sorted(days), counted: days.filter((d) => d.kind.working).map((d) => d.date), stretches: [] }
}

function sorted(days: readonly SkippedDay[]): Pick<Walked, 'skipped' | 'workedWeekends'> {
  return {
    skipped: days.filter((d) => !d.kind.working),
    workedWeekends: days.filter((d) => d.kind.because === 'working-weekend'),
  }
}

/** The mornings and afternoons, or parts of them, between an event and the end of a term in hours. */
function runningTime(event: Moment, end: Moment, cal: WorkingCalendar): Walked {
  const days = daysUntil(dateOf(event), addDays(dateOf(end), 1), cal)
  const stretches = days
    .filter((d) => d.kind.working)
    .flatMap(({ date }) => [part(date, OPENING, BREAK_START), part(date, BREAK_END, CLOSING)])
    .map(({ from, to }) => ({ from: from < event ? event : from, to: to > end ? end : to }))
    .filter(({ from, to }) => from < to)
    .map(({ from, to }) => ({ from, to, minutes: minutesOf(to) - minutesOf(from) }))
  const counted = [...new Set(stretches.map((s) => dateOf(s.from)))]
  return { ...sorted(days.filter((d) => !d.kind.working || counted.includes(d.date))), counted, stretches }
}

function part(date: CivilDate, from: number, to: number): { readonly from: Moment; readonly to: Moment } {
  return { from: momentAt(date, from), to: momentAt(date, to) }
}
