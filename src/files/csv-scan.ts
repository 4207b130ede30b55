/** Where a record of a CSV text stands in its bytes. */
export interface Scanned {
  /** After its last byte, its line end left out. */
  readonly end: number
  /** Where the next record begins. */
  readonly next: number
  /** Physical lines that it takes. */
  readonly lines: number
  /** `quote-open`: a quoted cell that never ends; `quote-text`: something stands between a closing quote and the next cell. */
  readonly fault: 'quote-open' | 'quote-text' | null
}

const QUOTE = 0x22
const LF = 0x0a
const CR = 0x0d
const SPACE = 0x20

/**
 * Finds the end of the record that begins at `from`. Bytes, not letters: the separators are the same bytes in UTF-8 and in
 * windows-1251. Lines end in LF, CR LF or CR. A record whose quotes are wrong ends with its first line, so that one bad quote does
 * not swallow the rows after it.
 * @param last no bytes come after these
 * @returns null when its end is not among these bytes
 */
export function scanRecord(bytes: Uint8Array, from: number, delimiter: number, last: boolean): Scanned | null {
  const { length } = bytes
  let at = from
  let startsCell = true
  let quoted = false
  while (at < length) {
    const byte = bytes[at]
    if (byte === QUOTE && startsCell) {
      quoted = true
      const close = closingQuote(bytes, at + 1, last)
      if (close === 'unknown') return null
      if (close === 'none') return firstLine(bytes, from, 'quote-open', last)
      at = close + 1
      while (bytes[at] === SPACE) at += 1
      if (at >= length && !last) return null
      if (at < length && !endsCell(bytes[at], delimiter)) return firstLine(bytes, from, 'quote-text', last)
      startsCell = false
      continue
    }
    if (byte === LF) return found(bytes, from, at, at + 1, quoted)
    if (byte === CR) {
      if (at + 1 >= length && !last) return null
      return found(bytes, from, at, bytes[at + 1] === LF ? at + 2 : at + 1, quoted)
    }
    startsCell = byte === delimiter
    at += 1
  }
  return last ? found(bytes, from, length, length, quoted) : null
}

function endsCell(byte: number | undefined, delimiter: number): boolean {
  return byte === delimiter || byte === LF || byte === CR
}

/** The place of the quote that ends a cell; a doubled one is part of the text. */
function closingQuote(bytes: Uint8Array, from: number, last: boolean): number | 'none' | 'unknown' {
  for (let at = from; ; ) {
    const quote = bytes.indexOf(QUOTE, at)
    if (quote < 0) return last ? 'none' : 'unknown'
    if (quote + 1 >= bytes.length && !last) return 'unknown'
    if (bytes[quote + 1] !== QUOTE) return quote
    at = quote + 2
  }
}

function found(bytes: Uint8Array, from: number, end: number, next: number, quoted: boolean): Scanned {
  return { end, next, lines: quoted ? 1 + countLines(bytes, from, end) : 1, fault: null }
}

function countLines(bytes: Uint8Array, from: number, end: number): number {
  let lines = 0
  for (let at = bytes.indexOf(LF, from); at >= 0 && at < end; at = bytes.indexOf(LF, at + 1)) lines += 1
  return lines
}

/** The record given up: its first line alone, with what is wrong. */
function firstLine(bytes: Uint8Array, from: number, fault: 'quote-open' | 'quote-text', last: boolean): Scanned | null {
  const feed = bytes.indexOf(LF, from)
  if (feed < 0) return last ? { end: bytes.length, next: bytes.length, lines: 1, fault } : null
  return { end: bytes[feed - 1] === CR && feed > from ? feed - 1 : feed, next: feed + 1, lines: 1, fault }
}
