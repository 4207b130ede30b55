import { addDays, dateOf, type Moment, minutesOf, momentAt } from '../calendar/civil-date.js'

/** So many wrong PINs one after another are passed over; the next ones are paid for with waiting. */
export const FREE_TRIES = 3

/** The longest pause, in minutes: a day. */
const LONGEST_PAUSE = 24 * 60

const SHORTEST_PIN = 6
const LONGEST_PIN = 64

/** The pause after so many wrong PINs, in minutes: none, then 1, 2, 4, 8... up to a day. */
export function pauseAfter(failures: number): number {
  return failures < FREE_TRIES ? 0 : Math.min(LONGEST_PAUSE, 2 ** Math.min(failures - FREE_TRIES, 30))
}

/** Until when nothing is tried after one more wrong PIN; null where it may be tried again at once. */
export function pausedUntil(failures: number, now: Moment): Moment | null {
  const pause = pauseAfter(failures)
  if (pause === 0) return null
  // The minute that runs does not count: a pause of one minute is never a second.
  const minutes = minutesOf(now) + pause + 1
  return momentAt(addDays(dateOf(now), Math.floor(minutes / 1440)), minutes % 1440)
}

/** Why a PIN is none: too short, too long, one sign over and over, a run of neighbours. Null where it will do. */
export function pinFault(pin: string): 'length' | 'simple' | null {
  const signs = [...pin]
  if (signs.length < SHORTEST_PIN || signs.length > LONGEST_PIN) return 'length'
  const codes = signs.map((sign) => sign.codePointAt(0) ?? 0)
  const steps = new Set(codes.slice(1).map((code, at) => code - (codes[at] ?? 0)))
  const [step = 9] = steps
  return steps.size === 1 && Math.abs(step) <= 1 ? 'simple' : null
}
