import type { ActId } from './citation.js'
import type { Clause } from './clauses/clause.js'
import { CLAUSES } from './clauses/index.js'

export interface ClauseFound {
  readonly act: ActId
  readonly citation: string
  readonly clause: Clause
  /** Its sub-clauses, rows and items, in their order. */
  readonly parts: readonly Clause[]
}

/** How many suggestions are still a help. */
const NEAR_AT_MOST = 6

/** Acts whose clauses are here. */
export function clauseActs(): readonly ActId[] {
  return Object.keys(CLAUSES) as ActId[]
}

/** Every clause of an act, in the act's own order; empty for an act that is not carried. */
export async function clausesOf(act: string): Promise<readonly Clause[]> {
  const clauses = Object.hasOwn(CLAUSES, act) ? await CLAUSES[act as ActId]() : []
  return [...clauses].sort((a, b) => comparePlaces(a.place, b.place))
}

/**
 * The clause that a citation names, with its parts: `829-2024/5` has 5.1 to 5.7 and its second paragraph.
 * Undefined where no such clause is: nothing is guessed.
 */
export async function clauseOf(citation: string): Promise<ClauseFound | undefined> {
  const { act, place } = asked(citation)
  const clauses = await clausesOf(act)
  const clause = clauses.find((each) => each.place === place)
  if (clause === undefined) return undefined
  return {
    act: act as ActId,
    citation: `${act}/${place}`,
    clause,
    parts: clauses.filter((each) => isWithin(each.place, place)),
  }
}

/**
 * Citations that were perhaps meant: the same place of an act that is carried (`24`, `829/24`), places that end alike
 * (`10.4` is `annex2/10.4`), the family of a sub-clause that does not exist (`5.9`: 5 and its sub-clauses), an act by its number.
 */
export async function nearCitations(text: string): Promise<readonly string[]> {
  const { act, place } = asked(text)
  const acts = clauseActs().filter((id) => act !== '' && (id.startsWith(act) || act.startsWith(id)))
  if (place === '') return acts
  const near = (acts.length > 0 ? acts : clauseActs()).map(async (id) =>
    nearPlaces(await clausesOf(id), place).map((each) => `${id}/${each}`),
  )
  return (await Promise.all(near)).flat().slice(0, NEAR_AT_MOST)
}

function nearPlaces(clauses: readonly Clause[], place: string): readonly string[] {
  const places = clauses.map((each) => each.place)
  const same = places.filter((each) => each === place)
  const alike = places.filter((each) => place !== '' && (each.endsWith(`/${place}`) || each === `annex${place}`))
  const parent = parentOf(place)
  const family = parent === '' ? [] : places.filter((each) => each === parent || parentOf(each) === parent)
  return [...new Set([...same, ...alike, ...family])]
}

/** A citation as it was typed: blanks and capitals do not matter. Without an act, all of it is the place. */
function asked(text: string): { readonly act: string; readonly place: string } {
  const plain = text.trim().toLowerCase()
  const slash = plain.indexOf('/')
  const first = slash < 0 ? plain : plain.slice(0, slash)
  if (/^\d{3}/.test(first)) return { act: first, place: slash < 0 ? '' : plain.slice(slash + 1) }
  return { act: '', place: plain }
}

/** Whether a place lies within another: `5.1` and `5.part2` within `5`, `annex2/9.1` within `annex2/9` and `annex2`. */
export function isWithin(place: string, whole: string): boolean {
  return place.startsWith(`${whole}.`) || place.startsWith(`${whole}/`)
}

function parentOf(place: string): string {
  const end = Math.max(place.lastIndexOf('.'), place.lastIndexOf('/'))
  return end < 0 ? '' : place.slice(0, end)
}

/** The act's own order: the order's clauses, then the rules by number, then the annexes; a clause before its parts. */
function comparePlaces(a: string, b: string): number {
  const [left, right] = [keyOf(a), keyOf(b)]
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const difference = (left[at] ?? -1) - (right[at] ?? -1)
    if (difference !== 0) return difference
  }
  return 0
}

const ANNEX = 1000
/** After every numbered sub-clause. */
const PARAGRAPH = 500

function keyOf(place: string): readonly number[] {
  return place.split(/[/.]/).map((part) => {
    if (part === 'order') return 0
    if (part.startsWith('annex')) return ANNEX + Number(part.slice(5))
    return part.startsWith('part') ? PARAGRAPH + Number(part.slice(4)) : Number(part)
  })
}
