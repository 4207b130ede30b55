import { foldSign, SHHA } from './fold-sign.js'

/**
 * The words of a long text, folded, in one pass over its letters: what `fold` does letter by letter, worked out once for each
 * character that European and Cyrillic texts are written in. A batch folds a thousand letters for every row.
 */

/** Characters of the European and Cyrillic blocks, and the signs of general punctuation. */
const FIRST_BLOCKS = 0x530
const SIGNS_FROM = 0x2010
const SIGNS_TO = 0x2060
const SIZE = FIRST_BLOCKS + SIGNS_TO - SIGNS_FROM

const SPACE = 0x20
/** Above all letters that a letter becomes: what has to be looked at. */
const SPECIAL = 0xfffd
/** A small h: beside a Cyrillic letter another than beside a Latin one. */
const SMALL_H = 0xfffd
/** `№`, the one common sign that is folded to two letters, «no». */
const NUMERO = 0xfffe
/** Not one letter or digit, and not a sign between words either: such a text is folded the long way. */
const LONG_WAY = 0xffff

/** What each becomes: the code of one letter or digit, SPACE for what stands between words; the last is of all other characters. */
let folded: Uint16Array | undefined
const [N, O] = [...foldSign('№')].map((letter) => letter.charCodeAt(0)) as [number, number]
const H = foldSign('h').charCodeAt(0)
const H_BESIDE_CYRILLIC = SHHA.charCodeAt(0)

function tables(): Uint16Array {
  if (folded !== undefined) return folded
  const made = new Uint16Array(SIZE + 2).fill(LONG_WAY)
  for (let at = 0; at < SIZE; at += 1) {
    const sign = String.fromCharCode(at < FIRST_BLOCKS ? at : at - FIRST_BLOCKS + SIGNS_FROM)
    made[at] = sign === 'h' ? SMALL_H : codeOf(sign, foldSign(sign))
  }
  made[SIZE + 1] = NUMERO
  folded = made
  return made
}

function codeOf(sign: string, made: string): number {
  if (made !== '' && !/[\p{L}\p{N}\p{M}]/u.test(made)) return SPACE
  return made.length === 1 && /[\p{L}\p{N}]/u.test(sign.normalize('NFKD').charAt(0)) ? made.charCodeAt(0) : LONG_WAY
}

let letters = new Uint16Array(4096)

/** The folded words of a text with one space between, or null where it has characters that must be folded the long way. */
export function plainTextFolded(text: string): string | null {
  const folded = foldInto(text)
  if (folded === null) return null
  const { letters: out, length } = folded
  return length === 0 ? '' : Buffer.from(out.buffer, out.byteOffset, 2 * length).toString('utf16le')
}

/** The same as the codes of its letters, which stand until the next text is folded. */
export function foldInto(text: string): { readonly letters: Uint16Array; readonly length: number } | null {
  const table = tables()
  if (2 * text.length + 2 > letters.length) letters = new Uint16Array(4 * text.length)
  const out = letters
  let end = 0
  let word = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = table[placeOf(text.charCodeAt(at))] as number
    if (code >= SPECIAL) {
      if (code === LONG_WAY) return null
      if (code === SMALL_H) out[end++] = besideCyrillic(text, at) ? H_BESIDE_CYRILLIC : H
      else {
        out[end++] = N
        out[end++] = O
      }
    } else if (code !== SPACE) out[end++] = code
    else if (end > word) {
      out[end++] = SPACE
      word = end
    }
  }
  return { letters: out, length: Math.max(0, end === word ? end - 1 : end) }
}

function placeOf(code: number): number {
  if (code < FIRST_BLOCKS) return code
  if (code >= SIGNS_FROM && code < SIGNS_TO) return code - SIGNS_FROM + FIRST_BLOCKS
  return code === 0x2116 ? SIZE + 1 : SIZE
}

/** Marks are no matter here: a text that has one is folded the long way. */
function besideCyrillic(text: string, at: number): boolean {
  return isCyrillic(text.charCodeAt(at - 1)) || isCyrillic(text.charCodeAt(at + 1))
}

function isCyrillic(code: number): boolean {
  return code >= 0x400 && code < FIRST_BLOCKS && code !== 0x482
}
