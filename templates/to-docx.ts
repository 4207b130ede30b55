import {
  BorderStyle,
  Document,
  type FileChild,
  HeadingLevel,
  Packer,
  PageBorderDisplay,
  PageBorderOffsetFrom,
  PageOrientation,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import { readZip, unpack } from '../src/files/zip/read-zip.js'
import { pack, writeZip } from '../src/files/zip/write-zip.js'
import type { Block, TemplateSource } from './blocks.js'
import { gridOf } from './grid.js'
import { paragraph, TWIPS } from './paragraph.js'
import {
  appProperties,
  carriedAnswers,
  contentTypes,
  coreProperties,
  documentRelations,
  fontTable,
  type Properties,
  packageRelations,
  settings,
  styles,
} from './parts.js'

const A4 = { width: 11906, height: 16838 }
const MARGINS = {
  left: Math.round(30 * TWIPS),
  right: Math.round(10 * TWIPS),
  top: Math.round(20 * TWIPS),
  bottom: Math.round(20 * TWIPS),
}
/** Within a frame the text keeps away from the line on the right too. */
const FRAMED_MARGINS = { ...MARGINS, right: Math.round(15 * TWIPS) }
const FRAME_LINE = { style: BorderStyle.THICK_THIN_MEDIUM_GAP, size: 18, color: 'auto', space: 10 } as const
const FRAME = {
  pageBorders: { display: PageBorderDisplay.ALL_PAGES, offsetFrom: PageBorderOffsetFrom.TEXT },
  pageBorderTop: FRAME_LINE,
  pageBorderRight: FRAME_LINE,
  pageBorderBottom: FRAME_LINE,
  pageBorderLeft: FRAME_LINE,
}
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
  const margins = source.framed ? FRAMED_MARGINS : MARGINS
  const width = (landscape ? A4.height : A4.width) - margins.left - margins.right
  const document = new Document({
    sections: [
      {
        properties: {
          page: {
            size: { ...A4, orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
            margin: { ...margins, header: 567, footer: 567, gutter: 0 },
            ...(source.framed ? { borders: FRAME } : {}),
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
    ...carriedAnswers(source.id),
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
