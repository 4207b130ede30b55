import { serialize } from 'node:v8'
import { parentPort, workerData } from 'node:worker_threads'
import { moment, nowInOffice } from '../../calendar/civil-date.js'
import type { WorkingCalendar } from '../../calendar/working-calendar.js'
import { isExpected } from '../../expected-error.js'
import { readCalendar } from '../../files/calendar-files.js'
import type { Lang } from '../../text.js'
import { loadWords } from '../load-words.js'
import { type Handed, openBatches } from './open-batches.js'
import type { FileOptions } from './open-rows.js'
import type { BatchOptions } from './prepare-row.js'
import type { Rows } from './row.js'

/** What the second thread is asked to do. */
export interface ThreadAsked {
  readonly lang: Lang
  /** The moment that stands in the clock's place; null where the clock goes. */
  readonly now: string | null
  /** The office's own calendar years: both threads count alike. */
  readonly calendar: string
  readonly file: FileOptions
  readonly options: BatchOptions
  readonly keeps: boolean
  /** So many batches may wait to be stored. */
  readonly ahead: number
}

/** What it says. An expected error by its id and facts; any other ends the thread. */
export type ThreadSaid =
  | { readonly is: 'opened'; readonly opened: Omit<Rows, 'rows'> }
  /** `rows` are CheckedRow[] as V8 writes them: read where they are stored, a batch at a time. */
  | ({ readonly is: 'batch'; readonly rows: Uint8Array } & Pick<Handed, 'count' | 'read' | 'letters'>)
  | { readonly is: 'end' }
  | { readonly is: 'failed'; readonly id: string; readonly facts: object }

/** Runs in the second thread: reads the file, checks its rows and hands them over, never more than a few batches ahead. */
export async function importThread(): Promise<void> {
  const port = parentPort
  if (port === null) throw new Error('the second thread of an import is no program of its own')
  const { lang, now, calendar: office, file, options, keeps, ahead } = workerData as ThreadAsked
  const say = (said: ThreadSaid, given: readonly ArrayBuffer[] = []): void => port.postMessage(said, given)
  const turn = turns(ahead)
  // Each message says that a batch is done.
  port.on('message', turn.give)
  try {
    let calendar: WorkingCalendar | undefined
    const world = {
      words: await loadWords(lang),
      now: now === null ? nowInOffice : () => moment(now),
      calendar: () => (calendar ??= readCalendar(office)),
    }
    const { batches, ...opened } = await openBatches(world, file, options, keeps)
    say({ is: 'opened', opened })
    for await (const batch of batches) {
      await turn.take()
      const { count, read, letters } = batch
      const rows = serialize(batch.rows())
      say({ is: 'batch', rows, count, read, letters }, [rows.buffer as ArrayBuffer])
    }
    say({ is: 'end' })
  } catch (error) {
    if (!isExpected(error)) throw error
    say({ is: 'failed', id: error.id, facts: error.facts })
  } finally {
    port.off('message', turn.give)
  }
}

/** Lets so many pass before one comes back. */
function turns(free: number): { take(): Promise<void>; give(): void } {
  let left = free
  let waiting: (() => void) | null = null
  return {
    take: async () => {
      if (left === 0) await new Promise<void>((resolve) => (waiting = resolve))
      left -= 1
    },
    give: () => {
      left += 1
      waiting?.()
      waiting = null
    },
  }
}
