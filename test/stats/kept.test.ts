// Figures that were reckoned once are kept: they must never be anything but the figures of the cases as they stand.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { EXIT } from '../../src/cli/exit-codes.js'
import { openOffice } from '../run-support/kz-is.js'

const office = openOffice({ KZ_IS_NOW: '2025-12-31T10:00', KZ_IS_USER: 'Серікова Ә.' })
const { database } = JSON.parse(office.kzIs(['demo', '--json']).out) as { database: string }
const run = (...args: readonly string[]) => office.kzIs(args, { env: { KZ_IS_DB: database } })
const YEAR = ['stats', '--from', '2025-01-01', '--to', '2025-12-31']

function inDatabase<T>(work: (db: Database.Database) => T): T {
  const db = new Database(database)
  try {
    return work(db)
  } finally {
    db.close()
  }
}

const kept = () => inDatabase((db) => db.prepare('select count(*) from figure').pluck().get() as number)
const forget = () => inDatabase((db) => db.exec('delete from figure'))

const Kept = suite('stats: kept figures')
Kept.after(() => office.remove())

for (const by of ['month', 'employee'])
  Kept(`by ${by}: the same bytes whether they were reckoned or kept`, () => {
    forget()
    const reckoned = run(...YEAR, '--by', by, '--json').out
    assert.ok(kept() >= 12)
    assert.is(run(...YEAR, '--by', by, '--json').out, reckoned)
    const part = ['stats', '--from', '2025-03-10', '--to', '2025-09-10', '--by', by, '--json']
    const fromKept = run(...part).out
    forget()
    assert.is(run(...part).out, fromKept)
  })

Kept('the page and the workbook of a closed period made again are the same bytes', () => {
  const files = ['a', 'b'].map((name) => {
    const [page, book] = [join(office.folder, `${name}.html`), join(office.folder, `${name}.xlsx`)]
    assert.is(run(...YEAR, '--by', 'month', '--html', page, '-o', book).code, EXIT.done)
    return [readFileSync(page), readFileSync(book)] as const
  })
  assert.ok(files[0]?.[0].equals(files[1]![0]))
  assert.ok(files[0]?.[1].equals(files[1]![1]))
})

Kept('audit verify proves what is kept, and finds a figure that somebody changed', () => {
  run(...YEAR)
  assert.is(run('audit', 'verify').code, EXIT.done)
  inDatabase((db) =>
    db.exec(`update figure set cells = replace(cells, '"inTime":1', '"inTime":2') where month = '2025-04'`),
  )
  const { code, out } = run('audit', 'verify', '--json')
  assert.is(code, EXIT.damaged)
  const { faults } = JSON.parse(out) as { faults: { table: string; row: string; columns: string[] }[] }
  assert.equal(
    faults.map(({ table, row, columns }) => [table, row, ...columns]),
    [['figure', '2025-04 trusted-registry', 'cells']],
  )
  assert.is(run('audit', 'rebuild').code, EXIT.done)
  assert.is(run('audit', 'verify').code, EXIT.done)
})

Kept(
  'what an earlier version reckoned otherwise is not used, is no fault, and gives way to what is reckoned now',
  () => {
    forget()
    const reckoned = run(...YEAR, '--by', 'month', '--json').out
    const marks = () => inDatabase((db) => db.prepare('select calendar from figure').pluck().all() as string[])
    inDatabase((db) =>
      db.exec(`update figure set calendar = substr(calendar, 4), cells = replace(cells, '"inTime":1', '"inTime":5')`),
    )
    assert.ok(marks().every((mark) => /^\d{4}:/.test(mark)))
    assert.is(run('audit', 'verify').code, EXIT.done)
    assert.is(run(...YEAR, '--by', 'month', '--json').out, reckoned)
    assert.ok(marks().every((mark) => /^r\d+\/\d{4}:/.test(mark)))
  },
)

Kept('where nothing may be written the report is made all the same', () => {
  forget()
  const lock = new Database(database)
  try {
    const reckoned = run(...YEAR, '--json')
    forget()
    lock.exec('begin immediate')
    const { code, out } = run(...YEAR, '--json')
    assert.is(code, EXIT.done)
    assert.is(out, reckoned.out)
  } finally {
    lock.exec('rollback')
    lock.close()
  }
})

Kept.run()
