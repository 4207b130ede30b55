import type { CivilDate } from '../calendar/civil-date.js'
import type { Duration } from '../calendar/term.js'
import type { Text } from '../text.js'
import type { ActId, Citation } from './citation.js'
import type { Condition } from './condition.js'
import type { Field } from './field.js'

export type ServiceId =
  | 'cash-register-conclusion'
  | 'software-deposit'
  | 'state-registration'
  | 'ca-accreditation'
  | 'system-attestation'
  | 'trusted-registry'

export const SERVICE_IDS: readonly ServiceId[] = [
  'cash-register-conclusion',
  'software-deposit',
  'state-registration',
  'ca-accreditation',
  'system-attestation',
  'trusted-registry',
]

export type ProcedureId = 'include' | 'exclude' | 'amend'
export type RegisterId = 'state' | 'deposit' | 'trusted'
export type FormId = string

/** The ids of terms that programs lean on. */
export type TermId =
  | 'registration'
  | 'completeness'
  | 'service'
  | 'hearing-notice'
  | 'publication'
  | 'operator-notice'
  | 'contract'
  | 'examination'
  | 'extension'
  | 'extension-notice'
  | 'commission'
  | 'decision'
  | 'removal'
  | 'complaint-forward'
  | 'complaint-provider'
  | 'complaint-authority'
  | 'transition'
  | 'renewal'

/** What starts a term. `service` is the end of the overall term, for terms counted back from it. */
export type EventId =
  | 'receipt'
  | 'acceptance'
  | 'registration'
  | 'decision'
  | 'service'
  | 'complaint-receipt'
  | 'complaint-registration'
  | 'in-force'
  | 'expiry'

export interface Term extends Duration {
  readonly id: TermId
  readonly title: Text
  /** forward: ends that long after the event; backward: not later than that long before it. */
  readonly direction: 'forward' | 'backward'
  readonly from: EventId
  readonly source: Citation
  /** A stricter term of a code beside the act: shown, never put in place of the act's own. */
  readonly beside?: Duration & { readonly source: Text }
  /** Where the act's words allow two readings, or a reading is ours: said with the date. */
  readonly note?: Text
}

/** Who does a step. Names as in the acts; the glossary's terms. */
export interface Role {
  readonly id: string
  readonly title: Text
}

export interface StepOutcome {
  readonly id: string
  readonly title: Text
  /** The case leaves the route by this outcome (refusal of acceptance). */
  readonly ends?: true
  /** Papers that this outcome yields. */
  readonly papers?: readonly FormId[]
}

export interface Step {
  readonly id: string
  readonly role: Role
  readonly action: Text
  /** The term of the step itself; null where the act gives none and the overall term bounds it. */
  readonly term: TermId | null
  /** What the clerk says when the step is done; one outcome is no question. */
  readonly outcomes: readonly StepOutcome[]
  /** Done only when called for (a hearing), never awaited. */
  readonly optional?: true
  /** What the step asks of the person who does it. */
  readonly asks: readonly Field[]
  /** The command that does the step: `next` unless said otherwise. */
  readonly by?: 'intake' | 'decide'
  /** The person who did this step may not do this one. */
  readonly notSameAs?: string
  readonly source: Citation
}

export interface DocumentRule {
  /** Key under `documents` in the answers. */
  readonly id: string
  readonly title: Text
  readonly when?: Condition
  /** What is read off the paper: number, date, validity, figures. */
  readonly particulars: readonly Field[]
  /** Documents of one `choice` stand for each other: one of them completes the package. */
  readonly choice?: string
  readonly optional?: true
  readonly form?: FormId
  readonly source: Citation
}

/** The closed vocabulary of what can be found out about what was filed. Paths are answers' paths. */
export type Test =
  | { readonly test: 'figure-at-least'; readonly path: string; readonly atLeast: string; readonly unit: '%' | '' }
  | { readonly test: 'answer-is'; readonly path: string; readonly oneOf: readonly (string | boolean)[] }
  /** Something stands at the path. */
  | { readonly test: 'filed'; readonly path: string }
  /** Judged by a person: an answer other than `good` fails it; without an answer it is the Commission's to say. */
  | { readonly test: 'examined'; readonly path: string; readonly good: boolean }
  /** At least one row of the list at `path` has `field` equal to `is`. */
  | { readonly test: 'any-row'; readonly path: string; readonly field: string; readonly is: boolean }
  | { readonly test: 'platform-in-registry'; readonly path: string }
  | { readonly test: 'entry-in-registry'; readonly path: string }
  | { readonly test: 'entry-of-applicant'; readonly path: string }
  /** Papers that stand for each other: met when one of those that were filed is met. */
  | { readonly test: 'any-filed'; readonly of: readonly (Test & { readonly document: string })[] }
  | { readonly test: 'all'; readonly of: readonly Test[] }
  | { readonly test: 'any'; readonly of: readonly Test[] }

/** One criterion, judged on its own; a failed one is a ground for refusal of the service. */
export interface Criterion {
  readonly id: string
  readonly title: Text
  readonly when?: Condition
  /** Judged only when one of these documents was filed: a missing one is a matter of completeness. */
  readonly documents?: readonly string[]
  readonly test: Test
  readonly source: Citation
  /** The heading of refusal that it falls under. */
  readonly under: Citation
}

export interface Procedure {
  readonly id: ProcedureId
  readonly title: Text
  /** The form of the application. */
  readonly application: FormId
  /** What is asked beside the documents. */
  readonly fields: readonly Field[]
  readonly documents: readonly DocumentRule[]
  readonly criteria: readonly Criterion[]
  readonly result: { readonly granted: FormId; readonly refused: FormId; readonly acceptanceRefused: FormId }
  readonly effect: 'add-entry' | 'exclude-entry' | 'amend-entry' | 'none'
  readonly source: Citation
}

export interface Obligation {
  readonly id: TermId
  readonly title: Text
  readonly source: Citation
}

/** One edition of a service: standard and route. Plain readonly data; it survives a JSON round trip. */
export interface ServiceEdition {
  readonly service: ServiceId
  readonly standard: ActId
  readonly regulation: ActId
  readonly title: Text
  readonly inForceFrom: CivilDate
  /** The day is the earliest possible one, not a known one. */
  readonly inForceFromIsBound: boolean
  readonly ceased: CivilDate | null
  readonly register: RegisterId | null
  readonly definitions: readonly { readonly term: Text; readonly meaning: Text; readonly source: Citation }[]
  readonly procedures: readonly Procedure[]
  readonly terms: readonly Term[]
  readonly route: readonly Step[]
  readonly obligations: readonly Obligation[]
  readonly passport: readonly {
    readonly row: number
    readonly title: Text
    readonly value: Text
    readonly source: Citation
  }[]
  readonly verifiedOn: CivilDate
}
