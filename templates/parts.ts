import { ANSWERS } from '../src/files/docx/carried-part.js'

/**
 * The parts of a template beside its text. Written here rather than taken from the docx package, which dates its files,
 * colours its headings and adds parts that a form has no use for.
 */
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const FONT = 'Times New Roman'

export interface Properties {
  readonly title: string
  readonly subject: string
  readonly id: string
  readonly language: string
  /** YYYY-MM-DD */
  readonly date: string
}

const WORD_PARTS = {
  document: 'document.main',
  styles: 'styles',
  settings: 'settings',
  fontTable: 'fontTable',
} as const

export const contentTypes =
  `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  Object.entries(WORD_PARTS)
    .map(
      ([part, type]) =>
        `<Override PartName="/word/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`,
    )
    .join('') +
  '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' +
  '<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>' +
  '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>' +
  '</Types>'

export const packageRelations =
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
  `<Relationship Id="rId1" Type="${OFFICE}/relationships/officeDocument" Target="word/document.xml"/>` +
  `<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>` +
  `<Relationship Id="rId3" Type="${OFFICE}/relationships/extended-properties" Target="docProps/app.xml"/>` +
  '</Relationships>'

export const documentRelations =
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
  ['styles', 'settings', 'fontTable']
    .map((part, i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/relationships/${part}" Target="${part}.xml"/>`)
    .join('') +
  `<Relationship Id="rId4" Type="${OFFICE}/relationships/customXml" Target="../customXml/item1.xml"/>` +
  '</Relationships>'

/** Where a filled form carries its answers, so that they are read back as they were given unless somebody changed the paper. Empty in a blank. */
export const carriedAnswers = (id: string): readonly (readonly [name: string, xml: string])[] => [
  ['customXml/item1.xml', `${HEAD}<answers xmlns="${ANSWERS}" form="${escapeText(id)}"></answers>`],
  [
    'customXml/itemProps1.xml',
    `${HEAD}<ds:datastoreItem xmlns:ds="${OFFICE}/customXml" ds:itemID="{5B1F3C52-8D0C-4B7E-9A4C-6B8F0C1D2E3F}">` +
      `<ds:schemaRefs><ds:schemaRef ds:uri="${ANSWERS}"/></ds:schemaRefs></ds:datastoreItem>`,
  ],
  [
    'customXml/_rels/item1.xml.rels',
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="rId1" Type="${OFFICE}/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
  ],
]

export const appProperties = `${HEAD}<Properties xmlns="${OFFICE}/extended-properties"><Application>kz-is</Application></Properties>`

export function coreProperties(properties: Properties): string {
  const day = `${properties.date}T00:00:00Z`
  return (
    `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeText(properties.title)}</dc:title><dc:subject>${escapeText(properties.subject)}</dc:subject>` +
    `<dc:creator>kz-is</dc:creator><cp:keywords>${escapeText(properties.id)}</cp:keywords><cp:lastModifiedBy>kz-is</cp:lastModifiedBy>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified>` +
    `<dc:language>${properties.language}</dc:language></cp:coreProperties>`
  )
}

export const settings =
  `${HEAD}<w:settings xmlns:w="${MAIN}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/><w:characterSpacingControl w:val="doNotCompress"/>` +
  '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
  '<w:themeFontLang w:val="kk-KZ"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>'

/** Where Times New Roman is missing, fonts of the same widths stand in for it, so that lines break at the same words. */
export const fontTable =
  `${HEAD}<w:fonts xmlns:w="${MAIN}"><w:font w:name="${FONT}"><w:altName w:val="Liberation Serif;Tinos;Nimbus Roman"/>` +
  '<w:panose1 w:val="02020603050405020304"/><w:charset w:val="CC"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>'

/** `size` is that of the body, points. */
export function styles(size: number, language: string): string {
  const run = (half: number, bold: boolean): string =>
    `<w:rPr>${bold ? '<w:b/><w:bCs/>' : ''}<w:sz w:val="${half}"/><w:szCs w:val="${half}"/></w:rPr>`
  const heading = (level: number): string =>
    `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/>` +
    `<w:uiPriority w:val="9"/><w:qFormat/><w:pPr><w:keepNext/><w:outlineLvl w:val="${level - 1}"/></w:pPr>${run(size * 2, true)}</w:style>`
  return (
    `${HEAD}<w:styles xmlns:w="${MAIN}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${FONT}" w:hAnsi="${FONT}" w:eastAsia="${FONT}" w:cs="${FONT}"/>` +
    `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/><w:lang w:val="${language}" w:eastAsia="${language}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>` +
    '<w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
    heading(1) +
    heading(2) +
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>' +
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>' +
    '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>' +
    '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>' +
    '</w:styles>'
  )
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
