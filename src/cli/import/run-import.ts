import { ExpectedError } from '../../expected-error.js'
import { fileSize, threadScript } from '../../files/threads.js'
import type { World } from '../world.js'
import { type Batches, type Handed, inTransactions, openBatches } from './open-batches.js'
import type { FileOptions } from './open-rows.js'
import { paceOf } from './pace.js'
import type { BatchOptions } from './prepare-row.js'
import { rehearsal } from './rehearse-rows.js'
import { reasonOf, rejectedLine } from './rejected-line.js'
import { takeIn } from './take-in.js'
import { count, newTally, type Tally } from './tally.js'
import { refuseSameFile, throughFile } from './through-file.js'

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
  refuseSameFile(file.path, rejects)
  const { size, head, rejectedAs, batches } = await opened(world, file, options, rejects !== undefined)
  const settle = dryRun ? rehearsal(world) : (batch: readonly Handed[]) => takeIn(world, batch)
  const { result, aside } = await throughFile(world, { size, head, rejects }, async (passage) => {
    const tally = newTally()
    const pace = paceOf()
    for await (const batch of inTransactions(batches, pace.most)) {
      if (passage.stopped()) throw new ExpectedError('import-stopped', { read: tally.read, accepted: tally.accepted })
      const begun = performance.now()
      const outcomes = await settle(batch)
      pace.took(outcomes.length, performance.now() - begun)
      for (const outcome of outcomes) {
        count(tally, outcome)
        if (rejects !== undefined && outcome.is === 'rejected')
          passage.reject(rejectedLine(outcome.row.kept ?? '', reasonOf(outcome.faults, world.words), rejectedAs))
      }
      for (const handed of batch) handed.done()
      passage.show(tally.read, batch.at(-1)?.read ?? 0)
    }
    return tally
  })
  return { tally: result, aside }
}

/** Of smaller files the start of a thread would take longer than it saves. In bytes. */
const LARGE = 400_000

async function opened(world: World, file: FileOptions, options: BatchOptions, keeps: boolean): Promise<Batches> {
  const script = (fileSize(file.path) ?? 0) < LARGE ? null : threadScript('import-thread.js')
  if (script === null) return openBatches(world, file, options, keeps)
  return (await import('./in-thread.js')).openInThread(world, script, file, options, keeps)
}
