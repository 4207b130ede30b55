const COLOUR = /\u001b\[[\d;]*m/g

/**
 * Lines broken between words at the terminal's edge; what follows hangs under the text of its line: under the second column where there
 * is one (`  --lang <kk|ru|en>  …`). A word longer than that, a path or a number, stays whole, to be copied. Where there is no edge
 * (`columns` of 0) the text stays as it is.
 */
export function fit(columns: number, text: string): string {
  if (columns <= 0 || text.length <= columns) return text
  return text
    .split('\n')
    .flatMap((line) => (seen(line) <= columns ? [line] : fitLine(columns, line)))
    .join('\n')
}

function fitLine(columns: number, line: string): readonly string[] {
  const hang = ' '.repeat(Math.min(hangOf(line), Math.floor(columns / 2)))
  const indent = /^(?:\u001b\[[\d;]*m| )*/.exec(line)?.[0] ?? ''
  const lines: string[] = []
  let current = indent
  let bare = true
  for (const word of line.slice(indent.length).split(' ')) {
    if (!bare && seen(current) + 1 + seen(word) > columns) {
      lines.push(current.trimEnd())
      current = hang
      bare = true
    }
    current += bare ? word : ` ${word}`
    bare = false
  }
  return [...lines, current]
}

/** Where the lines after the first begin. */
function hangOf(line: string): number {
  const plain = line.replace(COLOUR, '')
  const second = /^ *\S+(?: \S+)* {2,}(?=\S)/.exec(plain)?.[0]
  const indent = plain.length - plain.trimStart().length
  return second?.length ?? (indent === 0 ? 0 : indent + 2)
}

/** How many columns of the screen a text takes. The class of marks is made here: at the top every start would pay for it. */
function seen(text: string): number {
  return [...text.replace(COLOUR, '').replace(/\p{M}/gu, '')].length
}
