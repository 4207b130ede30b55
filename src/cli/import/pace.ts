import { HANDED, STORED } from './open-batches.js'

/** Whoever else writes waits about so long for a turn at most. */
const TURN_MS = 750

/** How many rows the next transaction takes. */
export interface Pace {
  readonly most: () => number
  /** A transaction of so many rows took so long. */
  readonly took: (rows: number, milliseconds: number) => void
}

/** As many rows a transaction as are stored in a turn that others can wait for: fewer on a slow disk, found step by step. */
export function paceOf(): Pace {
  let most = STORED.rows
  return {
    most: () => most,
    took: (rows, milliseconds) => {
      const shown = (rows * TURN_MS) / Math.max(1, milliseconds)
      most = Math.min(STORED.rows, Math.max(HANDED.rows, Math.round((most + shown) / 2)))
    },
  }
}
