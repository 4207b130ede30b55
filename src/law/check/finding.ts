import type { Text } from '../../text.js'
import type { ComputedFacts } from './computed.js'

/**
 * warning: it bears on a date, on who acts or on what is issued. note: kept as the act has it, nothing hangs on it.
 * proof: nothing is wrong, a sum that one would ask for.
 */
export type Severity = 'warning' | 'note' | 'proof'

interface Cited {
  /** Stable, so that a program can tell one finding from another. */
  readonly id: string
  /** The clause; an act or an edition where no single clause is meant. */
  readonly citation: string
  readonly severity: Severity
}

/** What the text of an act has, read in it and written down. */
export interface KnownFinding extends Cited {
  readonly title: Text
  readonly found: Text
  /** What the tool does with it. */
  readonly does: Text
}

/** What follows from the data: facts, which the words tell. */
export type ComputedFinding<K extends keyof ComputedFacts = keyof ComputedFacts> = {
  readonly [C in K]: Cited & { readonly check: C; readonly facts: ComputedFacts[C] }
}[K]

export type Finding = KnownFinding | ComputedFinding

export function isComputed(finding: Finding): finding is ComputedFinding {
  return 'check' in finding
}
