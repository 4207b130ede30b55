import { type CivilDate, dayNumber, type Moment } from '../../calendar/civil-date.js'

/** What a column holds: its cells are written as that and sort, filter and sum as that. */
export type ColumnKind = 'text' | 'number' | 'date' | 'moment'

export interface Column {
  readonly id: string
  readonly title: string
  readonly kind: ColumnKind
  /** In letters; without it, by the kind. */
  readonly width?: number
}

/** A value by the kind of its column: dates `YYYY-MM-DD`, moments `YYYY-MM-DDTHH:mm`; a date also fits a column of moments. */
export type Value = string | number | null

/** The styles of the workbook, by their place in `styles.xml`. */
export const STYLE = { plain: 0, head: 1, date: 2, moment: 3, number: 4, text: 5 } as const

/** Spreadsheets count days from the one before 1 January 1900, and believe in 29 February of that year. */
const DAY_ZERO = dayNumber('1899-12-30' as CivilDate)
const TEXT_LIMIT = 32_767
const WIDTH: Readonly<Record<ColumnKind, number>> = { text: 24, number: 10, date: 12, moment: 17 }

/** A day or a moment as the number that a spreadsheet keeps; null for what is neither. */
export function serialOf(when: string): number | null {
  const full = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2}))?$/.exec(when)
  if (full === null || when < '1900-03-01') return null
  const days = dayNumber(full[1] as CivilDate | Moment as CivilDate) - DAY_ZERO
  return full[2] === undefined ? days : days + (Number(full[2]) * 60 + Number(full[3])) / 1440
}

/** `A`, `Z`, `AA`: the name of a column by its place from 0. */
export function columnName(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : columnName(Math.floor(at / 26) - 1) + columnName(at % 26)
}

/** One row of a sheet. `row` counts from 1. */
export function rowXml(columns: readonly Column[], values: readonly Value[], row: number): string {
  let cells = ''
  for (let at = 0; at < columns.length; at += 1)
    cells += cellXml(columns[at]!.kind, values[at] ?? null, `${columnName(at)}${row}`)
  return `<row r="${row}"${heightOf(columns, values)}>${cells}</row>`
}

/** The height of one line and the greatest of a row, in points. */
const LINE = 13.5
const HIGHEST = 405

/** As high as the longest wrapped text needs: not every program works it out itself. A row of one line is left as it is. */
function heightOf(columns: readonly Column[], values: readonly Value[]): string {
  let lines = 1
  for (let at = 0; at < columns.length; at += 1) {
    const value = values[at]
    if (typeof value !== 'string') continue
    const { kind, width } = columns[at]!
    const letters = (width ?? WIDTH[kind]) - 1
    if (value.length <= letters && !value.includes('\n')) continue
    const needed = value
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.08) / letters)), 0)
    lines = Math.max(lines, needed)
  }
  return lines === 1 ? '' : ` ht="${Math.min(HIGHEST, lines * LINE)}" customHeight="1"`
}

export function headXml(columns: readonly Column[]): string {
  const titles = columns.map(({ title }) => title)
  return `<row r="1"${heightOf(columns, titles)}>${columns.map(({ title }, at) => inline(title, STYLE.head, `${columnName(at)}1`)).join('')}</row>`
}

/** The beginning of a sheet: its head row stays in sight, its columns have their widths. */
export function sheetStart(columns: readonly Column[]): string {
  const cols = columns
    .map(
      ({ kind, width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width ?? WIDTH[kind]}" customWidth="1"/>`,
    )
    .join('')
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
    `<cols>${cols}</cols><sheetData>${headXml(columns)}`
  )
}

/** The end of a sheet: a filter over it, landscape A4 as wide as the page, the title above and page numbers below. */
export function sheetEnd(columns: readonly Column[], rows: number, title: string): string {
  const above = xmlText(title.replaceAll('&', '&&')).slice(0, 200)
  return (
    `</sheetData><autoFilter ref="A1:${columnName(columns.length - 1)}${rows}"/>` +
    `<pageMargins left="0.4" right="0.4" top="0.75" bottom="0.6" header="0.3" footer="0.3"/>` +
    `<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>` +
    `<headerFooter><oddHeader>&amp;L${above}</oddHeader><oddFooter>&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>`
  )
}

function cellXml(kind: ColumnKind, value: Value, place: string): string {
  if (value === null || value === '') return `<c r="${place}" s="${STYLE.text}"/>`
  if (typeof value === 'number') return `<c r="${place}" s="${STYLE.number}"><v>${value}</v></c>`
  if (kind === 'date' || kind === 'moment') {
    const serial = serialOf(value)
    if (serial !== null)
      return `<c r="${place}" s="${value.length > 10 ? STYLE.moment : STYLE.date}"><v>${serial}</v></c>`
  }
  return inline(value, STYLE.text, place)
}

function inline(text: string, style: number, place: string): string {
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`
}

const MARKUP = /[&<>"]/g
const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** What XML cannot hold at all. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
/** `_x0041_` in a cell would be read as a letter: its first sign is written so itself. */
const ENCODED = /_(?=x[0-9A-Fa-f]{4}_)/g

/** A text inside a sheet: never markup, never longer than a cell holds. */
export function xmlText(text: string): string {
  const fits = text.length > TEXT_LIMIT ? `${text.slice(0, TEXT_LIMIT - 1)}…` : text
  return fits
    .replace(FORBIDDEN, '\ufffd')
    .replace(ENCODED, '_x005F_')
    .replace(MARKUP, (sign) => NAMES[sign] ?? sign)
}
