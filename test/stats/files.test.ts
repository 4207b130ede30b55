// Why: a script that asked for a file must have it, in the format that its name says, or be told that it has not.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { readZip, unpack } from '../../src/files/zip/read-zip.js'
import { LANGS } from '../../src/text.js'
import { en } from '../../src/words/en.js'
import { statsOfDemo } from './demo-year.js'

const { office, run, json } = statsOfDemo()
const at = (name: string) => join(office.folder, name)
const cells = (text: string) => text.split('\r\n').map((line) => line.split(';'))

const test = suite('stats: files')
test.after(() => office.remove())

for (const by of ['month', 'service', 'employee', 'outcome'])
  test(`CSV by ${by}: the ids and figures of the JSON, the whole last`, () => {
    const { rows, total } = json('--by', by)
    const { code, out } = run('--by', by, '--format', 'csv', '--separator', 'semicolon')
    assert.is(code, 0)
    const [, ...lines] = cells(out)
    const text = (value: unknown) => (value === null ? '' : String(value))
    const figures = (row: { figures: Record<string, { count: number }> }) =>
      Object.values(row.figures).map(({ count }) => String(count))
    assert.equal(
      lines.slice(0, -1).map((line) => line.slice(0, -1)),
      [...rows, total].map((row) => [
        text(row.row),
        ...figures(row),
        ...[row.medianMinutes, row.worstMinutes, row.worstCase, row.latestMinutes, row.latestCase].map(text),
      ]),
    )
  })

test('CSV by the name of the file, for Excel with the mark and semicolons', () => {
  assert.is(run('-o', at('figures.csv')).code, 0)
  assert.match(readFileSync(at('figures.csv'), 'utf8'), /^In all,Received,/)
  assert.is(run('-o', at('excel.csv'), '--excel', '--lang', 'ru').code, 0)
  assert.match(readFileSync(at('excel.csv'), 'utf8'), /^\ufeffВсего;Принято;/)
})

test('a name that says no format is refused; with --format it is taken', () => {
  for (const name of ['figures.txt', 'figures.html', 'figures', 'figures.xlsx.gz'])
    for (const more of [[], ['--cases', 'received']]) {
      const { code, err } = run('-o', at(name), ...more)
      assert.is(code, 2, name)
      assert.match(err, name.endsWith('html') ? /--html / : /\.csv, \.json, \.xlsx/)
      assert.not.ok(existsSync(at(name)))
    }
  assert.is(run('-o', at('named.txt'), '--format', 'json').code, 0)
  assert.equal(JSON.parse(readFileSync(at('named.txt'), 'utf8')), json())
})

test('the list of cases as CSV, JSON and XLSX, by the name of the file', () => {
  const args = ['--cases', 'refused'] as const
  const listed = json(...args)
  const csv = run(...args, '-o', at('cases.csv'), '--separator', 'semicolon')
  assert.is(csv.code, 0, csv.err)
  const [head, ...lines] = cells(readFileSync(at('cases.csv'), 'utf8'))
  assert.is(head?.[0], en.cases.labels.case)
  assert.equal(
    lines.slice(0, -1).map((line) => [line[0], line[1], line[7], line[9], line[11], line[12]]),
    listed.cases.map((each: Record<string, unknown> & { grounds: { id: string }[] }) => [
      ...[each.number, each.service, each.result, String(each.took), each.employee],
      each.grounds.map(({ id }) => id).join('; '),
    ]),
  )
  assert.is(run(...args, '-o', at('cases.json')).code, 0)
  assert.equal(JSON.parse(readFileSync(at('cases.json'), 'utf8')), listed)
  const book = JSON.parse(run(...args, '-o', at('cases.xlsx'), '--json').out)
  assert.equal(book, { file: at('cases.xlsx'), format: 'xlsx', rows: listed.cases.length })
  for (const lang of LANGS) {
    const path = at(`cases-${lang}.xlsx`)
    assert.is(run(...args, '-o', path, '--lang', lang).code, 0)
    const sheet = readZip(readFileSync(path), path).find(({ name }) => name.endsWith('sheet1.xml'))
    const text = Buffer.from(unpack(sheet as NonNullable<typeof sheet>, path)).toString('utf8')
    for (const { number } of listed.cases) assert.ok(text.includes(`>${number}<`), number)
    assert.not.match(text, /trusted-registry|in-time|>refused</)
  }
})

test('the list of cases on standard output in the format asked for', () => {
  const { cases } = json('--cases', 'refused')
  assert.is(run('--cases', 'refused', '--format', 'csv').out.split('\r\n').length, cases.length + 2)
  assert.equal(JSON.parse(run('--cases', 'refused', '--format', 'json').out).cases, cases)
  assert.match(run('--cases', 'refused', '--format', 'xlsx').out, /^PK/)
})

test('masked, a list in a file has nobody’s name', () => {
  assert.is(run('--cases', 'received', '--mask', '-o', at('masked.csv')).code, 0)
  assert.not.match(readFileSync(at('masked.csv'), 'utf8'), 'Мұратұлы')
})

test('a page of a list there is not, and standard output holds one thing', () => {
  for (const args of [
    ['--cases', 'received', '--html', at('cases.html')],
    ['--html', '-', '--json'],
    ['--html', '-', '--format', 'csv'],
  ]) {
    assert.is(run(...args).code, 2, args.join(' '))
  }
  assert.not.ok(existsSync(at('cases.html')))
})

test('a page and a file at once are both written', () => {
  const { code, out } = run('--html', '-', '-o', at('both.csv'))
  assert.is(code, 0)
  assert.match(out, /^<!doctype html>/)
  assert.ok(existsSync(at('both.csv')))
})

test.run()
