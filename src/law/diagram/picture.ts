import type { Node } from './graph.js'

export type Point = readonly [x: number, y: number]

/** A text in lines, the first of which stands on `y`. */
export interface Label {
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly lines: readonly string[]
}

export interface Box {
  readonly node: Node
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly lines: readonly string[]
}

export interface Drawn {
  readonly points: readonly Point[]
  readonly aside: boolean
  readonly label: Label | null
}

export interface LaneDrawn {
  readonly x: number
  readonly lines: readonly string[]
}

export interface BandDrawn {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly title: string
}

/** Everything with its place, in pixels from the upper left corner. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly heading: readonly Label[]
  readonly bands: readonly BandDrawn[]
  readonly lanes: readonly LaneDrawn[]
  readonly lanesTop: number
  readonly lanesBottom: number
  readonly boxes: readonly Box[]
  readonly arrows: readonly Drawn[]
  readonly legend: Label
}

/** The measures of a drawing. */
export interface Measures {
  readonly lane: number
  readonly box: number
  readonly margin: number
  readonly title: number
  readonly text: number
  readonly line: number
  readonly small: number
  readonly label: number
  readonly labelLine: number
}

/** Many lanes are narrower, so that a page takes them all. */
export function measuresFor(lanes: number): Measures {
  const narrow = lanes > 8
  return {
    lane: narrow ? 140 : 166,
    box: narrow ? 102 : 127,
    margin: 16,
    title: 15,
    text: 11,
    line: 14,
    small: 9,
    label: 10,
    labelLine: 12,
  }
}
