import type { Citation } from '../law/citation.js'
import type { Field } from '../law/field.js'
import type { FormId } from '../law/service.js'
import type { JsonObject, Text } from '../text.js'
import type { CaseView } from './case-view.js'

/** filed: an applicant hands it in; issued: the office signs and sends it; printed: kept or shown, nobody signs it. */
export type Direction = 'filed' | 'issued' | 'printed'

/** One row of a repeated part: its answers, its place from 0, and how many rows there are. */
export interface Row {
  readonly value: JsonObject
  readonly index: number
  readonly count: number
}

/** What a paper prints that is not one answer but made of several: a line of requisites, a sentence with its figures, a total. */
export interface Derived {
  /** The name by which a template calls it. */
  readonly id: string
  readonly label: Text
  /** Paths of the fields that it prints: a template that has it has them. */
  readonly uses: readonly string[]
  /** Path of the list in whose rows it stands; absent: it stands in the paper itself. */
  readonly in?: string
  /** The printed text; '' where there is nothing to print. */
  readonly of: (data: JsonObject, row: Row | null) => string
  /**
   * The way back: what a text that stands there says, as answers of the paper (or of the row that it stands in). `known` is what was
   * read elsewhere. Null where it cannot be told. Absent: the program reckons it, and nobody is asked.
   */
  readonly read?: (text: string, known: JsonObject) => JsonObject | null
  /** Whether a text says that there is nothing to say: «жоқ». A dash says so everywhere. */
  readonly isNone?: (text: string) => boolean
}

/** One form: what it is, its blanks declared once, and where their values come from when there is a case. */
export interface Form {
  readonly id: FormId
  /** The Kazakh title is the official one. */
  readonly title: Text
  readonly direction: Direction
  /** False where no act prescribes the paper's contents: it is then marked as a working one on its face. */
  readonly official: boolean
  readonly source: Citation
  readonly orientation: 'portrait' | 'landscape'
  readonly fields: readonly Field[]
  readonly derived?: readonly Derived[]
  /** Oddities of the act's own wording that are kept, and readings of ours. */
  readonly remarks?: readonly Text[]
  /** What follows from the other answers of a paper that was read, where it has no place of its own for it. */
  readonly implied?: (answers: JsonObject) => JsonObject
  /** The values with what a paper filled now says besides, so that one recorded before it said so stays as it was. */
  readonly filled?: (data: JsonObject) => JsonObject
  /** Of that what a person should look at: paths, and the words on the paper that each was inferred from. */
  readonly doubtful?: (answers: JsonObject) => Readonly<Record<string, string>>
  /** The values of the fields, drawn from a case; absent facts are left out, never invented. */
  readonly fromCase: (view: CaseView) => JsonObject
}
