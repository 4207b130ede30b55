import { isMoment, minutesBetween } from '../calendar/civil-date.js'
import { ExpectedError } from '../expected-error.js'
import type { OpenDatabase } from './database.js'

declare module '../expected-error.js' {
  interface ErrorFacts {
    /** The machine's clock stands at `now`, before `last`, when the last act was recorded. */
    'clock-behind': { readonly now: string; readonly last: string }
  }
}

/** Clocks that are set by the network go back by moments; what is wrong by more counts. */
export const TOLERATED_MINUTES = 10

/**
 * Terms, days of papers and the order of acts rest on the clock: with one that was set back nothing is recorded. Asked once for an
 * opened database, and only where the clock is the machine's: a moment that somebody named is theirs, and `audit verify` tells it.
 * @throws ExpectedError `clock-behind`, `store-read-only` where the database is read from a copy
 */
export function clockGuard({ raw, path, clock, readOnly }: OpenDatabase): () => void {
  let looked = false
  return () => {
    if (readOnly !== null) throw new ExpectedError('store-read-only', { path, what: readOnly })
    if (looked) return
    if (clock !== null) holdClock(raw, clock())
    looked = true
  }
}

function holdClock(raw: OpenDatabase['raw'], now: string): void {
  const last = raw.prepare('select recorded_at from act order by id desc limit 1').pluck().get()
  if (typeof last === 'string' && isMoment(last) && isMoment(now) && minutesBetween(now, last) > TOLERATED_MINUTES)
    throw new ExpectedError('clock-behind', { now, last })
}
