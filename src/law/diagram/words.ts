import type { Text } from '../../text.js'
import type { ArrowTerm, Lane } from './graph.js'

/** One language to draw a route in. */
export interface DiagramWords {
  readonly text: (text: Text) => string
  /** The heading: what service, which edition, from when to when. */
  readonly title: string
  readonly subtitle: readonly string[]
  /** What stands in the first box. */
  readonly application: string
  readonly applicant: string
  readonly bodies: Readonly<Record<Lane['of'], string>>
  /** The length on an arrow, in as few letters as one can read: «14 ж.к.». */
  readonly term: (term: ArrowTerm) => string
  /** Of a step that is done only when it is needed. */
  readonly called: string
  /** What the letters and the dashes mean. */
  readonly legend: readonly string[]
}

/** What an arrow says: what the step came to, and how long it had. */
export function labelOf(
  arrow: { readonly outcome: Text | null; readonly term: ArrowTerm | null; readonly called: boolean },
  words: DiagramWords,
): readonly string[] {
  return [
    ...(arrow.called ? [words.called] : []),
    ...(arrow.outcome === null ? [] : [words.text(arrow.outcome)]),
    ...(arrow.term === null ? [] : [words.term(arrow.term)]),
  ]
}
