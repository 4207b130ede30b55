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

/** The trusted registry has three procedures; every other service one. */
export type ProcedureId = 'include' | 'exclude' | 'amend' | 'conclude' | 'deposit' | 'register' | 'accredit' | 'attest'
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

/** An edition by name: its act, and the annex where the act holds several: `829-2024`, `476-2015/1`, `209-2014/3`. */
export type EditionId = ActId | `${ActId}/${number}`

/** Where a case stands. The steps' outcomes move it (`StepOutcome.status`); a decision settles it. */
export type CaseStatus =
  | 'received'
  | 'registered'
  | 'complete'
  | 'deficient'
  | 'under-examination'
  | 'with-organisation'
  | 'with-commission'
  | 'recommended'
  | 'removal'
  | 'granted'
  | 'refused'
  | 'acceptance-refused'
  | 'withdrawn'

/**
 * What starts a term. `service` is the end of the overall term, for terms counted back from it;
 * `step:<id>` is the end of that step of the route, planned until it is done; `term:<id>` the last day of that term.
 */
export type EventId =
  | `step:${string}`
  | `term:${TermId}`
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
  /** It starts anew when one of these happens: what was once done is done again (a second commission). */
  readonly restarts?: readonly EventId[]
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
  /** Papers that this outcome yields. */
  readonly papers?: readonly FormId[]
}

/** The term of one step, counted from the end of the step before it, or of the step named. */
export interface StepTerm extends Duration {
  /** The last of these steps that the case went through; absent: the step before. */
  readonly from?: readonly string[]
  readonly note?: Text
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
  /** The paper is one of the procedure's forms, filled in: it was filed when something stands at this path of the answers. */
  readonly filedAt?: string
  readonly source: Citation
}

/** A form that the applicant fills in; its blanks are declared with the form and asked with the application. */
export interface FiledForm {
  readonly form: FormId
  /** Its answers stand under this key; what the application asks anyway is not asked again. Absent: among the answers themselves. */
  readonly at?: string
  readonly when?: Condition
  /** It may be missing from the package (a DocumentRule says whether it must lie there). */
  readonly optional?: true
  /** Paths of its blanks that the office fills in, not the applicant. */
  readonly without?: readonly string[]
}

/**
 * The closed vocabulary of what can be found out about what was filed. Paths are answers' paths; what a step of the route asked
 * stands under `steps.<step>.<field>`, its outcome under `steps.<step>.outcome`.
 */
export type Test =
  | { readonly test: 'figure-at-least'; readonly path: string; readonly atLeast: string; readonly unit: FigureUnit }
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

export type FigureUnit = '%' | '' | 'KZT'

/** One criterion, judged on its own; a failed one is a ground for refusal of the service. */
export interface Criterion {
  readonly id: string
  readonly title: Text
  readonly when?: Condition
  /** Judged only when one of these documents was filed: a missing one is a matter of completeness. */
  readonly documents?: readonly string[]
  /** A ground only where no other criterion failed: it says nothing that a figure has not said already. */
  readonly alone?: true
  readonly test: Test
  readonly source: Citation
  /** The heading of refusal that it falls under. */
  readonly under: Citation
}

export interface Procedure {
  readonly id: ProcedureId
  readonly title: Text
  /** The form of the application; the first of them where the kind of object chooses. */
  readonly application: FormId | null
  /** What is asked beside the documents and the forms. */
  readonly fields: readonly Field[]
  readonly forms?: readonly FiledForm[]
  readonly documents: readonly DocumentRule[]
  readonly criteria: readonly Criterion[]
  readonly result: { readonly granted: FormId; readonly refused: FormId; readonly acceptanceRefused: FormId }
  readonly effect: 'add-entry' | 'exclude-entry' | 'amend-entry' | 'none'
  /** Where this holds, an `add-entry` amends the entry whose number stands at `entry` instead. */
  readonly amends?: { readonly when: Condition; readonly entry: string }
  /** Paths at which the name and the kind of what the application is about stand: the first that is filled counts. */
  readonly subject: { readonly name: readonly string[]; readonly kind?: string }
  readonly source: Citation
}

export interface Obligation {
  readonly id: TermId
  readonly title: Text
  readonly source: Citation
}

/** A bound that is no term of a case: queueing, service at the desk. */
export interface Limit extends Duration {
  readonly id: string
  readonly title: Text
  readonly source: Citation
}

/** What a service costs; the figure as the act prints it. Null where it is free of charge. */
export interface Fee {
  readonly tenge: string
  readonly per: Text
  readonly source: Citation
  readonly note?: Text
}

export interface PassportRow {
  readonly row: number
  readonly title: Text
  readonly value: Text
  readonly source: Citation
}

export interface Definition {
  readonly term: Text
  readonly meaning: Text
  readonly source: Citation
}

/** The clauses on complaints; their terms stand among the edition's terms. */
export interface ComplaintRules {
  readonly source: Citation
  /** What a complaint must contain; null where the act leaves it to the code. */
  readonly contents: Citation | null
  readonly court: Citation
}

/** What both a standard and a regulation are: dated, and of one act. */
export interface Provision {
  readonly id: EditionId
  readonly act: ActId
  readonly service: ServiceId
  readonly title: Text
  readonly inForceFrom: CivilDate
  /** The day is the earliest possible one, not a known one. */
  readonly inForceFromIsBound: boolean
  /** The first day on which it is no longer in force. */
  readonly ceased: CivilDate | null
  readonly ceasedIsBound: boolean
  readonly verifiedOn: CivilDate
}

/** The outer frame: what the applicant brings, gets and may complain of, and in what time. */
export interface Frame {
  readonly register: RegisterId | null
  readonly definitions: readonly Definition[]
  readonly procedures: readonly Procedure[]
  readonly terms: readonly Term[]
  readonly limits: readonly Limit[]
  readonly fee: Fee | null
  readonly obligations: readonly Obligation[]
  readonly passport: readonly PassportRow[]
  /** What a missing or expired document leads to: refusal to accept the application, or refusal of the service; and the clause. */
  readonly incomplete: {
    readonly stage: 'acceptance' | 'service'
    readonly source: Citation
    readonly checked: Citation
  }
  readonly complaints: ComplaintRules
}

export interface Standard extends Provision, Frame {}

/** The inner route: who does what after whom, in what time. */
export interface Regulation extends Provision {
  readonly route: readonly Step[]
  readonly definitions?: readonly Definition[]
  /** Where no standard's text is carried for any day: the frame that the route itself gives. */
  readonly frame?: Frame
}

/** All that is carried of one service. Plain readonly data; it survives a JSON round trip. */
export interface ServiceLaw {
  readonly service: ServiceId
  readonly title: Text
  /** Oldest first. */
  readonly standards: readonly Standard[]
  readonly regulations: readonly Regulation[]
}

/** How one of the two places of a case was filled: by the day of acceptance, by name, or by the nearest that is carried, because the other was named. */
export type Chosen = 'by-day' | 'by-name' | 'nearest'

/** What governs one case: a standard and a regulation together. */
export interface ServiceEdition extends Frame {
  readonly service: ServiceId
  /** Null where the route gives the frame too, no standard's text being carried. */
  readonly standard: EditionId | null
  readonly regulation: EditionId
  readonly title: Text
  readonly route: readonly Step[]
  /** The standard and the regulation; one where they are one act. */
  readonly provisions: readonly Provision[]
}
