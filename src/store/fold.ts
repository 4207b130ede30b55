import { CYRILLIC_LETTER, foldSign, SHHA } from './fold-sign.js'
import { plainTextFolded } from './fold-words.js'

/**
 * Folding for search: what a clerk without a Kazakh keyboard types and what stands in the file become the same letters.
 * Applied to both sides, so it need not be pretty, only the same: `Әбдіқайымқызы` and `абдикайымкызы` both give `абдикаиымкызы`.
 */

const WORD = /[\p{L}\p{N}]+/gu
const TYPED_FOR_SHHA = new RegExp(`(?<=${CYRILLIC_LETTER}\\p{M}*)h|h(?=${CYRILLIC_LETTER})`, 'gu')

/**
 * Text in the letters of search: no capitals, no marks over letters (ё is е, й is и, é is e), Kazakh letters as Russian ones,
 * Latin look-alikes as Cyrillic ones, letter by letter. Does not depend on the machine's locale.
 * @example fold('Әбдіқайымқызы') // 'абдикаиымкызы'
 */
export function fold(text: string): string {
  const one = text.includes('h') ? text.replace(TYPED_FOR_SHHA, SHHA) : text
  let out = ''
  for (let at = 0; at < one.length; at += 1) {
    const code = one.charCodeAt(at)
    const known = FOLDED[code]
    if (known !== undefined) out += known
    else if (code < FOLDED.length) out += FOLDED[code] = foldSign(one.charAt(at))
    else {
      const sign = String.fromCodePoint(one.codePointAt(at) ?? code)
      out += foldSign(sign)
      at += sign.length - 1
    }
  }
  return out
}

/** What each character of the European and Cyrillic blocks becomes, worked out when it is first met: ten times as fast. */
const FOLDED: (string | undefined)[] = new Array(0x530).fill(undefined)

/** The words of a text, folded: runs of letters and digits of any script. */
export function foldedWords(text: string): readonly string[] {
  const plain = plainTextFolded(text)
  if (plain !== null) return plain === '' ? [] : plain.split(' ')
  return fold(text).match(WORD) ?? []
}

/** The same with one space between: as names are compared. */
export function foldedName(name: string): string {
  return plainTextFolded(name) ?? foldedWords(name).join(' ')
}
