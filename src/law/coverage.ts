import type { ActId } from './citation.js'
import { clauseActs, clausesOf } from './clause.js'
import type { Clause, ClauseKind } from './clauses/clause.js'

/** What becomes of every numbered clause of one act. */
export interface ActCoverage {
  readonly act: ActId
  /** In the act's own order. */
  readonly clauses: readonly Clause[]
  readonly totals: Readonly<Record<ClauseKind, number>>
}

export const CLAUSE_KINDS: readonly ClauseKind[] = ['carried-out', 'informational', 'out-of-reach']

/** The coverage of one act, or of all five, oldest first; none for an act that is not carried. */
export async function coverageOf(act?: string): Promise<readonly ActCoverage[]> {
  const acts = clauseActs().filter((each) => act === undefined || each === act)
  return Promise.all(
    acts.map(async (each) => {
      const clauses = await clausesOf(each)
      return { act: each, clauses, totals: totalsOf(clauses) }
    }),
  )
}

/** How many clauses there are of each kind. */
export function totalsOf(clauses: readonly Clause[]): ActCoverage['totals'] {
  const of = (kind: ClauseKind): number => clauses.filter((clause) => clause.kind === kind).length
  return { 'carried-out': of('carried-out'), informational: of('informational'), 'out-of-reach': of('out-of-reach') }
}
