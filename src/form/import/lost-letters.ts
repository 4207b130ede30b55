/**
 * Letters that were lost or changed when a file was saved: Kazakh letters that became question marks, and those of KZ-1048 read as
 * windows-1251. Nobody who reads the register years later could tell what had stood there.
 */
export type LostLetters =
  | { readonly what: 'question'; readonly position: number }
  | { readonly what: 'foreign' | 'neighbour'; readonly position: number; readonly letters: string }

/** What windows-1251 shows in the place of Қ, Һ, Ә, Ң: letters of Macedonian and Serbian, which no application here has. */
const FOREIGN = /[ЌЋЈЅќћјѕ]/g
/** What it shows in the place of Ұ, Ө, Ғ, Ү: Belarusian and Ukrainian names have them, so that they are only told. */
const NEIGHBOUR = /[ЎҐЄЇўґєї]/g
const SUSPECT = /[?ЌЋЈЅќћјѕЎҐЄЇўґєї]/

/**
 * A question mark in front of a letter or between two: «?лем», «М??гілік». One after a word is honest, so is a question without a
 * space after it («ма?Иә»), and one in an address of the web.
 */
const QUESTION = /(?<![^\s«"“„(\u005b-])\?+(?=\p{Script=Cyrillic})|(?<=\p{Script=Cyrillic})\?+(?=\p{Script=Cyrillic})/gu
const NEW_SENTENCE = /\p{Ll}\?+\p{Lu}/u
const WEB = /[/=&@]/

/** Whether a text is worth the closer look: nearly none is. */
export function isSuspect(text: string): boolean {
  return SUSPECT.test(text)
}

/** What was lost of a text; null when it looks whole. Positions in characters, from 1. */
export function lostLetters(text: string): LostLetters | null {
  const at = (index: number): number => [...text.slice(0, index)].length + 1
  const lettersOf = (what: 'foreign' | 'neighbour', pattern: RegExp): LostLetters | null => {
    const found = [...text.matchAll(pattern)]
    const [first] = found
    const letters = [...new Set(found.map(([letter]) => letter))].slice(0, 8).join(', ')
    return first === undefined ? null : { what, position: at(first.index), letters }
  }
  const question = questionIn(text)
  return (
    lettersOf('foreign', FOREIGN) ??
    (question === null ? null : { what: 'question', position: at(question) }) ??
    lettersOf('neighbour', NEIGHBOUR)
  )
}

function questionIn(text: string): number | null {
  if (!text.includes('?')) return null
  for (const { 0: marks, index } of text.matchAll(QUESTION)) {
    const around = text.slice(Math.max(0, index - 1), index + marks.length + 1)
    if (NEW_SENTENCE.test(around) || WEB.test(wordAround(text, index))) continue
    return index
  }
  return null
}

function wordAround(text: string, index: number): string {
  const from = text.slice(0, index).search(/\S*$/)
  return /^\S*/.exec(text.slice(from))?.[0] ?? ''
}
