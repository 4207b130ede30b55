import type { Duration } from '../calendar/term.js'
import type { Text } from '../text.js'
import type { Citation } from './citation.js'
import type { Condition } from './condition.js'
import type { Field } from './field.js'
import type { CaseStatus, FormId, TermId } from './ids.js'

/** Who does a step. Names as in the acts; the glossary's terms. */
export interface Role {
  readonly id: string
  readonly title: Text
  /** Whose employee it is: the provider's own unless said otherwise. Lanes of a diagram. */
  readonly of?: 'organisation' | 'commission' | 'applicant' | 'authority'
}

export interface StepOutcome {
  readonly id: string
  readonly title: Text
  /** The case leaves the route by this outcome: the application is refused acceptance. */
  readonly ends?: true
  /** Where the case stands after it. */
  readonly status?: CaseStatus
  /** Said only while the step's term runs, or only once it is over; and the clause that says so. */
  readonly timely?: { readonly when: 'within-term' | 'after-term'; readonly source: Citation }
  /** Papers that this outcome yields. */
  readonly papers?: readonly FormId[]
}

/** The term of one step, counted from the end of the step before it, or of the step named. */
export interface StepTerm extends Duration {
  /** The last of these steps that the case went through; absent: the step before. */
  readonly from?: readonly string[]
  readonly note?: Text
}

/** In the list `list` the choice `field` takes each of these values once their circumstances hold. */
export interface RowsByTheAct {
  readonly list: string
  readonly field: string
  readonly values: readonly { readonly is: string; readonly when?: Condition }[]
}

/** A journal with numbers of its own: which answer of the step is the number, taken by the program where nobody gives one. */
export interface StepJournal {
  readonly id: 'conclusions'
  readonly number: string
  readonly source: Citation
}

/**
 * One step of a route. These ids mean the same in every route, and the program leans on them: `register` (the application is
 * registered), `completeness` (outcomes `complete`, and `incomplete` or `deficient`), `decide` (done by the command of that name),
 * `sign` (the result is signed), `issue` (the result leaves).
 */
export interface Step {
  readonly id: string
  readonly role: Role
  readonly action: Text
  /**
   * The term of the step itself: its own duration, or one of the edition's terms; null where the act gives none:
   * then `boundedBy` (by default the overall term) bounds it.
   */
  readonly term: TermId | StepTerm | null
  readonly boundedBy?: TermId
  /** It stands in the route only where one of these outcomes was recorded; until the branching step is done, where `planned` says so. */
  readonly onlyAfter?: { readonly step: string; readonly outcomes: readonly string[]; readonly planned: boolean }
  /** No numbered step of the act: what the tool has to record between two of them. Takes no time in the plan. */
  readonly within?: true
  /** What the clerk says when the step is done; one outcome is no question. */
  readonly outcomes: readonly StepOutcome[]
  /** Done only when called for (a hearing, an extension), never awaited. Open after this step and until `until` (by default the decision) is done. */
  readonly optional?: { readonly after: string; readonly until?: string }
  /** This step lengthens the term of `step` by so many of its units as its answer `by` says (an extension). */
  readonly extends?: { readonly step: string; readonly by: string }
  /** What the step asks of the person who does it. */
  readonly asks: readonly Field[]
  /** Rows that a list of `asks` has by the act: each whose circumstances hold, and no other. */
  readonly rows?: RowsByTheAct
  /** The command that does the step: `next` unless said otherwise. */
  readonly by?: 'intake' | 'decide'
  /** The result is entered in a journal that has numbers of its own, begun anew each year; only where the answer is called for. */
  readonly journal?: StepJournal
  /** Days of papers among `asks` by which the step is done: what counts from it counts from the latest of them, whenever it was recorded. */
  readonly dated?: readonly string[]
  /** The person who did this step may not do this one. */
  readonly notSameAs?: string
  readonly source: Citation
}
