// Why: what leaves the office for a spreadsheet, a statistic, a prosecutor must be able to leave without anybody's name or number.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { fillOffice } from '../attack/support.js'
import { openOffice } from '../run-support/kz-is.js'

const test = suite('--mask: nobody in what is handed on')
const office = openOffice()
fillOffice(office)
test.after(() => office.remove())

const YEAR = ['--from', '2025-01-01', '--to', '2025-12-31']
/** A person who applied, people of organisations, a telephone, a mailbox, an identification number. */
const PERSONAL = [
  /Үмбетов/u,
  /Іңкәр/u,
  /Әбдіқайымқызы/u,
  /850606500370/,
  /55-01-02/,
  /info@qamqor/,
  /Тәуке хан даңғылы/u,
  /umbetov@/,
]
const ORGANISATION = '«Қамқор Софт» жауапкершілігі шектеулі серіктестігі'

const EXPORTS: readonly (readonly [names: boolean, ...args: string[]])[] = [
  [true, 'export', 'cases', '--format', 'jsonl'],
  [true, 'export', 'cases', '--format', 'csv'],
  [false, 'export', 'steps', '--format', 'jsonl'],
  [true, 'export', 'register', 'trusted', '--format', 'jsonl'],
  [true, 'export', 'register', 'trusted', '--format', 'csv'],
  [true, 'journal', 'incoming', ...YEAR, '--format', 'csv'],
  [true, 'journal', 'incoming', ...YEAR, '--json'],
  [true, 'journal', 'outgoing', ...YEAR, '--format', 'csv'],
  [false, 'journal', 'complaints', ...YEAR, '--json'],
  [false, 'journal', 'conclusions', '--from', '2013-01-01', '--to', '2015-12-31', '--json'],
  [false, 'journal', 'certificates', '--from', '2013-01-01', '--to', '2015-12-31', '--json'],
  [true, 'stats', ...YEAR, '--cases', 'received', '--json'],
]

for (const [names, ...args] of EXPORTS)
  test(`kz-is ${args.join(' ')} --mask`, () => {
    const ran = office.kzIs([...args, '--mask'])
    assert.is(ran.code, 0, ran.err)
    for (const secret of PERSONAL) assert.not.match(ran.out, secret)
    if (names) assert.ok(ran.out.includes(ORGANISATION), 'the name of an organisation stays')
    const open = office.kzIs(args)
    assert.is(open.out.split('\n').length, ran.out.split('\n').length, 'no line is lost')
  })

test('figures by employee bear initials, and lead to the same cases', () => {
  const of = (...more: readonly string[]) =>
    JSON.parse(office.kzIs(['stats', ...YEAR, '--by', 'employee', '--json', ...more]).out)
  const open = of()
  const masked = of('--mask')
  assert.match(open.rows.map((row: { row: string }) => row.row).join(), 'Мұратұлы')
  assert.not.match(JSON.stringify(masked), 'Мұратұлы')
  assert.equal(masked.total, open.total)
  assert.is(
    of('--mask', '--cases', 'received', '--row', 'Мұратұлы Б.').cases.length,
    of('--cases', 'received', '--row', 'Мұратұлы Б.').cases.length,
  )
})

test('the journal without personal data is linked: every act in its place, those masked are said to be so', () => {
  const journal = join(office.folder, 'masked.jsonl')
  const full = join(office.folder, 'full.jsonl')
  const { verifier, code } = JSON.parse(office.kzIs(['audit', 'export', '-o', journal, '--mask', '--json']).out)
  assert.is(office.kzIs(['audit', 'export', '-o', full]).code, 0)
  const text = readFileSync(journal, 'utf8')
  // Heads, authors, contacts and faxes in the acts of register entries are personal by the declarations of the applications.
  const ofEntries = [/Ысқақов/u, /Бекова/u, /Тасболатова/u, /42-11-06/, /61-20-32/]
  for (const secret of ofEntries) assert.match(readFileSync(full, 'utf8'), secret)
  for (const secret of [...PERSONAL, ...ofEntries]) assert.not.match(text, secret)
  assert.match(text, 'Дала-Карта')
  const verify = () => spawnSync(process.execPath, [verifier, journal, code], { encoding: 'utf8' })
  const ran = verify()
  assert.is(ran.status, 3, ran.stdout)
  assert.match(ran.stdout, /^LINKED: \d+ acts[\s\S]*MASKED: \d+ acts/)
  const lines = text.trimEnd().split('\n')
  const whole = readFileSync(full, 'utf8').trimEnd().split('\n')
  // An act that is shown in full later is held against the hash that stands in the masked journal.
  const at = lines.findIndex((line) => line.includes('"masked":true'))
  writeFileSync(journal, `${lines.map((line, n) => (n === at ? whole[n] : line)).join('\n')}\n`)
  assert.match(verify().stdout, /^LINKED/)
  const changed = lines.map((line, n) => (n === at ? (whole[n] ?? '').replace('"by_whom":"', '"by_whom":"Ы') : line))
  writeFileSync(journal, `${changed.join('\n')}\n`)
  assert.match(verify().stdout, /^BROKEN/)
  writeFileSync(journal, `${lines.filter((_, n) => n !== at).join('\n')}\n`)
  assert.match(verify().stdout, /^BROKEN/)
})

test.run()
