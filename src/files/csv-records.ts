import { cellsOf } from './csv-cells.js'
import { type Scanned, scanRecord } from './csv-scan.js'
import type { Encoding } from './encoding.js'
import { decoderOf } from './encoding.js'

/** The largest record, in bytes: as much as an answers file may have. */
export const RECORD_LIMIT = 5_000_000

/** What is wrong with a record as text, before anything in it is looked at. */
export type RecordFault =
  | { readonly fault: 'quote-open' | 'quote-text' }
  | { readonly fault: 'too-large'; readonly limit: number }
  | { readonly fault: 'encoding'; readonly expected: Encoding }

/** A record of a file read from front to end. */
export interface FileRecord {
  /** The line of the file at which it begins, from 1. */
  readonly line: number
  readonly text: string
  readonly fault: RecordFault | null
  /** Bytes of the file read up to its end. */
  readonly read: number
}

export interface ReadOptions {
  readonly encoding: Encoding | undefined
  /** The separator of cells; null for a file whose records are lines. */
  readonly delimiter: string | null
  /** The line at which these bytes begin, from 1. */
  readonly line?: number
}

/** Of a record too large to be kept so much is shown. */
const SHOWN = 200
const LF = 0x0a

/** The records of a stream of bytes, one by one; no more than one of them and one chunk are held in memory. Empty lines are left out. */
export async function* recordsOf(chunks: AsyncIterable<Uint8Array>, options: ReadOptions): AsyncGenerator<FileRecord> {
  const decode = decoderOf(options.encoding)
  const delimiter = options.delimiter?.charCodeAt(0) ?? null
  let rest: Uint8Array = new Uint8Array(0)
  let line = options.line ?? 1
  let read = 0
  let dropping = false

  const record = (bytes: Uint8Array, scanned: Scanned, from: number): FileRecord | null => {
    const at = line
    line += scanned.lines
    if (scanned.end === from) return null
    const { text, mixed } = decode(bytes.subarray(from, scanned.end))
    const fault: RecordFault | null =
      scanned.fault !== null ? { fault: scanned.fault } : mixed !== null ? { fault: 'encoding', expected: mixed } : null
    return { line: at, text, fault, read: read + scanned.next }
  }

  function* inBytes(bytes: Uint8Array, last: boolean): Generator<FileRecord> {
    let from = 0
    if (dropping) {
      const feed = bytes.indexOf(LF)
      from = feed < 0 ? bytes.length : feed + 1
      dropping = feed < 0
      if (!dropping) line += 1
    }
    while (from < bytes.length) {
      const scanned = scan(bytes, from, delimiter, last || bytes.length - from > RECORD_LIMIT)
      if (scanned === null) break
      const tooLarge = scanned.end - from > RECORD_LIMIT
      if (!last && tooLarge && scanned.next >= bytes.length) {
        // One line longer than all that is allowed: its head is shown, the rest is passed over.
        yield tooLong(bytes, from, line, read + bytes.length)
        dropping = true
        from = bytes.length
        break
      }
      if (tooLarge) {
        yield tooLong(bytes, from, line, read + scanned.next)
        line += scanned.lines
      } else {
        const made = record(bytes, scanned, from)
        if (made !== null) yield made
      }
      from = scanned.next
    }
    read += from
    rest = bytes.subarray(from)
  }

  for await (const chunk of chunks) yield* inBytes(rest.length === 0 ? chunk : Buffer.concat([rest, chunk]), false)
  yield* inBytes(rest, true)

  function tooLong(bytes: Uint8Array, from: number, at: number, upTo: number): FileRecord {
    const text = `${Buffer.from(bytes.subarray(from, from + SHOWN))
      .toString('latin1')
      .replace(/[^ -~]/g, '?')}…`
    return { line: at, text, fault: { fault: 'too-large', limit: RECORD_LIMIT }, read: upTo }
  }
}

function scan(bytes: Uint8Array, from: number, delimiter: number | null, last: boolean): Scanned | null {
  if (delimiter !== null) return scanRecord(bytes, from, delimiter, last)
  const feed = bytes.indexOf(LF, from)
  if (feed >= 0)
    return { end: bytes[feed - 1] === 0x0d && feed > from ? feed - 1 : feed, next: feed + 1, lines: 1, fault: null }
  return last ? { end: bytes.length, next: bytes.length, lines: 1, fault: null } : null
}

export { cellsOf }
