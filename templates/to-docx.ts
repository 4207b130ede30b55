import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  HeadingLevel,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { readZip, unpack } from '../src/files/zip/read-zip.js'
import { pack, writeZip } from '../src/files/zip/write-zip.js'
import type { Block, Look, TemplateSource } from './blocks.js'
import {
  appProperties,
  contentTypes,
  coreProperties,
  documentRelations,
  fontTable,
  type Properties,
  packageRelations,
  settings,
  styles,
} from './parts.js'

const TWIPS = 56.6929
const A4 = { width: 11906, height: 16838 }
const MARGINS = {
  left: Math.round(30 * TWIPS),
  right: Math.round(10 * TWIPS),
  top: Math.round(20 * TWIPS),
  bottom: Math.round(20 * TWIPS),
}
const ALIGN = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  both: AlignmentType.BOTH,
} as const
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const NO_LINES = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE }

/** The template as the bytes of a .docx, the same every time it is built. */
export async function toDocx(
  source: TemplateSource,
  orientation: 'portrait' | 'landscape',
  properties: Properties,
): Promise<Uint8Array> {
  refuseNeighbours(source)
  const landscape = orientation === 'landscape'
  const width = (landscape ? A4.height : A4.width) - MARGINS.left - MARGINS.right
  const document = new Document({
    sections: [
      {
        properties: {
          page: {
            size: { ...A4, orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
            margin: { ...MARGINS, header: 567, footer: 567, gutter: 0 },
          },
        },
        children: source.blocks.flatMap((block) => blockOf(block, width)),
      },
    ],
  })
  const built = readZip(await Packer.toBuffer(document), source.id)
  const body = built.find((entry) => entry.name === 'word/document.xml')!
  const parts: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', contentTypes],
    ['_rels/.rels', packageRelations],
    ['docProps/core.xml', coreProperties(properties)],
    ['docProps/app.xml', appProperties],
    ['word/document.xml', plainRoot(new TextDecoder().decode(unpack(body, source.id)))],
    ['word/_rels/document.xml.rels', documentRelations],
    ['word/styles.xml', styles(source.size, properties.language)],
    ['word/settings.xml', settings],
    ['word/fontTable.xml', fontTable],
  ]
  return writeZip(
    parts.map(([name, xml]) => pack(name, new TextEncoder().encode(xml))),
    properties.date,
  )
}

/** Two tables without a paragraph between them are one table to a word processor. */
function refuseNeighbours(source: TemplateSource): void {
  const isTable = (block: Block | undefined): boolean => block?.is === 'table' || block?.is === 'sides'
  source.blocks.forEach((block, i) => {
    if (isTable(block) && isTable(source.blocks[i + 1]))
      throw new Error(`${source.id}: two tables without a paragraph between them`)
  })
}

/** The root element with the one namespace that a form uses. */
function plainRoot(xml: string): string {
  const plain = xml.replace(
    /<w:document [^>]*>/,
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
  )
  const foreign = /<\/?(?!w:)[a-z0-9]+:/.exec(plain) ?? /\s(?!w:|xml:|xmlns:)[a-z0-9]+:[a-zA-Z]+="/.exec(plain)
  if (foreign) throw new Error(`a template uses a namespace beyond w: ${foreign[0]}`)
  return plain
}

function blockOf(block: Block, width: number): FileChild[] {
  switch (block.is) {
    case 'heading':
      return [paragraph(block.text, block.look, block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2)]
    case 'text':
      return [paragraph(block.text, block.look)]
    case 'sides': {
      const total = block.shares[0] + block.shares[1]
      const widths = block.shares.map((share) => Math.round((width * share) / total))
      const cell = (blocks: readonly Block[], i: number) =>
        new TableCell({
          width: { size: widths[i]!, type: WidthType.DXA },
          borders: { top: NONE, bottom: NONE, left: NONE, right: NONE },
          margins: { left: i === 0 ? 0 : 120, right: i === 0 ? 120 : 0 },
          children: blocks.flatMap((inner) => blockOf(inner, widths[i]!)) as Paragraph[],
        })
      const row = new TableRow({ cantSplit: true, children: [cell(block.left, 0), cell(block.right, 1)] })
      return [
        new Table({
          layout: TableLayoutType.FIXED,
          width: { size: width, type: WidthType.DXA },
          columnWidths: widths,
          borders: NO_LINES,
          rows: [row],
        }),
      ]
    }
    case 'table':
      return [gridOf(block, width)]
  }
}

function gridOf(block: Extract<Block, { is: 'table' }>, width: number): Table {
  const total = block.columns.reduce((sum, share) => sum + share, 0)
  const widths = block.columns.map((share) => Math.round((width * share) / total))
  const cell = (words: string, i: number, header: boolean) =>
    new TableCell({
      width: { size: widths[i]!, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      children: words.split('\n\n').map((part) =>
        paragraph(part, {
          size: block.size,
          bold: header,
          align: header || block.centred.includes(i) ? 'center' : 'left',
        }),
      ),
    })
  const row = (cells: readonly string[], header: boolean) =>
    new TableRow({
      cantSplit: header || !block.mayBreak,
      tableHeader: header,
      children: cells.map((words, i) => cell(words, i, header)),
    })
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    rows: [...(block.header ? [row(block.header, true)] : []), ...block.rows.map((cells) => row(cells, false))],
  })
}

function paragraph(words: string, look: Look, heading?: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph {
  return new Paragraph({
    ...(heading === undefined ? {} : { heading }),
    alignment: ALIGN[look.align ?? 'left'],
    ...(look.keepNext === true ? { keepNext: true } : {}),
    ...(look.indent === true || look.at !== undefined
      ? {
          indent: {
            ...(look.indent === true ? { firstLine: 709 } : {}),
            ...(look.at === undefined ? {} : { left: Math.round(look.at * TWIPS) }),
          },
        }
      : {}),
    ...(look.before !== undefined || look.after !== undefined
      ? { spacing: { before: (look.before ?? 0) * 20, after: (look.after ?? 0) * 20 } }
      : {}),
    children: runsOf(words, look),
  })
}

/** `**…**` is bold; a line end is a break. A placeholder is a run of its own, so that an office can style it. */
function runsOf(words: string, look: Look): TextRun[] {
  return words.split('**').flatMap((part, i) => {
    const bold = look.bold === true || i % 2 === 1
    const lines = part.split('\n')
    return lines.flatMap((line, j) => {
      // A space before each break: words stay apart for a reader that drops breaks.
      const text = j < lines.length - 1 && line !== '' ? `${line} ` : line
      const runs = text.split(/(\{\{[^{}]*\}\})/).filter((piece) => piece !== '')
      const options = {
        ...(bold ? { bold } : {}),
        ...(look.size === undefined ? {} : { size: look.size * 2 }),
        ...language(look),
      }
      const made = runs.map((piece) => new TextRun({ text: piece, ...options }))
      return j === 0 ? made : [new TextRun({ break: 1, ...options }), ...made]
    })
  })
}

function language(look: Look): { language?: { value: string } } {
  return look.language === undefined ? {} : { language: { value: look.language } }
}
