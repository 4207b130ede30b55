// Who looked at whose data: recorded before it is shown, without the data, and nobody can take a record back unseen.
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { past, withoutGuards } from '../attack/support.js'
import { openOffice } from '../run-support/kz-is.js'
import { ADMIN, openStaffed } from './staffed.js'

const test = suite('viewing personal data is recorded')

const CLERK = 'Серікова Ә.'
const office = openStaffed({ [CLERK]: ['registry-clerk'] })
test.after(() => office.remove())
const database = join(office.folder, 'kz-is.sqlite')
const number = office.intake(CLERK)

// biome-ignore lint/suspicious/noExplicitAny: what the program prints is read here as a script reads it
const views = (...args: readonly string[]): any => office.json(ADMIN, ['audit', 'views', ...args]).views

test('showing a case, rendering its papers and giving out all of them are recorded: who, when, what, by which command, what for', () => {
  assert.is(office.as(CLERK, ['show', number, '--purpose', 'өтініш берушінің сұрауы']).code, 0)
  assert.is(office.as(CLERK, ['form', 'render', number, '-o', '.']).code, 0)
  assert.is(office.kzIs(['export', 'cases', '--format', 'csv']).code, 0)
  assert.is(office.kzIs(['export', 'cases', '--format', 'csv', '--mask']).code, 0)
  assert.equal(
    views().map(({ id, ...rest }: { id: number }) => rest),
    [
      { at: '2026-03-16T10:00', by: ADMIN, subject: 'export/cases', command: 'export cases', purpose: null },
      { at: '2026-03-16T10:00', by: CLERK, subject: `case/${number}`, command: 'form render', purpose: null },
      {
        at: '2026-03-16T10:00',
        by: CLERK,
        subject: `case/${number}`,
        command: 'show',
        purpose: 'өтініш берушінің сұрауы',
      },
    ],
  )
})

test('they are listed by case and by employee, newest first, page by page', () => {
  assert.is(views('--case', number).length, 2)
  assert.is(views('--by', CLERK).length, 2)
  assert.is(views('--by', ADMIN).length, 1)
  assert.equal(
    views('--limit', '1', '--before', '3').map((each: { id: number }) => each.id),
    [2],
  )
})

test('nothing of the data stands in them', () => {
  const rows = past(database, (db) => db.prepare('select * from viewed').all())
  const text = JSON.stringify(rows)
  for (const data of ['Қамқор', '470140001136', '7172']) assert.not.ok(text.includes(data), data)
})

test('who lists the viewings is an administrator', () => assert.is(office.as(CLERK, ['audit', 'views']).code, 8))

test('a database that somebody holds does not keep a case from being shown: that it was not recorded is said', () => {
  const other = new Database(database)
  try {
    other.exec('begin immediate')
    const ran = office.kzIs(['show', number])
    assert.is(ran.code, 0, ran.err)
    assert.match(ran.out, new RegExp(number))
    assert.match(ran.err, /could not be recorded/)
  } finally {
    other.exec('rollback')
    other.close()
  }
})

test('a viewing is neither changed nor removed through SQL, and past the guards the audit finds it', () => {
  for (const sql of ["update viewed set by_whom = 'X'", 'delete from viewed where id = 1'])
    assert.throws(() => past(database, (db) => db.exec(sql)), /never/)
  for (const sql of ["update viewed set by_whom = 'X' where id = 2", 'delete from viewed where id = 2']) {
    const kept = past(database, (db) => db.prepare('select * from viewed').all()) as Record<string, unknown>[]
    withoutGuards(database, (db) => db.exec(sql))
    const ran = office.kzIs(['audit', 'verify', '--json'])
    assert.is(ran.code, 6, sql)
    assert.ok(JSON.parse(ran.out).faults.some((fault: { table: string }) => fault.table === 'viewed'))
    withoutGuards(database, (db) => {
      db.exec('delete from viewed')
      const names = Object.keys(kept[0] ?? {})
      const insert = db.prepare(`insert into viewed (${names}) values (${names.map((name) => `@${name}`)})`)
      for (const row of kept) insert.run(row)
    })
  }
  assert.is(office.kzIs(['audit', 'verify']).code, 0)
})

test('as long as no employee is registered nothing is recorded', () => {
  const fresh = openOffice()
  try {
    const answers = 'data/samples/include-software.json'
    const { out } = fresh.kzIs(['intake', 'trusted-registry', '--procedure', 'include', '--answers', answers, '--json'])
    assert.is(fresh.kzIs(['show', JSON.parse(out).case]).code, 0)
    const file = fresh.env.KZ_IS_DB ?? ''
    assert.is(
      past(file, (db) => db.prepare('select count(*) from viewed').pluck().get()),
      0,
    )
  } finally {
    fresh.remove()
  }
})

test.run()
