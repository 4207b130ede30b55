import type { Text } from '../text.js'
import type { Citation } from './citation.js'
import type { Condition } from './condition.js'

/** What a blank of a form takes. One vocabulary drives prompts, answers files, JSON Schema, validation and import columns. */
export type FieldKind =
  | 'text' // one line
  | 'long-text' // several lines
  | 'iin'
  | 'bin'
  | 'date' // YYYY-MM-DD
  | 'time' // HH:mm
  | 'percent' // an exact decimal of 0..100, kept as it was written: nothing is rounded
  | 'integer'
  | 'decimal' // an exact decimal from 0, kept as it was written: money, volumes; its unit stands in the label
  | 'yes-no' // true / false
  | 'choice'
  | 'phone'
  | 'email'
  | 'ens-tru' // NNNNNN.NNN.NNNNNN
  | 'group' // named fields, an object
  | 'list' // rows of named fields, an array of objects
  | 'text-list' // an array of one-line texts

export interface Choice {
  readonly id: string
  readonly label: Text
}

/** One blank. `id` is its key in the answers (camelCase); its path is the ids from the root joined with dots, list rows by index from 0. */
export interface Field {
  readonly id: string
  readonly kind: FieldKind
  readonly label: Text
  /** The clause that asks for it. */
  readonly source: Citation
  /** A word of help beyond the clause: what to write, where to find it. */
  readonly help?: Text
  /** Absent means required wherever `when` holds. */
  readonly optional?: true
  /** Asked and accepted only when this holds; otherwise an answer is pointed out as not called for. */
  readonly when?: Condition
  readonly choices?: readonly Choice[]
  readonly fields?: readonly Field[]
  /** integer: the bounds; list, text-list: the least and greatest number of rows; text: the greatest length (default 2,000; long-text 20,000). */
  readonly min?: number
  readonly max?: number
  /** optional: that it was left empty is pointed out all the same; the paper is taken in as it was filed. */
  readonly wanted?: true
  /** integer: less is taken in and pointed out: the bound is the form's own, whether it is met is for the examination. */
  readonly advisedMin?: number
  /** date: must not be before / after the date at this path (same group's sibling id, or full path with a leading `/`); `receipt` is the day of filing. */
  readonly notBefore?: string
  readonly notAfter?: string
  /** Established by the examination, not asked of whoever takes the application in; accepted all the same. */
  readonly laterOn?: true
  /** This value names a person or says where to reach one: kept out of logs and error traces. */
  readonly personal?: true
}
