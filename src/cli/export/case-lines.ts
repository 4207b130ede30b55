import { type CsvSeparator, csvLine } from '../../files/csv-write.js'
import type { Sink } from '../../files/sink.js'
import type { BulkFilter } from '../../store/bulk.js'
import type { CaseRow } from '../../store/case-row.js'
import type { LineForm } from '../../store/export-lines.js'
import type { Reader } from '../../store/store.js'
import { CASES, type ColumnId } from './columns.js'
import { filedRow } from './export-cases.js'

/** What of a case each column shows: as `recordOf` of export-cases.ts says it row by row. */
const OF: Partial<Record<ColumnId, keyof CaseRow>> = {
  case: 'number',
  incoming: 'incomingNumber',
  external: 'externalNumber',
  applicant: 'applicantName',
  object: 'objectName',
  due: 'serviceDue',
}

/** All columns of cases, in their order. */
const COLUMNS: LineForm['columns'] = CASES.map(([id]) => [id, OF[id] ?? (id as keyof CaseRow)])

/**
 * Cases as lines of CSV or JSON, written as the store makes them; one whose answers were corrected is put together here.
 * @returns how many
 */
export async function writeCaseLines(
  read: Reader,
  sink: Sink,
  filter: BulkFilter,
  form: { readonly as: LineForm['as']; readonly separator: CsvSeparator },
): Promise<number> {
  let count = 0
  for (let after: number | null = 0; after !== null; ) {
    const lines = await read.exportLines(filter, { ...form, columns: COLUMNS }, after)
    if (lines.bytes !== null) sink.write(lines.bytes)
    count += lines.rows
    after = lines.next
    if (!lines.corrected || after === null) continue
    const [row] = await read.filedAfter(filter, after, 1)
    if (row === undefined) break
    sink.write(Buffer.from(`${JSON.stringify(filedRow(row))}\n`, 'utf8'))
    count += 1
    after = row.place
  }
  return count
}

/** The names of the columns, as the first line. */
export function headLine(titles: readonly string[], separator: CsvSeparator): Uint8Array {
  return Buffer.from(csvLine(titles, separator), 'utf8')
}
