import { spawnSync } from 'node:child_process'
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { fillOffice, past, withoutGuards } from '../attack/support.js'
import { openOffice } from '../run-support/kz-is.js'

const test = suite('audit: nothing altered unseen')
const office = openOffice()
const whole = fillOffice(office)
test.after(() => office.remove())

interface Verified {
  readonly whole: boolean
  readonly acts: number
  readonly code: string
  readonly count: number
  readonly faults: readonly {
    readonly table: string
    readonly row: string
    readonly why: string
    readonly columns: string[]
    readonly subject: string
  }[]
}

const copy = join(office.folder, 'copy.sqlite')

/** The audit of a copy that somebody changed past the program. */
function changed(work: (file: string) => void, ...args: readonly string[]): Verified & { readonly code6: number } {
  for (const ending of ['', '-wal', '-shm']) rmSync(copy + ending, { force: true })
  copyFileSync(whole, copy)
  work(copy)
  const ran = office.kzIs(['audit', 'verify', '--json', '--db', copy, ...args])
  return { ...(JSON.parse(ran.out) as Verified), code6: ran.code }
}

test('a file as the program wrote it is whole, and its mark is that of audit head', () => {
  const ran = office.kzIs(['audit', 'verify', '--json'])
  const report = JSON.parse(ran.out) as Verified
  assert.is(ran.code, 0)
  assert.equal(report.faults, [])
  assert.ok(report.acts > 100)
  assert.is((JSON.parse(office.kzIs(['audit', 'head', '--json']).out) as { code: string }).code, report.code)
})

const ALTERED: readonly (readonly [table: string, column: string, sql: string])[] = [
  ['case_file', 'status', "update case_file set status = 'withdrawn' where number = 'TR-2025-000001'"],
  ['case_file', 'applicant_name', "update case_file set applicant_name = 'X' where number = 'TR-2025-000001'"],
  ['case_file', 'updated_at', "update case_file set updated_at = '2020-01-01T00:00' where number = 'TR-2025-000001'"],
  ['register_entry', 'status', "update register_entry set status = 'excluded' where number = 'T-000001'"],
  ['entry_document', 'valid_until', "update entry_document set valid_until = '2099-01-01' where entry = 'T-000001'"],
  ['due_item', 'ends', "update due_item set ends = '2031-01-01T18:30'"],
]

for (const [table, column, sql] of ALTERED) {
  test(`a changed ${table}.${column} is named with its row and column, and rebuild mends it`, () => {
    const report = changed((file) => past(file, (db) => assert.ok(db.prepare(sql).run().changes > 0)))
    assert.is(report.code6, 6)
    const [first] = report.faults
    assert.is(first?.table, table)
    assert.ok(first?.columns.includes(column), JSON.stringify(first))
    assert.is(office.kzIs(['audit', 'rebuild', '--db', copy]).code, 0)
    assert.is(office.kzIs(['audit', 'verify', '--db', copy]).code, 0)
  })
}

test('a row taken away and a row put in are found in every read model', () => {
  for (const table of ['due_item', 'entry_document', 'complaint', 'register_entry', 'case_file']) {
    const report = changed((file) =>
      past(file, (db) => {
        db.pragma('foreign_keys = off')
        const n = db.prepare(`select count(*) from ${table}`).pluck().get() as number
        if (n > 0) db.exec(`delete from ${table} where rowid_of = 0`.replace('rowid_of = 0', firstRow(db, table)))
        else
          db.exec(
            "insert into complaint values ('C-2025-000001', 'TR-2025-000001', 's', 'provider', 'x', '2025-01-01T10:00', '2025-01-01T10:00', null, null, null, null, null)",
          )
      }),
    )
    assert.is(report.code6, 6, table)
    assert.ok(
      report.faults.some((fault) => fault.table === table),
      `${table}: ${JSON.stringify(report.faults[0])}`,
    )
  }
})

function firstRow(db: Database.Database, table: string): string {
  const [key = ''] = db
    .prepare(`select name from pragma_table_info('${table}') where pk > 0 or name = 'number' order by pk`)
    .pluck()
    .all() as string[]
  return `${key} = (select min(${key}) from ${table})`
}

test('an act changed in the journal is named, with the case that it touches', () => {
  const report = changed((file) =>
    withoutGuards(file, (db) => {
      db.exec("update act set by_whom = 'Б. Басқа' where id = 40")
    }),
  )
  assert.is(report.code6, 6)
  const act = report.faults.find((fault) => fault.table === 'act')
  assert.equal([act?.row, act?.why], ['40', 'changed'])
  assert.match(act?.subject ?? '', /^(case|entry)\//)
})

test('a guard of the journal taken away, a number freed, a number invented are found', () => {
  const guard = changed((file) => past(file, (db) => void db.exec('drop trigger act_is_never_changed')))
  assert.equal(guard.faults[0], {
    table: 'sqlite_schema',
    row: 'act_is_never_changed',
    why: 'missing',
    columns: [],
    subject: '',
  })
  const last = "(select max(number) from number_taken where series = 'outgoing' and year = 2025)"
  const freed = changed((file) =>
    withoutGuards(
      file,
      (db) => void db.exec(`delete from number_taken where series = 'outgoing' and year = 2025 and number = ${last}`),
    ),
  )
  assert.is(freed.code6, 6)
  const invented = changed((file) =>
    withoutGuards(file, (db) => void db.exec(`insert into number_taken values ('outgoing', 2025, ${last} + 1, 3)`)),
  )
  assert.is(invented.faults[0]?.why, 'surplus')
})

test('the end of the journal cut off is whole in itself, and found by the mark on paper', () => {
  const { code } = JSON.parse(office.kzIs(['audit', 'head', '--json']).out) as { readonly code: string }
  const cut = (file: string): void => {
    withoutGuards(file, (db) => {
      db.pragma('foreign_keys = off')
      db.exec('delete from number_taken where act = (select max(id) from act)')
      db.exec('delete from act where id = (select max(id) from act)')
    })
    assert.is(office.kzIs(['audit', 'rebuild', '--db', file]).code, 0)
  }
  const report = changed(cut, '--head', code)
  assert.is(report.code6, 6)
  assert.ok(
    report.faults.some((fault) => fault.why === 'cut'),
    JSON.stringify(report.faults),
  )
  assert.is(office.kzIs(['audit', 'verify', '--head', '12-XYZ']).code, 3)
})

test('the exported journal is verified by its own program, which knows nothing of this one', () => {
  const journal = join(office.folder, 'journal.jsonl')
  const exported = JSON.parse(office.kzIs(['audit', 'export', '-o', journal, '--json']).out) as {
    readonly verifier: string
    readonly code: string
  }
  const source = readFileSync(exported.verifier, 'utf8')
  assert.equal([...source.matchAll(/from '([^']+)'/g)].map((match) => match[1]).sort(), ['node:crypto', 'node:fs'])
  const verify = (...args: readonly string[]) =>
    spawnSync(process.execPath, [exported.verifier, journal, ...args], { encoding: 'utf8' })
  assert.match(verify(exported.code).stdout, `WHOLE`)
  const lines = readFileSync(journal, 'utf8').trimEnd().split('\n')
  const altered: readonly (readonly [string, readonly string[]])[] = [
    ['a letter changed', lines.map((line, at) => (at === 60 ? line.replace('"by_whom":"', '"by_whom":"Ы') : line))],
    ['a line taken out', lines.filter((_, at) => at !== 60)],
    ['two lines changed over', lines.map((line, at) => (at === 60 ? lines[61] : at === 61 ? lines[60] : line) ?? '')],
    ['the end cut off', lines.slice(0, -1)],
  ]
  for (const [what, text] of altered) {
    writeFileSync(journal, `${text.join('\n')}\n`)
    const ran = verify(exported.code)
    assert.is(ran.status, 1, `${what}: ${ran.stdout}`)
    assert.match(ran.stdout, 'BROKEN', what)
  }
})

test('every decided case is computed again under its own editions; a difference is told and not mended', () => {
  const same = office.kzIs(['audit', 'replay', '--json'])
  const replayed = JSON.parse(same.out) as { readonly decided: number; readonly differing: readonly unknown[] }
  assert.is(same.code, 0, same.out)
  assert.ok(replayed.decided > 5)
  changed((file) =>
    past(file, (db) => void db.exec("update case_file set service_due = '2031-01-01' where number = 'TR-2025-000001'")),
  )
  const ran = office.kzIs(['audit', 'replay', '--json', '--db', copy])
  assert.is(ran.code, 10)
  const { differing } = JSON.parse(ran.out) as {
    readonly differing: readonly {
      readonly case: string
      readonly differences: readonly { readonly what: string; readonly recorded: string }[]
    }[]
  }
  assert.equal(
    differing.map((each) => [each.case, each.differences[0]?.what, each.differences[0]?.recorded]),
    [['TR-2025-000001', 'serviceDue', '2031-01-01']],
  )
  assert.is(
    past(copy, (db) => db.prepare("select service_due from case_file where number = 'TR-2025-000001'").pluck().get()),
    '2031-01-01',
  )
})

test.run()
