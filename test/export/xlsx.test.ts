import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { columnName, serialOf, xmlText } from '../../src/files/xlsx/sheet.js'
import { workbook } from '../../src/files/xlsx/workbook.js'
import { readZip, unpack } from '../../src/files/zip/read-zip.js'

const COLUMNS = [
  { id: 'name', title: 'Аты', kind: 'text' },
  { id: 'count', title: 'Саны', kind: 'number' },
  { id: 'day', title: 'Күні', kind: 'date' },
  { id: 'at', title: 'Сәті', kind: 'moment' },
] as const

type Row = readonly (string | number | null)[]

function made(rows: readonly Row[], mostRows?: number): ReadonlyMap<string, string> {
  const pieces: Uint8Array[] = []
  const book = workbook((bytes) => pieces.push(bytes), '2025-12-31', mostRows)
  book.sheet('Істер: [1]', COLUMNS, 'Тақырып & «тырнақша»')
  for (const row of rows) book.row(row)
  book.end()
  const bytes = Buffer.concat(pieces)
  return new Map(
    readZip(bytes, 'x.xlsx').map((entry) => [entry.name, Buffer.from(unpack(entry, 'x.xlsx')).toString('utf8')]),
  )
}

const Xlsx = suite('xlsx written')

Xlsx('1 January 2025 is day 45,658 of a spreadsheet, noon its half', () => {
  assert.is(serialOf('2025-01-01'), 45_658)
  assert.is(serialOf('2025-01-01T12:00'), 45_658.5)
  assert.is(serialOf('1900-03-01'), 61)
  assert.is(serialOf('кеше'), null)
})

Xlsx('columns are named A to Z, then AA', () => {
  assert.equal([0, 25, 26, 51, 52, 701, 702].map(columnName), ['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'])
})

Xlsx('dates are dates, numbers numbers, texts texts: a formula stays a text', () => {
  const sheet = made([['=1+1', 7, '2025-01-01', '2025-01-01T18:00']]).get('xl/worksheets/sheet1.xml') ?? ''
  assert.match(sheet, '<c r="A2" s="5" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>')
  assert.match(sheet, '<c r="B2" s="4"><v>7</v></c><c r="C2" s="2"><v>45658</v></c><c r="D2" s="3"><v>45658.75</v></c>')
  assert.not.match(sheet, '<f>')
})

Xlsx('markup, signs that XML cannot hold and look-alikes of escapes stay plain text', () => {
  assert.is(xmlText('<b>&"\u0007_x0041_'), '&lt;b&gt;&amp;&quot;\ufffd_x005F_x0041_')
  assert.is(xmlText('жарты \ud83d таңба'), 'жарты \ufffd таңба')
  assert.is(xmlText('х'.repeat(40_000)).length, 32_767)
})

Xlsx('what does not fit on one sheet goes on on the next, each with its head', () => {
  const parts = made(
    [
      ['а', 1, null, null],
      ['б', 2, null, null],
      ['в', 3, null, null],
    ],
    3,
  )
  assert.match(parts.get('xl/worksheets/sheet2.xml') ?? '', 'Аты')
  assert.match(parts.get('xl/worksheets/sheet2.xml') ?? '', 'preserve">в<')
  assert.match(parts.get('xl/workbook.xml') ?? '', 'sheetId="2"')
})

Xlsx('a sheet of many pieces is one sound entry: every row is there, in its order', () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => [`Әбдіқайымқызы ${at}`, at, '2025-03-14', null])
  const sheet = made(rows).get('xl/worksheets/sheet1.xml') ?? ''
  assert.ok(sheet.length > 3_000_000)
  assert.equal(
    [...sheet.matchAll(/<row r="(\d+)"/g)].map((found) => Number(found[1])),
    rows.map((_, at) => at + 1).concat(20_001),
  )
})

Xlsx('the same rows give the same bytes', () => {
  assert.equal(made([['а', 1, null, null]]), made([['а', 1, null, null]]))
})

Xlsx.run()
