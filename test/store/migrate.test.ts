import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { openDatabase } from '../../src/store/database.js'
import { migrate } from '../../src/store/migrate.js'
import { MIGRATIONS } from '../../src/store/migrations/index.js'
import { openStore } from '../../src/store/open-store.js'
import { failing, inFolder, takeIn } from './support.js'

const test = suite('store: migrations')

const NEXT = [...MIGRATIONS, 'create table added (x text not null) strict;']
/** The schema of this version. */
const NOW = MIGRATIONS.length

/** A database of this version with one case in it, opened raw. */
async function filled(folder: string): Promise<{ file: string; number: string }> {
  const file = join(folder, 'base.sqlite')
  const store = await openStore(file)
  const number = await store.write((tx) => takeIn(tx))
  await store.close()
  return { file, number }
}

test('a new database needs no backup', () =>
  inFolder(async (folder) => {
    const file = join(folder, 'base.sqlite')
    await (await openStore(file)).close()
    assert.equal(readdirSync(folder), ['base.sqlite'])
  }))

test('before a migration the database is copied beside itself, whole and readable by its owner only', () =>
  inFolder(async (folder) => {
    const { file, number } = await filled(folder)
    const open = await openDatabase(file)
    await migrate(open.raw, file, 1_000, NEXT)
    assert.is(open.raw.pragma('user_version', { simple: true }), NOW + 1)
    await open.close()
    const backup = await openStore(`${file}.v${NOW}.bak`)
    assert.is((await backup.caseRow(number))?.number, number)
    assert.is((await backup.integrity()).chain.acts, 1)
    assert.is(statSync(`${file}.v${NOW}.bak`).mode & 0o777, 0o600)
    await backup.close()
  }))

for (let version = 1; version < NOW; version += 1) {
  test(`a database of version ${version} is brought up to ${NOW} with all that was in it, a backup beside it`, () =>
    inFolder(async (folder) => {
      const file = join(folder, 'base.sqlite')
      const old = new Database(file)
      old.pragma('page_size = 16384')
      await migrate(old, file, 1_000, MIGRATIONS.slice(0, version))
      old.pragma(`application_id = ${0x6b7a6973}`)
      old
        .prepare('insert into draft (service, answers, created, updated, by_whom) values (?, ?, ?, ?, ?)')
        .run('trusted-registry', '{"kept":true}', '2025-03-14T16:40', '2025-03-14T16:40', 'А. Тіркеуші')
      old.close()
      const store = await openStore(file)
      assert.equal((await store.draft(1)).answers, { kept: true })
      const number = await store.write((tx) => takeIn(tx))
      assert.is((await store.caseRow(number))?.number, number)
      await store.close()
      assert.ok(existsSync(`${file}.v${version}.bak`))
    }))
}

/** What only shows after a migration: a row that points to nothing, an act that is no longer what was hashed. */
const SPOILING: readonly (readonly [string, string, RegExp])[] = [
  ['its SQL is wrong', 'create table added (x text not null) strict; insert into nowhere values (1);', /nowhere/],
  [
    'rows point to nothing',
    "create table added (x text references case_file (number)) strict; insert into added values ('none');",
    /added → case_file|FOREIGN KEY/,
  ],
  ['an act is changed', "drop trigger act_is_never_changed; update act set by_whom = 'other';", /act 1: changed/],
]
for (const [rule, sql, where] of SPOILING)
  test(`a migration is rehearsed: where ${rule}, the database stays as it was, with a backup`, () =>
    inFolder(async (folder) => {
      const { file, number } = await filled(folder)
      const before = readFileSync(file)
      const open = await openDatabase(file)
      const attempt = () =>
        failing('store-migration-failed', () => migrate(open.raw, file, 1_000, [...MIGRATIONS, sql]))
      await attempt()
      const facts = await attempt()
      assert.match(facts.where, where)
      assert.equal([facts.from, facts.to], [NOW, NOW + 1])
      await open.close()
      assert.equal(readFileSync(file), before)
      assert.equal(
        readdirSync(folder).sort(),
        ['base.sqlite', `base.sqlite.v${NOW}.failed.bak`],
        'one copy, however often it is tried',
      )
      const store = await openStore(facts.backup)
      assert.is((await store.caseRow(number))?.number, number)
      await store.close()
    }))

test('copies that a killed command left half made are removed by the next migration, those of one that runs are not', () =>
  inFolder(async (folder) => {
    const { file } = await filled(folder)
    const ended = spawnSync(process.execPath, ['-e', '']).pid
    for (const pid of [ended, process.pid])
      for (const ending of ['abc.part', 'abc.rehearsal.part', 'abc.rehearsal.part-wal'])
        writeFileSync(`${file}.v${NOW}.${pid}.${ending}`, 'half')
    const open = await openDatabase(file)
    await migrate(open.raw, file, 1_000, NEXT)
    await open.close()
    const left = readdirSync(folder).filter((name) => name.includes('.part'))
    assert.is(left.length, 3)
    assert.ok(left.every((name) => name.includes(`.${process.pid}.`)))
  }))

test('an older backup is not written over', () =>
  inFolder(async (folder) => {
    const { file } = await filled(folder)
    writeFileSync(`${file}.v${NOW}.bak`, 'of long ago')
    const open = await openDatabase(file)
    await migrate(open.raw, file, 1_000, NEXT)
    await open.close()
    assert.is(statSync(`${file}.v${NOW}.bak`).size, 'of long ago'.length)
    assert.ok(existsSync(`${file}.v${NOW}-2.bak`))
  }))

test('two commands that migrate at once do it once', () =>
  inFolder(async (folder) => {
    const { file } = await filled(folder)
    const [one, two] = [await openDatabase(file), await openDatabase(file)]
    await Promise.all([migrate(one.raw, file, 5_000, NEXT), migrate(two.raw, file, 5_000, NEXT)])
    assert.is(two.raw.pragma('user_version', { simple: true }), NOW + 1)
    await one.close()
    await two.close()
    assert.equal(
      readdirSync(folder).filter((name) => name.endsWith('.part')),
      [],
    )
    assert.ok(existsSync(`${file}.v${NOW}.bak`))
  }))

test('a first opening that fails leaves no file behind', () =>
  inFolder(async (folder) => {
    const file = join(folder, 'base.sqlite')
    writeFileSync(file, '')
    const holder = new Database(file)
    holder.exec('begin immediate')
    await openStore(file, { patience: 50, fresh: true }).then(
      () => assert.unreachable(),
      () => {},
    )
    holder.exec('rollback')
    holder.close()
    assert.is(statSync(file).size, 0, 'a file that was there before stays')
    const store = await openStore(file, { fresh: true })
    await store.close()
  }))

test.run()
