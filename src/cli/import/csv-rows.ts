import { type CivilDate, dateOf } from '../../calendar/civil-date.js'
import { ExpectedError } from '../../expected-error.js'
import { cellsOf, unguarded } from '../../files/csv-cells.js'
import { type FileRecord, recordsOf } from '../../files/csv-records.js'
import { scanRecord } from '../../files/csv-scan.js'
import type { OpenedFile } from '../../files/csv-stream.js'
import { BOM, type CsvSeparator, csvLine } from '../../files/csv-write.js'
import { decoderOf, type Encoding } from '../../files/encoding.js'
import { columnNames } from '../../form/import/column-names.js'
import { type Columns, columnsOf } from '../../form/import/columns.js'
import { isSuspect } from '../../form/import/lost-letters.js'
import { answersOfRow } from '../../form/import/row-answers.js'
import type { Field } from '../../law/field.js'
import type { Asking } from './asking.js'
import { columnsUnclear } from './columns-unclear.js'
import { recordFault } from './record-fault.js'
import { reasonOf, rejectedLine } from './rejected-line.js'
import type { Row, RowFiling, Rows } from './row.js'
import { ownCells, shapeOf } from './row-shape.js'

export interface CsvOptions {
  readonly path: string
  readonly encoding: Encoding | undefined
  readonly service: string
  readonly procedure: string
  /** Every declaration that the answers of a row may follow, that of today first. */
  readonly declarations: readonly (readonly Field[])[]
}

interface Head extends Columns {
  readonly separator: CsvSeparator
  readonly headers: readonly string[]
}

const SEPARATORS: readonly CsvSeparator[] = [';', ',', '\t']
/** Excel's own line above the names: which separator follows. */
const SEP_LINE = /^sep=([;,\t])$/i

/** @throws 'import-header', 'import-columns' naming every column that is not understood */
export function csvRows(world: Asking, opened: OpenedFile, options: CsvOptions): Rows {
  const head = headOf(opened.head, options)
  if (head === null || head.known === 0) throw new ExpectedError('import-header', { path: options.path })
  if (head.problems.length > 0) throw columnsUnclear(world, head.problems, options)
  const ending = world.words.importing.reason
  return {
    size: opened.size,
    head: BOM + csvLine([...ownCells(head.headers, head.columns), ending], head.separator),
    rejectedAs: head.separator,
    rows: rows(world, recordsOf(opened.chunks, { encoding: options.encoding, delimiter: head.separator }), head),
  }
}

async function* rows(world: Asking, records: AsyncGenerator<FileRecord>, head: Head): AsyncGenerator<Row> {
  const { columns, separator } = head
  const today = dateOf(world.now())
  let named = false
  for await (const record of records) {
    if (!named) {
      named = !SEP_LINE.test(record.text)
      continue
    }
    const cells = cellsOf(record.text, separator)
    if (cells.every((cell) => cell.trim() === '')) continue
    const found = record.fault === null ? null : recordFault(record.fault, world)
    const { fault, own } = shapeOf(world, { cells, text: record.text, fault: found }, columns)
    const kept = (): string => csvLine(own(), separator).slice(0, -2)
    yield {
      line: record.line,
      read: record.read,
      size: record.text.length,
      suspect: isSuspect(record.text),
      fault,
      ...(fault === null ? contentOf(columns, cells, today) : { filing: {}, answers: {} }),
      kept,
      rejected: (faults) => rejectedLine(kept(), reasonOf(faults, world.words), separator),
    }
  }
}

/** The names of the columns, read with each separator: that which makes most of them understood. */
function headOf(bytes: Uint8Array, { encoding, declarations }: CsvOptions): Head | null {
  const names = columnNames(declarations)
  let best: Head | null = null
  for (const separator of SEPARATORS) {
    const text = headText(bytes, separator, encoding)
    if (text === null) continue
    const headers = cellsOf(text, separator)
    const head: Head = { ...columnsOf(headers, names), separator, headers }
    if (best === null || head.known > best.known) best = head
  }
  return best
}

/** The first record that says something, with this separator; null when its quotes do not fit it. */
function headText(bytes: Uint8Array, separator: CsvSeparator, encoding: Encoding | undefined): string | null {
  const decode = decoderOf(encoding)
  for (let from = 0; from < bytes.length; ) {
    const scanned = scanRecord(bytes, from, separator.charCodeAt(0), true)
    if (scanned === null || scanned.fault !== null) return null
    const { text } = decode(bytes.subarray(from, scanned.end))
    if (text !== '' && !SEP_LINE.test(text)) return text
    from = scanned.next
  }
  return null
}

function contentOf(columns: Columns['columns'], cells: readonly string[], today: CivilDate) {
  const plain = cells.map(unguarded)
  const filing: { -readonly [K in keyof RowFiling]: RowFiling[K] } = {}
  for (const [at, column] of columns.entries()) {
    const text = plain[at]?.trim() ?? ''
    if (column.holds === 'filing' && text !== '') filing[column.what] = text
  }
  return { filing, answers: answersOfRow(columns, plain, today) }
}
