import type { Sink } from '../../files/sink.js'
import type { Column } from '../../files/xlsx/sheet.js'
import { workbook } from '../../files/xlsx/workbook.js'
import { lateBy } from '../say.js'
import type { World } from '../world.js'
import { casesCommand, type Question, rowName, titleOf } from './say-stats.js'
import { FIGURES, type Report } from './summary.js'

/** The report as a workbook: figures, refusals by ground. Times in hours of working time, as numbers to reckon with. */
export function statsBook(world: World, question: Question, report: Report, sink: Sink): void {
  const w = world.words.stats
  const title = titleOf(world, question)
  const book = workbook((bytes) => sink.write(bytes), question.until)
  const number = (id: string, text: string): Column => ({ id, title: text, kind: 'number', width: wide(text) })
  const text = (id: string, name: string, width: number): Column => ({ id, title: name, kind: 'text', width })
  book.sheet(
    w.table,
    [
      text('row', question.by === undefined ? w.total : w.by[question.by], 22),
      ...FIGURES.map((id) => number(id, w.figures[id])),
      number('median', w.median),
      number('worst', w.worst),
      text('worstCase', w.worstCase, 17),
      number('latest', w.latest),
      text('latestCase', w.latestCase, 17),
      text('leads', w.leads, 60),
    ],
    title,
  )
  for (const row of [...report.rows, report.total])
    book.row([
      rowName(world, question.by, row.row),
      ...FIGURES.map((id) => row.counts[id]),
      inHours(row.median),
      inHours(row.worst),
      row.worstCase,
      inHours(row.latest === null ? null : lateBy(row.latest)),
      row.latestCase,
      casesCommand(question, 'received', row.row),
    ])
  if (report.grounds.length > 0) {
    book.sheet(
      w.grounds,
      [
        number('count', w.count),
        text('citation', w.citation, 16),
        text('ground', w.ground, 60),
        text('leads', w.leads, 60),
      ],
      title,
    )
    for (const { id, title: ground, citation, count } of report.grounds)
      book.row([count, citation, world.words.cases.text(ground), casesCommand(question, 'refused', null, id)])
  }
  book.end()
}

/** As wide as the longest word of a title, which must not be broken. */
function wide(title: string): number {
  return Math.max(10, ...title.split(' ').map((word) => word.length + 3))
}

function inHours(minutes: number | null): number | null {
  return minutes === null ? null : Math.round((minutes / 60) * 100) / 100
}
