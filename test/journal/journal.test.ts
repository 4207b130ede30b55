// The journals of the demonstration's cases, by the built program.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { readZip, unpack } from '../../src/files/zip/read-zip.js'
import { openOffice } from '../run-support/kz-is.js'

const office = openOffice({ KZ_IS_NOW: '2025-12-31T10:00' })
const { database } = JSON.parse(office.kzIs(['demo', '--json']).out) as { database: string }
const run = (...args: readonly string[]) => office.kzIs(['journal', ...args], { env: { KZ_IS_DB: database } })
const of = (id: string, from: string, to: string) => JSON.parse(run(id, '--from', from, '--to', to, '--json').out)

const Journal = suite('journals')
Journal.after(() => office.remove())

Journal('incoming: the period only, lines numbered from 1, numbers without gaps', () => {
  const { lines, gaps, count } = of('incoming', '2025-01-01', '2025-12-31')
  assert.is(count, 8)
  assert.equal(
    lines.map(({ line }: { line: number }) => line),
    [1, 2, 3, 4, 5, 6, 7, 8],
  )
  assert.equal(
    lines.map(({ number }: { number: string }) => number),
    lines.map((_: unknown, at: number) => `2025-00000${at + 1}`),
  )
  assert.equal(gaps, [])
})

Journal('outgoing: every number of the period with its paper and its case, decisions too', () => {
  const { lines, gaps } = of('outgoing', '2013-01-01', '2025-12-31')
  assert.ok(lines.length > 30)
  for (const line of lines) assert.ok(line.paper !== null && line.case !== null, JSON.stringify(line))
  assert.ok(lines.some(({ paper }: { paper: string }) => paper === '829.7'))
  assert.equal(gaps, [])
})

Journal('476-2015/1/6: conclusions with how each was delivered', () => {
  const { lines } = of('conclusions', '2013-01-01', '2015-12-31')
  assert.is(lines.length, 2)
  for (const line of lines) assert.ok(line.delivery !== null && line.issued !== null)
})

Journal('certificates of four services', () => {
  const { lines } = of('certificates', '2015-01-01', '2015-12-31')
  assert.is(new Set(lines.map(({ paper }: { paper: string }) => paper)).size, 4)
})

Journal('a certificate stands in the journal of the day of its issue, not of its decision', () => {
  const later = of('certificates', '2015-01-01', '2015-12-31').lines.filter(
    ({ date, issued }: { date: string; issued: string }) => issued.slice(0, 10) > date,
  )
  assert.ok(later.length > 0)
  for (const { number, date, issued } of later) {
    const day = issued.slice(0, 10)
    const ofDecision = of('certificates', date, date)
    assert.not.ok(ofDecision.lines.some((line: { number: string }) => line.number === number))
    assert.ok(ofDecision.notIssued > 0)
    assert.ok(of('certificates', day, day).lines.some((line: { number: string }) => line.number === number))
  }
})

Journal('complaints: none is said, not an empty table', () => {
  assert.match(run('complaints', '--from', '2025-01-01', '--to', '2025-12-31').out, 'There is nothing in this period.')
})

Journal(
  'printable: DOCX holds every line and what was found of the numbers; the same period gives the same bytes',
  () => {
    const [one, two] = ['a.docx', 'b.docx'].map((name) => join(office.folder, name)) as [string, string]
    for (const path of [one, two])
      assert.is(run('incoming', '--from', '2025-01-01', '--to', '2025-12-31', '-o', path).code, 0)
    const bytes = readFileSync(one)
    assert.equal(bytes, readFileSync(two))
    const part = readZip(bytes, one).find(({ name }) => name === 'word/document.xml')
    assert.ok(part)
    const text = Buffer.from(unpack(part, one)).toString('utf8')
    for (let n = 1; n <= 8; n += 1) assert.match(text, `2025-00000${n}`)
    assert.match(text, 'The numbers run without a gap.')
  },
)

Journal('on the screen and in a text a case is called as it is called everywhere; a moment is written apart', () => {
  const period = ['--from', '2025-01-01', '--to', '2025-12-31']
  const path = join(office.folder, 'a.txt')
  assert.is(run('incoming', ...period, '--format', 'table', '-o', path).code, 0)
  for (const text of [run('incoming', ...period).out, readFileSync(path, 'utf8')]) {
    assert.match(text, /2025-03-14 16:40 .* Trusted software .* TR-2025-000001 /)
    assert.not.match(text, /[^T]R-2025-0/)
  }
})

Journal('a name that says a format which a journal does not have is refused, and no file is made', () => {
  for (const name of ['j.pdf', 'j.html', 'j.jsonl']) {
    const path = join(office.folder, name)
    const { code, err } = run('outgoing', '--from', '2025-01-01', '--to', '2025-12-31', '-o', path)
    assert.is(code, 2, name)
    assert.match(err, '.csv, .xlsx, .json, .docx')
    assert.not.ok(existsSync(path))
  }
})

Journal('a period that ends before it begins is wrong usage', () => {
  assert.is(run('incoming', '--from', '2025-12-31', '--to', '2025-01-01').code, 2)
})

Journal.run()
