import type { Json } from '../text.js'
import { fold } from './fold.js'

/** A text of a document and where it stands: `objectName`, `answers.product.name`, `documents.0.number`. */
export interface Placed {
  readonly where: string
  readonly text: string
}

/** Where it was found: a piece of the text, and in it the words that matched, as [from, to) positions. */
export interface Excerpt {
  readonly where: string
  readonly text: string
  readonly marks: readonly (readonly [from: number, to: number])[]
}

/** How a word looked for stands in a text: as a whole word, as the beginning of one, inside one, not at all. */
export const WHOLE = 3
export const BEGUN = 2
export const INSIDE = 1
const NOT = 0
export type Strength = typeof WHOLE | typeof BEGUN | typeof INSIDE

/** What shows best why a document was found. */
export interface Shown {
  readonly excerpt: Excerpt
  /** Every word stands somewhere at least as strongly as was asked. */
  readonly firm: boolean
}

/** The words looked for, folded, and how strongly each has to stand. */
export interface Sought {
  readonly words: readonly string[]
  readonly least: (word: string) => Strength
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu
const AROUND = 40
/** Of the papers drawn up and the files deposited: nobody types them, and by chance they hold any two signs. */
const HASHES: ReadonlySet<string> = new Set(['hash', 'templateHash'])

/** All texts in a JSON value, with their paths. */
export function* textsIn(value: Json, path = ''): Generator<Placed> {
  if (typeof value === 'string') yield { where: path, text: value }
  else if (Array.isArray(value)) for (const [at, item] of value.entries()) yield* textsIn(item, joined(path, `${at}`))
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) if (!HASHES.has(key)) yield* textsIn(item, joined(path, key))
}

/**
 * The text that shows best why a document was found: where the words stand together as they were typed, else the first with the most
 * of them, whole ones before beginnings.
 * @returns null when one of the words is in none of the texts
 */
export function excerptOf(texts: Iterable<Placed>, sought: Sought): Shown | null {
  const { words, least } = sought
  const strongest = words.map(() => NOT as number)
  let best: Shown['excerpt'] | null = null
  let most = 0
  for (const placed of texts) {
    const found = foundIn(placed.text, words)
    if (found === null) continue
    for (const [at, { strength }] of found.words.entries()) strongest[at] = Math.max(strongest[at] ?? NOT, strength)
    const held = words.filter((word, at) => (found.words[at]?.strength ?? NOT) >= least(word))
    const typed = held.length === words.length && standsAsTyped(found.tokens, sought)
    const strengths = found.words.reduce((sum, { strength }) => sum + strength, 0)
    // Where two texts hold as many words, the one that holds more letters of them.
    const score = (typed ? AS_TYPED : 0) + 10 * held.length + strengths + held.join('').length / 1_000
    if (score <= most) continue
    most = score
    best = cut(placed, found.words)
    if (typed && strengths === WHOLE * words.length) break
  }
  if (best === null || strongest.includes(NOT)) return null
  return { excerpt: best, firm: words.every((word, at) => (strongest[at] ?? NOT) >= least(word)) }
}

/** More than all words of the longest search without their order. */
const AS_TYPED = 1_000

/** Whether the words stand beside each other in the order typed. */
function standsAsTyped(tokens: readonly string[], { words, least }: Sought): boolean {
  const [first = '', ...then] = words
  const isNext = (word: string, token = '') => strengthOf(word, token) >= least(word)
  return tokens.some(
    (token, from) => isNext(first, token) && then.every((word, at) => isNext(word, tokens[from + 1 + at])),
  )
}

type Mark = readonly [from: number, to: number]

interface FoundWord {
  readonly strength: Strength | typeof NOT
  /** Where it stands so. */
  readonly marks: readonly Mark[]
}

interface Found {
  readonly tokens: readonly string[]
  readonly words: readonly FoundWord[]
}

function foundIn(text: string, words: readonly string[]): Found | null {
  // Most texts have none of the words: seen at once, before they are taken apart.
  const whole = fold(text)
  if (!words.some((word) => whole.includes(word))) return null
  const tokens: { readonly folded: string; readonly mark: Mark }[] = []
  for (const match of text.matchAll(WORD))
    tokens.push({ folded: fold(match[0]), mark: [match.index, match.index + match[0].length] })
  const found = words.map((word): FoundWord => {
    const strengths = tokens.map(({ folded }) => strengthOf(word, folded))
    const strength = strengths.reduce((most, each) => (each > most ? each : most), NOT as FoundWord['strength'])
    const marks = strength === NOT ? [] : tokens.filter((_, at) => strengths[at] === strength).map(({ mark }) => mark)
    return { strength, marks }
  })
  return { tokens: tokens.map(({ folded }) => folded), words: found }
}

function strengthOf(word: string, token: string): FoundWord['strength'] {
  if (token === word) return WHOLE
  const at = token.indexOf(word)
  return at === 0 ? BEGUN : at > 0 ? INSIDE : NOT
}

function cut({ where, text }: Placed, words: readonly FoundWord[]): Excerpt {
  const marked = new Map(words.flatMap(({ marks }) => marks.map((mark) => [mark[0], mark] as const)))
  const marks = [...marked.values()].sort(([a], [b]) => a - b)
  const first = marks[0]?.[0] ?? 0
  const from = first <= AROUND ? 0 : text.lastIndexOf(' ', first - AROUND) + 1
  const to = Math.min(text.length, Math.max(first, from) + 4 * AROUND)
  const piece = text.slice(from, to)
  const inside = marks.filter(([start, end]) => start >= from && end <= to)
  return { where, text: piece, marks: inside.map(([start, end]) => [start - from, end - from]) }
}

function joined(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}
