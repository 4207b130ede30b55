import type { KnownAgain } from './known-again.js'
import type { Fault, Row } from './row.js'

/** What became of a row, as far as it is counted. */
export type Settled = { readonly row: Pick<Row, 'line'> & { readonly warnings?: readonly Fault[] } } & (
  | { readonly is: 'accepted' }
  | ({ readonly is: 'duplicate'; readonly case: string; readonly differs: boolean } & Partial<KnownAgain>)
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
  readonly repeated: ({ readonly line: number } & Pick<KnownAgain, 'case' | 'by' | 'fields' | 'isClosed'>)[]
  /** Rows taken for what was taken in before, with the case; how many there are is in `duplicates`. */
  readonly known: { readonly line: number; readonly case: string; readonly by: KnownAgain['by'] }[]
  /** What is worth a look in rows that were accepted; how many there are is in `warned`. */
  readonly warnings: (Fault & { readonly line: number })[]
  warned: number
}

/** So many rejected rows are kept to be told at the end: the file of rejected rows has them all. */
const TOLD = 100_000
const LONGEST = 1_000
/** Of rows that are all right so many are told. */
const TOLD_OF_GOOD = 1_000

export function newTally(): Tally {
  const counts = { read: 0, accepted: 0, duplicates: 0, rejected: 0, line: 0, warned: 0 }
  return { ...counts, rejects: [], repeated: [], known: [], warnings: [] }
}

/** Counts a row that is done. */
export function count(tally: Tally, outcome: Settled): void {
  const { row } = outcome
  tally.read += 1
  tally.line = row.line
  switch (outcome.is) {
    case 'accepted':
      tally.accepted += 1
      if (row.warnings !== undefined) warn(tally, row.line, row.warnings)
      break
    case 'duplicate':
      tally.duplicates += 1
      known(tally, row.line, outcome)
      break
    case 'rejected':
      tally.rejected += 1
      if (tally.rejects.length < TOLD) tally.rejects.push(rejectOf(row, outcome.faults))
  }
}

function known(
  tally: Tally,
  line: number,
  { case: number, differs, by = 'likeness', fields = [], isClosed }: Settled & { is: 'duplicate' },
): void {
  if (tally.known.length < TOLD_OF_GOOD) tally.known.push({ line, case: number, by })
  if (differs && tally.repeated.length < TOLD)
    tally.repeated.push({ line, case: number, by, fields, ...(isClosed === undefined ? {} : { isClosed }) })
}

function warn(tally: Tally, line: number, warnings: readonly Fault[]): void {
  tally.warned += warnings.length
  const room = TOLD_OF_GOOD - tally.warnings.length
  tally.warnings.push(...warnings.slice(0, room).map((warning) => ({ line, ...warning })))
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
