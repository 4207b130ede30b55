import { type Block, type Cell, subtitle, table, text } from './blocks.js'

/** The words at the top right of annexes 1-5; annexes 4 and 5 have «ақпаратты жүйелердің», as in the act. */
export function annex(number: number, at = 82): readonly Block[] {
  const word = number < 4 ? 'ақпараттық' : 'ақпаратты'
  return [
    text(
      '"Электрондық ақпараттық ресурстар мен ақпараттық жүйелерді электрондық ақпараттық ресурстар мен ' +
        `${word} жүйелердің мемлекеттік тіркелімінде тіркеу" мемлекеттік көрсетілетін қызмет стандартына ${number}-қосымша`,
      { size: 10, at, after: 6 },
    ),
    text('Нысан', { align: 'right', before: 6 }),
  ]
}

/** What the application is for: registration or update, its number and its day. */
export function requestTable(register: string, update: string, submitted: string): Block {
  return table({
    columns: [32, 14, 24, 30],
    centred: [1],
    rows: [
      [register, wide('{{request.first}}')],
      [update, '{{request.update}}', 'Тіркеу нөмірі', '{{request.registrationNumber}}'],
      [submitted, wide('{{request.submittedOn}}')],
    ],
  })
}

/** The cell beside a label, as wide as what is left of four columns. */
export function wide(words: string): Cell {
  return { text: words, span: 3 }
}

/** A section of an application: its heading, then cells beside their labels in four columns. */
export function section(heading: string, rows: readonly (readonly Cell[])[], columns = COLUMNS): readonly Block[] {
  return [subtitle(heading, { align: 'left', before: 12, after: 4 }), table({ columns, rows })]
}

/** The section before the signature: it goes to the sheet on which the owner signs. */
export function lastSection(heading: string, rows: readonly (readonly Cell[])[]): readonly Block[] {
  return section(heading, rows).map((block) =>
    block.is === 'table' ? { ...block, together: true, withNext: true } : block,
  )
}

const COLUMNS = [29, 22, 21, 28] as const

/** A label over two columns of names with rows that repeat. */
export function rowsUnder(
  label: string,
  names: readonly [string, string],
  list: string,
  ids: readonly [string, string],
): readonly (readonly Cell[])[] {
  return [
    [{ text: label, down: 2 }, { text: names[0], span: 2 }, names[1]],
    [{ text: `{{#${list}|2}}{{${ids[0]}}}`, span: 2 }, `{{${ids[1]}}}{{/${list}}}`],
  ]
}

/** The owner signs by hand: nothing is printed on that line. */
export function signature(whose: string, sealBesideDay = false): readonly Block[] {
  const day = '{{signedOn|24}}'
  return [
    text('________________________', { before: 18, keepNext: true }),
    text(whose, { keepNext: true }),
    ...(sealBesideDay ? [] : [text('МО', { keepNext: true })]),
    text(sealBesideDay ? `МО ${day}` : day, { keepNext: true }),
    text('күні'),
  ]
}
