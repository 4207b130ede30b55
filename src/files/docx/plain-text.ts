/** A text as it is compared: runs of blanks as one, none around. Offsets lead back to the text as it stands. */
export interface PlainText {
  readonly text: string
  /** For each character its offset in the source; one more for the end. */
  readonly at: readonly number[]
}

/** Letters and digits are what words are told by; the rest may be typed in several ways. */
const SAME: Readonly<Record<string, string>> = { '“': '"', '”': '"', '„': '"', '’': "'", '‘': "'", '‑': '-' }

export function plainText(source: string): PlainText {
  const at: number[] = []
  let text = ''
  let blank = -1
  for (let i = 0; i < source.length; i++) {
    const character = source[i]!
    if (character <= ' ' || (character >= '\u0080' && /\s/.test(character))) {
      if (blank < 0) blank = i
      continue
    }
    if (blank >= 0 && text !== '') {
      text += ' '
      at.push(blank)
    }
    blank = -1
    text += SAME[character] ?? character
    at.push(i)
  }
  at.push(blank >= 0 ? blank : source.length)
  return { text, at }
}

export function plain(source: string): string {
  return plainText(source).text
}

/** What of a label is looked for: lines to write on are no words. */
export function labelText(source: string): string {
  return plain(source.replace(/_{2,}/g, ' '))
}
