// Why: an old book gives an entry as it was changed last. What it said before that day nobody recorded, and a paper that certifies it all
// the same certifies a certificate of 2025 for a day in 2020.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { CLERK, openClerks, type Printed } from '../support/clerks.js'

const test = suite('an entry taken over as it was changed last, asked for a day before')
const office = openClerks()
test.after(() => office.remove())

const NOW = '2026-03-16T10:00'
const run = (...args: readonly string[]) => office.at(NOW, CLERK, 'register', ...args)
const json = (...args: readonly string[]): Printed => office.json(NOW, CLERK, 'register', ...args)
const THEN = ['--as-of', '2020-01-01'] as const

test.before(() => {
  const row = (number: string, days: object) => ({
    entry: { number, includedOn: '2019-05-05', ...days },
    applicant: { name: '«Алтын» ЖШС', bin: '470140001136' },
    product: { kind: 'software', name: '«Алтын» жүйесі' },
    documents: { industrialCertificate: { number: 'ИС-2025', date: '2025-01-10', validUntil: '2027-01-10' } },
  })
  const rows = [row('T-000001', { changedOn: '2025-02-18' }), row('T-000002', {})]
  office.file('old.jsonl', rows.map((each) => `${JSON.stringify(each)}\n`).join(''))
  assert.is(json('trusted', 'import', 'old.jsonl').accepted, 2)
})

test('show says that its contents of that day are not known, in each language; in JSON under a field of its own', () => {
  const known = (entry: string, ...args: readonly string[]) => json('trusted', 'show', entry, ...args).contentsKnownFrom
  assert.is(known('T-000001', ...THEN), '2025-02-18')
  assert.is(known('T-000001', '--as-of', '2025-02-18'), null)
  assert.is(known('T-000001'), null)
  assert.is(known('T-000002', ...THEN), null)
  for (const [lang, said] of [
    ['kk', 'белгісіз'],
    ['ru', 'неизвестно'],
    ['en', 'what it said is not'],
  ] as const) {
    const { out } = run('trusted', 'show', 'T-000001', ...THEN, '--lang', lang)
    for (const each of [said, '2020-01-01', '2025-02-18']) assert.match(out, each)
    assert.not.match(run('trusted', 'show', 'T-000002', ...THEN, '--lang', lang).out, said)
  }
})

test('no extract is issued for such a day, and no number taken; from the first day that is known on it is', () => {
  const refused = run('trusted', 'extract', 'T-000001', ...THEN, '-o', 'then.docx')
  assert.is(refused.code, 5)
  for (const said of ['[extract-before-known]', '2020-01-01', '--as-of 2025-02-18']) assert.match(refused.err, said)
  assert.is(existsSync(join(office.folder, 'then.docx')), false)
  const issued = json('trusted', 'extract', 'T-000001', '--as-of', '2025-02-18', '-o', 'known.docx')
  assert.equal([issued.number, issued.asOf], ['2026-000001', '2025-02-18'])
  assert.is(run('trusted', 'extract', 'T-000001', '-o', 'now.docx').code, 0)
  assert.is(run('trusted', 'extract', 'T-000002', ...THEN, '-o', 'second.docx').code, 0)
})

test('a list and an export of that day have the row, marked', () => {
  const fields = (rows: readonly Printed[]) =>
    rows.map(({ entry, changedOn, contentsKnownFrom }) => [entry, changedOn, contentsKnownFrom])
  const expected = [
    ['T-000001', null, '2025-02-18'],
    ['T-000002', null, undefined],
  ]
  assert.equal(fields(json('trusted', 'list', ...THEN).entries), expected)
  const told = run('trusted', 'list', ...THEN).out.split('\n')
  assert.equal(
    ['T-000001', 'T-000002'].map((entry) => told.find((line) => line.includes(entry))?.includes(' *')),
    [true, false],
  )
  assert.match(told.join('\n'), /^\* what the entry said on 2020-01-01 is not known/m)
  assert.not.match(run('trusted', 'list', '--as-of', '2025-02-18').out, 'not known')
  const exported = run('trusted', 'export', ...THEN, '-o', 'then.jsonl')
  assert.match(exported.err, 'contentsKnownFrom')
  const lines = readFileSync(join(office.folder, 'then.jsonl'), 'utf8').trim().split('\n')
  assert.equal(fields(lines.map((line) => JSON.parse(line))), expected)
})

test('such an export taken over elsewhere does not make of it what stood from the beginning', () => {
  const other = openClerks()
  try {
    other.file('then.jsonl', readFileSync(join(office.folder, 'then.jsonl'), 'utf8'))
    assert.is(other.json(NOW, CLERK, 'register', 'trusted', 'import', 'then.jsonl').accepted, 2)
    const shown = other.json(NOW, CLERK, 'register', 'trusted', 'show', 'T-000001', ...THEN)
    assert.equal([shown.status, shown.contentsKnownFrom], ['included', '2025-02-18'])
  } finally {
    other.remove()
  }
})

test.run()
