// Why: a code or a word broken over two lines inside its cell is read as two, and a header cut off where a table runs on names nothing.
import { readFileSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { partOf } from '../files/read-docx.js'

const test = suite('columns of the templates are wide and high enough')

const template = (id: string): string =>
  partOf(readFileSync(new URL(`../../templates/${id}.docx`, import.meta.url)), 'word/document.xml')

/** The width for text in the cell with these words, points: without the margins of 80 twentieths on either side. */
function widthOf(id: string, words: string): number {
  const cell = template(id)
    .split('<w:tc>')
    .find((each) => each.replace(/<[^>]*>/g, '').includes(words))
  return (Number(/<w:tcW [^>]*w:w="(\d+)"/.exec(cell ?? '')?.[1]) - 160) / 20
}

/** Of digits and points in Times New Roman: half and a quarter of the size. */
const codeWidth = (code: string, size: number): number =>
  [...code].reduce((sum, sign) => sum + (/\d/.test(sign) ? size / 2 : size / 4), 0)

test('a code of the classifier, with the comma after it, and a BIN stand whole', () => {
  for (const list of ['paper.operator-list', 'paper.publication-list']) {
    assert.ok(widthOf(list, '{{ensTru}}') >= codeWidth('620129.000.000001,', 8), list)
    const bin = list === 'paper.operator-list' ? '{{idNumber}}' : '{{bin}}'
    assert.ok(widthOf(list, bin) >= codeWidth('630640001139', 8), list)
  }
})

test('676.3: the long words of the header stand whole (their widths in Times New Roman, bold, 10 points)', () => {
  for (const [words, width] of [
    ['Сериялық/түгендеу', 89.5],
    ['сертификаттың', 71.9],
    ['пайдаланылатын', 79.9],
  ] as const)
    assert.ok(widthOf('676.3', words) >= width, words)
})

test('476.4.5: a header of two rows has the height of its three lines, wherever it is repeated', () => {
  const rows = template('476.4.5').split('<w:tr>').slice(1)
  const tall = rows.filter((row) => row.includes('<w:tblHeader/>') && /w:vMerge w:val="restart"/.test(row))
  assert.is(tall.length, 3)
  for (const row of tall) {
    const under = rows[rows.indexOf(row) + 1]!
    const heights = [row, under].map((each) => /<w:trHeight ([^/]*)\/>/.exec(each)?.[1] ?? '')
    const points = heights.reduce((sum, height) => sum + Number(/w:val="(\d+)"/.exec(height)?.[1]) / 20, 0)
    assert.ok(points >= 3 * 9 * 1.15 + 4, String(points))
    for (const height of heights) assert.match(height, 'atLeast')
  }
})

test('a row of the extract of a register stands on one page', () => {
  const rows = template('paper.register-extract').split('<w:tr>').slice(1)
  assert.ok(rows.length > 15)
  for (const row of rows) assert.match(row, '<w:cantSplit/>')
})

test.run()
