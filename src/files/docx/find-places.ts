import { align } from './align.js'
import { cellLabels, foundLength, gridLabels, labelsOf, lengthOf, likeness, rowLikeness, rowTexts } from './likeness.js'
import { type FoundChoice, type FoundText, matchLine } from './match-line.js'
import { labelText, plain } from './plain-text.js'
import type { Grid, GridRow, Line, Part, Sequence } from './skeleton.js'
import { type Block, type Paragraph, paragraphsIn, paragraphsOfRow, type Stretch, type Table } from './text-blocks.js'

/** A place or a marked word of the form as a document has it; `row` counts the rows of the list around it from 0, null outside one. */
export type Capture =
  | { readonly is: 'text'; readonly row: number | null; readonly list: string; readonly found: FoundText }
  | { readonly is: 'choice'; readonly found: FoundChoice }

export interface Captures {
  readonly captures: readonly Capture[]
  /** Texts that stand where the form has no place. */
  readonly loose: readonly { readonly text: string; readonly paragraph: number }[]
  /** How much of the form's own words is there, 0..1. */
  readonly likeness: number
}

interface Gathered {
  readonly captures: Capture[]
  readonly loose: { text: string; paragraph: number }[]
  words: number
  seen: number
}

/** Finds every place of a form in a document; null where the document is too large to be searched. */
export function findPlaces(form: Sequence<Line | Grid>, blocks: readonly Block[]): Captures | null {
  const gathered: Gathered = { captures: [], loose: [], words: 0, seen: 0 }
  if (!inBlocks(form, blocks, null, gathered)) return null
  const { captures, loose, words, seen } = gathered
  return { captures, loose, likeness: words === 0 ? 0 : seen / words }
}

function inBlocks(
  form: Sequence<Line | Grid>,
  blocks: readonly Block[],
  outerRow: number | null,
  gathered: Gathered,
): boolean {
  const labels = form.nodes.map((node) => (node.is === 'line' ? labelsOf(node.parts) : gridLabels(node)))
  const lengths = labels.map(lengthOf)
  const missing = mayBeMissing(form)
  const texts = blocks.map((block) =>
    paragraphsIn(block)
      .map(({ text }) => plain(text))
      .join('\n'),
  )
  const found = align(
    {
      nodes: form.nodes.length,
      loops: form.loops,
      skip: (node) => (missing(node) ? 0.05 : lengths[node]! / 2 + 1),
    },
    {
      count: blocks.length,
      score: (node, thing) =>
        (form.nodes[node]!.is === 'line') === (blocks[thing]!.is === 'paragraph')
          ? likeness(labels[node]!, lengths[node]!, texts[thing]!)
          : Number.NEGATIVE_INFINITY,
      extra: (thing) => (texts[thing] === '' ? 0 : 2),
    },
  )
  if (found === null) return false
  gathered.words += lengths.reduce(
    (sum, length, node) => sum + (form.nodes[node]!.is === 'line' && !missing(node) ? length : 0),
    0,
  )
  const rows = rowCounter(form)
  let last: { readonly line: Line; readonly row: number | null; readonly paragraphs: Paragraph[] } | null = null
  let ahead: Paragraph[] = []
  const settle = (): void => {
    if (last) readLine(last.line, joined(last.paragraphs), last.row, gathered)
    last = null
  }
  let fine = true
  blocks.forEach((block, thing) => {
    const at = found[thing]!
    const node = at < 0 ? undefined : form.nodes[at]
    if (node === undefined) {
      if (block.is === 'table') gathered.loose.push(...looseIn(paragraphsIn(block)))
      else if (last && endsInPlace(last.line)) last.paragraphs.push(block)
      else ahead.push(block)
      return
    }
    settle()
    const row = rows(at) ?? outerRow
    if (node.is === 'grid') {
      gathered.loose.push(...looseIn(ahead))
      if (block.is === 'table') fine &&= inTable(node, block, row, gathered)
    } else if (block.is === 'paragraph') {
      gathered.seen += foundLength(labels[at]!, texts[thing]!)
      const begins = node.parts[0]?.is === 'place'
      if (!begins) gathered.loose.push(...looseIn(ahead))
      last = { line: node, row, paragraphs: begins ? [...ahead, block] : [block] }
    }
    ahead = []
  })
  settle()
  gathered.loose.push(...looseIn(ahead))
  return fine
}

function inTable(grid: Grid, table: Table, outerRow: number | null, gathered: Gathered): boolean {
  const { rows: form } = grid
  const labels = form.nodes.map((row) => row.cells.map(cellLabels))
  const lengths = labels.map((cells) => lengthOf(cells.flat()))
  const missing = mayBeMissing(form)
  const texts = table.rows.map(rowTexts)
  const found = align(
    { nodes: form.nodes.length, loops: form.loops, skip: (node) => (missing(node) ? 0.05 : lengths[node]! / 2 + 1) },
    {
      count: table.rows.length,
      score: (node, thing) => rowLikeness(labels[node]!, lengths[node]!, texts[thing]!),
      extra: (thing) => (texts[thing]!.every((text) => text === '') ? 0 : 3),
    },
  )
  if (found === null) return false
  gathered.words += lengths.reduce((sum, length, node) => sum + (missing(node) ? 0 : length), 0)
  const rows = rowCounter(form)
  let fine = true
  table.rows.forEach((row, thing) => {
    const at = found[thing]!
    const node: GridRow | undefined = at < 0 ? undefined : form.nodes[at]
    if (node === undefined) {
      gathered.loose.push(...looseIn(paragraphsOfRow(row)))
      return
    }
    labels[at]!.forEach((cell, i) => {
      gathered.seen += foundLength(cell, texts[thing]![i] ?? '')
    })
    const index = rows(at) ?? outerRow
    node.cells.forEach((cell, i) => {
      const there = row.cells[i]
      if (there) fine &&= inBlocks(cell, there.blocks, index, { ...gathered, words: 0, seen: 0 })
    })
    for (const extra of row.cells.slice(node.cells.length))
      gathered.loose.push(...looseIn(extra.blocks.flatMap(paragraphsIn)))
  })
  return fine
}

function readLine(line: Line, paragraph: Paragraph, row: number | null, gathered: Gathered): void {
  const { texts, choices } = matchLine(line, paragraph)
  for (const found of texts) {
    const { list } = found.place
    gathered.captures.push({ is: 'text', list, row: list === '' ? null : (row ?? 0), found })
  }
  for (const found of choices) gathered.captures.push({ is: 'choice', found })
  if (!line.parts.some((part) => part.is === 'place')) {
    const words = labelText(paragraph.text)
    const own = line.parts.reduce((sum, part) => sum + (part.is === 'label' ? labelText(part.text).length : 0), 0)
    if (words.length > own * 1.5 + 8) gathered.loose.push(...looseIn([paragraph]))
  }
}

/** Counts the rows of the repeated stretches: a node that comes again, or an earlier one, begins a new row. */
function rowCounter(form: Sequence<unknown>): (node: number) => number | null {
  const last = new Map<number, { node: number; row: number }>()
  return (node) => {
    const loop = form.loops.findIndex(({ from, to }) => node >= from && node <= to)
    if (loop < 0) return null
    const before = last.get(loop)
    const row = before === undefined ? 0 : node <= before.node ? before.row + 1 : before.row
    last.set(loop, { node, row })
    return row
  }
}

function mayBeMissing(form: Sequence<unknown>): (node: number) => boolean {
  return (node) => [...form.loops, ...form.optional].some(({ from, to }) => node >= from && node <= to)
}

function endsInPlace(line: Line): boolean {
  const last = line.parts.findLast((part): part is Part => part.is === 'place' || labelText(part.text) !== '')
  return last?.is === 'place'
}

function looseIn(paragraphs: readonly Paragraph[]): { text: string; paragraph: number }[] {
  return paragraphs.flatMap(({ text, number }) => {
    const words = labelText(text)
    return words === '' ? [] : [{ text: words.slice(0, 200), paragraph: number }]
  })
}

/** Several paragraphs as one: an answer that went on in the next. */
function joined(paragraphs: readonly Paragraph[]): Paragraph {
  const [first, ...others] = paragraphs
  if (others.length === 0) return first!
  const stretches: Stretch[] = []
  let shift = 0
  for (const { text, stretches: own } of paragraphs) {
    for (const one of own) stretches.push({ ...one, from: one.from + shift, to: one.to + shift })
    shift += text.length + 1
  }
  return { ...first!, text: paragraphs.map(({ text }) => text).join('\n'), stretches }
}
