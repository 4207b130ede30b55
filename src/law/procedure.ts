import type { Text } from '../text.js'
import type { Citation } from './citation.js'
import type { Condition } from './condition.js'
import type { Field } from './field.js'
import type { FormId, ProcedureId } from './ids.js'

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
  /** Read from these documents: while none of them was filed it is a matter of completeness, and not met once the package was let through. */
  readonly documents?: readonly string[]
  /** A ground only where no other criterion failed: it says nothing that a figure has not said already. */
  readonly alone?: true
  /** The applicant is first to be let put it right by this called-for step: until that was done no refusal rests on such grounds alone. */
  readonly mendedBy?: string
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
