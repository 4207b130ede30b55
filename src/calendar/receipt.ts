import { addDays, type CivilDate, dateOf, type Moment, minutesOf, momentAt } from './civil-date.js'
import type { DayKind, WorkingCalendar } from './working-calendar.js'
import { BREAK_END, BREAK_START, CLOSING, OPENING } from './working-time.js'

export type Channel = 'office' | 'portal' | 'post'

/** Papers are taken until 17:30, that minute included (476-2015/1/8.1, 829-2024/annex2). */
export const RECEPTION_END = 1050

/** Why an application is taken as accepted when it is; `as-filed` is the moment that it came. */
export type ReceiptRule = 'as-filed' | 'before-opening' | 'break' | 'after-closing' | 'day-off'

export interface Acceptance {
  readonly received: Moment
  readonly accepted: Moment
  readonly rule: ReceiptRule
  /** The non-working days between receipt and acceptance, the day of receipt among them, oldest first. */
  readonly skipped: readonly SkippedDay[]
}

export interface SkippedDay {
  readonly date: CivilDate
  readonly kind: DayKind
}

/**
 * When what was filed counts as accepted.
 * On a day off: the next working day at 9:00. Before 9:00: that day at 9:00. At the office or by post during the break (13:00 sharp
 * included): at 14:30; after 17:30: the next working day at 9:00. Through the portal in working time or during the break: when it came;
 * after 18:30: the next working day at 9:00. At 17:30 (portal 18:30) sharp it is still in time.
 * Source: 829-2024/17, 476-2015/1/8.1, 476-2015/1/8.2.
 * @throws ExpectedError `calendar-year-missing`
 */
export function acceptanceOf(received: Moment, channel: Channel, cal: WorkingCalendar): Acceptance {
  const day = dateOf(received)
  const minute = minutesOf(received)
  if (!cal.isWorking(day)) return onNextWorkingDay(received, day, 'day-off', cal)
  if (minute < OPENING) return { received, accepted: momentAt(day, OPENING), rule: 'before-opening', skipped: [] }
  if (minute > (channel === 'portal' ? CLOSING : RECEPTION_END)) {
    return onNextWorkingDay(received, addDays(day, 1), 'after-closing', cal)
  }
  if (channel !== 'portal' && minute >= BREAK_START && minute < BREAK_END) {
    return { received, accepted: momentAt(day, BREAK_END), rule: 'break', skipped: [] }
  }
  return { received, accepted: received, rule: 'as-filed', skipped: [] }
}

function onNextWorkingDay(received: Moment, from: CivilDate, rule: ReceiptRule, cal: WorkingCalendar): Acceptance {
  const next = cal.nextWorkingDay(from)
  return { received, accepted: momentAt(next, OPENING), rule, skipped: daysUntil(from, next, cal) }
}

/** Every day from `from` to before `end`, with what it is. */
export function daysUntil(from: CivilDate, end: CivilDate, cal: WorkingCalendar): readonly SkippedDay[] {
  const days: SkippedDay[] = []
  for (let d = from; d < end; d = addDays(d, 1)) days.push({ date: d, kind: cal.kindOf(d) })
  return days
}
