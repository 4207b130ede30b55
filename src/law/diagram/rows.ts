import type { Node, RouteGraph } from './graph.js'
import { APPLICANT } from './graph.js'

/** A box in its cell: which row, which lane, both from 0. */
export interface Cell {
  readonly node: Node
  readonly row: number
  readonly lane: number
}

/**
 * Boxes in rows: a step stands beside the one before it, further the way that the row goes, where the arrow between them has room for what
 * it says; otherwise a new row begins. What leaves the route stands with the applicant, in the row that it leaves from or the next free one.
 *
 * @param beside whether the arrow from one to the other fits between two boxes
 */
export function cellsOf(graph: RouteGraph, beside: (from: Node, to: Node) => boolean): readonly Cell[] {
  const laneOf = (node: Node): number => graph.lanes.findIndex((lane) => lane.id === node.lane)
  const cells: Cell[] = []
  let row = 0
  let last: Cell | undefined
  /** Which way the row goes: 1 to the right, -1 to the left, 0 while it has one box. */
  let way = 0
  for (const node of graph.nodes.filter((each) => each.kind !== 'end')) {
    const lane = laneOf(node)
    const step = Math.sign(lane - (last?.lane ?? lane))
    const on = step !== 0 && (way === 0 || way === step)
    const joins = on && last !== undefined && last.node.way === node.way && beside(last.node, node)
    if (last !== undefined && !joins) row += 1
    way = joins ? step : 0
    last = { node, row, lane }
    cells.push(last)
  }
  const ends = graph.nodes.filter((each) => each.kind === 'end')
  for (const node of [...ends].sort((a, b) => Number(a.way === 'aside') - Number(b.way === 'aside'))) {
    const from = graph.arrows.find((arrow) => arrow.to === node.id)?.from
    let at = cells.find((cell) => cell.node.id === from)?.row ?? row
    while (cells.some((cell) => cell.row === at && cell.lane === 0)) at += 1
    cells.push({ node, row: at, lane: laneOf({ ...node, lane: APPLICANT }) })
  }
  return cells
}
