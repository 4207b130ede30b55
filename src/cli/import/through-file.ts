import { ExpectedError } from '../../expected-error.js'
import { isSameFile, keepingSink } from '../../files/csv-rejects.js'
import type { World } from '../world.js'
import { importProgress } from './progress.js'
import { stopSignal } from './stop-signal.js'

/** What whoever works through a file tells on the way, and is told. */
export interface Passage {
  /** A row that was put aside, as it stands in the file of such rows. */
  reject(line: string): void
  /** @param rows done so far; @param read bytes of the file read for them */
  show(rows: number, read: number): void
  /** Whether Ctrl-C was pressed: what is stored stays, no more is begun. */
  stopped(): boolean
}

export interface Through<Result> {
  readonly result: Result
  /** Where a file that stood in the place of the rejected rows was moved to. */
  readonly aside: string | null
}

/** The file is never its own file of rejected rows. @throws 'import-same-file' */
export function refuseSameFile(path: string, rejects: string | undefined): void {
  if (rejects !== undefined && isSameFile(path, rejects)) throw new ExpectedError('import-same-file', { path: rejects })
}

/**
 * Works through a file with what stands around it: the rejected rows, written whole or not at all and only where there are any, the progress, Ctrl-C.
 * @param head the first line of the file of rejected rows
 * @param size of the file in bytes; null where it is not known
 */
export async function throughFile<Result>(
  world: World,
  {
    size,
    head,
    rejects,
  }: { readonly size: number | null; readonly head: string; readonly rejects: string | undefined },
  work: (passage: Passage) => Promise<Result>,
): Promise<Through<Result>> {
  const sink = rejects === undefined ? null : keepingSink(rejects)
  const progress = await importProgress(world, size)
  const stop = stopSignal()
  let empty = true
  try {
    sink?.write(Buffer.from(head, 'utf8'))
    const result = await work({
      reject: (line) => {
        empty = false
        sink?.write(Buffer.from(line, 'utf8'))
      },
      show: progress.show,
      stopped: stop.asked,
    })
    return { result, aside: sink?.finish(empty) ?? null }
  } catch (error) {
    sink?.abandon()
    throw error
  } finally {
    progress.end()
    stop.release()
  }
}
