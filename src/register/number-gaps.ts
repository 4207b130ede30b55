import type { RegisterId } from '../law/service.js'
import { type NamedPlace, type NumberPlace, namedPlace, numberPlace } from './number-place.js'
import type { RegisterAct } from './register-acts.js'
import { plainNumber } from './typed-number.js'

/** The act that says why numbers are nobody's. */
export type Explained = Extract<RegisterAct, { kind: 'gap-explained' }>

/** Numbers one after another that nothing bears, with the act that says why; null where none does. */
export interface NumberGapFound {
  readonly year: number
  /** The name of an old book's series; null of the register's own. */
  readonly series: string | null
  readonly from: number
  readonly to: number
  readonly explained: Explained | null
}

/**
 * What is missing among the numbers of a register, year by year from 1 to the last one taken.
 * @param places all that are taken, in their order
 */
export function numberGaps(places: readonly NumberPlace[], acts: readonly RegisterAct[]): readonly NumberGapFound[] {
  const explanations = explanationsOf(acts, null)
  const gaps: NumberGapFound[] = []
  let year = Number.NaN
  let last = 0
  for (const place of places) {
    if (place.year !== year) {
      year = place.year
      last = 0
    }
    if (place.number > last + 1) gaps.push(...split({ year, series: null }, last + 1, place.number - 1, explanations))
    last = place.number
  }
  return gaps
}

/**
 * What is missing in the named series of old books, between the first and the last number that stand in the register: where such a
 * series began nobody recorded here.
 */
export function namedGaps(places: readonly NamedPlace[], acts: readonly RegisterAct[]): readonly NumberGapFound[] {
  const all = new Map<string, NamedPlace[]>()
  for (const place of places) {
    const key = `${plainNumber(place.series)} ${place.year}`
    all.set(key, [...(all.get(key) ?? []), place])
  }
  return [...all.keys()].sort().flatMap((key) => {
    const ofSeries = [...(all.get(key) ?? [])].sort((a, b) => a.number - b.number)
    const [first] = ofSeries
    if (first === undefined) return []
    const explanations = explanationsOf(acts, first.series)
    return ofSeries.flatMap(({ number }, at) => {
      const before = ofSeries[at - 1]?.number ?? number
      return number > before + 1 ? split(first, before + 1, number - 1, explanations) : []
    })
  })
}

/** The act by which a number was explained as nobody's, the last one of them; undefined where there is none or it was taken back. */
export function explanationOf(register: RegisterId, number: string, all: readonly Explained[]): Explained | undefined {
  if (all.length === 0) return undefined
  const own = numberPlace(register, number)
  const named = own === null ? namedPlace(number) : null
  const place = own ?? named
  if (place === null) return undefined
  const series = plainNumber(named?.series ?? '')
  const said = all.findLast(
    ({ data }) =>
      data.year === place.year &&
      data.from <= place.number &&
      data.to >= place.number &&
      plainNumber(data.series ?? '') === series,
  )
  return said?.data.undone ? undefined : said
}

function explanationsOf(acts: readonly RegisterAct[], series: string | null): readonly Explained[] {
  const name = series === null ? '' : plainNumber(series)
  return acts.filter(
    (act): act is Explained => act.kind === 'gap-explained' && plainNumber(act.data.series ?? '') === name,
  )
}

/** A gap in pieces, each with what explains all of it: the explanation that was recorded last, unless it was taken back. */
function split(
  { year, series }: Pick<NumberGapFound, 'year' | 'series'>,
  from: number,
  to: number,
  all: readonly Explained[],
): readonly NumberGapFound[] {
  const here = all.filter(({ data }) => data.year === year && data.from <= to && data.to >= from)
  const edges = new Set([from, to + 1])
  for (const { data } of here) {
    if (data.from > from) edges.add(data.from)
    if (data.to < to) edges.add(data.to + 1)
  }
  const starts = [...edges].sort((a, b) => a - b)
  const pieces: NumberGapFound[] = []
  for (const [at, start] of starts.slice(0, -1).entries()) {
    const end = (starts[at + 1] ?? to + 1) - 1
    const said = here.findLast(({ data }) => data.from <= start && data.to >= end)
    const explained = said === undefined || said.data.undone ? null : said
    const before = pieces.at(-1)
    if (before !== undefined && before.explained === explained) pieces[pieces.length - 1] = { ...before, to: end }
    else pieces.push({ year, series, from: start, to: end, explained })
  }
  return pieces
}
