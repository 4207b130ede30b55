import { ExpectedError } from '../expected-error.js'
import { isBusy } from './sqlite-errors.js'

/** How long to go on trying before saying that the database is busy. */
export const PATIENCE_MS = 10_000

/** The longest single pause; the pauses are random, so that of many who wait none is always the last. */
const LONGEST_PAUSE_MS = 12
const URGENT_AFTER_MS = 60

/**
 * Runs `attempt`; while somebody else holds the database, waits a short random moment and runs it again.
 * SQLite's own waiting is kept next to nothing: it lets the unluckiest of eight writers starve.
 * @throws ExpectedError `store-busy` after `limit` milliseconds
 */
export async function patiently<T>(attempt: () => T | Promise<T>, path: string, limit: number): Promise<T> {
  const started = now()
  for (;;) {
    try {
      return await attempt()
    } catch (error) {
      if (!isBusy(error)) throw error
      const waited = now() - started
      if (waited >= limit) throw new ExpectedError('store-busy', { path, seconds: Math.round(waited / 100) / 10 })
    }
    await pause(pauseAfter(performance.now() - started))
  }
}

/** The longer one has waited, the oftener one tries: who came late leaves the turn to who waited long. */
function pauseAfter(waited: number): number {
  const longest = LONGEST_PAUSE_MS * Math.max(0, 1 - waited / URGENT_AFTER_MS)
  return Math.random() * longest
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/** Milliseconds that only go forward. `performance` would load perf_hooks at every start. */
function now(): number {
  return Number(process.hrtime.bigint()) / 1e6
}
