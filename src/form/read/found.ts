import type { Text } from '../../text.js'

/** What stands in one place of a document, as a person wrote it or the program printed it. */
export interface FoundValue {
  /** Full path of the field, `centres.address`, or the name of what is derived. */
  readonly name: string
  /** One of the ways in which a day or a yes-no is printed; null is the usual one. */
  readonly format: string | null
  /** Path of the list in whose row it stands, and the row from 0; null: it stands in the paper itself. */
  readonly list: string | null
  readonly row: number | null
  readonly text: string
  /** Paths of the fields that are printed there. */
  readonly uses: readonly string[]
}

/** Words that an answer strikes out or underlines: how they stand, or that they were deleted. */
export interface FoundMark {
  readonly kind: 'strike' | 'underline'
  readonly path: string
  /** The choice that the words stand for; null of a yes-no. */
  readonly choice: string | null
  readonly state: 'plain' | 'marked' | 'gone'
}

export interface FoundInDocument {
  readonly values: readonly FoundValue[]
  readonly marks: readonly FoundMark[]
}

/** What a document has that could not be made an answer of, or does not have and should. */
export type Unread =
  /** Required, and nothing is written there. */
  | { readonly why: 'empty'; readonly field: string; readonly label: Text }
  /** The form has no place of its own for it, and the rest does not tell. */
  | { readonly why: 'not-said'; readonly field: string; readonly label: Text }
  /** Written, and not what the field takes. */
  | { readonly why: 'not-understood'; readonly field: string; readonly label: Text; readonly text: string }
  /** A dash or a word for none: taken as a blank. */
  | { readonly why: 'taken-as-none'; readonly field: string; readonly label: Text; readonly text: string }
  /** Nobody was asked: it follows from what is written elsewhere. */
  | { readonly why: 'inferred'; readonly field: string; readonly label: Text; readonly text: string }
  /** Read, and no part of the application: the office fills it in itself. */
  | { readonly why: 'not-taken-over'; readonly field: string; readonly label: Text; readonly text: string }
  /** The form asks it in several places, which do not agree: the first was taken. */
  | {
      readonly why: 'two-answers'
      readonly field: string
      readonly label: Text
      readonly text: string
      readonly other: string
    }
  /** A sum that is not that of its rows. */
  | {
      readonly why: 'wrong-total'
      readonly field: string
      readonly label: Text
      readonly text: string
      readonly other: string
    }
  /** Written where the form has no place. `paragraph` from 1. */
  | { readonly why: 'no-place'; readonly text: string; readonly paragraph: number }
