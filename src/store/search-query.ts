import { BEGUN, INSIDE, type Strength, WHOLE } from './excerpt.js'
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
  /** Its match together with what the tiers before it find. */
  readonly anywhere: string
  /** How strongly a word stands in what the tier finds. */
  readonly least: (word: string) => Strength
  /** What it finds is put in order by how close the words stand to each other. */
  readonly ranked: boolean
  /** part: must not match this, it was found by a tier before. */
  readonly unless: string | null
  /** part: words too short for it, which must begin a word. */
  readonly also: string | null
}

/**
 * The tiers of finding, best first: whole words in numbers, names and object; beginnings of words there; whole words anywhere;
 * beginnings of words anywhere; middles of words anywhere. One or two signs begin any BIN and any year: beside other words they are
 * first looked for as whole words. Within a tier the newest comes first. Cheap whatever the size: a tier is asked only when those
 * before it did not fill the page, and none has to be read to its end to be ranked.
 */
export function tiersOf(words: readonly string[]): readonly Tier[] {
  if (words.length === 0) return []
  const long = words.filter((word) => word.length >= SHORTEST_PART)
  const short = words.filter((word) => word.length < SHORTEST_PART)
  const isFirm = (word: string): boolean => words.length > 1 && word.length < SHORTEST_PART
  const whole = all(words, quoted)
  const firm = all(words, (word) => (isFirm(word) ? quoted(word) : begun(word)))
  const text = all(words, begun)
  const name = `main : (${firm})`
  const leastFirm = (word: string): Strength => (isFirm(word) ? WHOLE : BEGUN)
  const tiers: Tier[] = [tierOf('exact', `main : (${whole})`, null, () => WHOLE)]
  if (firm !== whole) tiers.push(tierOf('name', name, `main : (${whole})`, leastFirm))
  const ranked = words.length > 1
  tiers.push(tierOf('text', `(${whole})`, name, () => WHOLE, ranked))
  const before = `(${name}) OR (${whole})`
  if (firm !== whole && firm !== text) tiers.push(tierOf('text', `(${firm})`, before, leastFirm, ranked))
  tiers.push(tierOf('text', `(${text})`, firm === text ? before : firm, () => BEGUN, ranked))
  // A number of an organisation or a person always stands on its own: to look for it inside other words would read them all.
  if (long.length === 0 || words.some((word) => WHOLE_NUMBER.test(word))) return tiers
  const also = short.length === 0 ? null : all(short, begun)
  const parts = tierOf('part', all(partsOf(long), quoted), null, () => INSIDE)
  return [...tiers, { ...parts, unless: text, also }]
}

function tierOf(id: Tier['id'], match: string, not: string | null, least: Tier['least'], ranked = false): Tier {
  return {
    id,
    match: not === null ? match : `(${match}) NOT (${not})`,
    anywhere: match,
    least,
    ranked,
    unless: null,
    also: null,
  }
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
