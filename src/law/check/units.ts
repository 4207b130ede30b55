import type { Duration } from '../../calendar/term.js'
import { CLOSING, OPENING, BREAK_END, BREAK_START } from '../../calendar/working-time.js'

export type { Duration } from '../../calendar/term.js'

/** Working minutes of a working day. */
export const DAY_MINUTES = CLOSING - OPENING - (BREAK_END - BREAK_START)

/** How many working minutes a term lasts. @throws RangeError for calendar days, which have none of their own */
export function toMinutes({ amount, unit }: Duration): number {
  switch (unit) {
    case 'minute':
      return amount
    case 'working-hour':
      return amount * 60
    case 'working-day':
      return amount * DAY_MINUTES
    case 'calendar-day':
      throw new RangeError('a calendar day has no working minutes of its own')
  }
}
