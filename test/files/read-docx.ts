import { unescapeXml } from '../../src/files/docx/xml.js'
import { readZip, unpack } from '../../src/files/zip/read-zip.js'

/** One part of a document as text. */
export function partOf(bytes: Uint8Array, name = 'word/document.xml'): string {
  const entry = readZip(bytes, 'test.docx').find((one) => one.name === name)
  if (!entry) throw new Error(`no ${name}`)
  return new TextDecoder('utf-8', { fatal: true }).decode(unpack(entry, 'test.docx'))
}

/** The texts of the paragraphs in order: runs joined, breaks as line ends, tabs as tabs. */
export function paragraphsOf(bytes: Uint8Array): string[] {
  return [...partOf(bytes).matchAll(/<w:p(?: [^>]*)?>([\s\S]*?)<\/w:p>/g)].map((match) =>
    [...match[1]!.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>|<w:tab\/>/g)]
      .map((run) => (run[0] === '<w:br/>' ? '\n' : run[0] === '<w:tab/>' ? '\t' : unescapeXml(run[1] ?? '')))
      .join(''),
  )
}

/** The whole text with blanks run together, as a reader compares it. */
export function flatText(bytes: Uint8Array): string {
  return flat(paragraphsOf(bytes).join(' '))
}

export function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Throws unless every part that is XML is well formed: tags nested, one root, attributes quoted and unique, entities known, characters allowed. */
export function assertWellFormed(bytes: Uint8Array): void {
  for (const entry of readZip(bytes, 'test.docx')) {
    if (!/\.(?:xml|rels)$/.test(entry.name)) continue
    checkXml(new TextDecoder('utf-8', { fatal: true }).decode(unpack(entry, 'test.docx')), entry.name)
  }
}

export function checkXml(xml: string, name: string): void {
  const fail = (why: string): void => {
    throw new Error(`${name}: ${why}`)
  }
  const open: string[] = []
  let roots = 0
  let at = 0
  const body = xml.replace(/^<\?xml [^>]*\?>\s*/, '')
  const token = /<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy
  while (at < body.length) {
    token.lastIndex = at
    const match = token.exec(body)
    if (!match) throw new Error(`${name}: no XML at ${body.slice(at, at + 40)}`)
    at = token.lastIndex
    const [, close, start, attributes = '', self, text] = match
    if (text !== undefined) {
      if (open.length === 0 && text.trim() !== '') fail('text outside the root')
      if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/.test(text)) fail('a bare ampersand')
      if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text)) fail('a forbidden character')
    } else if (close !== undefined) {
      if (open.pop() !== close) fail(`</${close}> closes nothing`)
    } else if (start !== undefined) {
      if (open.length === 0) roots++
      const names = [...attributes.matchAll(/\s([\w:.-]+)=/g)].map((attribute) => attribute[1])
      if (new Set(names).size !== names.length) fail(`an attribute twice in <${start}>`)
      if (self !== '/') open.push(start)
    }
  }
  if (open.length > 0 || roots !== 1) fail('not one closed root')
}

/** The order that the schema of WordprocessingML prescribes for the properties that our documents use. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  'w:pPr': [
    'pStyle',
    'keepNext',
    'keepLines',
    'pageBreakBefore',
    'widowControl',
    'spacing',
    'ind',
    'contextualSpacing',
    'jc',
    'outlineLvl',
    'rPr',
  ],
  'w:rPr': [
    'rStyle',
    'rFonts',
    'b',
    'bCs',
    'i',
    'iCs',
    'strike',
    'color',
    'sz',
    'szCs',
    'highlight',
    'u',
    'vertAlign',
    'lang',
  ],
  'w:tblPr': ['tblStyle', 'tblW', 'jc', 'tblInd', 'tblBorders', 'shd', 'tblLayout', 'tblCellMar', 'tblLook'],
  'w:tcPr': ['tcW', 'gridSpan', 'vMerge', 'tcBorders', 'shd', 'noWrap', 'tcMar', 'vAlign'],
  'w:trPr': ['cantSplit', 'tblHeader', 'trHeight'],
  'w:sectPr': [
    'headerReference',
    'footerReference',
    'type',
    'pgSz',
    'pgMar',
    'pgBorders',
    'pgNumType',
    'cols',
    'titlePg',
    'docGrid',
  ],
}

/** Throws where properties stand in an order that a strict reader would mend. */
export function assertSchemaOrder(bytes: Uint8Array): void {
  const document = partOf(bytes)
  for (const [parent, order] of Object.entries(ORDER)) {
    for (const match of document.matchAll(new RegExp(`<${parent}(?: [^>]*)?>([\\s\\S]*?)</${parent}>`, 'g'))) {
      const children = topLevel(match[1]!)
      const places = children.map((name) => order.indexOf(name.slice(2)))
      if (places.includes(-1)) throw new Error(`<${parent}> holds ${children.join(' ')}`)
      if (places.some((place, i) => i > 0 && place < places[i - 1]!))
        throw new Error(`<${parent}> in the order ${children.join(' ')}`)
    }
  }
  if (/<\/w:tbl><w:tbl>/.test(document)) throw new Error('two tables without a paragraph between them')
  if (
    /<w:tc>(?:(?!<\/w:tc>)[\s\S])*<\/w:tbl><\/w:tc>|<w:tc>(?:<w:tcPr>(?:(?!<\/w:tcPr>)[\s\S])*<\/w:tcPr>)?<\/w:tc>/.test(
      document,
    )
  )
    throw new Error('a cell that does not end in a paragraph')
}

function topLevel(xml: string): string[] {
  const names: string[] = []
  let depth = 0
  for (const match of xml.matchAll(/<(\/?)([\w:]+)(?:\s[^>]*?)?(\/?)>/g)) {
    if (match[1] === '/') depth--
    else {
      if (depth === 0) names.push(match[2]!)
      if (match[3] !== '/') depth++
    }
  }
  return names
}
