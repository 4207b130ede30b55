import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { openStore } from '../../src/store/open-store.js'
import { failing, inFolder } from './support.js'

// A database that was lost must not pass for a new office: an empty list of cases would hide the loss.
const test = suite('store: a database that vanished')

test('a file that was emptied is not taken for a new office: only whoever asks for one gets it', () =>
  inFolder(async (folder) => {
    const file = join(folder, 'base.sqlite')
    writeFileSync(file, '')
    assert.equal(await failing('store-vanished', () => openStore(file)), { path: file, what: 'emptied', beside: null })
    assert.is(statSync(file).size, 0)
    const store = await openStore(file, { fresh: true })
    assert.equal(await store.head(), { id: 0, hash: null })
    await store.close()
  }))

test('a database that is gone is not made anew while what it left lies beside its place', () =>
  inFolder(async (folder) => {
    const left: readonly (readonly [string, string])[] = [
      ['base.sqlite-wal', 'base.sqlite-wal'],
      ['base.sqlite.v5.bak', 'base.sqlite.v5.bak'],
      ['base.sqlite.before-restore-20260316T1000', 'base.sqlite.before-restore-20260316T1000'],
      ['backups/base-20260316-1000.sqlite', 'backups/base-20260316-1000.sqlite'],
      ['papers/TR-2026-000001/letter.docx', 'papers/TR-2026-000001'],
    ]
    for (const [at, [name, beside]] of left.entries()) {
      const place = join(folder, String(at))
      mkdirSync(dirname(join(place, name)), { recursive: true })
      writeFileSync(join(place, name), 'x')
      const file = join(place, 'base.sqlite')
      assert.equal(await failing('store-vanished', () => openStore(file)), { path: file, what: 'gone', beside })
      assert.is(existsSync(file), false, name)
      await (await openStore(file, { fresh: true })).close()
      await (await openStore(file)).close()
    }
    assert.equal(
      readFileSync(join(folder, '0', 'base.sqlite.left-1-wal'), 'utf8'),
      'x',
      'what was not written yet stays',
    )
  }))

test('what lies beside and is nothing of it leaves a first start as it is', () =>
  inFolder(async (folder) => {
    for (const name of ['base.sqlite-wal', 'other.sqlite-wal', 'base.sqlite.txt', 'office.json'])
      writeFileSync(join(folder, name), name === 'base.sqlite-wal' ? '' : 'x')
    for (const name of ['papers/blanks', 'backups/other-20260316-1000.sqlite', 'calendar'])
      mkdirSync(join(folder, name), { recursive: true })
    await (await openStore(join(folder, 'base.sqlite'))).close()
    // The papers are those of the database that is there.
    mkdirSync(join(folder, 'papers', 'TR-2026-000001'))
    await (await openStore(join(folder, 'second.sqlite'))).close()
    assert.equal(
      readdirSync(folder).filter((name) => name.startsWith('.')),
      [],
    )
  }))

test.run()
