// Why: what the audit holds against the journal besides the read models: numbers taken, what is no act, the calendar that it reckons by.
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { fillOffice, past, withoutGuards } from '../attack/support.js'
import { openOffice } from '../run-support/kz-is.js'

const test = suite('audit: around the journal')
const office = openOffice()
const whole = fillOffice(office)
test.after(() => office.remove())

interface Verified {
  readonly faults: readonly { readonly table: string; readonly row: string; readonly why: string }[]
}

const copy = join(office.folder, 'copy.sqlite')

/** The audit of a copy that somebody changed past the program. */
function changed(work: (file: string) => void): Verified & { readonly code6: number } {
  for (const ending of ['', '-wal', '-shm']) rmSync(copy + ending, { force: true })
  copyFileSync(whole, copy)
  work(copy)
  const ran = office.kzIs(['audit', 'verify', '--json', '--db', copy])
  return { ...(JSON.parse(ran.out) as Verified), code6: ran.code }
}

test('a filter of lists that cannot be read is named by verify and by doctor --full', () => {
  for (const options of ['{', '[]', '{"status":[1]}', '{"status":null}']) {
    const report = changed((file) =>
      past(file, (db) =>
        db.prepare('insert into list_filter values (?, ?, ?, ?)').run('mine', options, 'А', '2026-03-16T10:00'),
      ),
    )
    assert.is(report.code6, 6, options)
    assert.equal(report.faults, [
      { table: 'list_filter', row: 'mine', why: 'unreadable', columns: ['options'], subject: '' },
    ])
  }
  assert.is(office.kzIs(['doctor', '--full', '--db', copy]).code, 6)
})

test('a number of a series that there is not, and one that points to another act of its file', () => {
  const put = changed((file) => past(file, (db) => db.exec("insert into number_taken values ('zz', 2025, 1, 1)")))
  assert.equal(
    put.faults.map(({ table, row, why }) => [table, row, why]),
    [['number_taken', 'zz 2025 1', 'surplus']],
  )
  const moved = changed((file) =>
    withoutGuards(file, (db) => {
      const decided = "select id from act where kind = 'decided'"
      const back = db
        .prepare(`update number_taken set act = act - 1 where series = 'outgoing' and act in (${decided})`)
        .run()
      assert.ok(back.changes > 0)
    }),
  )
  assert.ok(moved.faults.some(({ table, why }) => table === 'number_taken' && why === 'surplus'))
})

test('a calendar that cannot be read is told as that, not as damage of the journal', () => {
  const folder = join(office.folder, 'calendar')
  mkdirSync(folder)
  writeFileSync(join(folder, '2026.json'), '{}')
  try {
    for (const args of [
      ['audit', 'verify'],
      ['audit', 'replay'],
      ['audit', 'rebuild'],
      ['restore', whole, '--dry-run', '--db', join(office.folder, 'restored.sqlite')],
    ]) {
      const ran = office.kzIs(args)
      assert.is(ran.code, 3, args.join(' '))
      assert.match(ran.err, '[calendar-file-invalid]')
    }
    const doctor = office.kzIs(['doctor', '--full', '--json'])
    assert.is(doctor.code, 10)
    assert.not.match(doctor.out, '"damaged"')
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test.run()
