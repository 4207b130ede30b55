import { BOM, csvLine } from '../../files/csv-write.js'
import type { Sink } from '../../files/sink.js'
import type { Column, Value } from '../../files/xlsx/sheet.js'
import { workbook } from '../../files/xlsx/workbook.js'
import { type OutputOptions, separatorOf } from './format.js'

/** One thing that is listed: its cells in the order of the columns, and all that programs are told of it. */
export interface Row {
  readonly values: readonly Value[]
  readonly json: () => unknown
}

/** What is listed, as its file names it. */
export interface Listing {
  /** Name of the sheet. */
  readonly name: string
  /** Above the sheet in print. */
  readonly title: string
  readonly columns: readonly Column[]
}

export interface RowWriter {
  add(row: Row): void
  end(): void
}

/** So many letters are gathered before they are written. */
const GATHERED = 256 * 1024

/**
 * Writes rows as they come: memory stays flat however many there are.
 * @param date the day that a workbook is dated by
 */
export function rowWriter(
  sink: Sink,
  format: 'csv' | 'jsonl' | 'xlsx',
  listing: Listing,
  options: OutputOptions,
  date: string,
): RowWriter {
  if (format === 'xlsx') {
    const book = workbook((bytes) => sink.write(bytes), date)
    book.sheet(listing.name, listing.columns, listing.title)
    return { add: ({ values }) => book.row(values), end: () => book.end() }
  }
  const text = textWriter(sink)
  if (format === 'jsonl') return { add: ({ json }) => text.add(`${JSON.stringify(json())}\n`), end: text.flush }
  const separator = separatorOf(options)
  if (options.excel === true) text.add(BOM)
  const head = listing.columns.map(({ title }) => title)
  text.add(csvLine(head, separator))
  return { add: ({ values }) => text.add(csvLine(values, separator)), end: text.flush }
}

function textWriter(sink: Sink): { add(text: string): void; flush(): void } {
  let gathered = ''
  const flush = (): void => {
    if (gathered !== '') sink.write(Buffer.from(gathered, 'utf8'))
    gathered = ''
  }
  return {
    flush,
    add: (text) => {
      gathered += text
      if (gathered.length > GATHERED) flush()
    },
  }
}
