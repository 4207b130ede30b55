/**
 * What a form's source is written in. A source reads line by line like the act; places of values are written as
 * `{{field}}`, `{{field|40}}` (a line of 40 underscores in a blank), `{{field|[marker]}}`: see src/files/docx/placeholder.ts.
 * A line end inside a text is a line end in the document; `**bold**` is bold.
 */
export type Align = 'left' | 'center' | 'right' | 'both'

export interface Look {
  readonly align?: Align
  readonly bold?: boolean
  /** Points; the document's own size when absent. */
  readonly size?: number
  /** First line set in by 1.25 cm, as the body of an official paper. */
  readonly indent?: boolean
  /** Where the left edge stands, millimetres from the margin: the right half of a sheet without a table. */
  readonly at?: number
  /** Every line but the first set in by so much, millimetres: items after a box. */
  readonly hanging?: number
  /** Stays on the page of what follows. */
  readonly keepNext?: boolean
  /** All its lines on one page. */
  readonly keepLines?: boolean
  /** Points above and below. */
  readonly before?: number
  readonly after?: number
  readonly language?: 'kk-KZ' | 'ru-RU'
}

/** A table's cell; `span` columns wide, `down` rows high. */
export type Cell = string | { readonly text: string; readonly span?: number; readonly down?: number }

export type Block =
  | { readonly is: 'heading'; readonly level: 1 | 2; readonly text: string; readonly look: Look }
  | { readonly is: 'text'; readonly text: string; readonly look: Look }
  /** Two columns without lines: what stands on the left and on the right of a sheet. */
  | {
      readonly is: 'sides'
      readonly shares: readonly [number, number]
      readonly left: readonly Block[]
      readonly right: readonly Block[]
    }
  | {
      readonly is: 'table'
      /** Shares of the width. */
      readonly columns: readonly number[]
      readonly header?: readonly Cell[]
      /** Rows under the header that are repeated with it: a second line of names, numbers of the columns. */
      readonly moreHeader?: readonly (readonly Cell[])[]
      readonly rows: readonly (readonly Cell[])[]
      /** How high the header's rows are at least, points: for names that reach down over two rows and need more lines than both have. */
      readonly headHeights: readonly number[]
      readonly size: number
      /** Columns set in the middle of their cells (numbers). */
      readonly centred: readonly number[]
      /** Columns that name what stands beside them. */
      readonly labels: readonly number[]
      /** Rows that may run over a page's end, all or those of these places: where it is worse that a tall row leaves the rest of a page empty. */
      readonly mayBreak: boolean | readonly number[]
      /** All rows on one page: for a short table. */
      readonly together: boolean
      /** The last row stays on the page of what follows: a signature is not left alone on a sheet. */
      readonly withNext: boolean
    }

export interface TemplateSource {
  readonly id: string
  readonly size: number
  readonly blocks: readonly Block[]
  /** Lines around every page, as a certificate has them. */
  readonly framed?: true
}

export function source(id: string, blocks: readonly Block[], size = 14): TemplateSource {
  return { id, size, blocks }
}

/** A certificate: the same within a frame. */
export function framed(id: string, blocks: readonly Block[], size = 14): TemplateSource {
  return { id, size, blocks, framed: true }
}

/** The title of the form: the document's first heading. */
export function title(text: string, look: Look = {}): Block {
  return {
    is: 'heading',
    level: 1,
    text,
    look: { align: 'center', bold: true, before: 10, after: 8, keepNext: true, ...look },
  }
}

export function subtitle(text: string, look: Look = {}): Block {
  return {
    is: 'heading',
    level: 2,
    text,
    look: { align: 'center', bold: true, before: 6, after: 6, keepNext: true, ...look },
  }
}

export function text(words: string, look: Look = {}): Block {
  return { is: 'text', text: words, look }
}

/** A line to write on, whose caption follows: they stay together. */
export function line(words: string, look: Look = {}): Block {
  return text(words, { before: 4, keepNext: true, ...look })
}

/** The words under a line that say what is written on it. */
export function caption(words: string, look: Look = {}): Block {
  return text(words, { align: 'center', size: 11, ...look })
}

/** The body of a letter: set in, both edges even. */
export function body(words: string, look: Look = {}): Block {
  return text(words, { align: 'both', indent: true, before: 4, ...look })
}

export function sides(
  left: readonly Block[],
  right: readonly Block[],
  shares: readonly [number, number] = [1, 1],
): Block {
  return { is: 'sides', shares, left, right }
}

export function table(parts: {
  readonly columns: readonly number[]
  readonly header?: readonly Cell[]
  readonly moreHeader?: readonly (readonly Cell[])[]
  readonly rows: readonly (readonly Cell[])[]
  readonly headHeights?: readonly number[]
  readonly size?: number
  readonly centred?: readonly number[]
  readonly labels?: readonly number[]
  readonly mayBreak?: boolean | readonly number[]
  readonly together?: boolean
  readonly withNext?: boolean
}): Block {
  const usual = {
    headHeights: [],
    size: 12,
    centred: [],
    labels: [],
    mayBreak: false,
    together: false,
    withNext: false,
  }
  return { is: 'table', ...usual, ...parts }
}

/** These blocks once for every row of the list; in a blank as often as `blank` says. */
export function forEach(list: string, blocks: readonly Block[], blank = 1): readonly Block[] {
  return [text(`{{#${list}|${blank}}}`), ...blocks, text(`{{/${list}}}`)]
}

/** These blocks where there is a value; in a blank only when it says so. */
export function where(path: string, blocks: readonly Block[], inBlank = false): readonly Block[] {
  return [text(`{{?${path}${inBlank ? '|1' : ''}}}`), ...blocks, text(`{{/${path}}}`)]
}
