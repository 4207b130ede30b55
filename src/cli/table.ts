import Table from 'cli-table3'
import type { World } from './world.js'

/**
 * Lays rows out for the eye: measured by what a letter takes on the screen, wrapped to the terminal's width.
 * Off a terminal the same columns come wide and unwrapped, so that nothing is cut.
 */
export function table(world: World, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = columnWidths(world.columns, head, rows)
  const laid = new Table({
    head: head.map((each) => world.paint.bold(each)),
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 2 },
    chars: {
      top: '',
      'top-mid': '',
      'top-left': '',
      'top-right': '',
      bottom: '',
      'bottom-mid': '',
      'bottom-left': '',
      'bottom-right': '',
      left: '',
      'left-mid': '',
      mid: '',
      'mid-mid': '',
      right: '',
      'right-mid': '',
      middle: '',
    },
    wordWrap: true,
    wrapOnWordBoundary: true,
    ...(widths === null ? {} : { colWidths: [...widths] }),
  })
  for (const row of rows) laid.push([...row])
  return laid
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
}

/** The width of each column, the widest giving way first; null where all fits or there is no edge. */
function columnWidths(
  edge: number,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly number[] | null {
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => longest(row[at] ?? ''))) + 2)
  const total = (): number => widths.reduce((sum, width) => sum + width, 0)
  if (edge <= 0 || total() <= edge) return null
  const least = Math.max(8, Math.floor(edge / head.length / 2))
  while (total() > edge) {
    const widest = widths.indexOf(Math.max(...widths))
    if ((widths[widest] ?? 0) <= least) return widths
    widths[widest] = (widths[widest] ?? 0) - 1
  }
  return widths
}

function longest(cell: string): number {
  return Math.max(...cell.split('\n').map((line) => line.length))
}

/** «name: value» lines with the names in one column. */
export function facts(world: World, pairs: readonly (readonly [string, string])[]): string {
  const width = Math.max(...pairs.map(([name]) => name.length))
  return pairs.map(([name, value]) => `${world.paint.dim(name.padEnd(width))}  ${value}`).join('\n')
}
