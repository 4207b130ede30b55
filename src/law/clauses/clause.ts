import type { Text } from '../../text.js'

/**
 * What becomes of a clause in the tool.
 * carried-out: the tool does it, and a test shows that it does. informational: it asks nothing of the tool.
 * out-of-reach: somebody must do it, but not this tool; the reason stands in `does`.
 */
export type ClauseKind = 'carried-out' | 'informational' | 'out-of-reach'

interface Told {
  /** The place in the act: `24`, `5.3`, `annex2/10.4`; `5.part2` is a clause's unnumbered second paragraph. */
  readonly place: string
  /** What the clause says, in a paraphrase of ours. */
  readonly says: Text
  /** What the tool does for it, or why it does nothing. */
  readonly does: Text
}

export interface CarriedOut extends Told {
  readonly kind: 'carried-out'
  /** The test files that show it, from the project's root. */
  readonly tests: readonly [string, ...string[]]
}

export interface NotCarriedOut extends Told {
  readonly kind: 'informational' | 'out-of-reach'
  readonly tests: readonly []
}

/** One numbered clause of an act. What lacks a language, or is called carried out without a test, does not compile. */
export type Clause = CarriedOut | NotCarriedOut
