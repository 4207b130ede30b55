import type { Transaction } from 'kysely'
import type { JoinedWords } from './indexing.js'
import type { Schema } from './schema.js'
import { clearIndex, indexDocument } from './search-index.js'

/**
 * Documents that wait to be indexed until the end of the transaction. While FTS5 holds words in memory, every statement that could
 * fail halfway makes it write them out first: indexed one by one among other statements, a case costs five times as much.
 */
export interface IndexQueue {
  /** @param replaces the document stood in the index before, under other words */
  put(document: number, words: JoinedWords, replaces: boolean): Promise<void>
  /** Indexes what waits: at the end of the transaction, and before a search in it. */
  flush(): Promise<void>
  /** Empties the index and the queue. */
  clear(): Promise<void>
}

/** So many wait at most, that memory stays flat in a long transaction. */
const MOST = 500

export function indexQueueOf(trx: Transaction<Schema>): IndexQueue {
  const waiting = new Map<number, { readonly words: JoinedWords; readonly replaces: boolean }>()

  async function flush(): Promise<void> {
    for (const [document, { words, replaces }] of waiting) await indexDocument(trx, document, words, replaces)
    waiting.clear()
  }

  return {
    put: async (document, words, replaces) => {
      waiting.set(document, { words, replaces: waiting.get(document)?.replaces ?? replaces })
      if (waiting.size >= MOST) await flush()
    },
    flush,
    clear: async () => {
      waiting.clear()
      await clearIndex(trx)
    },
  }
}
