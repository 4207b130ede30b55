import { foldedWords } from './fold.js'
import { partsOf } from './search-index.js'

/** More words, and longer ones, than anybody looks for; what is beyond is left out. */
const MOST_WORDS = 12
const LONGEST_WORD = 64

/** Shorter words cannot be looked for inside others. */
const SHORTEST_PART = 3

/** BIN, IIN. */
const WHOLE_NUMBER = /^\d{12}$/

/** What was typed, as folded words: every one of them must be found. */
export function wordsLookedFor(text: string): readonly string[] {
  const words = foldedWords(text.slice(0, 2_000)).map((word) => word.slice(0, LONGEST_WORD))
  return [...new Set(words)].slice(0, MOST_WORDS)
}

/** `word` and `main` are of the index of words, `part` of that of parts; what a tier finds, the tiers before it did not. */
export interface Tier {
  readonly id: 'exact' | 'name' | 'text' | 'part'
  readonly match: string
  /** part: must not match this, it was found by a tier before. */
  readonly unless: string | null
  /** part: words too short for it, which must begin a word. */
  readonly also: string | null
}

/**
 * The tiers of finding, best first: whole words in numbers, names and object; beginnings of words there; beginnings of words
 * anywhere; middles of words anywhere. Within a tier the newest comes first. Cheap whatever the size: a tier is asked only when
 * those before it did not fill the page, and none has to be read to its end to be ranked.
 */
export function tiersOf(words: readonly string[]): readonly Tier[] {
  if (words.length === 0) return []
  const exact = `main : (${all(words, quoted)})`
  const name = `main : (${all(words, begun)})`
  const text = `(${all(words, begun)})`
  const tiers: Tier[] = [
    { id: 'exact', match: exact, unless: null, also: null },
    { id: 'name', match: `(${name}) NOT (${exact})`, unless: null, also: null },
    { id: 'text', match: `(${text}) NOT (${name})`, unless: null, also: null },
  ]
  // A number of an organisation or a person always stands on its own: to look for it inside other words would read them all.
  if (words.some((word) => WHOLE_NUMBER.test(word))) return tiers
  const long = words.filter((word) => word.length >= SHORTEST_PART)
  const short = words.filter((word) => word.length < SHORTEST_PART)
  if (long.length === 0) return tiers
  const also = short.length === 0 ? null : all(short, begun)
  return [...tiers, { id: 'part', match: all(partsOf(long), quoted), unless: text, also }]
}

/** Words hold letters and digits only, so that quotes need no escape. */
function quoted(word: string): string {
  return `"${word}"`
}

function begun(word: string): string {
  return `"${word}" *`
}

function all(words: readonly string[], how: (word: string) => string): string {
  return words.map(how).join(' AND ')
}
