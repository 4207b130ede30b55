import type { Fault, Row } from './row.js'

/** What became of a row, as far as it is counted. */
export type Settled = { readonly row: Pick<Row, 'line'> } & (
  | { readonly is: 'accepted' }
  | { readonly is: 'duplicate'; readonly case: string; readonly differs: boolean }
  | { readonly is: 'rejected'; readonly faults: readonly Fault[] }
)

/** A rejected row, as `--json` tells it. */
export interface Reject {
  readonly line: number
  readonly field: string
  readonly error: string
  readonly code: string
  /** Everything that is wrong with it, where it is more than the above. */
  readonly problems?: readonly Fault[]
}

/** What came of a file so far. */
export interface Tally {
  read: number
  accepted: number
  duplicates: number
  rejected: number
  /** The last line that is done. */
  line: number
  readonly rejects: Reject[]
  readonly repeated: { readonly line: number; readonly case: string }[]
}

/** So many rejected rows are kept to be told at the end: the file of rejected rows has them all. */
const TOLD = 100_000
const LONGEST = 1_000

export function newTally(): Tally {
  return { read: 0, accepted: 0, duplicates: 0, rejected: 0, line: 0, rejects: [], repeated: [] }
}

/** Counts a row that is done. */
export function count(tally: Tally, outcome: Settled): void {
  const { row } = outcome
  tally.read += 1
  tally.line = row.line
  switch (outcome.is) {
    case 'accepted':
      tally.accepted += 1
      break
    case 'duplicate':
      tally.duplicates += 1
      if (outcome.differs && tally.repeated.length < TOLD) tally.repeated.push({ line: row.line, case: outcome.case })
      break
    case 'rejected':
      tally.rejected += 1
      if (tally.rejects.length < TOLD) tally.rejects.push(rejectOf(row, outcome.faults))
  }
}

function rejectOf({ line }: Settled['row'], faults: readonly Fault[]): Reject {
  const [first] = faults
  const short = ({ field, error, code }: Fault): Fault => ({ field, error: error.slice(0, LONGEST), code })
  return {
    line,
    ...short(first ?? { field: '', error: '', code: '' }),
    ...(faults.length > 1 ? { problems: faults.map(short) } : {}),
  }
}
