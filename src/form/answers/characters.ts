/** What may not stand in a text that is kept, shown in a terminal and printed in an official paper. */
export type BadCharacter = 'control' | 'bidi' | 'surrogate' | 'noncharacter' | 'line-break'

export interface BadCharacterFound {
  readonly what: BadCharacter
  /** In characters, from 1. */
  readonly position: number
  /** `U+202E`. */
  readonly code: string
}

// Marks that reorder what is read: overrides, embeddings, isolates, and the marks for right-to-left text. A name shown with them lies.
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/
// Format characters that show nothing: soft hyphens and zero-width spaces come along when text is copied from Word or a web page.
const INVISIBLE = /\p{Cf}/u

// What nearly every text is made of: printable letters and signs of one unit each, already composed, nothing refused or invisible among
// them. U+0482-0489 are marks over Cyrillic letters and left out.
const PLAIN = /^[ -~\u00a0-\u00ac\u00ae-\u00ff\u0400-\u0481\u048a-\u052f\u2013\u2014\u2018-\u201e\u2026\u2116]*$/
const PLAIN_LATIN = /[A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]/
const PLAIN_CYRILLIC = /[\u0400-\u052f]/

/** Whether the text is of such characters alone: one look in place of one for each character. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text)
}

/** Of a plain text: whether it has both Latin and Cyrillic letters. */
export function plainMixes(text: string): boolean {
  return PLAIN_LATIN.test(text) && PLAIN_CYRILLIC.test(text)
}

/** The first character that is refused, or null. `lines`: line ends and tabs are part of a text of several lines. */
export function badCharacter(text: string, lines: boolean): BadCharacterFound | null {
  if (isPlain(text)) return null
  let position = 0
  for (const character of text) {
    position += 1
    const what = judge(character, lines)
    if (what !== null) return { what, position, code: codeOf(character) }
  }
  return null
}

function judge(character: string, lines: boolean): BadCharacter | null {
  if (character === '\n' || character === '\r') return lines ? null : 'line-break'
  if (character === '\t' && lines) return null
  if (CONTROL.test(character)) return 'control'
  if (BIDI.test(character)) return 'bidi'
  const point = character.codePointAt(0) ?? 0
  if (point >= 0xd800 && point <= 0xdfff) return 'surrogate'
  return (point & 0xfffe) === 0xfffe || (point >= 0xfdd0 && point <= 0xfdef) ? 'noncharacter' : null
}

/** The place of the first invisible character (soft hyphen, zero-width space), or null. */
export function invisibleCharacter(text: string): { readonly position: number; readonly code: string } | null {
  if (!INVISIBLE.test(text)) return null
  const characters = [...text]
  const found = characters.findIndex((character) => INVISIBLE.test(character))
  return found < 0 ? null : { position: found + 1, code: codeOf(characters[found] ?? '') }
}

/** The text as it is kept: composed (NFC), without invisible characters, trimmed, line ends as `\n`. */
export function tidy(text: string): string {
  if (isPlain(text)) return text.trim()
  return text
    .replace(/\p{Cf}/gu, '')
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .trim()
}

/** Safe to print anywhere: what is refused shows as `<U+202E>`, and the text is cut after `most` characters. */
export function printable(text: string, most = 60): string {
  const shown = [...text].map((character) =>
    judge(character, false) !== null || INVISIBLE.test(character) ? `<${codeOf(character)}>` : character,
  )
  return shown.length > most ? `${shown.slice(0, most).join('')}…` : shown.join('')
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
