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

test('search_word: a byte by which a word stands in a column that there is not', () => {
  const file = join(office.folder, 'column.sqlite')
  copyFileSync(database, file)
  const db = new Database(file)
  // The tables behind a search table are closed to anybody who does not ask for it.
  db.unsafeMode()
  db.exec('create virtual table temp.seen using fts5vocab(main, search_word, instance)')
  const columns = (): readonly unknown[] => db.prepare('select col from temp.seen').pluck().all()
  const count = columns().length
  const change = db.prepare('update search_word_data set block = ? where id = ?')
  // The first page of each segment holds whole words; further ones and the indexes of first letters come after it.
  const pages = db.prepare('select id, block from search_word_data where id % 137438953472 = 1 and id > 1').all() as {
    readonly id: number
    readonly block: Buffer
  }[]
  const places = pages.flatMap((page) => Array.from({ length: 150 }, (_, n) => ({ ...page, place: n + 4 })))
  const at = places.find(({ id, block, place }) => {
    const changed = Buffer.from(block)
    changed[place] = 154
    change.run(changed, id)
    let seen: readonly unknown[] = []
    try {
      seen = columns()
    } catch {
      // What SQLite itself cannot read is not what is looked for.
    }
    if (seen.length === count && seen.includes(null)) return true
    change.run(block, id)
    return false
  })
  db.close()
  assert.ok(at !== undefined, 'no such place was found')
  const { code, out, err } = office.kzIs(['audit', 'verify', '--lang', 'en'], { env: { KZ_IS_DB: file } })
  assert.is(code, EXIT.damaged, err)
  assert.match(out + err, 'search_word')
})

test.run()
