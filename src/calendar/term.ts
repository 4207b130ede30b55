import { addDays, type CivilDate, dateOf, isMoment, type Moment, momentAt, yearOf } from './civil-date.js'
import type { Channel } from './receipt.js'
import type { WorkingCalendar } from './working-calendar.js'
import { addWorkingMinutes, CLOSING } from './working-time.js'

export type Unit = 'minute' | 'working-hour' | 'working-day' | 'calendar-day'

/** A length of time as an act gives it. Minutes and hours are working ones. */
export interface Duration {
  readonly amount: number
  readonly unit: Unit
}

export interface Due {
  /** A day for a term in days, a moment for one in hours or minutes. */
  readonly due: CivilDate | Moment
  /** The last minute in time: 18:30 of the last day for a term in days. */
  readonly ends: Moment
  /** The last day was not a working one and gave way to the next that is. */
  readonly rolled: boolean
  readonly rolledFrom: CivilDate | null
  /** Years whose calendar was consulted and is only projected, oldest first. */
  readonly projectedYears: readonly number[]
}

/**
 * The end of a term that runs on from an event.
 *
 * In days it starts the day after the event, whatever its hour, and lasts to 18:30 of the last day. In working days it ends with the
 * n-th working day. In calendar days, one that would end on a non-working day ends on the next working day, and says that it rolled.
 * In hours and minutes it runs in working time only, from the event's moment. Source: «Counting», all services.
 *
 * @throws RangeError the amount is not a whole number of at least 1; a term in hours from a day without an hour
 * @throws ExpectedError `calendar-year-missing`
 * @example dueAfter(civilDate('2025-03-14'), { amount: 3, unit: 'calendar-day' }, cal).due // 2025-03-17
 */
export function dueAfter(event: Moment | CivilDate, duration: Duration, cal: WorkingCalendar): Due {
  const { amount, unit } = checked(duration)
  if (unit === 'minute' || unit === 'working-hour') {
    if (!isMoment(event)) throw new RangeError(`a term in hours runs from a moment, not from ${event}`)
    const due = addWorkingMinutes(event, unit === 'minute' ? amount : amount * 60, cal)
    return { due, ends: due, rolled: false, rolledFrom: null, projectedYears: projectedYears(cal, event, due) }
  }
  const day = dayOf(event)
  if (unit === 'working-day') {
    const due = cal.addWorkingDays(day, amount)
    return onDay(due, null, projectedYears(cal, addDays(day, 1), due))
  }
  const last = addDays(day, amount)
  const due = cal.nextWorkingDay(last)
  return onDay(due, due === last ? null : last, projectedYears(cal, last, due))
}

/**
 * The last day on which something may still be done that must be done so long before `end`.
 * In working days it is counted back over working days: two before a Thursday is the Tuesday. In calendar days it does not roll, and the
 * calendar is not consulted, so that `end` may lie in a year that is not loaded yet (a certificate's expiry). Source: «Counting», all services.
 *
 * @throws RangeError the amount is not a whole number of at least 1; a term in hours or minutes, which no act counts back
 * @throws ExpectedError `calendar-year-missing`, for working days
 */
export function dueBefore(end: CivilDate, duration: Duration, cal: WorkingCalendar): Due {
  const { amount, unit } = checked(duration)
  if (unit === 'calendar-day') return onDay(addDays(end, -amount), null, [])
  if (unit !== 'working-day') throw new RangeError(`a term counted back is in days, not in ${unit}s`)
  const due = cal.addWorkingDays(end, -amount)
  return onDay(due, null, projectedYears(cal, due, addDays(end, -1)))
}

/**
 * The last minute for the applicant's own action on the day that a term ends: 23:59 through the portal, 18:30 otherwise.
 * Source: «Counting», all services.
 */
export function applicantActsUntil(day: CivilDate, channel: Channel): Moment {
  return momentAt(day, channel === 'portal' ? 1439 : CLOSING)
}

/** The day of a day or of a moment. */
export function dayOf(event: Moment | CivilDate): CivilDate {
  return isMoment(event) ? dateOf(event) : event
}

function onDay(due: CivilDate, rolledFrom: CivilDate | null, projected: readonly number[]): Due {
  return { due, ends: momentAt(due, CLOSING), rolled: rolledFrom !== null, rolledFrom, projectedYears: projected }
}

function checked(duration: Duration): Duration {
  if (!Number.isInteger(duration.amount) || duration.amount < 1) {
    throw new RangeError(`a term of ${duration.amount} ${duration.unit}s`)
  }
  return duration
}

function projectedYears(cal: WorkingCalendar, from: CivilDate | Moment, to: CivilDate | Moment): readonly number[] {
  const years: number[] = []
  for (let y = yearOf(from); y <= yearOf(to); y += 1) if (cal.statusOf(y) === 'projected') years.push(y)
  return years
}
