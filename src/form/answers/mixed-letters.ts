export interface MixedLetters {
  /** The letters of the alphabet that is fewer in the word, each once: «i», «c, o». Never the word itself: it may be a name. */
  readonly letters: string
  readonly alphabet: 'latin' | 'cyrillic'
  /** Of the first of them, in characters, from 1. */
  readonly position: number
}

const WORD = /[\p{L}\p{M}]+/gu
const LATIN = /\p{Script=Latin}/u
const CYRILLIC = /\p{Script=Cyrillic}/u

/**
 * The first word that mixes Latin and Cyrillic letters (a Latin `i` in «Түрi»), or null. Such a word looks right, prints right and is never found.
 * Words joined by a hyphen are two words: «IT-компания» is right.
 */
export function mixedLetters(text: string): MixedLetters | null {
  // Most texts are of one alphabet: seen at once, without going through their words.
  if (!LATIN.test(text) || !CYRILLIC.test(text)) return null
  for (const found of text.matchAll(WORD)) {
    const characters = [...found[0]]
    const latin = characters.filter((character) => LATIN.test(character))
    const cyrillic = characters.filter((character) => CYRILLIC.test(character))
    if (latin.length === 0 || cyrillic.length === 0) continue
    const fewer = latin.length <= cyrillic.length ? latin : cyrillic
    const before = [...text.slice(0, found.index)].length
    return {
      letters: [...new Set(fewer)].slice(0, 8).join(', '),
      alphabet: fewer === latin ? 'latin' : 'cyrillic',
      position: before + characters.indexOf(fewer[0] ?? '') + 1,
    }
  }
  return null
}
