import { dateOf, type Moment, minutesOf, momentAt } from './civil-date.js'
import type { WorkingCalendar } from './working-calendar.js'

/**
 * The office's day, in minutes since midnight: 9:00-13:00 and 14:30-18:30, eight hours.
 * Source: 829-2024/annex2 (working hours 9:00-18:30, break 13:00-14:30), 476-2015/1/8.1.
 */
export const OPENING = 540
export const BREAK_START = 780
export const BREAK_END = 870
export const CLOSING = 1110

/** Working minutes in a working day. */
export const MINUTES_IN_DAY = BREAK_START - OPENING + (CLOSING - BREAK_END)

/**
 * The moment when `minutes` of working time have run since `m`. Outside working time nothing runs: an event then starts with the next
 * working minute. A stretch that fills the morning exactly ends at 13:00, one that fills the day at 18:30.
 * @throws RangeError `minutes` is not a whole number of at least 1
 * @throws ExpectedError `calendar-year-missing`
 * @example addWorkingMinutes(moment('2025-03-14T18:25'), 15, cal) // 2025-03-17T09:10
 */
export function addWorkingMinutes(m: Moment, minutes: number, cal: WorkingCalendar): Moment {
  if (!Number.isInteger(minutes) || minutes < 1) throw new RangeError(`${minutes} working minutes`)
  const day = dateOf(m)
  const worked = cal.isWorking(day)
  const total = minutes + (worked ? workedBy(minutesOf(m)) : 0)
  const daysNeeded = Math.ceil(total / MINUTES_IN_DAY)
  const last = cal.addWorkingDays(day, worked ? daysNeeded - 1 : daysNeeded)
  return momentAt(last, minuteAfter(total - (daysNeeded - 1) * MINUTES_IN_DAY))
}

/**
 * Working minutes from `a` to `b`; negative when `b` is the earlier.
 * @throws ExpectedError `calendar-year-missing`
 */
export function workingMinutesBetween(a: Moment, b: Moment, cal: WorkingCalendar): number {
  if (b < a) return 0 - workingMinutesBetween(b, a, cal)
  const first = dateOf(a)
  const last = dateOf(b)
  const beforeA = cal.isWorking(first) ? workedBy(minutesOf(a)) : 0
  const afterB = cal.isWorking(last) ? MINUTES_IN_DAY - workedBy(minutesOf(b)) : 0
  return cal.workingDays(first, last) * MINUTES_IN_DAY - beforeA - afterB
}

/**
 * Working minutes as days of eight hours, hours and minutes: what is left of a term, for people.
 * @throws RangeError not a whole number of at least 0
 */
export function inDaysAndHours(minutes: number): {
  readonly days: number
  readonly hours: number
  readonly minutes: number
} {
  if (!Number.isInteger(minutes) || minutes < 0) throw new RangeError(`${minutes} working minutes`)
  const rest = minutes % MINUTES_IN_DAY
  return { days: Math.floor(minutes / MINUTES_IN_DAY), hours: Math.floor(rest / 60), minutes: rest % 60 }
}

/** Minutes of a working day that are over at a minute since midnight, 0..480. */
function workedBy(minute: number): number {
  const morning = Math.min(Math.max(minute, OPENING), BREAK_START) - OPENING
  const afternoon = Math.min(Math.max(minute, BREAK_END), CLOSING) - BREAK_END
  return morning + afternoon
}

/** The minute since midnight at which `worked` minutes (1..480) of the day are over: the earliest such. */
function minuteAfter(worked: number): number {
  const morning = BREAK_START - OPENING
  return worked <= morning ? OPENING + worked : BREAK_END + worked - morning
}
