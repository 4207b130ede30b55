// What a stranger wrote is taken apart here without patterns that search back and forth: a text made for that would hold the program up.

/** The text without these characters, and without blanks, at its ends. */
export function trimmedOf(text: string, characters: string): string {
  const goes = (at: number): boolean => text[at]!.trim() === '' || characters.includes(text[at]!)
  let from = 0
  let to = text.length
  while (from < to && goes(from)) from++
  while (to > from && goes(to - 1)) to--
  return text.slice(from, to)
}

/** The lines that say something, without blanks around. */
export function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** Several lines as one. */
export function oneLine(text: string, between = ' '): string {
  return text.includes('\n') ? linesOf(text).join(between) : text.trim()
}

/** Before and after the first of these separators; null where there is none. */
export function cutAt(text: string, separators: readonly string[]): readonly [before: string, after: string] | null {
  let first = -1
  let length = 0
  for (const separator of separators) {
    const at = text.indexOf(separator)
    if (at >= 0 && (first < 0 || at < first)) {
      first = at
      length = separator.length
    }
  }
  return first < 0 ? null : [text.slice(0, first).trim(), text.slice(first + length).trim()]
}

/** Texts one a line, or between semicolons, or between commas. */
export function textsOf(text: string): readonly string[] {
  const apart = /[\n;]/.test(text) ? text.split(/[\n;]/) : text.split(/,\s+/)
  return apart.map((one) => trimmedOf(one, ',')).filter((one) => one !== '')
}
