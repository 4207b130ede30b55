// Why: a case that the search does not know is lost to whoever looks for it by a word. The tables of words hold no texts, and are held
// against the acts by sums: each way of changing them must be seen.
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { EXIT } from '../../src/cli/exit-codes.js'
import { openOffice } from '../run-support/kz-is.js'

const office = openOffice({ KZ_IS_NOW: '2026-03-16T10:00' })
const { database } = JSON.parse(office.kzIs(['demo', '--json']).out) as { readonly database: string }

const test = suite('audit: the tables of words')
test.after(() => office.remove())

/** What `audit verify` names after a change; null where it finds all as recorded. */
function named(sql: string): string | null {
  const file = join(office.folder, 'changed.sqlite')
  copyFileSync(database, file)
  const db = new Database(file)
  db.exec(sql)
  db.close()
  const { code, out, err } = office.kzIs(['audit', 'verify', '--lang', 'en'], { env: { KZ_IS_DB: file } })
  if (code === 0) return null
  assert.is(code, EXIT.damaged, err)
  return /“(search_\w+)”/.exec(out + err)?.[1] ?? `${out}${err}`
}

test('left alone, or put in and taken out again, all is as recorded', () => {
  assert.is(named('select 1'), null)
  assert.is(
    named("insert into search_part (rowid, parts) values (9999, 'абв'); delete from search_part where rowid = 9999"),
    null,
  )
})

for (const table of ['search_part', 'search_word']) {
  const columns = table === 'search_part' ? 'parts' : 'main'
  test(`${table}: a document less, one more, one under another's number`, () => {
    assert.is(named(`delete from ${table} where rowid = (select min(rowid) from ${table})`), table)
    assert.is(named(`insert into ${table} (rowid, ${columns}) values (9999, 'абв')`), table)
    assert.is(
      named(
        `delete from ${table} where rowid = (select min(rowid) from ${table});
         insert into ${table} (rowid, ${columns}) select 2, 'абв' where not exists (select 1 from ${table} where rowid = 2)`,
      ),
      table,
    )
  })
}

test.run()
