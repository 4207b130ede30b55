// Why: a database that was lost must not pass for a new office, and one that lies where nothing can be written must still be read.
import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { openOffice, type Ran } from '../run-support/kz-is.js'
import { root } from '../run-support/project.js'
import { fillOffice } from './support.js'

const test = suite('a database that is lost, and one that may only be read')
const office = openOffice()
const whole = fillOffice(office)
test.after(() => office.remove())

const READINGS = [
  ['list'],
  ['due'],
  ['audit', 'verify'],
  ['audit', 'head'],
  ['stats', '--from', '2025-01-01', '--to', '2025-12-31'],
  ['doctor'],
]

test('emptied: every command says so, a backup brings it back', () => {
  const file = join(office.folder, 'emptied.sqlite')
  copyFileSync(whole, file)
  truncateSync(file)
  for (const args of READINGS) {
    const ran = office.kzIs([...args, '--db', file, '--json'])
    assert.is(ran.code, 6, args.join(' '))
    if (args[0] !== 'doctor') assert.match(ran.err, 'store-vanished')
  }
  assert.is(office.kzIs(['restore', whole, '--db', file, '--confirm', 'emptied.sqlite']).code, 0)
  assert.is(office.kzIs(['audit', 'verify', '--db', file]).code, 0)
})

test('gone, and its journal left: nothing is made there, the journal stays, and is not taken for that of the restored one', () => {
  const folder = join(office.folder, 'gone')
  mkdirSync(folder)
  const file = join(folder, 'o.sqlite')
  copyFileSync(whole, `${file}-wal`)
  for (const args of READINGS) {
    assert.is(office.kzIs([...args, '--db', file]).code, 6, args.join(' '))
    assert.equal(readdirSync(folder), ['o.sqlite-wal'])
  }
  assert.is(office.kzIs(['restore', whole, '--db', file]).code, 0)
  assert.is(office.kzIs(['audit', 'verify', '--db', file]).code, 0)
  assert.ok(existsSync(`${file}.left-1-wal`))
})

test('where nothing may be written all is read, a backup goes elsewhere, and nothing is recorded', () => {
  if (process.getuid === undefined) return
  const outer = mkdtempSync(join(tmpdir(), 'kz-is-read-only-'))
  const folder = join(outer, 'data')
  mkdirSync(folder)
  const file = join(folder, 'o.sqlite')
  copyFileSync(whole, file)
  const nobody = process.getuid() === 0 ? { uid: 65534, gid: 65534 } : {}
  const run = (...args: readonly string[]): Ran => {
    const whole = [join(root, 'bin', 'kz-is.js'), ...args, '--db', file]
    const env = { ...office.env, TMPDIR: outer }
    const ran = spawnSync(process.execPath, whole, { ...nobody, cwd: outer, env, encoding: 'utf8' })
    return { code: ran.status ?? -1, out: ran.stdout, err: ran.stderr }
  }
  try {
    chmodSync(outer, 0o777)
    for (const [fileMode, folderMode] of [
      [0o444, 0o755],
      [0o666, 0o555],
    ] as const) {
      chmodSync(file, fileMode)
      chmodSync(folder, folderMode)
      for (const args of [...READINGS.slice(0, -1), ['show', 'TR-2025-000001'], ['find', 'TR-2025-000001']])
        assert.is(run(...args).code, 0, `${args.join(' ')}: ${run(...args).err}`)
      assert.is(run('backup', join(outer, `copy-${fileMode}.sqlite`)).code, 0)
      assert.is(run('audit', 'export', '-o', join(outer, `journal-${fileMode}.jsonl`)).code, 0)
      for (const args of [
        ['audit', 'rebuild'],
        ['user', 'add', 'А', '--role', 'administrator'],
      ])
        assert.match(run(...args).err, 'store-read-only', args.join(' '))
      assert.equal(readdirSync(folder), ['o.sqlite'])
      assert.equal(
        readdirSync(outer).filter((name) => name.startsWith('kz-is-read-')),
        [],
        'no copy stays',
      )
    }
  } finally {
    chmodSync(folder, 0o755)
    rmSync(outer, { recursive: true, force: true })
  }
})

test.run()
