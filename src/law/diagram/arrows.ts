import type { Arrow } from './graph.js'
import type { Box, Drawn, Label, Measures, Point } from './picture.js'
import type { Cell } from './rows.js'
import { widthOf, wrapText } from './text-width.js'

/** How an arrow goes: straight to the box beside, through the gap under its row, or down the side of a lane to a row further on. */
export type Course = 'beside' | 'gap' | 'up' | 'far'

export interface Routed {
  readonly arrow: Arrow
  readonly from: Cell
  readonly to: Cell
  readonly course: Course
  readonly lines: readonly string[]
}

/** The course of every arrow and the lines of what it says, wrapped to the room that it has. */
export function coursesOf(
  arrows: readonly Arrow[],
  cells: readonly Cell[],
  say: (arrow: Arrow) => readonly string[],
  beside: (arrow: Arrow, lanesApart: number) => boolean,
  m: Measures,
): readonly Routed[] {
  const lanes = Math.max(...cells.map((cell) => cell.lane))
  const cellOf = (id: string): Cell | undefined => cells.find((cell) => cell.node.id === id)
  return arrows.flatMap((arrow): readonly Routed[] => {
    const [from, to] = [cellOf(arrow.from), cellOf(arrow.to)]
    if (from === undefined || to === undefined) return []
    const apart = Math.abs(to.lane - from.lane)
    const course = beside(arrow, apart) ? courseOf(from, to, cells) : notBeside(courseOf(from, to, cells))
    const onEdge = apart === 0 && from.lane === lanes && course === 'gap'
    const least = onEdge ? m.lane / 2 : m.lane - 30
    const room =
      course === 'beside' ? apart * m.lane - m.box : Math.min(Math.max(apart * m.lane - 20, least), 2 * m.lane)
    return [{ arrow, from, to, course, lines: say(arrow).flatMap((each) => wrapText(each, room, m.label)) }]
  })
}

function courseOf(from: Cell, to: Cell, cells: readonly Cell[]): Course {
  if (to.row > from.row + 1) return 'far'
  if (to.row === from.row + 1) return 'gap'
  const [left, right] = [Math.min(from.lane, to.lane), Math.max(from.lane, to.lane)]
  return cells.some((cell) => cell.row === from.row && cell.lane > left && cell.lane < right) ? 'up' : 'beside'
}

function notBeside(course: Course): Course {
  return course === 'beside' ? 'up' : course
}

/** What turns up again lies above, what goes far below: its way down then passes no words. */
const DEPTH: Readonly<Record<Course, number>> = { beside: 0, up: 0, gap: 1000, far: 2000 }

/** In what order the arrows of one gap lie, from above: they cross each other least so. */
export function inGap(routed: readonly Routed[], row: number): readonly Routed[] {
  const rank = ({ course, from, to }: Routed): number =>
    DEPTH[course] + (to.lane < from.lane ? from.lane : to.lane === from.lane ? 100 : 200 - from.lane)
  return routed.filter((each) => each.from.row === row && each.course !== 'beside').sort((a, b) => rank(a) - rank(b))
}

export function trackHeight(routed: Routed, m: Measures): number {
  return Math.max(1, routed.lines.length) * m.labelLine + 6
}

interface Placed {
  readonly boxOf: (cell: Cell) => Box
  /** The height at which an arrow crosses the gap under its row. */
  readonly trackOf: (routed: Routed) => number
  readonly m: Measures
}

/** The arrow with its corners and its words in their place. */
export function drawArrow(routed: Routed, all: readonly Routed[], placed: Placed): Drawn {
  const { arrow, from, to, course, lines } = routed
  const [a, b] = [placed.boxOf(from), placed.boxOf(to)]
  const aside = arrow.way === 'aside'
  if (course === 'beside') {
    const y = a.y + Math.min(a.height, b.height) / 2
    const [start, end] = b.x > a.x ? [a.x + a.width, b.x] : [a.x, b.x + b.width]
    const points: readonly Point[] = [
      [start, y],
      [end, y],
    ]
    return { points, aside, label: above((start + end) / 2, y, lines, placed.m) }
  }
  const out = slot(routed, all, (each) => each.from === from && each.course !== 'beside', a)
  const y = placed.trackOf(routed)
  const points = ((): readonly Point[] => {
    if (course === 'far') {
      const nth = all.filter((each) => each.course === 'far' && each.to.lane === to.lane).indexOf(routed)
      const x = b.x - 8 - 5 * (nth % 3)
      const end =
        b.y + b.height - 10 - 8 * all.filter((each) => each.course === 'far' && each.to === to).indexOf(routed)
      return [
        [out, a.y + a.height],
        [out, y],
        [x, y],
        [x, end],
        [b.x, end],
      ]
    }
    const meeting = all.filter((each) => each.to === to && each.course === course)
    const straight = course === 'gap' && to.lane === from.lane && meeting.length === 1
    const into = straight ? out : slot(routed, all, (each) => meeting.includes(each), b)
    const end = course === 'up' ? b.y + b.height : b.y
    if (course === 'gap' && Math.abs(into - out) < 1)
      return [
        [out, a.y + a.height],
        [out, end],
      ]
    return [
      [out, a.y + a.height],
      [out, y],
      [into, y],
      [into, end],
    ]
  })()
  const left = (points[2]?.[0] ?? out) < out
  return { points, aside, label: beside(out, y, left, lines, placed.m) }
}

/** Where on the edge of a box one of several arrows meets it: apart from each other, those to the left on the left. */
function slot(routed: Routed, all: readonly Routed[], meets: (each: Routed) => boolean, box: Box): number {
  // What goes far comes down on the left of its lane.
  const other = (each: Routed): number =>
    each.from === routed.from ? each.to.lane - (each.course === 'far' ? 0.5 : 0) : each.from.lane
  const here = all.filter(meets).sort((a, b) => other(a) - other(b))
  return (
    box.x + box.width / 2 + (here.indexOf(routed) - (here.length - 1) / 2) * Math.min(22, box.width / (here.length + 1))
  )
}

function above(x: number, y: number, lines: readonly string[], m: Measures): Label | null {
  return lines.length === 0 ? null : { x, y: y - 5 - (lines.length - 1) * m.labelLine, anchor: 'middle', lines }
}

function beside(x: number, y: number, left: boolean, lines: readonly string[], m: Measures): Label | null {
  if (lines.length === 0) return null
  return { x: left ? x - 5 : x + 5, y: y - 4 - (lines.length - 1) * m.labelLine, anchor: left ? 'end' : 'start', lines }
}

/** The widest line of a label, for the white ground under it. */
export function labelWidth(lines: readonly string[], m: Measures): number {
  return Math.max(...lines.map((line) => widthOf(line, m.label)))
}
