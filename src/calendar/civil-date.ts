import { ExpectedError } from '../expected-error.js'
import { dayNumberOf, daysInMonth, yearMonthDay } from './day-number.js'

declare module '../expected-error.js' {
  interface ErrorFacts {
    /** `no-such-day`: the shape is right, the day does not exist (30 February). `text` is what was typed, cut and cleaned for print. */
    'date-invalid': { readonly text: string; readonly reason: 'shape' | 'no-such-day' }
    'moment-invalid': { readonly text: string; readonly reason: 'shape' | 'no-such-day' | 'no-such-time' }
  }
}

declare const brand: unique symbol

/** A day of the office's calendar, `YYYY-MM-DD`, years 0001 to 9999. Compares and sorts as text. */
export type CivilDate = string & { readonly [brand]: 'date' }

/** A minute of the office's wall clock, `YYYY-MM-DDTHH:mm`. It bears no zone. Compares and sorts as text. */
export type Moment = string & { readonly [brand]: 'moment' }

const DATE = /^\d{4}-\d{2}-\d{2}$/
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/
const SHOWN = 40

/**
 * Text as a civil date.
 * @throws ExpectedError `date-invalid`: not `YYYY-MM-DD`, or no such day
 * @example civilDate('2025-03-17')
 */
export function civilDate(text: string): CivilDate {
  const reason = faultOfDate(text)
  if (reason !== null) throw new ExpectedError('date-invalid', { text: shown(text), reason })
  return text as CivilDate
}

export function isCivilDate(text: string): text is CivilDate {
  return faultOfDate(text) === null
}

/**
 * Text as a moment of the office's clock.
 * @throws ExpectedError `moment-invalid`: not `YYYY-MM-DDTHH:mm`, no such day, or no such time (24:00)
 * @example moment('2025-03-14T16:40')
 */
export function moment(text: string): Moment {
  const reason = faultOfMoment(text)
  if (reason !== null) throw new ExpectedError('moment-invalid', { text: shown(text), reason })
  return text as Moment
}

export function isMoment(text: string): text is Moment {
  return faultOfMoment(text) === null
}

function faultOfDate(text: string): 'shape' | 'no-such-day' | null {
  if (!DATE.test(text)) return 'shape'
  const year = digits(text, 0, 4)
  const month = digits(text, 5, 7)
  const day = digits(text, 8, 10)
  const exists = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  return exists ? null : 'no-such-day'
}

function faultOfMoment(text: string): 'shape' | 'no-such-day' | 'no-such-time' | null {
  if (!MOMENT.test(text)) return 'shape'
  if (faultOfDate(text.slice(0, 10)) !== null) return 'no-such-day'
  return digits(text, 11, 13) <= 23 && digits(text, 14, 16) <= 59 ? null : 'no-such-time'
}

/** The day of a moment. */
export function dateOf(m: Moment): CivilDate {
  return m.slice(0, 10) as CivilDate
}

/** Minutes since midnight, 0..1439. */
export function minutesOf(m: Moment): number {
  return digits(m, 11, 13) * 60 + digits(m, 14, 16)
}

/** @throws RangeError `minutes` is not a whole number of 0..1439 */
export function momentAt(d: CivilDate, minutes: number): Moment {
  if (!Number.isInteger(minutes) || minutes < 0 || minutes >= 1440) throw new RangeError(`minute ${minutes} of a day`)
  return `${d}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` as Moment
}

/** The day `n` days after `d`, before it when `n` is negative. @throws RangeError outside years 0001 to 9999 */
export function addDays(d: CivilDate, n: number): CivilDate {
  return dateOfDayNumber(dayNumber(d) + n)
}

/** Days from `a` to `b`: 1 from a day to the next one, negative when `b` is the earlier. */
export function daysBetween(a: CivilDate, b: CivilDate): number {
  return dayNumber(b) - dayNumber(a)
}

export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** 1 Monday ... 7 Sunday. */
export function weekdayOf(d: CivilDate): Weekday {
  return weekdayOfNumber(dayNumber(d))
}

/** The weekday of a day number: day 0 was a Thursday. */
export function weekdayOfNumber(n: number): Weekday {
  return (((((n + 3) % 7) + 7) % 7) + 1) as Weekday
}

export function yearOf(d: CivilDate | Moment): number {
  return digits(d, 0, 4)
}

/** Days since 1970-01-01. */
export function dayNumber(d: CivilDate): number {
  return dayNumberOf(digits(d, 0, 4), digits(d, 5, 7), digits(d, 8, 10))
}

/** @throws RangeError not a whole number, or outside years 0001 to 9999 */
export function dateOfDayNumber(n: number): CivilDate {
  if (!Number.isInteger(n)) throw new RangeError(`day number ${n}`)
  const [year, month, day] = yearMonthDay(n)
  if (year < 1 || year > 9999) throw new RangeError(`a day of the year ${year}`)
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` as CivilDate
}

/** What the clock on the office's wall shows now, whatever zone the machine is set to. The only reading of the clock. */
export function nowInOffice(): Moment {
  return officeMoment(epochNow())
}

/** The night of 29 February to 1 March 2024, when clocks were put back an hour at 00:00: 2024-02-29T18:00Z. */
const FIFTH_ZONE_SINCE = 1_709_229_600_000

/**
 * The office's wall clock (Asia/Almaty) at an instant of 2005 or later, in milliseconds since 1970-01-01T00:00Z: five hours ahead of UTC
 * from 1 March 2024, six before. Source: Government Resolution No. 1749 of 23 November 2000, as amended by No. 20 of 19 January 2024.
 * The rule stands here, not in the zone data of the runtime: that costs a third of a start of Node and is as old as the installation.
 * `officeMomentByRuntime` tells when the two part.
 */
export function officeMoment(epochMilliseconds: number): Moment {
  const ahead = epochMilliseconds >= FIFTH_ZONE_SINCE ? 300 : 360
  const minutes = Math.floor(epochMilliseconds / 60_000) + ahead
  const day = Math.floor(minutes / 1440)
  return momentAt(dateOfDayNumber(day), minutes - day * 1440)
}

/** The first minute of the fifth zone on the office's wall; the hour before it was shown twice and is taken for the first time. */
const FIFTH_ZONE_ON_WALL = '2024-03-01T00:00'

/** The instant at which the office's clock shows `m`, as UTC in the same shape: the reverse of `officeMoment`. */
export function utcOf(m: Moment): Moment {
  const minutes = dayNumber(dateOf(m)) * 1440 + minutesOf(m) - (m >= FIFTH_ZONE_ON_WALL ? 300 : 360)
  const day = Math.floor(minutes / 1440)
  return momentAt(dateOfDayNumber(day), minutes - day * 1440)
}

/** The whole number written in `text` from `start` to before `end`; called on checked text only. */
function digits(text: string, start: number, end: number): number {
  let n = 0
  for (let i = start; i < end; i += 1) n = n * 10 + text.charCodeAt(i) - 48
  return n
}

/** What was typed, fit to be printed back: short, and without control and direction marks. */
function shown(text: string): string {
  return [...text.slice(0, 2 * SHOWN)].slice(0, SHOWN).join('').replace(/\p{C}/gu, '?')
}

function two(n: number): string {
  return n < 10 ? `0${n}` : String(n)
}

/** Minutes of the wall clock from `a` to `b`, negative when `b` is the earlier. */
export function minutesBetween(a: Moment, b: Moment): number {
  return daysBetween(dateOf(a), dateOf(b)) * 1440 + minutesOf(b) - minutesOf(a)
}

/** The later of two moments. */
export function later(a: Moment, b: Moment): Moment {
  return a > b ? a : b
}

/** The machine's instant, in milliseconds since 1970-01-01T00:00Z. */
export function epochNow(): number {
  return Date.now()
}
