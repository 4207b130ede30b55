// Why: an official paper says what the old book says, neither more nor the sign of a number twice.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { readZip, unpack } from '../../src/files/zip/read-zip.js'
import { LANGS } from '../../src/text.js'
import { flatText } from '../files/read-docx.js'
import { CLERK, openClerks, type Printed, sample } from '../support/clerks.js'

const test = suite('papers and files about entries of old books')
const office = openClerks()
test.after(() => office.remove())

const NOW = '2026-03-16T10:00'
const { bin } = sample('amend-renewed-certificate').applicant as { readonly bin: string }
const row = (number: string, more: object): string =>
  JSON.stringify({
    entry: { number, includedOn: '2025-02-14', ...more },
    applicant: { name: '«Ескі» ЖШС', bin },
    product: { kind: 'software', name: `«Өнім ${number}»` },
  })
const trusted = (...args: readonly string[]): Printed => office.json(NOW, CLERK, 'register', 'trusted', ...args)
const docx = (path: string): string => flatText(readFileSync(join(office.folder, path)))

test('829-2024/8: of an empty registry there is nothing to send, all of it neither', () => {
  const { code, err } = office.at(NOW, CLERK, 'register', 'trusted', 'package', 'publication', '--all', '-o', 'site')
  assert.is(code, 4, err)
  assert.match(err, '[nothing-to-dispatch]')
  assert.not.match(err, '--all')
})

test('an extract names the book and the page where the entry stood, never the file that it was read from', () => {
  const rows = [row('T-000001', { decision: '№ 2-қ' }), row('T-000002', { decision: '3-қ', book: '1', page: '17' })]
  office.file('old.jsonl', `${rows.join('\n')}\n`)
  assert.is(trusted('import', 'old.jsonl').accepted, 2)
  office.json(NOW, CLERK, 'register', 'trusted', 'extract', 'T-000001', '-o', 'first.docx')
  office.json(NOW, CLERK, 'register', 'trusted', 'extract', 'T-000002', '-o', 'second.docx')
  assert.not.match(docx('first.docx'), 'Бұрынғы есепке алу орны')
  assert.not.match(docx('first.docx'), 'old.jsonl')
  assert.match(docx('second.docx'), 'кітап 1, бет 17')
})

test('the sign of a number stands once before it, written with it or not', () => {
  const { files } = trusted('package', 'publication', '--all', '-o', 'site')
  const paper = docx(files[0])
  assert.match(paper, '№ 2-қ')
  assert.match(paper, '№ 3-қ')
  assert.not.match(paper, /№\s*№/)
  assert.not.match(readFileSync(join(office.folder, files[2]), 'utf8'), /№\s*№/)
})

test('numbers missing in a named series of an old book are told, and explained by that name', () => {
  const check = (): Printed => JSON.parse(office.at(NOW, CLERK, 'register', 'trusted', 'check', '--json').out)
  office.file('named.jsonl', `${['АЖ-2013-0417', 'АЖ-2013-0420'].map((number) => row(number, {})).join('\n')}\n`)
  assert.is(trusted('import', 'named.jsonl').accepted, 2)
  assert.equal(
    check().gaps.map(({ first, last }: Printed) => [first, last]),
    [['АЖ-2013-418', 'АЖ-2013-419']],
  )
  const said = office.at(NOW, CLERK, 'register', 'trusted', 'check')
  assert.is(said.code, 10)
  assert.match(said.out, 'kz-is register trusted explain АЖ-2013:418-419')
  const explain = (text: string) =>
    office.at(NOW, CLERK, 'register', 'trusted', 'explain', text, '--reason', 'бүлінген')
  assert.match(explain('2013:418-419').err, '[gap-not-there]')
  assert.match(explain('АЖ-2013:417-419').err, '[gap-not-there]')
  assert.is(explain('АЖ-2013:418-419').code, 0)
  assert.is(check().unexplained, 0)
})

for (const lang of LANGS)
  test(`${lang}: the sheet of a register is called by its name`, () => {
    for (const register of ['trusted', 'state', 'deposit']) {
      const file = `${register}.xlsx`
      office.json(NOW, CLERK, 'register', register, 'export', '-o', file, '--force', '--lang', lang)
      const path = join(office.folder, file)
      const book = readZip(readFileSync(path), path).find(({ name }) => name === 'xl/workbook.xml')
      const xml = book === undefined ? '' : Buffer.from(unpack(book, path)).toString('utf8')
      const [, name = ''] = /<sheet name="([^"]*)"/.exec(xml) ?? []
      assert.is.not(name, register)
      assert.ok(name.length > 3 && name.length <= 31, name)
    }
  })

test.run()
