// Why: disks fill up, shares pretend to be disks, clocks lose their battery, installations lose files. Each is told with a code and what
// to do, through the program as a clerk runs it, and the database is as it was.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { auditStore } from '../../src/store/audit/audit.js'
import { openOffice, type Ran } from '../run-support/kz-is.js'
import { root } from '../run-support/project.js'
import { past, projector, sampleOf } from './support.js'

const test = suite('storage fails')
const office = openOffice()
test.after(() => office.remove())

const database = office.env.KZ_IS_DB ?? ''
writeFileSync(join(office.folder, 'answers.json'), sampleOf('include-software'))
const INTAKE = ['intake', 'trusted-registry', '--procedure', 'include', '--answers', 'answers.json', '--json']
assert.is(office.kzIs(INTAKE).code, 0)

interface Told {
  readonly error: {
    readonly code: string
    readonly exit: number
    readonly message: string
    readonly why: string | null
    readonly remedy: readonly string[]
  }
}

/** The command failed with this code and exit, said what to do; nothing of the database changed. */
function refused(ran: Ran, exit: number, code: string): Told['error'] {
  assert.is(ran.code, exit, ran.err)
  const line = ran.err.split('\n').find((each) => each.startsWith('{')) ?? ran.err
  const { error } = JSON.parse(line) as Told
  assert.is(error.code, code, ran.err)
  assert.ok(error.message.length > 0 && error.remedy.length > 0, ran.err)
  return error
}

async function unharmed(cases: number): Promise<void> {
  assert.equal((await auditStore(database, projector())).faults, [])
  assert.is(
    past(database, (db) => db.prepare('select count(*) from case_file').pluck().get()),
    cases,
  )
}

/** What stands before the program in its own process: `code` replaces a part of Node. */
function before(name: string, code: string): Record<string, string> {
  const file = join(office.folder, `${name}.cjs`)
  writeFileSync(file, code)
  return { NODE_OPTIONS: `--require ${file}` }
}

test('a limit on the size of files: said as that, the last action is not stored, without the limit work goes on', async () => {
  const ulimited = (kilobytes: number, ...args: readonly string[]): Ran => {
    const line = `ulimit -f ${kilobytes}; exec "$@"`
    const whole = ['-c', line, 'bash', process.execPath, join(root, 'bin', 'kz-is.js'), ...args]
    const ran = spawnSync('bash', whole, { cwd: office.folder, env: office.env, encoding: 'utf8' })
    return { code: ran.status ?? -1, out: ran.stdout, err: ran.stderr }
  }
  refused(ulimited(16, ...INTAKE), 1, 'store-file-limit')
  await unharmed(1)
  refused(ulimited(4, 'form', 'blank', '829.10', '-o', 'blank.docx', '--json'), 1, 'file-size-limit')
  assert.is(ulimited(100_000, ...INTAKE).code, 0)
  await unharmed(2)
})

test('a network share, whatever it calls itself: refused with the reason', async () => {
  for (const [type, name] of [
    [0x6969, 'NFS'],
    [-11317950, 'CIFS'],
    [0x01021997, '9P'],
  ] as const) {
    const env = before('share', `const fs = require('node:fs'); fs.statfsSync = () => ({ type: ${type} })`)
    assert.match(refused(office.kzIs(INTAKE, { env }), 1, 'store-no-wal').why ?? '', name)
  }
  const over = `1 0 0:1 / ${office.folder} rw - fuse.sshfs me@far: rw`
  const carried = before(
    'carried',
    `const fs = require('node:fs'); const read = fs.readFileSync; fs.statfsSync = () => ({ type: 0x65735546 })
     fs.readFileSync = (path, ...of) => path === '/proc/self/mountinfo' ? ${JSON.stringify(over)} : read(path, ...of)`,
  )
  assert.match(refused(office.kzIs(INTAKE, { env: carried }), 1, 'store-no-wal').why ?? '', 'sshfs')
  await unharmed(2)
})

test('held by another program for long: exit 7, nothing stored', async () => {
  // The program's own clock runs fifty times as fast: its patience is ten seconds.
  const env = before(
    'hurry',
    'const real = process.hrtime.bigint; const from = real(); process.hrtime.bigint = () => from + (real() - from) * 50n',
  )
  await past(database, async (db) => {
    db.exec('begin immediate')
    refused(office.kzIs(INTAKE, { env }), 7, 'store-busy')
    assert.is(office.kzIs(['list', '--json']).code, 0, 'reading goes on meanwhile')
    db.exec('rollback')
  })
  await unharmed(2)
})

test('the clock was set back: nothing is recorded before what was recorded last; a moment that somebody names is theirs', async () => {
  const { KZ_IS_NOW: _, ...env } = office.env
  const ahead = join(office.folder, 'ahead.sqlite')
  const machine = (args: readonly string[], more: Record<string, string> = {}): Ran => {
    const whole = [join(root, 'bin', 'kz-is.js'), ...args, '--db', ahead]
    const ran = spawnSync(process.execPath, whole, { cwd: office.folder, env: { ...env, ...more }, encoding: 'utf8' })
    return { code: ran.status ?? -1, out: ran.stdout, err: ran.stderr }
  }
  const clock = (minutes: number): Record<string, string> =>
    before(`clock${minutes}`, `const real = Date.now; Date.now = () => real() + ${minutes * 60_000}`)
  assert.is(machine(INTAKE).code, 0)
  assert.is(machine(INTAKE, clock(-5)).code, 0, 'clocks set by the network go back by moments')
  const error = refused(machine(INTAKE, clock(-2 * 1440)), 3, 'clock-behind')
  assert.match(error.remedy.join(), 'KZ_IS_NOW')
  assert.is(machine(['list', '--json'], clock(-2 * 1440)).code, 0, 'reading goes on')
  assert.is(
    past(ahead, (db) => db.prepare('select count(*) from act').pluck().get()),
    2,
  )
  assert.is(machine(INTAKE, { ...clock(-2 * 1440), KZ_IS_NOW: '2026-03-16T10:00' }).code, 0)
})

test('a write-ahead journal cut off or changed anywhere: what is left is whole, and the mark on paper tells what is gone', async () => {
  const copy = join(office.folder, 'cut.sqlite')
  // As a killed command leaves it: the file, and a journal that was not yet written into it.
  const acts = past(database, (db) => {
    // Whoever else has the file open keeps its journal from being written into it.
    db.prepare('select count(*) from act').get()
    office.kzIs(INTAKE)
    const mark = JSON.parse(office.kzIs(['audit', 'head', '--json']).out) as { readonly code: string }
    cpSync(database, copy)
    cpSync(`${database}-wal`, `${copy}-wal`)
    return { mark: mark.code, count: db.prepare('select count(*) from act').pluck().get() as number }
  })
  const [file, wal] = [readFileSync(copy), readFileSync(`${copy}-wal`)]
  assert.ok(wal.length > 10_000, 'nothing waits in the journal')
  let told = 0
  const changes = [
    ...[0, 1, 31, 32, 33, 16_000, wal.length - 1].map((length) => wal.subarray(0, length)),
    ...[0, 8, 20, 40, 60, 9_000, wal.length - 100].map((at) => {
      const changed = Buffer.from(wal)
      changed[at] = (changed[at] ?? 0) ^ 0x55
      return changed
    }),
  ]
  for (const changed of changes) {
    rmSync(`${copy}-shm`, { force: true })
    writeFileSync(copy, file)
    writeFileSync(`${copy}-wal`, changed)
    const { faults, acts: left, count } = await auditStore(copy, projector(), { head: acts.mark })
    if (left === acts.count) assert.is(count, 0)
    else {
      assert.equal(
        faults.map(({ why }) => why),
        ['cut'],
      )
      told += 1
    }
  }
  assert.ok(told > changes.length / 2, `${told} of ${changes.length}`)
})

test('a file of the installation is missing: a word with a remedy, never a fall', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kz-is-package-'))
  try {
    for (const name of ['bin', 'dist', 'data', 'templates', 'package.json'])
      cpSync(join(root, name), join(folder, name), { recursive: true })
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
    mkdirSync(join(folder, 'aside'))
    const missing: readonly (readonly [string, readonly string[]])[] = [
      ['data/calendar/2026.json', INTAKE],
      ['data/calendar', INTAKE],
      ['templates/829.10.docx', ['form', 'blank', '829.10', '-o', 'x.docx', '--json']],
      ['data/samples/demo.json', ['demo', '--json']],
      ['data/verify-journal.mjs', ['audit', 'export', '-o', 'j.jsonl', '--force', '--json']],
    ]
    for (const [name, args] of missing) {
      cpSync(join(folder, name), join(folder, 'aside', 'kept'), { recursive: true })
      rmSync(join(folder, name), { recursive: true })
      const whole = [join(folder, 'bin', 'kz-is.js'), ...args]
      const { status, stderr } = spawnSync(process.execPath, whole, {
        cwd: office.folder,
        env: office.env,
        encoding: 'utf8',
      })
      assert.ok(status !== 0 && status !== null, `${name}: ${status}`)
      assert.not.match(stderr, 'bug', `${name}: ${stderr}`)
      const { error } = JSON.parse(stderr.split('\n').find((line) => line.startsWith('{')) ?? '{}') as Told
      assert.ok(error?.remedy.length > 0, `${name}: ${stderr}`)
      cpSync(join(folder, 'aside', 'kept'), join(folder, name), { recursive: true })
      rmSync(join(folder, 'aside', 'kept'), { recursive: true })
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test('files that never end or never begin: told at once', () => {
  const pipe = join(office.folder, 'pipe')
  spawnSync('mkfifo', [pipe])
  refused(
    office.kzIs(['intake', 'trusted-registry', '--procedure', 'include', '--answers', '/dev/zero', '--json']),
    3,
    'answers-too-large',
  )
  refused(office.kzIs(['form', 'read', '/dev/zero', '--json']), 3, 'file-too-large')
  for (const path of [pipe, office.folder, '/dev/zero', 'answers.json'])
    refused(office.kzIs(['restore', path, '--dry-run', '--json']), 6, 'store-not-database')
})

test.run()
