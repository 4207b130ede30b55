import { ExpectedError } from '../../expected-error.js'
import { isSameFile, type KeepingSink, keepingSink } from '../../files/csv-rejects.js'
import { fileSize, threadScript } from '../../files/threads.js'
import type { World } from '../world.js'
import { type Batches, type Handed, inTransactions, openBatches } from './open-batches.js'
import type { FileOptions } from './open-rows.js'
import type { BatchOptions } from './prepare-row.js'
import { importProgress } from './progress.js'
import { rehearsal } from './rehearse-rows.js'
import { type RejectedAs, rejectedLine } from './rejected-line.js'
import { sayFaults } from './row.js'
import { stopSignal } from './stop-signal.js'
import { type Outcome, takeIn } from './take-in.js'
import { count, newTally, type Tally } from './tally.js'

export interface ImportDone {
  readonly tally: Tally
  /** Where a file that stood in the place of the rejected rows was moved to. */
  readonly aside: string | null
}

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
  const { size, head, rejectedAs, batches } = await opened(world, file, options, rejects !== undefined)
  const sink = rejects === undefined ? null : keepingSink(rejects)
  const settle = dryRun ? rehearsal(world) : (batch: readonly Handed[]) => takeIn(world, batch)
  const progress = await importProgress(world, size)
  const stop = stopSignal()
  const tally = newTally()
  try {
    sink?.write(Buffer.from(head, 'utf8'))
    for await (const batch of inTransactions(batches)) {
      if (stop.asked()) throw new ExpectedError('import-stopped', { read: tally.read, accepted: tally.accepted })
      for (const outcome of await settle(batch)) {
        count(tally, outcome)
        keep(sink, outcome, rejectedAs)
      }
      for (const handed of batch) handed.done()
      progress.show(tally.read, batch.at(-1)?.read ?? 0)
    }
    return { tally, aside: sink?.finish() ?? null }
  } catch (error) {
    sink?.abandon()
    throw error
  } finally {
    progress.end()
    stop.release()
  }
}

/** Of smaller files the start of a thread would take longer than it saves. In bytes. */
const LARGE = 400_000

async function opened(world: World, file: FileOptions, options: BatchOptions, keeps: boolean): Promise<Batches> {
  const script = (fileSize(file.path) ?? 0) < LARGE ? null : threadScript('import-thread.js')
  if (script === null) return openBatches(world, file, options, keeps)
  return (await import('./in-thread.js')).openInThread(world, script, file, options, keeps)
}

function keep(sink: KeepingSink | null, outcome: Outcome, as: RejectedAs): void {
  if (sink === null || outcome.is !== 'rejected') return
  sink.write(Buffer.from(rejectedLine(outcome.row.kept ?? '', sayFaults(outcome.faults), as), 'utf8'))
}
