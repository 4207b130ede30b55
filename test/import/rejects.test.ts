// Why: the file of rejected rows is mended by hand and imported again. A row that nobody mended must not come back as a good one because
// writing it properly hid what was wrong with it, and one that was mended must not be held up by what an earlier import wrote beside it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Office } from '../run-support/kz-is.js'
import { inOffice } from '../support/clerks.js'
import { application, imported, type Told } from './office.js'
import { csv, sample, table, windows1251 } from './support.js'

const test = suite('rejected rows imported again')

const put = (office: Office, name: string, content: string | Uint8Array): void =>
  writeFileSync(join(office.folder, name), content)
const read = (office: Office, name: string): string => readFileSync(join(office.folder, name), 'utf8')
const counts = ({ read, accepted, duplicates, rejected }: Told) => [read, accepted, duplicates, rejected]
const faults = ({ rejects }: Told) => rejects.map(({ code, error }) => [code, error])

const { headers, lines } = table('include-software', 6, (n) => application(n))
const cells = (lines[1] ?? '').split(',').slice(0, 5).join(',')
const BROKEN: readonly (readonly [what: string, code: string, row: string | Uint8Array])[] = [
  ['two cells too many', 'row-cells', `${lines[0]},extra,cells`],
  ['one cell too many, empty ones after it', 'row-cells', `${lines[0]},extra,,`],
  ['cells missing', 'row-cells', cells],
  ['a quote that is never closed', 'quote-text', `"${lines[2]}`],
  ['text after a closing quote', 'quote-text', (lines[3] ?? '').replace('P-3', '"P"-3')],
  ['another encoding', 'row-encoding', windows1251((lines[4] ?? '').replace(/[^ -~А-я]/g, 'и'))],
]

for (const [what, code, row] of BROKEN)
  test(
    `${what}: rejected again for the same reason, as often as it comes`,
    inOffice((office) => {
      const pieces = [`${csv(headers)}\r\n${lines[5]}\r\n`, row, '\r\n']
      put(office, 'a.csv', Buffer.concat(pieces.map((piece) => Buffer.from(piece))))
      const first = imported(office, 'a.csv', '--rejects', 'r1.csv')
      assert.equal(counts(first), [2, 1, 0, 1])
      assert.equal(
        first.rejects.map((each) => each.code),
        [code],
      )
      const again = imported(office, 'r1.csv', '--rejects', 'r2.csv')
      assert.equal(counts(again), [1, 0, 0, 1], JSON.stringify(again))
      assert.equal(faults(again), faults(first))
      assert.is(read(office, 'r2.csv'), read(office, 'r1.csv'))
      assert.equal(faults(imported(office, 'r2.csv')), faults(first))
    }),
  )

test(
  'a spreadsheet that made all rows of one length hides nothing',
  inOffice((office) => {
    put(office, 'a.csv', `${csv(headers)}\r\n${cells}\r\n${lines[0]},extra\r\n`)
    imported(office, 'a.csv', '--rejects', 'r.csv')
    const width = headers.length + 2
    const saved = read(office, 'r.csv')
      .trimEnd()
      .split('\r\n')
      .map((line) => line + ','.repeat(Math.max(0, width - line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).length)))
    put(office, 'saved.csv', saved.join('\r\n'))
    const again = imported(office, 'saved.csv')
    assert.equal(counts(again), [2, 0, 0, 2])
    assert.equal(
      again.rejects.map(({ code }) => code),
      ['row-cells', 'row-cells'],
    )
  }),
)

test(
  'mended rows are taken in, with the reason left in its place or taken away where the row asks for it',
  inOffice((office) => {
    put(
      office,
      'a.csv',
      `${csv(headers)}\r\n${lines[0]},extra\r\n"${lines[1]}\r\n${lines[2]?.replace('P-2', '"P"-2')}\r\n`,
    )
    const first = imported(office, 'a.csv', '--rejects', 'r.csv')
    assert.equal(counts(first), [3, 0, 0, 3])
    const [head, extra, open, text] = read(office, 'r.csv').split('\r\n')
    const mended = [
      head,
      extra?.replace(',extra,', ','),
      // The quote is taken away and the reason stays; a quote that is meant stays and the reason goes.
      open?.replace('"""legal-entity"', 'legal-entity'),
      text?.replace(/,"\[kz-is: quote[^\n]*$/, ','),
    ]
    put(office, 'mended.csv', mended.join('\r\n'))
    const done = imported(office, 'mended.csv')
    assert.equal(counts(done), [3, 3, 0, 0], JSON.stringify(done.rejects))
  }),
)

test(
  'a line of JSON that could not be read is read again where it stands',
  inOffice((office) => {
    const whole = JSON.stringify({ ...sample('include-software'), external: 'J-1', received: '2026-03-02T10:00' })
    put(office, 'a.jsonl', `{"external": "J-0"}\n${whole.slice(0, -1)}\n`)
    const first = imported(office, 'a.jsonl', '--rejects', 'r1.jsonl')
    assert.is(first.rejects[1]?.code, 'answers-not-json')
    const again = imported(office, 'r1.jsonl', '--rejects', 'r2.jsonl')
    assert.equal(faults(again), faults(first))
    assert.is(read(office, 'r2.jsonl'), read(office, 'r1.jsonl'))
    const [, line = ''] = read(office, 'r1.jsonl').split('\n')
    const { _unreadable: text, ...rest } = JSON.parse(line)
    put(office, 'mended.jsonl', JSON.stringify({ _unreadable: `${text}}`, ...rest }))
    assert.equal(counts(imported(office, 'mended.jsonl')), [1, 1, 0, 0])
  }),
)

test(
  'nothing rejected: no file; what stood there is moved aside all the same',
  inOffice((office) => {
    put(office, 'a.csv', `${csv(headers)}\r\n${lines[0]}\r\n`)
    imported(office, 'a.csv', '--rejects', 'r.csv')
    assert.not.ok(existsSync(join(office.folder, 'r.csv')))
    put(office, 'r.csv', 'half mended')
    imported(office, 'a.csv', '--rejects', 'r.csv')
    assert.not.ok(existsSync(join(office.folder, 'r.csv')))
    assert.is(read(office, 'r.csv.1'), 'half mended')
  }),
)

test.run()
