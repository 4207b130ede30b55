import { type CivilDate, dateOf, yearOf } from '../../calendar/civil-date.js'
import type { NumberTaken } from '../../store/numbered.js'

/** A number that the journal of a period does not show, and why. */
export interface Gap {
  readonly number: string
  /** `lost`: nobody ever took it. `other-day`: it was taken for a day outside the period. */
  readonly why: 'lost' | 'other-day'
  /** The case (or other file) that it was taken for; null of a lost one. */
  readonly subject: string | null
  readonly at: string | null
}

/** Numbers one after another that are missing for the same reason. */
export interface GapRange {
  readonly why: Gap['why']
  readonly gaps: readonly Gap[]
}

/** Gaps as ranges: lost numbers first, since no act explains them. */
export function rangesOf(gaps: readonly Gap[]): readonly GapRange[] {
  const ranges: { why: Gap['why']; gaps: Gap[] }[] = []
  for (const gap of gaps) {
    const range = ranges.findLast(({ why }) => why === gap.why)
    if (range !== undefined && follows(range.gaps.at(-1), gap)) range.gaps.push(gap)
    else ranges.push({ why: gap.why, gaps: [gap] })
  }
  return [...ranges.filter(({ why }) => why === 'lost'), ...ranges.filter(({ why }) => why !== 'lost')]
}

function follows(before: Gap | undefined, gap: Gap): boolean {
  const [series, number] = partsOf(before?.number ?? '')
  const [same, next] = partsOf(gap.number)
  return series === same && next === number + 1
}

function partsOf(text: string): readonly [series: string, number: number] {
  const at = text.lastIndexOf('-')
  return [text.slice(0, at), Number(text.slice(at + 1))]
}

/** `2025-000045`, `C-2025-000007`: a number as it stands on papers. */
export function numberText(letters: string, taken: Pick<NumberTaken, 'year' | 'number'>): string {
  return `${letters === '' ? '' : `${letters}-`}${taken.year}-${String(taken.number).padStart(6, '0')}`
}

/** The numbers of a series taken for days of a period. */
export function takenIn(numbers: readonly NumberTaken[], from: CivilDate, until: CivilDate): readonly NumberTaken[] {
  return numbers.filter(({ at }) => dateOf(at) >= from && dateOf(at) <= until)
}

/**
 * What is missing between the first and the last number of a period, year by year; of a number that another day explains, the act that
 * does. A number that nobody took is a gap wherever it stands up to the last one of the year.
 *
 * @param numbers all that were taken of the series in the years of the period, in their order
 * @param textOf how a number is written, where it is not as on papers
 */
export function gapsOf(
  letters: string,
  numbers: readonly NumberTaken[],
  from: CivilDate,
  until: CivilDate,
  textOf: (place: Pick<NumberTaken, 'year' | 'number'>) => string = (place) => numberText(letters, place),
): readonly Gap[] {
  const gaps: Gap[] = []
  for (let year = yearOf(from); year <= yearOf(until); year += 1) {
    const ofYear = new Map(numbers.filter((each) => each.year === year).map((each) => [each.number, each]))
    const shown = takenIn([...ofYear.values()], from, until).map(({ number }) => number)
    const first = shown[0] ?? Number.POSITIVE_INFINITY
    const last = shown.at(-1) ?? 0
    const highest = [...ofYear.keys()].at(-1) ?? 0
    const within = new Set(shown)
    for (let number = 1; number <= highest; number += 1) {
      const taken = ofYear.get(number)
      const text = textOf({ year, number })
      if (taken === undefined) gaps.push({ number: text, why: 'lost', subject: null, at: null })
      else if (number > first && number < last && !within.has(number))
        gaps.push({ number: text, why: 'other-day', subject: taken.caseNumber ?? taken.subject, at: taken.at })
    }
  }
  return gaps
}
