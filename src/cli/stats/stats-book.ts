import type { Sink } from '../../files/sink.js'
import { workbook } from '../../files/xlsx/workbook.js'
import type { World } from '../world.js'
import { casesCommand, type Question, titleOf } from './say-stats.js'
import { figureColumns, figureRows, number, text } from './stats-table.js'
import type { Report } from './summary.js'

/** The report as a workbook: figures, refusals by ground. Times in hours of working time, as numbers to reckon with. */
export function statsBook(world: World, question: Question, report: Report, sink: Sink): void {
  const w = world.words.stats
  const title = titleOf(world, question)
  const book = workbook((bytes) => sink.write(bytes), question.until)
  book.sheet(w.table, figureColumns(world, question, 'people'), title)
  for (const row of figureRows(world, question, report, 'people')) book.row(row)
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
