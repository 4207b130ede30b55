import { trimmedOf } from '../../form/read/loose-text.js'
import { labelText, plainText } from './plain-text.js'
import type { Label, Line, Part, Place } from './skeleton.js'
import type { Paragraph } from './text-blocks.js'

/** What stands in a place of the form. */
export interface FoundText {
  readonly place: Place
  readonly text: string
  /** All of it is underlined, as a value is that the program put on a line. */
  readonly underlined: boolean
}

/** Words of the form that an answer marks: whether they are marked, or gone. */
export interface FoundChoice {
  readonly label: Label
  readonly state: 'plain' | 'marked' | 'gone'
}

export interface FoundLine {
  readonly texts: readonly FoundText[]
  readonly choices: readonly FoundChoice[]
}

/** Spots where one label is looked for: a text that repeats it more often is not the form's. */
const SPOTS = 60

interface Anchor {
  readonly part: number
  readonly text: string
  readonly label: Label
}

interface Spot {
  readonly from: number
  readonly to: number
  readonly cost: number
}

/**
 * Tells the labels of a line from what is written between them: each label where it stands with the least ado: in order, not
 * underlined (what the program fills in is), nothing left over before the first and after the last.
 */
export function matchLine(line: Line, paragraph: Paragraph): FoundLine {
  const seen = plainText(paragraph.text)
  const isUnderlined = underlineOf(paragraph)
  const anchors = line.parts.flatMap((part, at): Anchor[] => {
    const text = part.is === 'label' ? labelText(part.text) : ''
    return part.is === 'label' && /[^\s_]/.test(text) ? [{ part: at, text, label: part }] : []
  })
  const underlinedIn = (from: number, to: number): number => {
    let count = 0
    for (let i = from; i < to; i++) if (isUnderlined(seen.at[i]!)) count++
    return to === from ? 0 : count / (to - from)
  }
  const spots = anchors.map(({ text, label }) => {
    const found: Spot[] = []
    for (let at = seen.text.indexOf(text); at >= 0 && found.length < SPOTS; at = seen.text.indexOf(text, at + 1)) {
      const to = at + text.length
      const ado = label.choice?.kind === 'underline' ? 0 : underlinedIn(at, to) * 8
      found.push({ from: at, to, cost: ado + (cuts(seen.text, at, to, text) ? 3 : 0) + at * 1e-4 })
    }
    return found
  })
  const chosen = cheapest(anchors, spots, line.parts, seen.text.length)
  const texts: FoundText[] = []
  const choices: FoundChoice[] = []
  const slice = (from: number, to: number): string => paragraph.text.slice(seen.at[from]!, seen.at[to]!)
  let from = 0
  let waiting: Place[] = []
  const settle = (to: number): void => {
    if (waiting.length > 0) texts.push(...shared(waiting, slice(from, to), underlinedIn(from, to) > 0.95))
    waiting = []
  }
  line.parts.forEach((part, at) => {
    if (part.is === 'place') {
      waiting.push(part)
      return
    }
    const anchor = anchors.findIndex((one) => one.part === at)
    const spot = anchor < 0 ? undefined : chosen[anchor]
    if (spot) {
      settle(spot.from)
      from = spot.to
    }
    if (part.choice !== null) {
      const state = spot
        ? isMarked(part, paragraph, seen.at[spot.from]!, seen.at[spot.to - 1]! + 1)
          ? 'marked'
          : 'plain'
        : 'gone'
      choices.push({ label: part, state })
    }
  })
  settle(seen.text.length)
  return { texts, choices }
}

/** A label inside a longer word is no label. */
function cuts(text: string, from: number, to: number, label: string): boolean {
  const letter = /[\p{L}\p{N}]/u
  const joins = (a: string | undefined, b: string | undefined): boolean =>
    a !== undefined && b !== undefined && letter.test(a) && letter.test(b)
  return joins(text[from - 1], label[0]) || joins(label.at(-1), text[to])
}

/** The spots of the anchors in order that cost least together; null for one that is not there. */
function cheapest(
  anchors: readonly Anchor[],
  spots: readonly (readonly Spot[])[],
  parts: readonly Part[],
  length: number,
): readonly (Spot | null)[] {
  type Way = { readonly cost: number; readonly end: number; readonly spot: Spot | null; readonly before: Way | null }
  let ways: Way[] = [{ cost: 0, end: 0, spot: null, before: null }]
  const placeBetween = (first: number, last: number): boolean =>
    parts.slice(Math.max(0, first), last).some((part) => part.is === 'place')
  anchors.forEach((anchor, i) => {
    const previous = anchors[i - 1]?.part ?? -1
    const free = placeBetween(previous + 1, anchor.part)
    const missing =
      anchor.label.optional || anchor.label.choice !== null ? 0.1 : 3 + Math.min(10, anchor.text.length) / 2
    const next: Way[] = ways.map((way) => ({ cost: way.cost + missing, end: way.end, spot: null, before: way }))
    for (const spot of spots[i]!) {
      let best: Way | null = null
      let least = Number.POSITIVE_INFINITY
      for (const way of ways) {
        if (way.end > spot.from) continue
        const cost = way.cost + spot.cost + (free || spot.from - way.end <= 1 ? 0 : 2)
        if (cost < least) {
          least = cost
          best = way
        }
      }
      if (best) next.push({ cost: least, end: spot.to, spot, before: best })
    }
    ways = next
  })
  const last = anchors.at(-1)
  const open = placeBetween((last?.part ?? -1) + 1, parts.length)
  let best = ways[0]!
  let least = Number.POSITIVE_INFINITY
  for (const way of ways) {
    const cost = way.cost + (open || length - way.end <= 1 ? 0 : 2)
    if (cost < least) {
      least = cost
      best = way
    }
  }
  const chosen: (Spot | null)[] = []
  for (let way: Way | null = best; way?.before; way = way.before) chosen.unshift(way.spot)
  return chosen
}

/** Places without a word between them share a text: a day is known by its look, the others follow each other. */
function shared(places: readonly Place[], text: string, underlined: boolean): readonly FoundText[] {
  const [only] = places
  if (places.length === 1) return [{ place: only!, text: written(text, only!, underlined), underlined }]
  const lines = text.split('\n')
  if (lines.length === places.length)
    return places.map((place, i) => ({ place, text: written(lines[i]!, place, underlined), underlined }))
  let rest = text
  const found = new Map<Place, string>()
  for (const place of [...places].sort((a, b) => blankOf(b) - blankOf(a))) {
    const hit = place.blank !== '' && !place.line && rest.includes(place.blank) ? place.blank : dayIn(place, rest)
    if (hit === null) continue
    found.set(place, hit === place.blank ? '' : hit)
    rest = rest.replace(hit, ' ')
  }
  const [first, ...others] = places.filter((place) => !found.has(place))
  if (first) found.set(first, rest)
  for (const other of others) found.set(other, '')
  return places.map((place) => ({ place, text: written(found.get(place) ?? '', place, underlined), underlined }))
}

const blankOf = (place: Place): number => (place.line ? 0 : place.blank.length)

function dayIn(place: Place, text: string): string | null {
  if (place.found.field?.kind !== 'date' || place.format !== null) return null
  return /\d{1,2}[./]\d{1,2}[./]\d{4}/.exec(text)?.[0] ?? null
}

/** What a person wrote there: without what is left of the line, or the form's own marker. */
function written(text: string, place: Place, underlined: boolean): string {
  if (!place.line) {
    const marker = place.blank.trim()
    return (marker === '' ? text : text.replace(marker, '')).trim()
  }
  return underlined ? text.trim() : trimmedOf(text.replace(/_{3,}/g, ' '), '_')
}

function underlineOf(paragraph: Paragraph): (offset: number) => boolean {
  const flags = new Uint8Array(paragraph.text.length)
  for (const { from, to, underlined } of paragraph.stretches) if (underlined) flags.fill(1, from, to)
  return (offset) => flags[offset] === 1
}

function isMarked(label: Label, paragraph: Paragraph, from: number, to: number): boolean {
  const marked = paragraph.stretches
    .filter((stretch) => (label.choice?.kind === 'strike' ? stretch.struck : stretch.underlined))
    .reduce((sum, stretch) => sum + Math.max(0, Math.min(to, stretch.to) - Math.max(from, stretch.from)), 0)
  return marked * 2 > to - from
}
