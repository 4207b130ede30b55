import { foldSign, LOOKALIKE, MARKS } from './fold-sign.js'
import { wordsOfPlainText } from './fold-words.js'

/**
 * Folding for search: what a clerk without a Kazakh keyboard types and what stands in the file become the same letters.
 * Applied to both sides, so it need not be pretty, only the same: `Әбдіқайымқызы` and `абдикайымкызы` both give `абдикаиымкызы`.
 */

const WORD = /[\p{L}\p{N}]+/gu
const LATIN = /[A-Za-z]/
const CYRILLIC = /\p{Script=Cyrillic}/u
const LATIN_LOOKALIKE = /[abcehikmoptxyABCEHIKMOPTXY]/g

/**
 * Text in the letters of search: no capitals, no marks over letters (ё is е, й is и, é is e), Kazakh letters as Russian ones,
 * Latin look-alikes inside Cyrillic words as Cyrillic. Does not depend on the machine's locale.
 * @param besideLatin the text is a part of one that has Latin letters
 * @example fold('Әбдіқайымқызы') // 'абдикаиымкызы'
 */
export function fold(text: string, besideLatin = false): string {
  const mixed = (besideLatin || LATIN.test(text)) && CYRILLIC.test(text)
  const one = mixed ? text.normalize('NFKD').replace(MARKS, '').replace(WORD, inOneScript) : text
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
export function foldedWords(text: string, besideLatin = false): readonly string[] {
  return wordsOfPlainText(text) ?? fold(text, besideLatin).match(WORD) ?? []
}

/** A name as it is compared: folded words with one space between. */
export function foldedName(name: string): string {
  return foldedWords(name).join(' ')
}

function inOneScript(word: string): string {
  if (!CYRILLIC.test(word) || !LATIN.test(word)) return word
  return word.replace(LATIN_LOOKALIKE, (letter) => LOOKALIKE[letter] ?? letter)
}
