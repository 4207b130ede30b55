import { type Column, type Value, xmlText } from './xlsx/sheet.js'
import { zipStream } from './xlsx/zip-stream.js'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
/** The width between the margins of a landscape A4 page, in twentieths of a point. */
const PAGE = 15_400

export interface TableDocument {
  /** Lines above the table. */
  readonly title: readonly string[]
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Value[])[]
  /** Lines below it. */
  readonly foot: readonly string[]
}

/** A working document of one table, landscape A4, its head row on every page: for printing and filing. */
export function tableDocument(document: TableDocument, date: string): Uint8Array {
  const pieces: Uint8Array[] = []
  const zip = zipStream((bytes) => pieces.push(bytes), date)
  const put = (name: string, text: string): void => {
    zip.entry(name)
    zip.add(XML + text)
  }
  put(
    '[Content_Types].xml',
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  )
  put(
    '_rels/.rels',
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
  )
  put('word/document.xml', documentXml(document))
  zip.end()
  return Buffer.concat(pieces)
}

function documentXml({ title, columns, rows, foot }: TableDocument): string {
  const widths = widthsOf(columns)
  const head = columns.map((column, at) => cell(column.title, widths[at]!, 'head')).join('')
  const body = rows.map((row) => {
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${columns.map((_, at) => cell(shown(row[at] ?? null), widths[at]!, 'body')).join('')}</w:tr>`
  })
  return (
    `<w:document xmlns:w="${W}"><w:body>` +
    title.map((line, at) => paragraph(line, at === 0 ? 28 : 22, at === 0)).join('') +
    `<w:tbl><w:tblPr><w:tblW w:w="${PAGE}" w:type="dxa"/><w:tblBorders>${BORDERS}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="50" w:type="dxa"/><w:right w:w="50" w:type="dxa"/></w:tblCellMar></w:tblPr>` +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>` +
    `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head}</w:tr>${body.join('')}</w:tbl>` +
    foot.map((line) => paragraph(line, 20, false)).join('') +
    `<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1134" w:right="719" w:bottom="850" w:left="719" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>` +
    `</w:body></w:document>`
  )
}

const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="808080"/>`)
  .join('')

/** Widths in the proportion of the columns' own. */
function widthsOf(columns: readonly Column[]): readonly number[] {
  const asked = columns.map(({ kind, width }) => width ?? { text: 24, number: 8, date: 12, moment: 17 }[kind])
  const total = asked.reduce((sum, width) => sum + width, 0)
  return asked.map((width) => Math.floor((width / total) * PAGE))
}

function shown(value: Value): string {
  return value === null ? '' : String(value).replace(/^(\d{4}-\d{2}-\d{2})T/, '$1 ')
}

function cell(text: string, width: number, kind: 'head' | 'body'): string {
  const shade = kind === 'head' ? '<w:shd w:val="clear" w:color="auto" w:fill="E7EEF4"/>' : ''
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${shade}</w:tcPr>${paragraph(text, 16, kind === 'head', 20)}</w:tc>`
}

function paragraph(text: string, halfPoints: number, bold: boolean, after = 120): string {
  const font = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>'
  const run = text
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${xmlText(line)}</w:t>`)
    .join('<w:br/>')
  return `<w:p><w:pPr><w:spacing w:before="20" w:after="${after}"/></w:pPr><w:r><w:rPr>${font}${bold ? '<w:b/>' : ''}<w:sz w:val="${halfPoints}"/></w:rPr>${run}</w:r></w:p>`
}
