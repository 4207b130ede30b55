import type { Asking } from './asking.js'
import { type FileOptions, openRows } from './open-rows.js'
import { type BatchOptions, type CheckedRow, checkRow } from './prepare-row.js'
import type { Row, Rows } from './row.js'

/** Rows that were checked, handed over to be stored. */
export interface Handed {
  readonly count: number
  /** Bytes of the file read for them and all before. */
  readonly read: number
  /** How much text they are. */
  readonly letters: number
  /** They are there while they are looked at: of many that wait, only these few. */
  rows(): readonly CheckedRow[]
  /** They are stored, or are known not to be: nobody looks at them again. */
  done(): void
}

/** A file of applications, opened: its rows, checked, so many at a time. */
export interface Batches extends Omit<Rows, 'rows'> {
  readonly batches: AsyncGenerator<Handed>
}

/** So many rows, or so much text, are handed over at once: little enough for what was read for them to be forgotten soon. */
export const HANDED = { rows: 50, letters: 500_000 }
/** So many are stored in one transaction at most: the more they are, the fewer pages are written twice. */
export const STORED = { rows: 1500, letters: 6_000_000 }

/** @throws as `openRows` @param keeps the rows that are rejected are written to a file */
export async function openBatches(
  world: Asking,
  file: FileOptions,
  options: BatchOptions,
  keeps: boolean,
): Promise<Batches> {
  const { rows, ...opened } = await openRows(world, file, options)
  return { ...opened, batches: inBatches(rows, (row) => checkRow(world, row, options, keeps)) }
}

async function* inBatches(rows: AsyncGenerator<Row>, check: (row: Row) => Promise<CheckedRow>): AsyncGenerator<Handed> {
  let batch: CheckedRow[] = []
  let letters = 0
  const handed = (): Handed => {
    const checked = batch
    return { count: checked.length, read: checked.at(-1)?.read ?? 0, letters, rows: () => checked, done: () => {} }
  }
  for await (const row of rows) {
    batch.push(await check(row))
    letters += row.size
    if (batch.length < HANDED.rows && letters < HANDED.letters) continue
    yield handed()
    batch = []
    letters = 0
  }
  if (batch.length > 0) yield handed()
}

/** The rows as they are stored: as many in one transaction as is quick, no more than others can wait for. */
export async function* inTransactions(
  handed: AsyncGenerator<Handed>,
  most: () => number,
): AsyncGenerator<readonly Handed[]> {
  let batch: Handed[] = []
  let count = 0
  let letters = 0
  for await (const some of handed) {
    batch.push(some)
    count += some.count
    letters += some.letters
    if (count < most() && letters < STORED.letters) continue
    yield batch
    batch = []
    count = 0
    letters = 0
  }
  if (batch.length > 0) yield batch
}
