import Database from 'better-sqlite3'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { hashOf } from '../../src/store/journal-hash.js'
import { openStore } from '../../src/store/open-store.js'
import { note, takeIn, withStore } from './support.js'

// Somebody who owns the file can drop the triggers and write what he likes. Each test does one such thing.
const test = suite('store: altering unseen')

interface Row {
  readonly id: number
  readonly subject: string
  readonly seq: number
  readonly kind: string
  readonly at: string
  readonly recorded_at: string
  readonly by_whom: string
  readonly data: string
  readonly prev_hash: Buffer
  readonly hash: Buffer
}

const ALTERED: readonly (readonly [string, (raw: Database.Database) => void, unknown])[] = [
  ['nothing', () => {}, null],
  [
    'the text of an act',
    (raw) => raw.exec(`update act set data = replace(data, 'бір', 'екі') where id = 3`),
    [3, 2, 'changed'],
  ],
  ['the employee', (raw) => raw.exec("update act set by_whom = 'Х' where id = 4"), [4, 3, 'changed']],
  ['the time', (raw) => raw.exec("update act set at = '2025-03-18T09:00' where id = 2"), [2, 1, 'changed']],
  ['the time of recording', (raw) => raw.exec("update act set recorded_at = '2020' where id = 2"), [2, 1, 'changed']],
  [
    'one space in the data',
    (raw) => raw.exec(`update act set data = replace(data, ':', ': ') where id = 3`),
    [3, 2, 'changed'],
  ],
  [
    'an act moved to another case',
    (raw) => raw.exec("update act set subject = 'case/X', seq = 1 where id = 4"),
    [4, 1, 'changed'],
  ],
  ['the hash', (raw) => raw.exec('update act set hash = zeroblob(32) where id = 3'), [3, 2, 'changed']],
  ['an act with a hash to fit', (raw) => rehash(raw, 3), [3, 2, 'replaced']],
  ['the first act with a hash to fit', (raw) => rehash(raw, 1), [1, 1, 'replaced']],
  ['an act removed', (raw) => raw.exec('delete from act where id = 3'), [3, 3, 'missing']],
  ['the first act removed', (raw) => raw.exec('delete from act where id = 1'), [1, 1, 'missing']],
  ['two acts exchanged', exchange, [3, 3, 'changed']],
]

for (const [rule, alter, expected] of ALTERED)
  test(`the first broken act is named: ${rule}`, () =>
    withStore(async (store, file) => {
      const number = await store.write((tx) => takeIn(tx))
      const other = await store.write((tx) => takeIn(tx))
      await store.write((tx) => tx.appendToCase(number, 1, [note('бір'), note('бірінші')], ''))
      await store.write((tx) => tx.appendToCase(other, 1, [note('бір')], ''))
      await store.close()
      const raw = new Database(file)
      raw.pragma('foreign_keys = OFF')
      raw.exec('drop trigger act_is_never_changed; drop trigger act_is_never_removed')
      alter(raw)
      raw.close()
      const again = await openStore(file)
      const { broken } = (await again.integrity()).chain
      assert.equal(broken && [broken.id, broken.seq, broken.why], expected)
      await again.close()
    }))

test('the end cut off: the chain holds, but numbers and rows point to acts that are gone', () =>
  withStore(async (store, file) => {
    const number = await store.write((tx) => takeIn(tx))
    const head = await store.head()
    await store.write((tx) => takeIn(tx))
    await store.close()
    const raw = new Database(file)
    raw.pragma('foreign_keys = OFF')
    raw.exec('drop trigger act_is_never_removed; delete from act where id = 2')
    raw.close()
    const again = await openStore(file)
    const report = await again.integrity()
    assert.is(report.chain.broken, null)
    assert.is(report.chain.head, head.hash)
    assert.equal(report.references, [{ table: 'number_taken', parent: 'act' }])
    assert.equal(report.staleSubjects, ['case/TR-2025-000002'])
    assert.is(number, 'TR-2025-000001')
    await again.close()
  }))

test('a number taken away and a row that lags are named', () =>
  withStore(async (store, file) => {
    for (let n = 0; n < 5; n += 1) await store.write((tx) => takeIn(tx))
    await store.close()
    const raw = new Database(file)
    raw.exec('drop trigger number_is_never_freed; delete from number_taken where number in (2, 3)')
    raw.exec("update case_file set version = 7 where number = 'TR-2025-000004'")
    raw.close()
    const again = await openStore(file)
    const report = await again.integrity()
    assert.equal(report.numberGaps, [{ series: 'case/TR', year: 2025, last: 5, missing: 2, firstMissing: 2 }])
    assert.equal(report.staleSubjects, ['case/TR-2025-000004'])
    await again.close()
  }))

/** Changes the data of an act and gives it the hash that the changed act should have. */
function rehash(raw: Database.Database, id: number): void {
  const row = raw.prepare('select * from act where id = ?').get(id) as Row
  const changed = { ...row, data: row.data.replace('}', ',"x":1}') }
  raw.prepare('update act set data = ?, hash = ? where id = ?').run(changed.data, hashOf(row.prev_hash, changed), id)
}

function exchange(raw: Database.Database): void {
  raw.exec(`update act set id = 100 where id = 3; update act set id = 3, seq = 4 where id = 4;
    update act set id = 4, seq = 2 where id = 100; update act set seq = 3 where id = 3`)
}

test.run()
