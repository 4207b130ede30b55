import { foldSign, LOOKALIKE, MARKS } from './fold-sign.js'

/**
 * The words of a long text, folded, in one pass over its letters: what `fold` does letter by letter and word by word, worked out
 * once for each character that European and Cyrillic texts are written in. A batch folds a thousand letters for every row.
 */

/** Characters of the European and Cyrillic blocks, and the signs of general punctuation. */
const FIRST_BLOCKS = 0x530
const SIGNS_FROM = 0x2010
const SIGNS_TO = 0x2060
const SIZE = FIRST_BLOCKS + SIGNS_TO - SIGNS_FROM

const SPACE = 0x20
/** Not one letter or digit, and not a sign between words either: such a text is folded the long way. */
const LONG_WAY = 0xffff

const LATIN = 1
const CYRILLIC = 2
/** The one common sign that is folded to two letters, «no». */
const NUMERO = 0x2116
const HAS_NUMERO = 4

/** What each becomes: the code of one letter or digit, SPACE for what stands between words. */
let folded: Uint16Array | undefined
/** The same in a word that has letters of both alphabets. */
const foldedMixed = new Uint16Array(SIZE)
const alphabets = new Uint8Array(SIZE)

function tables(): Uint16Array {
  if (folded !== undefined) return folded
  const made = new Uint16Array(SIZE)
  for (let at = 0; at < SIZE; at += 1) {
    const sign = String.fromCharCode(at < FIRST_BLOCKS ? at : at - FIRST_BLOCKS + SIGNS_FROM)
    const plain = sign.normalize('NFKD').replace(MARKS, '')
    made[at] = codeOf(sign, foldSign(sign))
    foldedMixed[at] = codeOf(sign, foldSign(LOOKALIKE[plain] ?? plain))
    alphabets[at] = (/^[A-Za-z]/.test(sign) ? LATIN : 0) | (/\p{Script=Cyrillic}/u.test(plain) ? CYRILLIC : 0)
    // A Latin letter that is only found under its marks counts as one where the text has plain ones: the long way knows.
    if (/[A-Za-z]/.test(plain) && plain !== sign) made[at] = LONG_WAY
  }
  folded = made
  return made
}

function codeOf(sign: string, made: string): number {
  if (made !== '' && !/[\p{L}\p{N}\p{M}]/u.test(made)) return SPACE
  return made.length === 1 && /[\p{L}\p{N}]/u.test(sign.normalize('NFKD').charAt(0)) ? made.charCodeAt(0) : LONG_WAY
}

let letters = new Uint16Array(4096)

/** The folded words of a text, or null where it has characters that must be folded the long way. */
export function wordsOfPlainText(text: string): readonly string[] | null {
  const table = tables()
  if (2 * text.length + 2 > letters.length) letters = new Uint16Array(4 * text.length)
  const out = letters
  let end = 0
  let word = 0
  let seen = 0
  for (let at = 0; at <= text.length; at += 1) {
    if (text.charCodeAt(at) === NUMERO) {
      out[end++] = 0x6e
      out[end++] = 0x6f
      seen |= HAS_NUMERO
      continue
    }
    const place = at === text.length ? SPACE : placeOf(text.charCodeAt(at))
    const code = table[place] ?? LONG_WAY
    if (code === LONG_WAY) return null
    if (code !== SPACE) {
      out[end++] = code
      seen |= alphabets[place] as number
      continue
    }
    if (end === word) continue
    // The letters are still those of the text just before: read once more.
    // Beside Cyrillic letters of the same word they would be taken for look-alikes.
    if ((seen & HAS_NUMERO) !== 0 && (seen & CYRILLIC) !== 0) return null
    if (seen === (LATIN | CYRILLIC)) mix(text, at, out, word, end)
    out[end++] = SPACE
    word = end
    seen = 0
  }
  if (end === 0) return []
  return Buffer.from(out.buffer, out.byteOffset, 2 * (end - 1))
    .toString('utf16le')
    .split(' ')
}

function mix(text: string, at: number, out: Uint16Array, from: number, end: number): void {
  for (let letter = from; letter < end; letter += 1)
    out[letter] = foldedMixed[placeOf(text.charCodeAt(at - end + letter))] as number
}

function placeOf(code: number): number {
  if (code < FIRST_BLOCKS) return code
  return code >= SIGNS_FROM && code < SIGNS_TO ? code - SIGNS_FROM + FIRST_BLOCKS : SIZE
}
