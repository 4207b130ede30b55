import type { Column, Value } from '../../files/xlsx/sheet.js'
import { lateBy } from '../say.js'
import type { World } from '../world.js'
import { casesCommand, type Question, rowName } from './say-stats.js'
import { FIGURES, type Report, type Summary } from './summary.js'

/** People read a workbook: words, and hours as numbers to reckon with. Programs read CSV: the ids and the minutes of the JSON. */
export type Reader = 'people' | 'programs'

/** The columns of the main table of the report. */
export function figureColumns(world: World, { by }: Question, reader: Reader): readonly Column[] {
  const w = world.words.stats
  const times = reader === 'people' ? w : w.inMinutes
  return [
    text('row', by === undefined ? w.total : w.by[by], 22),
    ...FIGURES.map((id) => number(id, w.figures[id])),
    number('median', times.median),
    number('worst', times.worst),
    text('worstCase', w.worstCase, 17),
    number('latest', times.latest),
    text('latestCase', w.latestCase, 17),
    text('leads', w.leads, 60),
  ]
}

/** Its rows, the whole last: to programs it is the one without a key, as in the JSON. */
export function figureRows(
  world: World,
  question: Question,
  { rows, total }: Report,
  reader: Reader,
): readonly (readonly Value[])[] {
  return [...rows, total].map((each) => [
    reader === 'people' ? rowName(world, question.by, each.row) : each.row,
    ...FIGURES.map((id) => each.counts[id]),
    ...times(each, reader),
    casesCommand(question, 'received', each.row),
  ])
}

function times({ median, worst, worstCase, latest, latestCase }: Summary, reader: Reader): readonly Value[] {
  if (reader === 'programs') return [median, worst, worstCase, latest, latestCase]
  return [inHours(median), inHours(worst), worstCase, inHours(latest === null ? null : lateBy(latest)), latestCase]
}

/** Hours to hundredths. */
export function inHours(minutes: number | null): number | null {
  return minutes === null ? null : Math.round((minutes / 60) * 100) / 100
}

export function number(id: string, title: string): Column {
  return { id, title, kind: 'number', width: wide(title) }
}

export function text(id: string, title: string, width: number): Column {
  return { id, title, kind: 'text', width }
}

/** As wide as the longest word of a title, which must not be broken. */
function wide(title: string): number {
  return Math.max(10, ...title.split(' ').map((word) => word.length + 3))
}
