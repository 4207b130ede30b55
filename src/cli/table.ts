import type { World } from './world.js'

const GAP = '  '

/**
 * Lays rows out for the eye: columns of equal width, wrapped between words to the terminal's edge.
 * Off a terminal the same columns come wide and unwrapped, so that nothing is cut.
 */
export function table(world: World, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = columnWidths(world.columns, head, rows)
  const lay = (cells: readonly string[], style: (text: string) => string): readonly string[] => {
    const columns = head.map((_, at) => wrap(cells[at] ?? '', widths[at] ?? 1))
    const height = Math.max(...columns.map((lines) => lines.length))
    return Array.from({ length: height }, (_, line) =>
      columns
        .map((lines, at) => ({ text: lines[line] ?? '', width: widths[at] ?? 1 }))
        .map(({ text, width }) => (text === '' ? '' : style(text)) + ' '.repeat(Math.max(0, width - seen(text))))
        .join(GAP)
        .trimEnd(),
    )
  }
  return [...lay(head, world.paint.bold), ...rows.flatMap((row) => lay(row, (text) => text))].join('\n')
}

/** The width of each column, the widest giving way first; what is longest in it where all fits or there is no edge. */
function columnWidths(edge: number, head: readonly string[], rows: readonly (readonly string[])[]): readonly number[] {
  const widths = head.map((title, at) => Math.max(1, seen(title), ...rows.map((row) => longest(row[at] ?? ''))))
  const total = (): number => widths.reduce((sum, width) => sum + width, 0) + GAP.length * (head.length - 1)
  if (edge <= 0) return widths
  const least = Math.max(6, Math.floor(edge / head.length / 2))
  while (total() > edge) {
    const widest = widths.indexOf(Math.max(...widths))
    if ((widths[widest] ?? 0) <= least) return widths
    widths[widest] = (widths[widest] ?? 0) - 1
  }
  return widths
}

/** The lines of a cell, none wider than `width`: broken between words, and within a word that is longer than that. */
function wrap(cell: string, width: number): readonly string[] {
  return cell.split('\n').flatMap((paragraph) => {
    if (seen(paragraph) <= width) return [paragraph]
    const lines: string[] = []
    let line = ''
    for (const word of paragraph.split(' ').flatMap((each) => cut(each, width))) {
      if (line !== '' && seen(line) + 1 + seen(word) > width) {
        lines.push(line)
        line = word
      } else line = line === '' ? word : `${line} ${word}`
    }
    return [...lines, line]
  })
}

function cut(word: string, width: number): readonly string[] {
  if (seen(word) <= width) return [word]
  const letters = [...word]
  return Array.from({ length: Math.ceil(letters.length / width) }, (_, at) =>
    letters.slice(at * width, (at + 1) * width).join(''),
  )
}

function longest(cell: string): number {
  return Math.max(...cell.split('\n').map(seen))
}

const WIDE =
  /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u
const NARROW = /\p{M}|\u200d/u

/** How many columns of the screen a text takes: colours and combining marks none, emoji and East Asian letters two. */
function seen(text: string): number {
  const plain = text.includes('\u001b') ? text.replace(/\u001b\[[\d;]*m/g, '') : text
  let columns = 0
  for (const letter of plain) {
    columns += isOrdinary(letter) ? 1 : NARROW.test(letter) ? 0 : WIDE.test(letter) ? 2 : 1
  }
  return columns
}

/** Letters, dashes, quotes, № and ✓ of our own tables: told without the classes above, which cost a start a millisecond to make. */
function isOrdinary(letter: string): boolean {
  return (
    letter < '\u0300' ||
    (letter > '\u036f' && letter < '\u0483') ||
    (letter > '\u0489' && letter < '\u0591') ||
    (letter >= '\u2010' && letter <= '\u2027') ||
    letter === '№' ||
    letter === '✓'
  )
}

/** «name: value» lines with the names in one column. */
export function facts(world: World, pairs: readonly (readonly [string, string])[]): string {
  const width = Math.max(...pairs.map(([name]) => seen(name)))
  return pairs.map(([name, value]) => `${world.paint.dim(name)}${' '.repeat(width - seen(name))}  ${value}`).join('\n')
}
