// Why: what a person asked to be destroyed must be gone, bytes and all; and nobody may use the same door to change anything else.
import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { fillOffice, past, withoutGuards } from '../attack/support.js'
import { openOffice, type Ran } from '../run-support/kz-is.js'
import { FORGED, PERSON } from './forge.js'

const test = suite('retention: what was destroyed is gone, and nothing else is changed')
const LATER = { env: { KZ_IS_NOW: '2032-03-16T10:00' } }
const office = openOffice()
const file = fillOffice(office)
test.after(() => office.remove())

const NAMES = ['Үмбетов', 'Іңкәр', 'умбетов', 'дауренул', '850606500370', 'umbetov']
const TERM = { years: 5, act: '№ 45 бұйрық, 12.01.2024, 7-т.' }
const ORDER = ['--order', '12-нқ', '--date', '2032-03-01', '--commission', 'Серікова А. Қ.', 'Ким В. А.']
const DESTROY = ['retention', 'destroy', '--until', '2032-01-01', ...ORDER]

const run = (...args: readonly string[]): Ran => office.kzIs(args, LATER)
const json = (...args: readonly string[]) => {
  const ran = run(...args, '--json')
  assert.is(ran.code, 0, `${args.join(' ')}: ${ran.err}`)
  return JSON.parse(ran.out)
}
const refused = (id: string, code: number, ...args: readonly string[]): void => {
  const ran = run(...args)
  assert.is(ran.code, code, `${id}: ${ran.out}${ran.err}`)
  assert.match(ran.err, `[${id}]`)
}
const setTerm = (retention: object): void =>
  writeFileSync(join(office.folder, 'office.json'), JSON.stringify({ nameKk: 'Комитет', retention }))
/** Which of these words stand in the bytes of the database and of what SQLite keeps beside it. */
const found = (words: readonly string[], database = file): readonly string[] => {
  const bytes = ['', '-wal', '-shm']
    .filter((end) => existsSync(database + end))
    .map((end) => readFileSync(database + end))
  return words.filter((word) => bytes.some((each) => each.includes(word)))
}

test('without a term that the office set nothing is due, and that is said with how to set one', () => {
  const due = json('retention', 'due')
  assert.equal([due.count, due.terms], [0, {}])
  assert.match(run('retention', 'due').out, /"retention": \{ "years": 5/)
  refused('retention-unset', 3, ...DESTROY)
})

test('a term that cannot be understood is named by its place', () => {
  for (const [at, said] of [
    ['retention.years', { years: 0, act: 'x' }],
    ['retention.act', { years: 5 }],
    ['retention.services.nobody', { ...TERM, services: { nobody: TERM } }],
    ['retention.services.software-deposit.from', { ...TERM, services: { 'software-deposit': { from: 'never' } } }],
  ] as const) {
    setTerm(said)
    const ran = run('retention', 'due')
    assert.is(ran.code, 3)
    assert.match(ran.err, at)
  }
})

test('due are the closed cases whose term has passed on the day, with the act that sets it', () => {
  setTerm(TERM)
  const today = json('retention', 'due', '--on', '2026-03-16')
  assert.ok(today.cases.every((each: { due: string }) => each.due <= '2026-03-16'))
  assert.ok(!today.cases.some((each: { case: string }) => each.case === PERSON))
  const later = json('retention', 'due')
  const own = later.cases.find((each: { case: string }) => each.case === PERSON)
  assert.equal([own.closed, own.due, own.term.act], ['2025-04-08', '2031-01-01', TERM.act])
})

test('nothing is destroyed without an order, a commission, the name of the database, before its day or while a case is open', () => {
  const before = json('audit', 'head').code
  refused('usage', 2, 'retention', 'destroy', '--until', '2032-01-01')
  refused('retention-unconfirmed', 3, ...DESTROY)
  refused('retention-unconfirmed', 3, ...DESTROY, '--confirm', 'other.sqlite')
  const future = run('retention', 'destroy', PERSON, ...ORDER, '--date', '2032-03-17', '--confirm', 'kz-is.sqlite')
  assert.match(future.err, /\[received-in-future\][\s\S]*: Correct --date\./)
  refused('retention-until-future', 3, 'retention', 'destroy', '--until', '2032-03-17', ...ORDER)
  refused('usage', 2, 'retention', 'destroy', PERSON, '--until', '2032-01-01')
  refused('case-unknown', 4, 'retention', 'destroy', 'TR-2031-000001', ...ORDER)
  const early = office.kzIs(['retention', 'destroy', PERSON, ...ORDER], { env: { KZ_IS_NOW: '2030-12-31T10:00' } })
  assert.is(early.code, 5)
  assert.match(early.err, '[retention-not-due]')
  assert.is(run(...DESTROY, '--dry-run').code, 0)
  assert.is(json('audit', 'head').code, before)
})

test('what was destroyed is gone from the file and its journal, letters of the search words too; the act says what was done', () => {
  assert.ok(found(NAMES).length >= 4)
  run('backup')
  mkdirSync(join(office.folder, 'papers', PERSON), { recursive: true })
  writeFileSync(join(office.folder, 'papers', PERSON, 'x.docx'), 'Үмбетов')
  const before = { stats: statsOf(), outgoing: run('journal', 'outgoing', '--json').out }
  const done = json(...DESTROY, '--confirm', 'kz-is.sqlite')
  assert.equal(found(NAMES), [])
  assert.is(done.number, 'D-2032-000001')
  assert.ok(done.cases.includes(PERSON))
  assert.is(done.wiped, true)
  assert.is(done.mark, json('audit', 'head').code)
  assert.not.ok(existsSync(join(office.folder, 'papers', PERSON)))
  assert.is(done.copies.length, 1, 'the backup that still holds them is named')
  assert.is(statSync(done.paper).mode & 0o077, 0)
  assert.equal(statsOf(), before.stats, 'figures stay')
  assert.is(run('journal', 'outgoing', '--json').out, before.outgoing, 'numbers stay')
})

function statsOf(): unknown {
  return json('stats', '--from', '2025-01-01', '--to', '2025-12-31')
}

test('the case says that its data were destroyed; numbers, days and grounds stay; it is found by its number and not by the name', () => {
  const shown = json('show', PERSON)
  assert.equal([shown.applicant.name, shown.applicant.iin, shown.status], ['***', '', 'refused'])
  assert.is(shown.history.at(-1).kind, 'destroyed')
  assert.ok(shown.decision.grounds.length > 0)
  assert.equal(json('find', 'Үмбетов').total ?? 0, 0)
  const { out } = run('show', PERSON)
  assert.match(out, /D-2032-000001/)
  assert.match(out, /^Applicant +\*\*\*$/m, 'without the brackets of a number that is gone')
  const rendered = run('form', 'render', PERSON, '-o', join(office.folder, 'drawn'))
  assert.match(rendered.err, /not as issued, because personal data of the case were destroyed by act No D-2032-000001/)
})

test('the chain is whole, every table is the fold of what is left, replay finds no difference, lists are built again', () => {
  const report = json('audit', 'verify')
  assert.is(report.whole, true)
  assert.equal(
    report.destroyed.map((each: { number: string }) => each.number),
    ['D-2032-000001'],
  )
  assert.equal(json('audit', 'replay').differing, [])
  json('audit', 'rebuild')
  assert.is(json('audit', 'verify').whole, true)
})

test('what was destroyed is not destroyed again, and the act is drawn again from the journal alone', () => {
  assert.is(json('retention', 'due').count, 0)
  refused('retention-not-due', 5, 'retention', 'destroy', PERSON, ...ORDER, '--confirm', 'kz-is.sqlite')
  const [first] = readdirSync(join(office.folder, 'papers')).filter((name) => name.endsWith('.docx'))
  const path = join(office.folder, 'again.docx')
  json('retention', 'act', 'D-2032-000001', '-o', path)
  assert.ok(readFileSync(path).equals(readFileSync(join(office.folder, 'papers', first ?? ''))))
  refused('destruction-unknown', 4, 'retention', 'act', 'D-2032-000002')
})

test('the exported journal is verified by its own program, destruction and all', () => {
  const journal = join(office.folder, 'journal.jsonl')
  const { verifier, code } = json('audit', 'export', '-o', journal)
  const verify = () => spawnSync(process.execPath, [verifier, journal, code], { encoding: 'utf8' })
  assert.match(verify().stdout, /^WHOLE[\s\S]*DESTROYED by act D-2032-000001/)
  const lines = readFileSync(journal, 'utf8').trimEnd().split('\n')
  const at = (kind: string): number => lines.findIndex((line) => line.includes(`"kind":"${kind}"`))
  const changes: readonly (readonly [string, readonly string[]])[] = [
    ['what is left was changed', lines.map((line) => line.replace('«Үнем»', '«Пайда»'))],
    [
      'the order taken out of its act',
      lines.map((line, n) => (n === at('destruction') ? line.replace('12-нқ', '13-нқ') : line)),
    ],
    [
      'another act changed',
      lines.map((line, n) => (n === at('step') ? line.replace('"by_whom":"', '"by_whom":"Ы') : line)),
    ],
  ]
  for (const [what, text] of changes) {
    assert.not.equal(text, lines, what)
    writeFileSync(journal, `${text.join('\n')}\n`)
    const ran = verify()
    assert.equal([ran.status, ran.stdout.slice(0, 6)], [1, 'BROKEN'], what)
  }
})

/** The file after somebody changed it past the program, its guards put back as they were. */
function attacked(work: (db: Database.Database) => void): {
  readonly code: number
  readonly faults: readonly { readonly why: string; readonly table: string; readonly row: string }[]
} {
  const copy = join(office.folder, 'attacked.sqlite')
  for (const end of ['', '-wal', '-shm']) rmSync(copy + end, { force: true })
  copyFileSync(file, copy)
  withoutGuards(copy, work)
  const ran = office.kzIs(['audit', 'verify', '--json', '--db', copy], LATER)
  return { code: ran.code, faults: JSON.parse(ran.out).faults }
}

for (const [what, work] of FORGED)
  test(`found: ${what}`, () => {
    const { code, faults } = attacked((db) => void work(db))
    assert.is(code, 6)
    assert.ok(faults.length > 0)
  })

test('found: the guard of destructions taken away', () => {
  const copy = join(office.folder, 'open.sqlite')
  copyFileSync(file, copy)
  past(copy, (db) => db.exec('drop trigger destruction_is_recorded'))
  assert.is(office.kzIs(['audit', 'verify', '--db', copy], LATER).code, 6)
})

test('the database itself lets nobody change an act that no destruction names', () => {
  const copy = join(office.folder, 'guarded.sqlite')
  copyFileSync(file, copy)
  past(copy, (db) => {
    db.pragma('foreign_keys = on')
    const own = db.prepare('select min(id) from act where subject = ?').pluck().get(`case/${PERSON}`)
    assert.throws(() => db.exec(`update act set data = '{}' where id = ${own}`), /never changed/)
    assert.throws(() => db.exec(`insert into destroying (act) values (${own})`), /only by an act that names them/)
    const destroyed = db.prepare("select max(id) from act where kind = 'destroyed'").pluck().get()
    assert.throws(() => db.exec(`insert into destroying (act) values (${destroyed})`), /only by an act that names them/)
    assert.throws(() => db.exec("update act set by_whom = 'x' where kind = 'destroyed'"), /never changed/)
  })
})

test.run()
