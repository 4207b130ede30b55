import { join } from 'node:path'
import Database from 'better-sqlite3'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { openDatabase } from '../../src/store/database.js'
import { openStore } from '../../src/store/open-store.js'
import { kyselyOf } from '../../src/store/tables.js'
import { inTransaction } from '../../src/store/tx.js'
import { caseOf, failing, inFolder, note, takeIn, withStore } from './support.js'

const test = suite('store: transactions')

test('held by another program for long: busy, and nothing is stored', () =>
  inFolder(async (folder) => {
    const file = join(folder, 'base.sqlite')
    await (await openStore(file)).close()
    const other = new Database(file)
    other.exec('begin immediate')
    const store = await openStore(file, { patience: 200 })
    const facts = await failing('store-busy', () => store.write((tx) => takeIn(tx)))
    assert.ok(facts.seconds >= 0.2 && facts.seconds < 3, `${facts.seconds} s`)
    assert.equal((await store.listCases({}, { limit: 10 })).rows, [], 'reading goes on meanwhile')
    other.exec('rollback')
    other.close()
    assert.is(await store.write((tx) => takeIn(tx)), 'TR-2025-000001')
    await store.close()
  }))

test('held for a moment: the writer waits and gets its turn', () =>
  inFolder(async (folder) => {
    const file = join(folder, 'base.sqlite')
    const store = await openStore(file)
    const other = new Database(file)
    other.exec('begin immediate')
    setTimeout(() => other.exec('commit').close(), 150)
    assert.is(await store.write((tx) => takeIn(tx)), 'TR-2025-000001')
    await store.close()
  }))

test('a full disk: said so, the transaction leaves nothing, what was stored stays', () =>
  inFolder(async (folder) => {
    const store = await openStore(join(folder, 'base.sqlite'))
    const first = await store.write((tx) => takeIn(tx))
    await store.close()
    // The size of the file stands in for the size of the disk; test/store/full-disk.test.ts fills a real one where it may.
    const small = await openDatabase(join(folder, 'base.sqlite'))
    const pages = small.raw.pragma('page_count', { simple: true }) as number
    small.raw.pragma(`max_page_count = ${pages + 2}`)
    const fill = (size: number) =>
      kyselyOf(small)
        .transaction()
        .execute((trx) =>
          inTransaction(trx, small.path, async (tx) => {
            const number = await takeIn(tx)
            await tx.appendToCase(number, 1, [note('х'.repeat(size))], '')
            await tx.putCase(caseOf(number, { version: 2 }), [])
          }),
        )
    await failing('store-full', () => fill(200_000))
    await fill(10)
    await small.close()
    const again = await openStore(join(folder, 'base.sqlite'))
    const { rows } = await again.listCases({}, { limit: 10 })
    assert.equal(
      rows.map((row) => row.number),
      ['TR-2025-000002', first],
    )
    const report = await again.integrity()
    assert.equal([report.pages, report.chain.broken, report.numberGaps], [[], null, []])
    await again.close()
  }))

test('work that throws leaves nothing, and the store goes on', () =>
  withStore(async (store) => {
    const broken = store.write(async (tx) => {
      await takeIn(tx)
      throw new Error('a bug of the caller')
    })
    await broken.then(
      () => assert.unreachable(),
      (error: Error) => assert.is(error.message, 'a bug of the caller'),
    )
    assert.equal(await store.head(), { id: 0, hash: null })
    assert.is(await store.write((tx) => takeIn(tx)), 'TR-2025-000001')
  }))

test('a snapshot does not see what others store meanwhile', () =>
  withStore(async (store, file) => {
    const other = await openStore(file)
    const seen = await store.snapshot(async (read) => {
      const before = (await read.listCases({}, { limit: 10 })).rows.length
      await other.write((tx) => takeIn(tx))
      return [before, (await read.listCases({}, { limit: 10 })).rows.length]
    })
    await other.close()
    assert.equal(seen, [0, 0])
    assert.is((await store.listCases({}, { limit: 10 })).rows.length, 1)
  }))

test('readings and writings that come at once take their turns', () =>
  withStore(async (store) => {
    const numbers = await Promise.all([1, 2, 3, 4, 5].map(() => store.write((tx) => takeIn(tx))))
    assert.equal(
      numbers.map((number) => Number(number.slice(-6))),
      [1, 2, 3, 4, 5],
    )
    const rows = await Promise.all(numbers.map((number) => store.caseRow(number)))
    assert.equal(
      rows.map((row) => row?.number),
      numbers,
    )
  }))

test.run()
