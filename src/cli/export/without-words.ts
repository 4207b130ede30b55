import { GONE, isPersonal } from './mask.js'

/** A text that was destroyed where it was declared, and the id of its field. */
export interface Gone {
  readonly field: string
  readonly text: string
}

/** Shorter words are too common to be told from others. */
const SHORTEST = 4
const ENDING = /[аәыіиеүұуоөюяйь]$/u
const LEADING_NAME = /^\p{Lu}[\p{L}’'-]*\.?(?:[\s.]+\p{Lu}[\p{L}’'-]*\.?)*/u

/**
 * Takes these texts, and every word of a name among them with its endings (`Жұмабаев`, `Жұмабаевтың`), out of any text. A single
 * word that is no name (a town) and the number of an organisation stay where nobody declared them personal.
 */
export function withoutWords(gone: readonly Gone[]): (text: string) => string {
  const parts = new Set<string>()
  for (const { field, text } of gone) {
    const plain = text.trim()
    if (plain === '' || plain === GONE || (/^\d{12}$/.test(plain) && !isPersonal(plain))) continue
    const named = /name|patronymic/i.test(field)
    if (plain.length > SHORTEST && (named || /[\s\d@]/.test(plain)))
      parts.add(`(?<![\\p{L}\\p{N}])${escaped(plain)}(?![\\p{L}\\p{N}])`)
    for (const word of nameWords(plain, named)) parts.add(stem(word))
  }
  if (parts.size === 0) return (text) => text
  // The longest first: a whole name goes as one.
  const found = new RegExp([...parts].sort((a, b) => b.length - a.length).join('|'), 'giu')
  return (text) => text.replace(found, GONE)
}

/** The words of a name: capitalised words with which a text begins, two or more unless its field asks for a name. */
function nameWords(text: string, named: boolean): readonly string[] {
  const words = (LEADING_NAME.exec(text)?.[0] ?? '').split(/[\s.]+/u).filter((word) => word !== '')
  return words.length > 1 || named ? words.filter((word) => word.length >= SHORTEST) : []
}

/** The word with whatever ending stands on it; without its last vowel, which a Russian ending replaces. */
function stem(word: string): string {
  const whole = word.length > SHORTEST + 1 ? word.replace(ENDING, '') : word
  return `(?<!\\p{L})${escaped(whole)}\\p{L}{0,7}`
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
