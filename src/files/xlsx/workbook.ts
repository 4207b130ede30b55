import { type Column, rowXml, sheetEnd, sheetStart, type Value, xmlText } from './sheet.js'
import { zipStream } from './zip-stream.js'

/** The most rows that a sheet has; what is more goes on on a further sheet. */
const MOST_ROWS = 1_048_576
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** A workbook that is written row by row: memory stays flat whatever its length. */
export interface Workbook {
  /** Begins a sheet; `title` stands above it in print. */
  sheet(name: string, columns: readonly Column[], title: string): void
  row(values: readonly Value[]): void
  end(): void
}

/**
 * @param write takes the bytes in their order
 * @param date the day that it is dated by, YYYY-MM-DD
 * @param mostRows rows of a sheet with its head
 */
export function workbook(write: (bytes: Uint8Array) => void, date: string, mostRows = MOST_ROWS): Workbook {
  const zip = zipStream(write, date)
  const names: string[] = []
  let columns: readonly Column[] = []
  let asked = ''
  let title = ''
  let row = 0
  const close = (): void => {
    if (row > 0) zip.add(sheetEnd(columns, row, title))
    row = 0
  }
  const begin = (name: string): void => {
    close()
    names.push(sheetName(name, names))
    zip.entry(`xl/worksheets/sheet${names.length}.xml`)
    zip.add(sheetStart(columns))
    row = 1
  }
  return {
    sheet: (name, asColumns, above) => {
      close()
      asked = name
      columns = asColumns
      title = above
      begin(name)
    },
    row: (values) => {
      if (row >= mostRows) begin(asked)
      row += 1
      zip.add(rowXml(columns, values, row))
    },
    end: () => {
      close()
      for (const [name, text] of parts(names)) {
        zip.entry(name)
        zip.add(XML + text)
      }
      zip.end()
    },
  }
}

/** A name that a sheet may have: at most 31 letters, none of the forbidden signs, none twice. */
function sheetName(text: string, taken: readonly string[]): string {
  const plain =
    text
      .replace(/[\\/?*[\]:']/g, ' ')
      .slice(0, 27)
      .trim() || 'Sheet'
  return taken.includes(plain) ? `${plain} ${taken.length + 1}` : plain
}

function parts(names: readonly string[]): readonly (readonly [string, string])[] {
  const sheets = names.map((name, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
  // The head row is printed on every page.
  const titles = names.map(
    (name, at) => `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">'${xmlText(name)}'!$1:$1</definedName>`,
  )
  const relations = names.map(
    (_, at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  )
  const overrides = names.map(
    (_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
  )
  return [
    [
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.join('')}</sheets><definedNames>${titles.join('')}</definedNames></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}<Relationship Id="rId${names.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    ],
    ['xl/styles.xml', STYLES],
    [
      '_rels/.rels',
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      '[Content_Types].xml',
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${overrides.join('')}</Types>`,
    ],
  ]
}

/** In the order of STYLE: plain, head, date, moment, number, text. Days look as they do everywhere in the program: 2025-03-14. */
const STYLES =
  `<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts>` +
  '<fonts count="2"><font><sz val="10"/><name val="Arial"/></font><font><b/><sz val="10"/><name val="Arial"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE7EEF4"/></patternFill></fill></fills>' +
  '<borders count="2"><border/><border><left style="hair"/><right style="hair"/><top style="hair"/><bottom style="hair"/></border></borders>' +
  '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="6">' +
  '<xf fontId="0"/>' +
  '<xf fontId="1" fillId="2" borderId="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>' +
  '<xf numFmtId="164" borderId="1" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf>' +
  '<xf numFmtId="165" borderId="1" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf>' +
  '<xf borderId="1" applyBorder="1" applyAlignment="1"><alignment vertical="top"/></xf>' +
  '<xf numFmtId="49" borderId="1" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' +
  '</cellXfs></styleSheet>'
