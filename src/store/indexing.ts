import { sha256 } from '../sha256.js'
import { distinctWords } from './distinct-words.js'
import { foldedWords } from './fold.js'
import type { Indexed } from './search-index.js'

/** The words under which a document is found, each once, and their mark: the same words have the same mark. */
export interface Indexing extends Indexed {
  readonly mark: string
}

export function indexingOf(main: readonly (string | null)[], texts: readonly string[]): Indexing {
  const words = parted(foldedWords(inOne(main)), foldedWords(texts.join(' ')))
  return { ...words, mark: markOf(joined(words)) }
}

/** The words of a document without a mark: numbers may be put in afterwards (`withNumbers`). */
export function wordsBeside(main: readonly (string | null)[], texts: readonly string[]): JoinedWords {
  const first = inOne(main)
  const rest = texts.join(' ')
  return distinctWords(first, rest) ?? joined(parted(foldedWords(first), foldedWords(rest)))
}

function inOne(texts: readonly (string | null)[]): string {
  return texts.filter((text) => text !== null).join(' ')
}

/** The words of a document, each group in one text: what the tables are given. */
export interface JoinedWords {
  readonly main: string
  readonly rest: string
}

export function joined({ main, rest }: Indexed): JoinedWords {
  return { main: main.join(' '), rest: rest.join(' ') }
}

/** Such words with the numbers before them: what `indexingOf` makes of all together. */
export function withNumbers(words: JoinedWords, numbers: readonly string[]): JoinedWords & { readonly mark: string } {
  const first = [...new Set(foldedWords(numbers.join(' ')))]
  const main = `${first.join(' ')} ${without(words.main, first)}`.trimEnd()
  const rest = without(words.rest, first)
  return { main, rest, mark: markOf({ main, rest }) }
}

function without(words: string, those: readonly string[]): string {
  const around = ` ${words} `
  // Hardly ever: a text holds a word of a number that was not taken before.
  if (!those.some((word) => around.includes(` ${word} `))) return words
  const left = words.split(' ').filter((word) => !those.includes(word))
  return left.join(' ')
}

function parted(main: readonly string[], texts: readonly string[]): Indexed {
  const inMain = new Set(main)
  const inRest = new Set<string>()
  for (const word of texts) if (!inMain.has(word)) inRest.add(word)
  return { main: [...inMain], rest: [...inRest] }
}

function markOf({ main, rest }: JoinedWords): string {
  return sha256(`${main}\n${rest}`).slice(0, 24)
}
