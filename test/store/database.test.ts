import {
  closeSync,
  copyFileSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { openDatabase } from '../../src/store/database.js'
import { openStore } from '../../src/store/open-store.js'
import { SCHEMA_VERSION } from '../../src/store/schema.js'
import { failing, inFolder, takeIn, withStore } from './support.js'

const test = suite('store: the database file')

test('a new database has big pages, a write-ahead journal, its mark and its version', () =>
  withStore(async (_, file) => {
    const raw = new Database(file, { readonly: true })
    const pragma = (name: string) => raw.pragma(name, { simple: true })
    const found = [pragma('page_size'), pragma('journal_mode'), pragma('application_id'), pragma('user_version')]
    raw.close()
    assert.equal(found, [16_384, 'wal', 0x6b7a6973, SCHEMA_VERSION])
  }))

test('the connection keeps foreign keys and waits for the disk', () =>
  inFolder(async (folder) => {
    const open = await openDatabase(join(folder, 'base.sqlite'))
    assert.is(open.raw.pragma('foreign_keys', { simple: true }), 1)
    assert.is(open.raw.pragma('synchronous', { simple: true }), 2)
    await open.close()
  }))

test('opening and reading a current database changes no byte of it and leaves nothing beside it', () =>
  inFolder(async (folder) => {
    const file = join(folder, 'base.sqlite')
    const first = await openStore(file)
    const number = await first.write((tx) => takeIn(tx))
    await first.close()
    const before = readFileSync(file)
    const { mtimeMs } = statSync(file)
    const store = await openStore(file)
    assert.is((await store.caseRow(number))?.number, number)
    await store.listCases({}, { limit: 10 })
    await store.find('қамқор', { limit: 10 })
    await store.close()
    assert.equal(readFileSync(file), before)
    assert.is(statSync(file).mtimeMs, mtimeMs)
    assert.equal(readdirSync(folder), ['base.sqlite'])
  }))

test('a database of a newer program is refused, naming both versions', () =>
  inFolder(async (folder) => {
    const file = join(folder, 'base.sqlite')
    await (await openStore(file)).close()
    const raw = new Database(file)
    raw.pragma(`user_version = ${SCHEMA_VERSION + 6}`)
    raw.close()
    const facts = await failing('store-newer', () => openStore(file))
    assert.equal([facts.found, facts.known], [SCHEMA_VERSION + 6, SCHEMA_VERSION])
  }))

test('a damaged header is said as such', () =>
  inFolder(async (folder) => {
    const file = join(folder, 'base.sqlite')
    await (await openStore(file)).close()
    overwrite(file, 0, Buffer.alloc(64, 0x41))
    await failing('store-not-database', () => openStore(file))
  }))

test('a damaged page is said as such, whichever command meets it', () =>
  withStore(async (store, file) => {
    const number = await store.write((tx) => takeIn(tx))
    await store.close()
    const size = statSync(file).size
    for (let page = 1; page * 16_384 < size; page += 1) overwrite(file, page * 16_384, Buffer.alloc(8_192, 0xff))
    const again = await openStore(file)
    await failing('store-damaged', () => again.caseRow(number))
    await failing('store-damaged', () => again.write((tx) => takeIn(tx)))
    await again.close()
  }))

test('a file that was cut off is said to be damaged', () =>
  withStore(async (store, file) => {
    const number = await store.write((tx) => takeIn(tx))
    await store.close()
    truncateSync(file, 16_384 * 3)
    await failing('store-damaged', async () => {
      const again = await openStore(file)
      try {
        await again.caseActs(number)
        await again.caseRow(number)
      } finally {
        await again.close()
      }
    })
  }))

test('a copy made by hand that lost its journal mode gets it back', () =>
  inFolder(async (folder) => {
    const file = join(folder, 'base.sqlite')
    await (await openStore(file)).close()
    copyFileSync(file, join(folder, 'copy.sqlite'))
    const raw = new Database(join(folder, 'copy.sqlite'))
    raw.pragma('journal_mode = delete')
    raw.close()
    const open = await openDatabase(join(folder, 'copy.sqlite'))
    assert.is(open.raw.pragma('journal_mode', { simple: true }), 'wal')
    await open.close()
  }))

function overwrite(file: string, at: number, bytes: Buffer): void {
  const descriptor = openSync(file, 'r+')
  writeSync(descriptor, bytes, 0, bytes.length, at)
  closeSync(descriptor)
}

test.run()
