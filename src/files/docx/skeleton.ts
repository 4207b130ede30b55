import type { Form } from '../../form/form.js'
import { type Item, markPart, type PlacedMark } from './marked-part.js'
import { type Found, type Level, lookUp, paperLevel, rowLevel } from './names.js'
import { blankText, isLine } from './placeholder.js'
import { blockReader } from './read-blocks.js'
import { type Block, type Paragraph, paragraphsOfRow, type Row } from './text-blocks.js'

/** Where an answer stands in a paragraph. */
export interface Place {
  readonly is: 'place'
  readonly found: Found
  readonly format: string | null
  /** A line to write on, which an answer takes the place of, whole or in part. */
  readonly line: boolean
  /** What a blank prints there. */
  readonly blank: string
  /** Lists around it, the outermost first; '' is the paper itself. */
  readonly list: string
}

/** Words of the form itself. `choice`: those that are struck out or underlined by an answer. */
export interface Label {
  readonly is: 'label'
  readonly text: string
  /** They may be missing: they stand only under a circumstance. */
  readonly optional: boolean
  readonly choice: { readonly kind: 'strike' | 'underline'; readonly path: string; readonly id: string | null } | null
}

export type Part = Place | Label

export interface Line {
  readonly is: 'line'
  readonly parts: readonly Part[]
}

export interface Grid {
  readonly is: 'grid'
  readonly rows: Sequence<GridRow>
}

export interface GridRow {
  readonly is: 'row'
  readonly cells: readonly Sequence<Line | Grid>[]
}

/** Things that follow each other; some stretches repeat, some may be missing. Both ends of a stretch are counted. */
export interface Sequence<T> {
  readonly nodes: readonly T[]
  readonly loops: readonly { readonly from: number; readonly to: number; readonly list: string }[]
  readonly optional: readonly { readonly from: number; readonly to: number }[]
}

/** The form as a reader looks for it in a document; null where the template's part is not XML. */
export function skeletonOf(xml: string, form: Form): Sequence<Line | Grid> | null {
  const items: readonly Item[] | undefined = markPart(xml)?.items
  if (items === undefined) return null
  const reader = blockReader()
  for (const item of items) reader.take(item)
  const blocks = reader.end()
  return typeof blocks === 'string' ? null : sequenceOf(blocks, form, paperLevel(form))
}

function sequenceOf(blocks: readonly Block[], form: Form, outer: Level): Sequence<Line | Grid> {
  const nodes: (Line | Grid)[] = []
  const loops: { from: number; to: number; list: string }[] = []
  const optional: { from: number; to: number }[] = []
  const open: { readonly level: Level; readonly from: number; readonly mark: PlacedMark }[] = []
  let level = outer
  for (const block of blocks) {
    if (block.is === 'table') {
      nodes.push({ is: 'grid', rows: rowsOf(block.rows, form, level) })
      continue
    }
    const bare = unpaired(block)
    const [only] = bare
    if (only === undefined || !isBare(block)) {
      nodes.push({ is: 'line', parts: partsOf(block, form, level) })
    } else if (only.mark.kind === 'close') {
      const begun = open.pop()
      if (begun === undefined) continue
      const stretch = { from: begun.from, to: nodes.length - 1 }
      if (begun.mark.mark.kind === 'repeat') loops.push({ ...stretch, list: level.path })
      else optional.push(stretch)
      level = begun.level
    } else {
      open.push({ level, from: nodes.length, mark: only })
      level = entered(only, form, level)
    }
  }
  return { nodes, loops, optional }
}

/** A repeated part of a table is one row. */
function rowsOf(rows: readonly Row[], form: Form, outer: Level): Sequence<GridRow> {
  const loops: { from: number; to: number; list: string }[] = []
  const optional: { from: number; to: number }[] = []
  const nodes = rows.map((row, at): GridRow => {
    let level = outer
    for (const placed of unpairedOf(paragraphsOfRow(row))) {
      if (placed.mark.kind === 'when') optional.push({ from: at, to: at })
      else if (placed.mark.kind === 'repeat') {
        level = entered(placed, form, level)
        loops.push({ from: at, to: at, list: level.path })
      }
    }
    return { is: 'row', cells: row.cells.map((cell) => sequenceOf(cell.blocks, form, level)) }
  })
  return { nodes, loops, optional }
}

function entered(placed: PlacedMark, form: Form, level: Level): Level {
  if (placed.mark.kind !== 'repeat') return level
  const found = lookUp(placed.mark.path, placed.mark.format, level)
  return found?.field ? rowLevel(form, found.field, found.name, level) : level
}

function partsOf(paragraph: Paragraph, form: Form, outer: Level): readonly Part[] {
  const parts: Part[] = []
  const levels: { readonly mark: PlacedMark['mark']; readonly level: Level }[] = []
  let level = outer
  let at = 0
  const label = (to: number): void => {
    const text = paragraph.text.slice(at, to)
    if (text !== '') parts.push({ is: 'label', text, optional: levels.length > 0, choice: null })
    at = to
  }
  for (const { at: offset, placed } of paragraph.marks) {
    label(offset)
    const { mark } = placed
    if (mark.kind === 'repeat' || mark.kind === 'when') {
      levels.push({ mark, level })
      level = entered(placed, form, level)
    } else if (mark.kind === 'close') {
      if (levels.at(-1)?.mark.path === mark.path) level = levels.pop()!.level
    } else if (mark.kind === 'value') {
      const found = lookUp(mark.path, mark.format, level)
      if (found === null) continue
      const { format, blank } = mark
      parts.push({ is: 'place', found, format, line: isLine(blank), blank: blankText(blank), list: level.path })
    } else {
      const choice = { kind: mark.kind, path: mark.path, id: mark.choice }
      parts.push({ is: 'label', text: mark.blank ?? '', optional: false, choice })
    }
  }
  label(paragraph.text.length)
  return parts
}

/** Marks that open or close something beyond their paragraph. */
function unpaired(paragraph: Paragraph): readonly PlacedMark[] {
  return unpairedOf([paragraph])
}

function unpairedOf(paragraphs: readonly Paragraph[]): readonly PlacedMark[] {
  const open: PlacedMark[] = []
  for (const { marks } of paragraphs) {
    const within: PlacedMark[] = []
    for (const { placed } of marks) {
      if (placed.mark.kind === 'repeat' || placed.mark.kind === 'when') within.push(placed)
      else if (placed.mark.kind === 'close' && within.at(-1)?.mark.path === placed.mark.path) within.pop()
      else if (placed.mark.kind === 'close') within.push(placed)
    }
    open.push(...within)
  }
  return open
}

function isBare(paragraph: Paragraph): boolean {
  return paragraph.marks.length === 1 && paragraph.text.trim() === ''
}
