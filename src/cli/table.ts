import type { World } from './world.js'

const GAP = '  '
/** `TR-2025-000001`, `829-2024/annex2/10.4`. */
const LONGEST_NUMBER = 20

/**
 * Lays rows out for the eye: columns wrapped between words to the terminal's edge; where not even that has room, each row as a list of
 * its cells, named. Off a terminal the columns come wide and unwrapped, so that nothing is cut.
 */
export function table(world: World, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = columnWidths(world.columns, head, rows)
  if (widths === null) return rows.map((row) => asList(world, head, row)).join('\n\n')
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

function asList(world: World, head: readonly string[], row: readonly string[]): string {
  return facts(
    world,
    head.flatMap((title, at) => (row[at] ? [[title, row[at]] as const] : [])),
  )
}

/**
 * The width of each column, the widest giving way first; what is longest in it where all fits or there is no edge. Numbers and days are
 * broken only where words alone cannot give way. null: there is no room for columns.
 */
function columnWidths(
  edge: number,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly number[] | null {
  const widths = head.map((title, at) => Math.max(1, seen(title), ...rows.map((row) => longest(row[at] ?? ''))))
  const total = (): number => widths.reduce((sum, width) => sum + width, 0) + GAP.length * (head.length - 1)
  if (edge <= 0) return widths
  const least = Math.max(6, Math.floor(edge / head.length / 2))
  const whole = head.map((_, at) => Math.max(least, ...rows.map((row) => longestNumber(row[at] ?? ''))))
  for (const floors of [whole, head.map(() => least)]) {
    while (total() > edge) {
      const givable = widths.map((width, at) => (width > (floors[at] ?? least) ? width : 0))
      const widest = Math.max(...givable)
      if (widest === 0) break
      widths[givable.indexOf(widest)] = widest - 1
    }
  }
  return total() > edge ? null : widths
}

/** The longest word of a cell that is copied as it stands: a number, a day, a clause. A path is too long to be kept whole. */
function longestNumber(cell: string): number {
  return Math.max(
    0,
    ...cell.split(/\s/).map((word) => (/\d/.test(word) && word.length <= LONGEST_NUMBER ? seen(word) : 0)),
  )
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
