import type { FoundCases, FoundEntries } from '../../../store/find.js'
import type { Store } from '../../../store/store.js'

/** What a number can be that the office itself gave: a letter's, a complaint's. The letter C may be typed as the Kazakh and Russian С. */
const SERIES = [
  { series: 'outgoing', shape: /^(\d{4})-(\d{6})$/ },
  { series: 'complaint', shape: /^[CcСс]-(\d{4})-(\d{6})$/u },
] as const

export interface FoundByLetter {
  readonly cases: FoundCases['hits']
  readonly entries: FoundEntries['hits']
  /** The number can be nothing else: what only has its figures somewhere is not meant. */
  readonly only: boolean
}

/**
 * What an outgoing letter or a complaint of this number is about: a citizen at the desk holds nothing else. The case; the entry of a
 * letter that no case led to; of a letter about several of them, as many as `limit`.
 */
export async function foundByLetter(store: Store, text: string, limit: number): Promise<FoundByLetter> {
  const wanted = text.trim()
  for (const { series, shape } of SERIES) {
    const [, year, number] = shape.exec(wanted) ?? []
    if (year === undefined) continue
    const bearers = await store.bearersOf(series, Number(year), Number(number))
    const named = bearers.map((subject) => subject.split('/'))
    const cases = named.flatMap(([kind, of]) => (kind === 'case' && of !== undefined ? [of] : [])).slice(0, limit)
    const entries = named.filter(([kind]) => kind === 'entry').slice(0, limit)
    const rows = await Promise.all(entries.map(([, register = '', ...of]) => store.entry(register, of.join('/'))))
    const as = { rank: 'exact', excerpt: { where: series, text: wanted, marks: [[0, wanted.length]] } } as const
    return {
      only: series === 'complaint' && bearers.length > 0,
      cases: (await store.casesNumbered(cases)).map((row) => ({ kind: 'case', row, ...as })),
      entries: rows.flatMap((row) => (row === undefined ? [] : [{ kind: 'entry', row, ...as }])),
    }
  }
  return { cases: [], entries: [], only: false }
}
