import { isAscii, isUtf8 } from 'node:buffer'

/** `kz-1048` (ҚР СТ 1048) is windows-1251 with Kazakh letters in the place of others. */
export type Encoding = 'utf-8' | 'windows-1251' | 'kz-1048'
export const ENCODINGS: readonly Encoding[] = ['utf-8', 'windows-1251', 'kz-1048']

export interface Decoded {
  readonly text: string
  /** The encoding that these bytes do not fit, although the others before them were in it; null when all is well. */
  readonly mixed: Encoding | null
}

/** So many letters of several bytes in a row of windows-1251 are UTF-8 and no accident. */
const NO_ACCIDENT = 3

/** What windows-1251 reads in the place of the Kazakh letters of KZ-1048. */
const IN_ITS_PLACE: Readonly<Record<string, string>> = Object.fromEntries(
  [...'ЌЋќћЎўЈҐЄЇґєјЅѕї'].map((letter, at) => [letter, [...'ҚҺқһҰұӘӨҒҮөғәҢңү'][at] ?? letter]),
)
const IN_PLACE_OF_KAZAKH = /[ЌЋќћЎўЈҐЄЇґєјЅѕї]/g
/** Those among them that neither Russian nor any language of the neighbours writes: a text that has them is in KZ-1048. */
const KAZAKH_FOR_SURE = /[ЌЋќћЈјЅѕ]/

/**
 * Turns the bytes of one record after another into text. Without an encoding named, the first record that is not plain ASCII
 * settles it: what can be read as UTF-8 is UTF-8, anything else windows-1251, from the first Kazakh letter on KZ-1048. A record that does
 * not fit is read in the other encoding and marked.
 */
export function decoderOf(asked: Encoding | undefined): (bytes: Uint8Array) => Decoded {
  let settled = asked
  let kazakh = asked === 'kz-1048'
  const cyrillic = new TextDecoder('windows-1251')
  const eightBits = (bytes: Uint8Array): string => {
    const text = cyrillic.decode(bytes)
    kazakh ||= asked !== 'windows-1251' && KAZAKH_FOR_SURE.test(text)
    return kazakh ? text.replace(IN_PLACE_OF_KAZAKH, (letter) => IN_ITS_PLACE[letter] ?? letter) : text
  }
  const utf8 = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8')
  return (bytes) => {
    if (isAscii(bytes))
      return { text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'), mixed: null }
    const fits = isUtf8(bytes)
    settled ??= fits ? 'utf-8' : 'windows-1251'
    if (settled === 'utf-8')
      return fits ? { text: utf8(bytes), mixed: null } : { text: eightBits(bytes), mixed: 'utf-8' }
    return fits && wideLetters(bytes) >= NO_ACCIDENT
      ? { text: utf8(bytes), mixed: settled }
      : { text: eightBits(bytes), mixed: null }
  }
}

/** How many bytes begin a letter of several bytes. */
function wideLetters(bytes: Uint8Array): number {
  let letters = 0
  for (const byte of bytes) if (byte >= 0xc2) letters += 1
  return letters
}

/** `json-array`: all rows in one value, as many programs save them; it can only be read whole. */
export type NoRows = 'xlsx' | 'xls' | 'pdf' | 'utf-16' | 'json-array'

/** What a file is instead of rows of text, by its first bytes; null when it may have rows. */
export function notText(head: Uint8Array): NoRows | null {
  const starts = (...bytes: readonly number[]): boolean => bytes.every((byte, at) => head[at] === byte)
  if (starts(0x50, 0x4b, 0x03, 0x04)) return 'xlsx'
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return 'xls'
  if (starts(0x25, 0x50, 0x44, 0x46)) return 'pdf'
  if (starts(0xff, 0xfe) || starts(0xfe, 0xff)) return 'utf-16'
  return beginsArray(head) ? 'json-array' : null
}

/** A bracket, and in it an object, a further array or nothing: so begins no name of a column and no line of JSON Lines. */
function beginsArray(head: Uint8Array): boolean {
  const bytes = withoutMark(head)
  const first = bytes.findIndex((byte) => byte > SPACE)
  if (bytes[first] !== OPENS_ARRAY) return false
  const inside = bytes.subarray(first + 1).find((byte) => byte > SPACE)
  return inside === OPENS_OBJECT || inside === OPENS_ARRAY || inside === CLOSES_ARRAY
}

const SPACE = 0x20
const OPENS_ARRAY = 0x5b
const CLOSES_ARRAY = 0x5d
const OPENS_OBJECT = 0x7b

/** Without the byte order mark of UTF-8. */
export function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes
}
