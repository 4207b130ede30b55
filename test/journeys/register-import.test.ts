// Why: twenty years of old books come in with their own numbers and days, once; what is in them must never be given out again.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { JsonObject } from '../../src/text.js'
import { CLERK, EXECUTOR, openClerks, type Printed, sample } from '../support/clerks.js'

const test = suite('old entries taken over into the three registers')
const office = openClerks()
test.after(() => office.remove())

const NOW = '2025-03-03T10:00'
const run = (...args: readonly string[]) => office.at(NOW, CLERK, 'register', ...args)
const json = (...args: readonly string[]): Printed => office.json(NOW, CLERK, 'register', ...args)
const counted = (ran: { readonly out: string }) => {
  const { read, accepted, duplicates, rejected } = JSON.parse(ran.out)
  return [read, accepted, duplicates, rejected]
}

const HEAD =
  'Жазбаның нөмірі;Дата внесения;Holder name;BIN;Kind of product;product.name;documents.industrialCertificate.validUntil;Кітап;Страница;Excluded on;Reason of exclusion'
const GOOD = [
  'T-1;2019-05-14;«Алтын» ЖШС;470140001136;software;«Алтын» жүйесі;2024-05-01;1;3;;',
  '2;14.06.2019;«Күміс» ЖШС;;software;«Күміс» платформасы;2026-04-10;1;4;;',
  '5;2020-01-10;«Мыс» ЖШС;;software;«Мыс» жүйесі;;1;5;2023-02-01;иесінің өтініші',
]
const BAD = [
  '6;2035-01-10;«Мырыш» ЖШС;;software;«Мырыш» жүйесі;;;;;',
  '7;2021-01-10;;12;hardware;«Қорғасын» жүйесі;;;;;',
  '0002;2021-01-10;«Басқа» ЖШС;;software;Басқа;;;;;',
]
office.file('old.csv', [HEAD, ...GOOD, ...BAD, ''].join('\n'))

test('a rehearsal says what would become of each row and stores nothing', () => {
  const ran = run('trusted', 'import', 'old.csv', '--dry-run', '--json')
  assert.is(ran.code, 3)
  assert.equal(counted(ran), [6, 3, 0, 3])
  assert.equal(json('trusted', 'list').entries, [])
})

test('good rows are stored with their own numbers and days, bad ones told with line, field and reason', () => {
  const ran = run('trusted', 'import', 'old.csv', '--rejects', 'rejects.csv', '--json')
  assert.equal(counted(ran), [6, 3, 0, 3])
  assert.equal(
    JSON.parse(ran.out).rejects.map(({ line, code }: Printed) => [line, code]),
    [
      [5, 'date-too-late'],
      [6, 'missing'],
      [7, 'entry-number-taken'],
    ],
  )
  const rejected = readFileSync(join(office.folder, 'rejects.csv'), 'utf8')
  for (const row of BAD) assert.ok(rejected.includes(row.replace(/;+$/, '')), row)
  assert.equal(
    json('trusted', 'list').entries.map(({ entry, status, includedOn, case: file }: Printed) => [
      entry,
      status,
      includedOn,
      file,
    ]),
    [
      ['2', 'included', '2019-06-14', null],
      ['5', 'excluded', '2020-01-10', null],
      ['T-000001', 'included', '2019-05-14', null],
    ],
  )
})

test('where an entry stood before is kept in its act', () => {
  const { history } = json('trusted', 'history', '5')
  assert.equal(
    history.map(({ kind }: Printed) => kind),
    ['imported', 'excluded'],
  )
  assert.equal(history[0].data.source, { book: '1', page: '5', file: 'old.csv', line: 4 })
})

test('a second run of the same file changes nothing, nor does one under another name', () => {
  const before = office.json(NOW, CLERK, 'audit', 'head')
  office.file('again.csv', [HEAD, ...GOOD, ''].join('\n'))
  assert.equal(counted(run('trusted', 'import', 'old.csv', '--json')), [6, 0, 3, 3])
  assert.equal(counted(run('trusted', 'import', 'again.csv', '--json')), [3, 0, 3, 0])
  assert.equal(office.json(NOW, CLERK, 'audit', 'head'), before)
})

test('a number once taken is not given to another, however it is written', () => {
  for (const number of ['T-000002', '2', '№ 2', 'Т-2']) {
    office.file('twice.csv', `${HEAD}\n${number};2021-01-10;«Басқа» ЖШС;;software;Басқа;;;;;\n`)
    assert.equal(counted(run('trusted', 'import', 'twice.csv', '--json')), [1, 0, 0, 1], number)
  }
})

test('later numbering goes on past the old numbers', () => {
  const file = office.intake('2025-03-04T09:00', 'include', sample('include-software'))
  office.toRecommendation(file, '2025-03-04')
  const decided = office.json('2025-03-04T16:00', EXECUTOR, 'decide', file, '--grant')
  assert.is(decided.entry.entry, 'T-000006')
})

test('a platform among the old entries is found by its old number (829-2024/5)', () => {
  const answers = sample('include-software-on-platform') as JsonObject
  const product = { ...(answers.product as JsonObject), platform: { description: 'платформа', registryNumber: '2' } }
  const file = office.intake('2025-03-05T09:00', 'include', { ...answers, product })
  assert.equal(office.json('2025-03-05T10:00', EXECUTOR, 'decide', file, '--check').grounds, [])
})

test('gaps are told, explained by a recorded act, and then no fault any more', () => {
  const ran = run('trusted', 'check', '--json')
  assert.is(ran.code, 10)
  const { gaps, unexplained, doubles } = JSON.parse(ran.out)
  assert.equal(
    gaps.map(({ first, last, explained }: Printed) => [first, last, explained]),
    [['T-000003', 'T-000004', null]],
  )
  assert.equal([unexplained, doubles], [1, []])
  for (const text of ['2', '3-5', '4-3', '900', 'x']) {
    const refused = run('trusted', 'explain', text, '--reason', 'r')
    assert.is(refused.code, 3, text)
    assert.match(refused.err, '[gap-not-there]')
  }
  assert.is(run('trusted', 'explain', '3-4', '--reason', 'бүлінген парақ', '--source', '№ 3 акт').code, 0)
  const mended = run('trusted', 'gaps')
  assert.is(mended.code, 0)
  assert.match(mended.out, /T-000003 … T-000004: бүлінген парақ \(№ 3 акт\)/)
})

test('an explanation that was a mistake is taken back: the gap is one again, and says so', () => {
  const check = () => JSON.parse(run('trusted', 'check', '--json').out)
  const undo = (text: string) => run('trusted', 'explain', text, '--undo', '--reason', 'парақ табылды')
  assert.is(check().unexplained, 0)
  assert.match(undo('9').err, '[gap-not-there]')
  assert.is(undo('4').code, 0)
  assert.equal(
    check().gaps.map(({ first, explained }: Printed) => [first, explained === null]),
    [
      ['T-000003', false],
      ['T-000004', true],
    ],
  )
  assert.match(undo('3-4').err, '[gap-not-explained]')
  assert.is(run('trusted', 'explain', '3-4', '--reason', 'бүлінген парақ', '--source', '№ 3 акт').code, 0)
  assert.is(check().unexplained, 0)
})

test('a number explained as nobody’s is not given out later: told by whom, when and why, and new numbers go past it', () => {
  const row = (number: string) => `${number};2021-01-10;«Басқа» ЖШС;;software;Басқа;;;;;`
  office.file('explained.csv', [HEAD, ...['T-3', '4', '№ 3'].map(row), ''].join('\n'))
  for (const more of [['--dry-run'], []]) {
    const ran = run('trusted', 'import', 'explained.csv', '--json', ...more)
    assert.equal(counted(ran), [3, 0, 0, 3])
    const { rejects } = JSON.parse(ran.out)
    assert.equal(
      rejects.map(({ line, field, code }: Printed) => [line, field, code]),
      [2, 3, 4].map((line) => [line, 'entry.number', 'entry-number-explained']),
    )
    for (const said of ['T-000003', 'бүлінген парақ', CLERK, NOW.replace('T', ' '), 'kz-is register trusted check'])
      assert.match(rejects[0].error, said)
  }
  assert.match(run('trusted', 'gaps').out, /T-000003 … T-000004: бүлінген парақ/)
  const file = office.intake('2025-03-06T09:00', 'include', sample('include-software'))
  office.toRecommendation(file, '2025-03-06')
  const decided = office.json('2025-03-06T16:00', EXECUTOR, 'decide', file, '--grant')
  assert.is(decided.entry.entry, 'T-000007')
})

test('the State register: objects of the five kinds under their old numbers; the deposit: what lies in it', () => {
  const lines = [
    'registration-software',
    'registration-internet-resource',
    'registration-network',
    'registration-database',
    'registration-facilities',
  ].map((name, at) => JSON.stringify(oldRow(name, { number: `АЖ-2013-04${at}`, includedOn: '2013-04-01' })))
  office.file('state.jsonl', `${lines.join('\n')}\n`)
  assert.equal(counted(run('state', 'import', 'state.jsonl', '--json')), [5, 5, 0, 0])
  const kinds = json('state', 'list').entries.map(({ product }: Printed) => product.kind)
  assert.equal(kinds, ['software', 'internet-resource', 'network', 'database', 'facilities'])
  assert.equal(
    json('state', 'list', '--kind', 'network').entries.map(({ entry }: Printed) => entry),
    ['АЖ-2013-042'],
  )
  const deposit = oldRow('deposit-granted', { number: '15/2014', includedOn: '2014-05-06', book: '2', page: '14' })
  deposit.object = { ...(deposit.object as JsonObject), registryNumber: 'АЖ-2013-040' }
  office.file('deposit.jsonl', `${JSON.stringify(deposit)}\n`)
  assert.equal(counted(run('deposit', 'import', 'deposit.jsonl', '--json')), [1, 1, 0, 0])
  const shown = run('deposit', 'show', '15/2014')
  assert.match(shown.out, /CD № DK-2015-001, 412\.5 MB\s+original/)
  assert.match(shown.out, /АЖ-2013-040 – «Құжат-Айналым»/, 'its number in the State register is looked up')
})

/** A sample application as an old book has it: without what is of the application and not of the entry. */
function oldRow(name: string, entry: JsonObject): { [key: string]: JsonObject[string] } {
  const { applicant, object, holder, developer, software, finance, resource, network, database, facilities } =
    sample(name)
  const { name: holderName, bin } = applicant as JsonObject
  const said = { object, holder, developer, software, finance, resource, network, database, facilities }
  const kept = Object.entries(said).filter((each): each is [string, JsonObject] => each[1] !== undefined)
  return {
    entry,
    applicant: bin === undefined ? { name: holderName ?? '' } : { name: holderName ?? '', bin },
    ...Object.fromEntries(kept),
  }
}

test('an entry is shown with all that is registered of its object, in the clerk’s words, and papers under their own columns', () => {
  const state = run('state', 'show', 'АЖ-2013-040')
  assert.match(state.out, /Version\s+2\.1/)
  assert.match(state.out, /Product or system\s+information system/)
  assert.match(state.out, /Finance of the development\s+\S.* \(18450\.5\)/)
  assert.match(run('state', 'show', 'АЖ-2013-042', '--lang', 'kk').out, /Коммутациялау тораптарының саны\s+3/)
  assert.not.match(run('deposit', 'show', '15/2014').out, 'cdSerial')
  const trusted = run('trusted', 'show', '2').out
  assert.match(trusted, /Document\s+Number\s+Date\s+Valid until/)
  assert.match(trusted, /Industrial certificate showing the local share\s+2026-04-10/)
})

test('the command of the next page asks for what this page asked for', () => {
  for (const args of [
    ['--kind', 'software', '--limit', '1'],
    ['--status', 'included', '--as-of', '2022-12-31', '--limit', '1'],
  ]) {
    const first = run('trusted', 'list', ...args)
    const [, command = ''] = /kz-is (register .*)/.exec(first.err) ?? []
    for (const arg of args) assert.ok(command.split(' ').includes(arg), `${arg} is not in: ${command}`)
    const rest = office.at(NOW, CLERK, ...command.split(' '))
    assert.is(rest.code, 0)
    assert.not.equal(rest.out, first.out)
  }
})

test('what is not in a register is told with the list of that register', () => {
  for (const id of ['state', 'deposit', 'trusted'])
    assert.match(run(id, 'show', 'X-1').err, `kz-is register ${id} list`)
})

test('a field that no entry has is told with the command that names those it has', () => {
  office.file('key.jsonl', `${JSON.stringify({ entry: { number: '900', includedOn: '2019-01-01' }, holdr: 1 })}\n`)
  assert.match(run('deposit', 'import', 'key.jsonl').err, 'holdr: there is no field')
  assert.match(run('deposit', 'import', 'key.jsonl').err, 'kz-is register deposit columns')
})

test('columns that are not understood are told with the command that names them', () => {
  office.file('odd.csv', 'Entry number;nmae\n1;x\n')
  const ran = run('deposit', 'import', 'odd.csv')
  assert.is(ran.code, 3)
  assert.match(ran.err, '[register-import-columns]')
  assert.match(ran.err, 'kz-is register deposit columns')
  assert.ok(json('deposit', 'columns').columns.some(({ path }: Printed) => path === 'object.contents.0.name'))
})

test('the register as it stood on a day, listed and exported', () => {
  const on = (day: string) =>
    json('trusted', 'list', '--as-of', day).entries.map((each: Printed) => `${each.entry} ${each.status}`)
  assert.equal(on('2019-05-13'), [])
  assert.equal(on('2022-12-31'), ['2 included', '5 included', 'T-000001 included'])
  assert.equal(on('2023-02-01'), ['2 included', '5 excluded', 'T-000001 included'])
  assert.equal(json('trusted', 'list', '--on', '2022-12-31').asOf, '2022-12-31')
  assert.is(run('trusted', 'list', '--on', '2022-12-31', '--as-of', '2022-12-30').code, 2)
  const first = json('trusted', 'list', '--as-of', '2022-12-31', '--limit', '2')
  assert.equal([first.entries.length, first.next], [2, '5'])
  const rest = json('trusted', 'list', '--as-of', '2022-12-31', '--limit', '2', '--after', '5').entries
  assert.equal(
    rest.map(({ entry }: Printed) => entry),
    ['T-000001'],
  )
  const exported = run('trusted', 'export', '--as-of', '2022-12-31', '--format', 'json')
  assert.equal(
    JSON.parse(exported.out).entries.map(({ entry, status }: Printed) => `${entry} ${status}`),
    ['2 included', '5 included', 'T-000001 included'],
  )
  const table = run('deposit', 'export', '--format', 'csv').out
  assert.match(table, /1\) «Дала-Карта» орнату дискісі, CD № DK-2015-001/)
  assert.match(run('state', 'export', '--format', 'csv').out, /included,information and computing facilities,/)
  for (const id of ['state', 'deposit', 'trusted']) assert.is(run(id, 'export', '-o', `${id}.xlsx`).code, 0, id)
  assert.is(readFileSync(join(office.folder, 'state.xlsx')).subarray(0, 2).toString(), 'PK')
})

test('everything is as the recorded acts make it', () => {
  assert.is(office.json('2025-03-06T10:00', CLERK, 'audit', 'verify').whole, true)
})

test.run()
