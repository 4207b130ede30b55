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
    await pause(pauseAfter(now() - started))
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

/** How long, at most, one who has just written lets others go first. */
const COURTESY_MS = 8

/**
 * Between two writings of one process: when others have written since, it lets them go first for a moment. Without it a process
 * that writes in a loop takes the database again before those who wait have looked. Alone it waits for nobody.
 * @param others changes when another process has written
 */
export function courtesyOf(others: () => number): { wait(): Promise<void>; taken(): void } {
  let seen: number | null = null
  return {
    wait: async () => {
      if (seen !== null && unlessBusy(others) !== seen) await pause(Math.random() * COURTESY_MS)
    },
    taken: () => {
      seen = unlessBusy(others)
    },
  }
}

/** What was stored is stored, even where the database is too busy to be asked this. */
function unlessBusy<T>(ask: () => T): T | null {
  try {
    return ask()
  } catch (error) {
    if (isBusy(error)) return null
    throw error
  }
}
