import { createHash } from 'node:crypto'
import { foldedWords } from './fold.js'
import type { Indexed } from './search-index.js'

/** The words under which a document is found, each once, and their mark: the same words have the same mark. */
export interface Indexing extends Indexed {
  readonly mark: string
}

export function indexingOf(main: readonly (string | null)[], texts: readonly string[]): Indexing {
  const inMain = new Set(foldedWords(main.filter((text) => text !== null).join(' ')))
  const inRest = new Set(foldedWords(texts.join(' ')).filter((word) => !inMain.has(word)))
  const words: Indexed = { main: [...inMain], rest: [...inRest] }
  const mark = createHash('sha256')
    .update(`${words.main.join(' ')}\n${words.rest.join(' ')}`)
    .digest('hex')
    .slice(0, 24)
  return { ...words, mark }
}
