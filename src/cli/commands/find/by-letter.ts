import type { FoundCases } from '../../../store/find.js'
import type { Store } from '../../../store/store.js'

/** What a number can be that the office itself gave: a letter's, a complaint's. The letter C may be typed as the Kazakh and Russian С. */
const SERIES = [
  { series: 'outgoing', shape: /^(\d{4})-(\d{6})$/ },
  { series: 'complaint', shape: /^[CcСс]-(\d{4})-(\d{6})$/u },
] as const

/** The case that an outgoing letter or a complaint of this number belongs to: a citizen at the desk holds nothing else. */
export async function casesByLetter(store: Store, text: string): Promise<FoundCases['hits']> {
  const wanted = text.trim()
  for (const { series, shape } of SERIES) {
    const [, year, number] = shape.exec(wanted) ?? []
    if (year === undefined) continue
    const subject = await store.numberTaken(series, Number(year), Number(number))
    const row = subject?.startsWith('case/') ? await store.caseRow(subject.slice('case/'.length)) : undefined
    if (row === undefined) return []
    const excerpt = { where: series, text: wanted, marks: [[0, wanted.length]] } as const
    return [{ kind: 'case', row, rank: 'exact', excerpt }]
  }
  return []
}
