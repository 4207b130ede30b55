import { HeightRule, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { Block, Cell } from './blocks.js'
import { paragraph } from './paragraph.js'

/** A table with its lines; `width` in twentieths of a point. */
export function gridOf(block: Extract<Block, { is: 'table' }>, width: number): Table {
  const total = block.columns.reduce((sum, share) => sum + share, 0)
  const widths = block.columns.map((share) => Math.round((width * share) / total))
  const cell = (given: Cell, at: number, header: boolean, keepNext: boolean) => {
    const { text, span = 1, down = 1 } = typeof given === 'string' ? { text: given } : given
    return new TableCell({
      width: { size: widths.slice(at, at + span).reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      ...(span > 1 ? { columnSpan: span } : {}),
      ...(down > 1 ? { rowSpan: down } : {}),
      children: text.split('\n\n').map((part) =>
        paragraph(part, {
          size: block.size,
          bold: header,
          keepNext,
          align: header || block.centred.includes(at) ? 'center' : 'left',
        }),
      ),
    })
  }
  const heads = block.header ? [block.header, ...(block.moreHeader ?? [])] : []
  const given = [...heads, ...block.rows]
  const places = placesOf(given, widths.length)
  const rows = given.map(
    (cells, r) =>
      new TableRow({
        ...(block.headHeights[r] === undefined || r >= heads.length
          ? {}
          : { height: { value: block.headHeights[r] * 20, rule: HeightRule.ATLEAST } }),
        cantSplit: r < heads.length || !mayBreak(block, r - heads.length),
        tableHeader: r < heads.length,
        children: cells.map((one, i) =>
          cell(one, places[r]![i]!, r < heads.length, staysWithNext(block, cells, r, heads.length, given.length)),
        ),
      }),
  )
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    rows,
  })
}

function mayBreak({ mayBreak }: Extract<Block, { is: 'table' }>, row: number): boolean {
  return typeof mayBreak === 'boolean' ? mayBreak : mayBreak.includes(row)
}

/** A row whose label reaches down to the next names what stands there: it is not left alone at the end of a page. */
function staysWithNext(
  { together, withNext }: Extract<Block, { is: 'table' }>,
  cells: readonly Cell[],
  row: number,
  heads: number,
  rows: number,
): boolean {
  const reachesDown = row >= heads && cells.some((cell) => typeof cell !== 'string' && (cell.down ?? 1) > 1)
  return row === rows - 1 ? withNext : together || reachesDown
}

/** The column in which each cell stands: those above that reach down take theirs. */
function placesOf(rows: readonly (readonly Cell[])[], columns: number): readonly (readonly number[])[] {
  const taken = Array.from({ length: columns }, () => 0)
  return rows.map((cells) => {
    const before = [...taken]
    let at = 0
    const places = cells.map((cell) => {
      while ((before[at] ?? 0) > 0) at++
      const { span = 1, down = 1 } = typeof cell === 'string' ? {} : cell
      const place = at
      for (let i = 0; i < span; i++) taken[at + i] = down
      at += span
      return place
    })
    taken.forEach((left, i) => {
      taken[i] = Math.max(0, left - 1)
    })
    return places
  })
}
