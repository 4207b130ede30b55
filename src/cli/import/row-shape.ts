import type { Columns } from '../../form/import/columns.js'
import type { Asking } from './asking.js'
import { MARK, markedReason } from './rejected-line.js'
import type { Fault } from './row.js'

/** A record of a table as its cells. */
interface Record {
  readonly cells: readonly string[]
  readonly text: string
  /** What is wrong with it as text. */
  readonly fault: Fault | null
}

interface Shape {
  /** What keeps its cells from being read as those of the columns. */
  readonly fault: Fault | null
  /** The cells as they go among the rejected, without the reason of an earlier import. Of a row that is no row all of them as they stood. */
  readonly own: () => readonly string[]
}

/** The cells without those of the columns that an earlier import wrote. */
export function ownCells(cells: readonly string[], columns: Columns['columns']): string[] {
  return cells.filter((_, at) => !isReason(columns, at))
}

/** Whether a record is a row of this table: its cells fit the columns, and it was not found broken before and left so. */
export function shapeOf(world: Asking, record: Record, columns: Columns['columns']): Shape {
  const { cells, text, fault } = record
  const again = text.includes(MARK) ? markedIn(cells) : null
  const bare = again === null ? cells : cells.filter((_, at) => at !== again.at)
  if (fault !== null) return { fault, own: () => bare }
  const fits = cells.length >= columns.length && !hasText(cells.slice(columns.length))
  const own = (): readonly string[] => ownCells(cells.slice(0, columns.length), columns)
  if (again === null) {
    if (fits) return { fault: unnamedFault(world, cells, columns), own }
    return { fault: cellsFault(world, cells, columns.length), own: () => upToText(cells, columns.length) }
  }
  if (fits && isReason(columns, again.at)) return { fault: isLeft(again.fault, own()) ? again.fault : null, own }
  // A spreadsheet fills short rows up with empty cells: then the reason alone tells where the row ended.
  const expected = ownCells(
    columns.map(() => ''),
    columns,
  ).length
  const short = bare.length < expected
  const stood = short ? bare : upToText(bare, 0)
  const other = again.fault.code === 'row-cells' && (short || stood.length > expected)
  return { fault: other ? cellsFault(world, bare, expected) : again.fault, own: () => stood }
}

/** A column that an earlier import wrote. */
function isReason(columns: Columns['columns'], at: number): boolean {
  const column = columns[at]
  return column?.holds === 'nothing' && column.named
}

function markedIn(cells: readonly string[]): { readonly at: number; readonly fault: Fault } | null {
  for (const [at, cell] of cells.entries()) {
    const fault = markedReason(cell)
    if (fault !== null) return { at, fault }
  }
  return null
}

/**
 * Whether a row whose reason is in its place still is what was rejected. The number of its cells is right now; of quotes one at the
 * beginning of a cell is left; letters of another encoding and what was cut off do not show, so that the reason must be taken away.
 */
function isLeft({ code }: Fault, cells: readonly string[]): boolean {
  if (code === 'row-cells') return false
  return !code.startsWith('quote-') || cells.some((cell) => cell.startsWith('"'))
}

function cellsFault(world: Asking, cells: readonly string[], expected: number): Fault {
  const found = upToText(cells, expected).length
  return { field: '', code: 'row-cells', error: world.words.importing.reasons.cells(found, expected) }
}

function unnamedFault(world: Asking, cells: readonly string[], columns: Columns['columns']): Fault | null {
  const unnamed = columns.findIndex(
    (column, at) => column.holds === 'nothing' && !column.named && (cells[at] ?? '').trim() !== '',
  )
  const error = (): string => world.words.importing.reasons.unnamed(unnamed + 1)
  return unnamed < 0 ? null : { field: '', code: 'row-unnamed-column', error: error() }
}

function hasText(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.trim() !== '')
}

/** Up to the last cell that says something, of longer rows than `least`. */
function upToText(cells: readonly string[], least: number): readonly string[] {
  if (cells.length <= least) return cells
  return cells.slice(0, Math.max(least, cells.findLastIndex((cell) => cell.trim() !== '') + 1))
}
