/** A text broken at blanks to lines of at most `width` characters; the lines after the first begin with `hang` blanks. A longer word is broken. */
export function wrap(text: string, width: number, hang = 0): readonly string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, Math.max(8, width), hang))
}

function wrapLine(line: string, width: number, hang: number): readonly string[] {
  const lines: string[] = []
  const indent = /^ */.exec(line)?.[0] ?? ''
  let current = indent
  let bare = true
  const next = () => {
    lines.push(current.trimEnd())
    current = ' '.repeat(hang)
    bare = true
  }
  for (const word of line.slice(indent.length).split(' ')) {
    if (!bare && length(current) + 1 + length(word) > width) next()
    let rest = [...word]
    while (length(current) + (bare ? 0 : 1) + rest.length > width) {
      const room = width - length(current)
      current += rest.slice(0, room).join('')
      rest = rest.slice(room)
      next()
    }
    current += (bare ? '' : ' ') + rest.join('')
    bare = false
  }
  lines.push(current.trimEnd())
  return lines
}

function length(text: string): number {
  return [...text].length
}

/** A question with its answer, as they stand in one line. */
export function withItsAnswer(question: string, answer: string): string {
  return `${question}${/[?:]$/.test(question) ? '' : ':'} ${answer}`.trimEnd()
}

/** A typed text as it is shown while it is typed: what would move the cursor or turn the line round shows as `�`; one sign for one. */
export function shownWhileTyped(typed: string): string {
  return typed.replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, '\ufffd')
}

/**
 * The line being typed, with blanks that do not break: the screen breaks it where the terminal does, at the last column and not at a
 * word, so that the cursor stands where the next letter comes.
 */
export function inputLine(prefix: string, typed: string): string {
  return (prefix + shownWhileTyped(typed)).replaceAll(' ', '\u00a0')
}
