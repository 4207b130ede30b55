import { on } from 'node:events'
import { deserialize, setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'
import { ExpectedError } from '../../expected-error.js'
import { calendarFolder } from '../../files/calendar-files.js'
import type { World } from '../world.js'
import type { ThreadAsked, ThreadSaid } from './import-thread.js'
import { type Batches, HANDED, type Handed, STORED } from './open-batches.js'
import type { FileOptions } from './open-rows.js'
import type { BatchOptions, CheckedRow } from './prepare-row.js'

/** So many batches are handed over and not stored yet: while those of one transaction are stored, the thread makes all of the next. */
const AHEAD = 2 * Math.ceil(STORED.rows / HANDED.rows) + 4

/** Rows are forgotten as soon as they are handed over: little memory keeps the two threads within that of one. In MB. */
const NURSERY = 8
const HEAP = 256
/** By how many percent the heap may grow between two collections: all of a batch is garbage once it is stored. */
const GROWTH = 50

/**
 * The same as `openBatches` with the reading and checking in a thread of its own, on the machine's second core.
 * @param script the program of that thread
 */
export async function openInThread(
  world: World,
  script: string,
  file: FileOptions,
  options: BatchOptions,
  keeps: boolean,
): Promise<Batches> {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`)
  // The thread reads the same folder without asking the journal: what is wrong with it is told here.
  world.calendar()
  const now = world.env.KZ_IS_NOW
  const asked: ThreadAsked = {
    lang: world.lang,
    now: now === undefined || now === '' ? null : now,
    calendar: calendarFolder(world.databasePath),
    file,
    options,
    keeps,
    ahead: AHEAD,
  }
  const worker = new Worker(script, {
    workerData: asked,
    resourceLimits: { maxYoungGenerationSizeMb: NURSERY, maxOldGenerationSizeMb: HEAP },
  })
  const messages = on(worker, 'message', { close: ['exit'] }) as AsyncIterableIterator<[ThreadSaid]>
  try {
    const { value } = await messages.next()
    const [said] = value ?? []
    if (said?.is === 'opened') return { ...said.opened, batches: batches(worker, messages) }
    throw errorOf(said)
  } catch (error) {
    await worker.terminate()
    throw error
  }
}

async function* batches(worker: Worker, messages: AsyncIterableIterator<[ThreadSaid]>): AsyncGenerator<Handed> {
  try {
    for await (const [said] of messages) {
      if (said.is === 'end') return
      if (said.is !== 'batch') throw errorOf(said)
      const { rows, count, read, letters } = said
      yield {
        count,
        read,
        letters,
        rows: () => deserialize(rows) as readonly CheckedRow[],
        // The memory goes back to where it came from: it would wait here for a collection that has no hurry.
        done: () => worker.postMessage('done', [rows.buffer as ArrayBuffer]),
      }
    }
    throw errorOf(undefined)
  } finally {
    await worker.terminate()
  }
}

function errorOf(said: ThreadSaid | undefined): Error {
  if (said?.is !== 'failed') return new Error('the second thread of the import ended before its file did')
  return new ExpectedError(said.id as 'import-empty', said.facts as { readonly path: string })
}
