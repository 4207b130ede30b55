import { ExpectedError } from '../../expected-error.js'
import { isSameFile, type KeepingSink, keepingSink } from '../../files/csv-rejects.js'
import type { World } from '../world.js'
import { type FileOptions, openRows } from './open-rows.js'
import { type BatchOptions, type Checked, prepareRow } from './prepare-row.js'
import { importProgress } from './progress.js'
import { rehearsal } from './rehearse-rows.js'
import { sayFaults } from './row.js'
import { stopSignal } from './stop-signal.js'
import { type Outcome, takeIn } from './take-in.js'
import { count, newTally, type Tally } from './tally.js'

export interface ImportDone {
  readonly tally: Tally
  /** Where a file that stood in the place of the rejected rows was moved to. */
  readonly aside: string | null
}

/** So many rows, or so much text, are stored in one transaction: others wait no longer for their turn than that takes. */
const ROWS = 250
const LETTERS = 4_000_000

/**
 * Takes in a file of applications row by row. What is stored is known again when the same file comes once more, so that an import
 * that was broken off goes on where it stopped, and a second one changes nothing.
 * @throws 'import-…', 'file-…'; 'import-stopped' after Ctrl-C
 */
export async function runImport(
  world: World,
  file: FileOptions,
  options: BatchOptions,
  { rejects, dryRun }: { readonly rejects: string | undefined; readonly dryRun: boolean },
): Promise<ImportDone> {
  if (rejects !== undefined && isSameFile(file.path, rejects))
    throw new ExpectedError('import-same-file', { path: rejects })
  const { size, head, rows } = await openRows(world, file, options)
  const sink = rejects === undefined ? null : keepingSink(rejects)
  const settle = dryRun ? rehearsal(world) : (batch: readonly Checked[]) => takeIn(world, batch)
  const progress = await importProgress(world, size)
  const stop = stopSignal()
  const tally = newTally()
  let batch: Checked[] = []
  let letters = 0
  const flush = async (): Promise<void> => {
    const outcomes = await settle(batch)
    for (const outcome of outcomes) {
      count(tally, outcome)
      keep(sink, outcome)
    }
    progress.show(tally.read, batch.at(-1)?.row.read ?? 0)
    batch = []
    letters = 0
  }
  try {
    sink?.write(Buffer.from(head, 'utf8'))
    for await (const row of rows) {
      batch.push(await prepareRow(world, row, options))
      letters += row.size
      if (batch.length < ROWS && letters < LETTERS) continue
      await flush()
      if (stop.asked()) throw new ExpectedError('import-stopped', { read: tally.read, accepted: tally.accepted })
    }
    if (batch.length > 0) await flush()
    return { tally, aside: sink?.finish() ?? null }
  } catch (error) {
    sink?.abandon()
    throw error
  } finally {
    progress.end()
    stop.release()
  }
}

function keep(sink: KeepingSink | null, outcome: Outcome): void {
  if (outcome.is === 'rejected') sink?.write(Buffer.from(outcome.row.rejected(sayFaults(outcome.faults)), 'utf8'))
}
