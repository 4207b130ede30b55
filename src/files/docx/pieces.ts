import type { Row } from '../../form/form.js'
import type { JsonObject } from '../../text.js'

/** The answers that a value may be drawn from: the whole paper's, then those of the rows around it. */
export interface Scope {
  readonly data: JsonObject
  readonly rows: readonly Row[]
}

/** A value's place: a run of its own. */
export interface Slot {
  readonly kind: 'slot'
  /** Path of the field or name of what is derived, as errors call it. */
  readonly name: string
  readonly print: (scope: Scope) => string
  /** The run up to its text and from it on, when there is a value. */
  readonly open: string
  readonly close: string
  /** The whole run where there is none: a line, the act's marker, or nothing. */
  readonly blank: string
}

export interface Repeat {
  readonly kind: 'repeat'
  readonly rows: (scope: Scope) => readonly JsonObject[]
  readonly blankRows: number
  readonly body: readonly Piece[]
}

export interface When {
  readonly kind: 'when'
  readonly holds: (scope: Scope) => boolean
  /** Shown in a blank, to be filled there. */
  readonly inBlank: boolean
  readonly body: readonly Piece[]
}

/** The act's own words for a choice: they always stand, struck out or underlined by the answer. */
export interface Words {
  readonly kind: 'words'
  readonly plain: string
  readonly marked: string
  readonly isMarked: (scope: Scope) => boolean
}

/** Where the document says what it was made from: the attributes of this element, and what it holds. */
export interface CarriedPlace {
  readonly kind: 'carried'
  readonly tag: string
}

/** A template after compilation: XML as it is, and the places of values between. */
export type Piece = string | Slot | Repeat | When | Words | CarriedPlace
