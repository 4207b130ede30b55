import type { Text } from '../text.js'
import type { CivilDate } from './civil-date.js'

/**
 * One year of the five-day week, read from `data/calendar/<year>.json` (where each act stands once and days name it): what differs from «Monday to Friday are worked».
 * `projected` years have a day that no published source confirms yet; every date that rests on one says so.
 */
export interface CalendarYear {
  readonly year: number
  readonly status: YearStatus
  /** Every non-working weekday, and every holiday that falls on a Saturday or Sunday. */
  readonly daysOff: readonly DayOff[]
  /** Saturdays and Sundays that are worked. */
  readonly workingWeekends: readonly WorkingWeekend[]
  /** Where the days come from, as one would cite them. */
  readonly sources: readonly string[]
  /** What was doubtful and how it was settled; what is still open. */
  readonly notes: readonly Text[]
}

export type YearStatus = 'confirmed' | 'projected'

/**
 * holiday: national or state. religious: 7 January and the first day of Kurban Ait.
 * shifted: the automatic day off after a holiday on a weekend. transferred: a day off made by an act.
 */
export type DayOffKind = 'holiday' | 'religious' | 'shifted' | 'transferred'

export interface DayOff {
  readonly date: CivilDate
  readonly kind: DayOffKind
  readonly name: Text
  /** What makes it a day off: the law behind a holiday, the resolution or order behind a transfer. */
  readonly act: Text
  /** The act's number in the legal database, where it is known: `P2100000713`. */
  readonly adilet?: string
  /** shifted: the holiday that it stands for. */
  readonly shiftedFrom?: CivilDate
  /** transferred: the day given up for it, worked instead. */
  readonly transferredFrom?: CivilDate
}

export interface WorkingWeekend {
  readonly date: CivilDate
  /** The weekday whose work moved here. */
  readonly transferredFrom: CivilDate
  readonly act: Text
  readonly adilet?: string
}

/** What a day is, and why. */
export type DayKind =
  | { readonly working: true; readonly because: 'weekday' }
  | {
      readonly working: true
      readonly because: 'working-weekend'
      readonly transferredFrom: CivilDate
      readonly act: Text
      readonly adilet?: string
    }
  | { readonly working: false; readonly because: 'weekend' }
  | { readonly working: false; readonly because: 'day-off'; readonly dayOff: DayOff }
