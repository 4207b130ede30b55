import type { CivilDate } from '../../calendar/civil-date.js'
import { tableDocument } from '../../files/docx-table.js'
import type { Sink } from '../../files/sink.js'
import type { Format, OutputOptions } from '../export/format.js'
import { rowWriter } from '../export/row-writer.js'
import { table } from '../table.js'
import type { World } from '../world.js'
import { columnsOf, type Journal, type JournalId, type Period } from './journal.js'
import { cellText, closing, journalJson, rowsOf, titleOf } from './print-journal.js'

interface Wanted {
  readonly id: JournalId
  readonly journal: Journal
  readonly period: Period
  readonly format: Format
  readonly options: OutputOptions
}

/** The journal as a file. It is dated by its period's last day, so that a closed period gives the same bytes each time. */
export function writeJournal(world: World, sink: Sink, { id, journal, period, format, options }: Wanted): void {
  const columns = columnsOf(world, journal)
  const rows = rowsOf(journal)
  const title = titleOf(world, id, period)
  const day: CivilDate = period.until
  if (format === 'docx') {
    const lines = rows.map(({ values }) => values)
    sink.write(tableDocument({ title: [title], columns, rows: lines, foot: closing(world, journal) }, day))
  } else if (format === 'csv' || format === 'xlsx') {
    const writer = rowWriter(sink, format, { name: world.words.journal.sheets[id], title, columns }, options, day)
    for (const row of rows) writer.add(row)
    writer.end()
  } else if (format === 'json') {
    sink.write(Buffer.from(`${JSON.stringify(journalJson(id, journal, period))}\n`, 'utf8'))
  } else {
    const text = table(
      { ...world, columns: 0 },
      columns.map((column) => column.title),
      rows.map(({ values }) => cellText(columns, values)),
    )
    sink.write(Buffer.from(`${[title, text, ...closing(world, journal)].join('\n')}\n`, 'utf8'))
  }
}
