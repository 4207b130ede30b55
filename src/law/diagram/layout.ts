import { coursesOf, drawArrow, inGap, type Routed, trackHeight } from './arrows.js'
import type { Arrow, Lane, Node, RouteGraph } from './graph.js'
import { type BandDrawn, type Box, type Label, type Measures, measuresFor, type Picture } from './picture.js'
import { type Cell, cellsOf } from './rows.js'
import { widthOf, wrapText } from './text-width.js'
import { type DiagramWords, labelOf } from './words.js'

/** Gives everything its place: lanes side by side, steps downwards and across, arrows through the gaps between the rows. */
export function layOut(graph: RouteGraph, words: DiagramWords): Picture {
  const m = measuresFor(graph.lanes.length)
  const width = Math.max(graph.lanes.length * m.lane, 3 * m.lane) + 2 * m.margin
  const heading = headingOf(words, width, m)
  const bandsTop = (heading.at(-1)?.y ?? 0) + 12
  const headers = graph.lanes.map((lane) => wrapText(laneTitle(lane, words), m.lane - 14, m.text))
  const lanesTop = bandsTop + 22 + Math.max(...headers.map((lines) => lines.length)) * m.line + 10

  const say = (arrow: Arrow): readonly string[] => labelOf(arrow, words)
  const fits = (arrow: Arrow, lanesApart: number): boolean =>
    arrow.outcome === null &&
    !arrow.called &&
    say(arrow).every((line) => widthOf(line, m.label) <= lanesApart * m.lane - m.box - 4)
  const cells = cellsOf(graph, (from, to) =>
    graph.arrows.some((arrow) => arrow.from === from.id && arrow.to === to.id && fits(arrow, 1)),
  )
  const routed = coursesOf(graph.arrows, cells, say, fits, m)
  const boxes = new Map<Cell, Box>()
  const tracks = new Map<Routed, number>()
  const rows = Math.max(...cells.map((cell) => cell.row)) + 1
  let y = lanesTop + 14
  for (let row = 0; row < rows; row += 1) {
    const here = cells.filter((cell) => cell.row === row).map((cell) => ({ cell, lines: linesOf(cell.node, words, m) }))
    for (const { cell, lines } of here) boxes.set(cell, boxAt(cell, lines, y, m))
    y += Math.max(...here.map(({ lines, cell }) => heightOf(lines, cell.node, m)))
    y += 4
    for (const each of inGap(routed, row)) {
      y += trackHeight(each, m)
      tracks.set(each, y)
    }
    y += 22
  }
  const placed = {
    boxOf: (cell: Cell): Box => boxes.get(cell) as Box,
    trackOf: (each: Routed): number => tracks.get(each) as number,
    m,
  }
  const legend = words.legend.flatMap((line) => wrapText(line, width - 2 * m.margin, m.label))
  return {
    width,
    height: y + 20 + legend.length * m.labelLine + 8,
    heading,
    bands: bandsOf(graph.lanes, words, bandsTop, m),
    lanes: headers.map((lines, at) => ({ x: m.margin + at * m.lane, lines })),
    lanesTop,
    lanesBottom: y,
    boxes: [...boxes.values()],
    arrows: routed.map((each) => drawArrow(each, routed, placed)),
    legend: { x: m.margin, y: y + 20, anchor: 'start', lines: legend },
  }
}

function headingOf(words: DiagramWords, width: number, m: Measures): readonly Label[] {
  const room = width - 2 * m.margin
  const title = wrapText(words.title, room, m.title)
  const subtitle = words.subtitle.flatMap((line) => wrapText(line, room, m.text))
  const below = m.margin + m.title + (title.length - 1) * 19
  return [
    { x: m.margin, y: m.margin + m.title, anchor: 'start', lines: title },
    ...subtitle.map((line, at): Label => ({ x: m.margin, y: below + 18 + at * 15, anchor: 'start', lines: [line] })),
  ]
}

function laneTitle({ role, id }: Lane, words: DiagramWords): string {
  return role === null || id === 'applicant' ? words.applicant : words.text(role.title)
}

function bandsOf(lanes: readonly Lane[], words: DiagramWords, y: number, m: Measures): readonly BandDrawn[] {
  const bodies = [...new Set(lanes.map((lane) => lane.of))]
  return bodies.map((body) => {
    const first = lanes.findIndex((lane) => lane.of === body)
    const count = lanes.filter((lane) => lane.of === body).length
    return {
      x: m.margin + first * m.lane,
      y,
      width: count * m.lane,
      title: body === 'applicant' ? '' : words.bodies[body],
    }
  })
}

function linesOf(node: Node, words: DiagramWords, m: Measures): readonly string[] {
  const title = node.title === null ? words.application : words.text(node.title)
  return wrapText(node.number === null ? title : `${node.number}. ${title}`, m.box - 10, m.text)
}

function heightOf(lines: readonly string[], node: Node, m: Measures): number {
  return lines.length * m.line + (node.citation === null ? 0 : m.small + 3) + 12
}

function boxAt(cell: Cell, lines: readonly string[], y: number, m: Measures): Box {
  return {
    node: cell.node,
    x: m.margin + cell.lane * m.lane + (m.lane - m.box) / 2,
    y,
    width: m.box,
    height: heightOf(lines, cell.node, m),
    lines,
  }
}
