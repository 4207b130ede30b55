/** A text as it is compared: runs of blanks as one, none around. Offsets lead back to the text as it stands. */
export interface PlainText {
  readonly text: string
  /** For each character its offset in the source; one more for the end. */
  readonly at: Int32Array
}

/** Marks that keyboards and word processors put for each other. */
const SAME: Readonly<Record<string, string>> = { '“': '"', '”': '"', '„': '"', '’': "'", '‘': "'", '‑': '-' }

export function plainText(source: string): PlainText {
  const parts: string[] = []
  const at = new Int32Array(source.length + 1)
  let length = 0
  let end = 0
  for (const word of source.matchAll(/\S+/g)) {
    if (length > 0) {
      parts.push(' ')
      at[length++] = end
    }
    parts.push(word[0])
    for (let i = 0; i < word[0].length; i++) at[length++] = word.index + i
    end = word.index + word[0].length
  }
  at[length] = end
  return { text: same(parts.join('')), at: at.subarray(0, length + 1) }
}

export function plain(source: string): string {
  return same(source.replace(/\s+/g, ' ')).trim()
}

function same(text: string): string {
  return /[“”„’‘‑]/.test(text) ? text.replace(/[“”„’‘‑]/g, (mark) => SAME[mark]!) : text
}

/** What of a label is looked for: lines to write on are no words. */
export function labelText(source: string): string {
  return plain(source.replace(/_{2,}/g, ' '))
}
