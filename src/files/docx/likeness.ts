import { labelText, plain } from './plain-text.js'
import type { Grid, Line, Part, Sequence } from './skeleton.js'
import { paragraphsIn, type Row } from './text-blocks.js'

/** The words of the form itself by which a line is told: not those that may be missing. */
export function labelsOf(parts: readonly Part[]): readonly string[] {
  return parts.flatMap((part) => {
    if (part.is === 'place' || part.optional) return []
    const text = labelText(part.text)
    return text === '' ? [] : [text]
  })
}

export function cellLabels(cell: Sequence<Line | Grid>): readonly string[] {
  return cell.nodes.flatMap((node) => (node.is === 'line' ? labelsOf(node.parts) : gridLabels(node)))
}

export function gridLabels(grid: Grid): readonly string[] {
  return grid.rows.nodes.flatMap((row) => row.cells.flatMap(cellLabels))
}

export function lengthOf(labels: readonly string[]): number {
  return labels.reduce((sum, label) => sum + label.length, 0)
}

export function foundLength(labels: readonly string[], text: string): number {
  let from = 0
  let found = 0
  for (const label of labels) {
    const at = text.indexOf(label, from)
    if (at < 0) continue
    found += label.length
    from = at + label.length
  }
  return found
}

/** How well a text is one that has these labels in order. */
export function likeness(labels: readonly string[], length: number, text: string): number {
  if (length === 0) return text === '' ? 0.5 : 1
  const found = foundLength(labels, text)
  if (found === 0) return length < 3 && text !== '' ? -2 : Number.NEGATIVE_INFINITY
  return 2 * found - length + 1
}

export function rowLikeness(labels: readonly (readonly string[])[], length: number, cells: readonly string[]): number {
  if (length === 0) return cells.every((text) => text === '') ? 0.5 : 1
  const found = labels.reduce((sum, cell, i) => sum + foundLength(cell, cells[i] ?? ''), 0)
  return found === 0 ? Number.NEGATIVE_INFINITY : 2 * found - length + 1
}

export function rowTexts(row: Row): readonly string[] {
  return row.cells.map((cell) =>
    cell.blocks
      .flatMap(paragraphsIn)
      .map(({ text }) => plain(text))
      .join('\n'),
  )
}
