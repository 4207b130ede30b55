// Why: doctor is what an office runs when something feels wrong: each thing that goes wrong with its database must be said there.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { fillOffice, past, withoutGuards } from '../attack/support.js'
import { openOffice } from '../run-support/kz-is.js'

const test = suite('doctor: the database and the office')
const NOW = '2025-12-01T10:00'
const office = openOffice({ KZ_IS_NOW: NOW })
const whole = fillOffice(office)
test.after(() => office.remove())

interface Said {
  readonly id: string
  readonly level: string
  readonly found: string
  readonly why: string | null
  readonly remedy: readonly string[]
}

const copy = join(office.folder, 'copy.sqlite')

function doctor(args: readonly string[] = [], env: Record<string, string> = {}) {
  const ran = office.kzIs(['doctor', '--json', ...args], { env })
  const { findings } = JSON.parse(ran.out) as { readonly findings: readonly Said[] }
  for (const { id, level, why, remedy } of findings)
    if (level === 'warning' || level === 'fault')
      assert.ok((why ?? '') !== '' && remedy.length > 0, `${id}: why and remedy`)
  return { code: ran.code, level: (id: string) => findings.find((each) => each.id === id)?.level, findings }
}

/** Doctor over a copy that somebody changed past the program. */
function changed(work: (db: Database.Database) => void, ...args: readonly string[]) {
  for (const end of ['', '-wal', '-shm']) rmSync(copy + end, { force: true })
  copyFileSync(whole, copy)
  withoutGuards(copy, work)
  return doctor([...args, '--db', copy])
}

test('a sound office: nothing is a fault, and only the clock of the test is said', () => {
  office.kzIs(['backup'])
  const { code, findings } = doctor(['--full'])
  assert.is(code, 10)
  assert.equal(
    findings.filter(({ level }) => ['warning', 'fault'].includes(level)).map(({ id }) => id),
    ['clock'],
  )
  for (const id of [
    'integrity',
    'references',
    'journal',
    'read-models',
    'audit',
    'last-act',
    'backup',
    'rights',
    'wal',
    'space',
  ])
    assert.ok(
      findings.some((each) => each.id === id && each.level === 'ok'),
      id,
    )
})

test('a database that is not there yet is no fault and is not made', () => {
  const { level } = doctor(['--db', join(office.folder, 'none', 'kz-is.sqlite')])
  assert.is(level('database'), 'ok')
})

test('a file that is no database: exit 6', () => {
  const path = join(office.folder, 'text.sqlite')
  writeFileSync(path, 'Бұл мәтін'.repeat(400))
  const { code, level } = doctor(['--db', path])
  assert.equal([code, level('database')], [6, 'fault'])
})

const BROKEN: readonly (readonly [string, string, number, (db: Database.Database) => void, ...string[]])[] = [
  ['an act changed', 'journal', 6, (db) => db.exec("update act set by_whom = 'X' where id = 40")],
  ['an act cut out', 'journal', 6, (db) => db.exec('pragma foreign_keys = off; delete from act where id = 40')],
  [
    'a reference to nothing',
    'references',
    6,
    (db) => db.exec("pragma foreign_keys = off; insert into number_taken values ('x', 2025, 1, 999999)"),
  ],
  ['a table that is not ours', 'schema', 6, (db) => db.exec('create table strange (x)')],
  [
    'a list that is behind its acts',
    'read-models',
    10,
    (db) => db.exec("update case_file set version = version - 1 where number = 'TR-2025-000001'"),
  ],
  [
    'an index that lacks a case',
    'read-models',
    10,
    (db) => db.exec('delete from search_word where rowid = (select id * 2 from case_file limit 1)'),
  ],
  [
    'a row changed past the program',
    'audit',
    6,
    (db) => db.exec("update case_file set applicant_name = 'X' where number = 'TR-2025-000001'"),
    '--full',
  ],
]

for (const [what, id, code, work, ...args] of BROKEN)
  test(`${id}: ${what}`, () => {
    const said = changed(work, ...args)
    assert.is(said.level(id), 'fault', JSON.stringify(said.findings))
    assert.is(said.code, code)
  })

test('pages: a damaged page is found', () => {
  for (const end of ['', '-wal', '-shm']) rmSync(copy + end, { force: true })
  copyFileSync(whole, copy)
  const page = past(copy, (db) =>
    db.prepare("select rootpage from sqlite_schema where name = 'case_by_due'").pluck().get(),
  )
  const bytes = readFileSync(copy)
  bytes.fill(0, (Number(page) - 1) * 16_384, Number(page) * 16_384)
  writeFileSync(copy, bytes)
  assert.is(doctor(['--db', copy]).code, 6)
})

test('last-act: an act that lies ahead of the clock', () => {
  assert.is(doctor([], { KZ_IS_NOW: '2025-03-20T10:00' }).level('last-act'), 'warning')
})

test('backup: none, an old one, one that was cut off', () => {
  const place = join(office.folder, 'backups')
  assert.is(doctor([], { KZ_IS_NOW: '2025-12-20T10:00' }).level('backup'), 'warning', 'nineteen days old')
  writeFileSync(join(place, 'kz-is-20251202-0900.sqlite'), 'SQLite format 3\0 cut off')
  const bad = doctor()
  assert.is(bad.level('backup'), 'warning')
  assert.match(bad.findings.find(({ id }) => id === 'backup')?.found ?? '', 'kz-is-20251202-0900.sqlite')
  rmSync(place, { recursive: true })
  assert.is(doctor().level('backup'), 'warning')
})

test("templates: the office's own, faulty and unreadable; office.json that is none", () => {
  const templates = join(office.folder, 'own')
  mkdirSync(templates)
  const env = { KZ_IS_TEMPLATES: templates }
  copyFileSync(join(office.folder, 'templates', '829.7.docx'), join(templates, '829.7.docx'))
  assert.is(doctor([], env).level('templates'), 'ok')
  copyFileSync(join(office.folder, 'templates', '829.4.docx'), join(templates, '829.7.docx'))
  assert.is(doctor([], env).level('templates'), 'fault')
  writeFileSync(join(templates, '829.7.docx'), 'no document')
  assert.is(doctor([], env).level('templates'), 'fault')
  const path = join(office.folder, 'other.json')
  writeFileSync(path, '{"retention":{"years":"five"}}')
  assert.is(doctor([], { KZ_IS_OFFICE: path }).level('office'), 'fault')
  writeFileSync(path, '[')
  assert.is(doctor([], { KZ_IS_OFFICE: path }).level('office'), 'fault')
})

test.run()
