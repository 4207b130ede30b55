import { isAscii, isUtf8 } from 'node:buffer'

export type Encoding = 'utf-8' | 'windows-1251'
export const ENCODINGS: readonly Encoding[] = ['utf-8', 'windows-1251']

export interface Decoded {
  readonly text: string
  /** The encoding that these bytes do not fit, although the others before them were in it; null when all is well. */
  readonly mixed: Encoding | null
}

/** So many letters of several bytes in a row of windows-1251 are UTF-8 and no accident. */
const NO_ACCIDENT = 3

/**
 * Turns the bytes of one record after another into text. Without an encoding named, the first record that is not plain ASCII
 * settles it: what can be read as UTF-8 is UTF-8, anything else windows-1251. A record that does not fit is read in the other
 * encoding and marked.
 */
export function decoderOf(asked: Encoding | undefined): (bytes: Uint8Array) => Decoded {
  let settled = asked
  const cyrillic = new TextDecoder('windows-1251')
  const utf8 = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8')
  return (bytes) => {
    if (isAscii(bytes))
      return { text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'), mixed: null }
    const fits = isUtf8(bytes)
    settled ??= fits ? 'utf-8' : 'windows-1251'
    if (settled === 'utf-8')
      return fits ? { text: utf8(bytes), mixed: null } : { text: cyrillic.decode(bytes), mixed: 'utf-8' }
    return fits && wideLetters(bytes) >= NO_ACCIDENT
      ? { text: utf8(bytes), mixed: 'windows-1251' }
      : { text: cyrillic.decode(bytes), mixed: null }
  }
}

/** How many bytes begin a letter of several bytes. */
function wideLetters(bytes: Uint8Array): number {
  let letters = 0
  for (const byte of bytes) if (byte >= 0xc2) letters += 1
  return letters
}

/** What a file is instead of text, by its first bytes; null when it may be text. */
export function notText(head: Uint8Array): 'xlsx' | 'xls' | 'pdf' | 'utf-16' | null {
  const starts = (...bytes: readonly number[]): boolean => bytes.every((byte, at) => head[at] === byte)
  if (starts(0x50, 0x4b, 0x03, 0x04)) return 'xlsx'
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return 'xls'
  if (starts(0x25, 0x50, 0x44, 0x46)) return 'pdf'
  if (starts(0xff, 0xfe) || starts(0xfe, 0xff)) return 'utf-16'
  return null
}

/** Without the byte order mark of UTF-8. */
export function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes
}
