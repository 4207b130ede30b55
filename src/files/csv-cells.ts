/**
 * The cells of one record. Of a record whose quotes are wrong what can be read: a quote in the wrong place is a letter like any
 * other, so that nothing that was written is lost.
 */
export function cellsOf(record: string, delimiter: string): string[] {
  if (!record.includes('"')) return record.split(delimiter)
  const cells: string[] = []
  for (let at = 0; ; ) {
    const cell = record[at] === '"' ? quotedCell(record, at, delimiter) : plainCell(record, at, delimiter)
    cells.push(cell.text)
    if (cell.next === null) return cells
    at = cell.next
  }
}

interface Cell {
  readonly text: string
  /** Where the next cell begins; null after the last. */
  readonly next: number | null
}

function plainCell(record: string, from: number, delimiter: string): Cell {
  const end = record.indexOf(delimiter, from)
  return end < 0 ? { text: record.slice(from), next: null } : { text: record.slice(from, end), next: end + 1 }
}

function quotedCell(record: string, from: number, delimiter: string): Cell {
  for (let at = from + 1; ; ) {
    const quote = record.indexOf('"', at)
    if (quote < 0) return plainCell(record, from, delimiter)
    if (record[quote + 1] === '"') {
      at = quote + 2
      continue
    }
    const text = record.slice(from + 1, quote).replaceAll('""', '"')
    const rest = plainCell(record, quote + 1, delimiter)
    // After the closing quote only spaces may stand; anything else is kept as it was written.
    return rest.text.trim() === '' ? { text, next: rest.next } : plainCell(record, from, delimiter)
  }
}

const GUARDED = /^'(?=[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20])/

/** The cell without the apostrophe that keeps a spreadsheet from running it (`csv-write.ts`). */
export function unguarded(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell
}
