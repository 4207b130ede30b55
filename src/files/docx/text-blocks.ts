import type { PlacedMark } from './marked-part.js'

/** A stretch of a paragraph in one look. */
export interface Stretch {
  /** Offsets in the paragraph's text. */
  readonly from: number
  readonly to: number
  readonly underlined: boolean
  readonly struck: boolean
}

/** A paragraph as it is read: breaks are line ends, tabs tabs; what is deleted, hidden or drawn is not there. */
export interface Paragraph {
  readonly is: 'paragraph'
  /** From 1, in the order of the part. */
  readonly number: number
  readonly text: string
  readonly stretches: readonly Stretch[]
  /** Placeholders at their offsets: only a template has them. */
  readonly marks: readonly { readonly at: number; readonly placed: PlacedMark }[]
}

export interface Table {
  readonly is: 'table'
  readonly rows: readonly Row[]
}

export interface Row {
  readonly cells: readonly Cell[]
}

export interface Cell {
  readonly blocks: readonly Block[]
}

export type Block = Paragraph | Table

/** The paragraphs in a block, those of its cells in their order. */
export function paragraphsIn(block: Block): readonly Paragraph[] {
  return block.is === 'paragraph' ? [block] : block.rows.flatMap((row) => paragraphsOfRow(row))
}

export function paragraphsOfRow(row: Row): readonly Paragraph[] {
  return row.cells.flatMap((cell) => cell.blocks.flatMap(paragraphsIn))
}
