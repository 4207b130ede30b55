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

const WORD = /[\p{L}\p{M}\p{N}]+/gu
const AROUND = 40

/** All texts in a JSON value, with their paths. */
export function* textsIn(value: Json, path = ''): Generator<Placed> {
  if (typeof value === 'string') yield { where: path, text: value }
  else if (Array.isArray(value)) for (const [at, item] of value.entries()) yield* textsIn(item, joined(path, `${at}`))
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* textsIn(item, joined(path, key))
}

/**
 * The text that shows best why a document was found: the first with the most of the words looked for.
 * @param words folded
 * @returns null when one of the words is in none of the texts
 */
export function excerptOf(texts: Iterable<Placed>, words: readonly string[]): Excerpt | null {
  const missing = new Set(words)
  let best: Excerpt | null = null
  let most = 0
  for (const placed of texts) {
    const { marks, found } = marksIn(placed.text, words)
    for (const word of found) missing.delete(word)
    if (found.size > most) {
      most = found.size
      best = cut(placed, marks)
    }
    if (found.size === words.length) break
  }
  return missing.size === 0 ? best : null
}

type Mark = readonly [from: number, to: number]

function marksIn(
  text: string,
  words: readonly string[],
): { readonly marks: readonly Mark[]; readonly found: ReadonlySet<string> } {
  const marks: Mark[] = []
  const found = new Set<string>()
  // Most texts have none of the words: seen at once, before they are taken apart.
  const whole = fold(text)
  if (!words.some((word) => whole.includes(word))) return { marks, found }
  for (const match of text.matchAll(WORD)) {
    const folded = fold(match[0])
    const hits = words.filter((word) => folded.includes(word))
    for (const hit of hits) found.add(hit)
    if (hits.length > 0) marks.push([match.index, match.index + match[0].length])
  }
  return { marks, found }
}

function cut({ where, text }: Placed, marks: readonly Mark[]): Excerpt {
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
