import { spawn } from 'node:child_process'
import { copyFileSync, existsSync, readdirSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { openStore } from '../../src/store/open-store.js'
import { fillOffice, past, sampleOf } from '../attack/support.js'
import { openOffice } from '../run-support/kz-is.js'
import { root } from '../run-support/project.js'

const test = suite('backup and restore')
const office = openOffice()
const database = fillOffice(office)
writeFileSync(join(office.folder, 'answers.json'), sampleOf('include-software'))
test.after(() => office.remove())

const INTAKE = ['intake', 'trusted-registry', '--procedure', 'include', '--answers', 'answers.json', '--json']
const json = (...args: readonly string[]) => {
  const ran = office.kzIs([...args, '--json'])
  assert.is(ran.code, 0, `${args.join(' ')}: ${ran.err}`)
  return JSON.parse(ran.out)
}
const backups = (): readonly string[] => readdirSync(join(office.folder, 'backups'))

test('a backup is whole, its owner’s alone, with the mark of the database, and leaves nothing else behind', () => {
  const made = json('backup')
  assert.is(made.code, json('audit', 'head').code)
  assert.is(statSync(made.backup).mode & 0o777, 0o600)
  assert.equal(backups().length, 1)
  assert.is(office.kzIs(['audit', 'verify', '--db', made.backup]).code, 0)
})

test('--keep leaves so many of the newest of this database and touches no other file', () => {
  const folder = join(office.folder, 'backups')
  for (const name of ['kz-is-notes.sqlite', 'other-20200101-0900.sqlite', 'kz-is-20200101-0900.sqlite'])
    writeFileSync(join(folder, name), 'x')
  const made = json('backup', '--keep', '2')
  assert.equal(
    made.removed.map((path: string) => path.split('/').at(-1)),
    ['kz-is-20200101-0900.sqlite'],
  )
  assert.ok(['kz-is-notes.sqlite', 'other-20200101-0900.sqlite'].every((name) => backups().includes(name)))
  assert.is(office.kzIs(['backup', 'named.sqlite', '--keep', '2']).code, 2)
})

test('a name that ends with a slash is a folder, made where there is none', () => {
  const made = json('backup', 'copies/2026/')
  assert.match(made.backup, /\/copies\/2026\/kz-is-20260316-1000\.sqlite$/)
  assert.ok(statSync(made.backup).isFile())
})

test('a file that is there is left alone without --force', () => {
  writeFileSync(join(office.folder, 'there.sqlite'), 'mine')
  const { err } = office.kzIs(['backup', 'there.sqlite'])
  assert.match(err, /\[file-exists\]/)
  assert.not.match(err, '-o', 'backup has no such option')
  assert.is(office.kzIs(['backup', 'there.sqlite', '--force']).code, 0)
})

test('while others take applications in, the copy is of one moment and whole', async () => {
  const more = [1, 2, 3].map(
    () =>
      new Promise<void>((done) => {
        const script = `for i in 1 2 3 4; do "${process.execPath}" "${join(root, 'bin', 'kz-is.js')}" ${INTAKE.join(' ')} >/dev/null || exit 1; done`
        spawn('bash', ['-c', script], { cwd: office.folder, env: office.env }).on('close', (code) => {
          assert.is(code, 0)
          done()
        })
      }),
  )
  let n = 0
  const working = Promise.all(more).then(() => true)
  for (;;) {
    const over = await Promise.race([working, new Promise<false>((later) => setTimeout(() => later(false), 20))])
    n += 1
    const path = join(office.folder, `busy-${n}.sqlite`)
    const { acts } = json('backup', path)
    assert.is(JSON.parse(office.kzIs(['audit', 'verify', '--json', '--db', path]).out).acts, acts)
    if (over) break
  }
  assert.ok(n > 1)
})

test('restoring is rehearsed first and replaces nothing without the name of the file', () => {
  const before = json('audit', 'head').code
  const backup = json('backup', 'copy.sqlite').backup
  office.kzIs(INTAKE)
  const after = json('audit', 'head').code
  const rehearsed = json('restore', backup, '--dry-run')
  assert.equal([rehearsed.restored, rehearsed.code, rehearsed.current.continues], [false, before, true])
  assert.is(rehearsed.current.ahead, 1)
  const refused = office.kzIs(['restore', backup])
  assert.is(refused.code, 3)
  assert.match(refused.err, /--confirm kz-is\.sqlite/)
  assert.is(json('audit', 'head').code, after)
  assert.equal(
    readdirSync(office.folder).filter((name) => name.endsWith('.restore')),
    [],
  )
})

test('a restored database is the backup, and the old one stands whole beside it', () => {
  const after = json('audit', 'head').code
  const done = json('restore', 'copy.sqlite', '--confirm', 'kz-is.sqlite')
  assert.is(done.restored, true)
  assert.is(json('audit', 'head').code, done.code)
  assert.is(office.kzIs(['audit', 'verify']).code, 0)
  assert.is(JSON.parse(office.kzIs(['audit', 'verify', '--json', '--db', done.kept]).out).code, after)
  assert.is(statSync(database).mode & 0o777, 0o600)
})

test('while somebody has the database open nothing is replaced', async () => {
  const store = await openStore(database)
  await store.head()
  const ran = office.kzIs(['restore', 'copy.sqlite', '--confirm', 'kz-is.sqlite'])
  assert.is(ran.code, 7, ran.err)
  await store.close()
  assert.is(office.kzIs(['audit', 'verify']).code, 0)
})

test('a newer schema, another program’s file, a text, a damaged copy and the database itself are refused with their reason', () => {
  const made = (name: string, work: (file: string) => void): string => {
    const path = join(office.folder, name)
    copyFileSync(join(office.folder, 'copy.sqlite'), path)
    work(path)
    return path
  }
  const cut = made('cut.sqlite', (file) => truncateSync(file, statSync(file).size - 40_960))
  const damaged = office.kzIs(['restore', cut, '--dry-run']).err
  assert.match(damaged, /\[store-damaged\]/)
  assert.not.match(damaged, 'doctor', 'which looks at the present database')
  const head = json('audit', 'head').code
  const cases: readonly (readonly [id: string, code: number, file: string])[] = [
    ['store-newer', 6, made('newer.sqlite', (file) => past(file, (db) => db.pragma('user_version = 999')))],
    ['store-not-ours', 6, made('foreign.sqlite', (file) => past(file, (db) => db.pragma('application_id = 7')))],
    ['store-not-database', 6, made('text.sqlite', (file) => writeFileSync(file, 'Бұл мәтін'.repeat(200)))],
    [
      'restore-not-whole',
      6,
      made('altered.sqlite', (file) => past(file, (db) => db.exec("update case_file set status = 'x'"))),
    ],
    ['restore-same-file', 3, database],
    ['file-not-found', 4, join(office.folder, 'nowhere.sqlite')],
  ]
  for (const [id, code, file] of cases) {
    const ran = office.kzIs(['restore', file, '--confirm', 'kz-is.sqlite'])
    assert.is(ran.code, code, `${id}: ${ran.err}`)
    assert.match(ran.err, `[${id}]`)
  }
  assert.is(json('audit', 'head').code, head)
})

test('lists that another calendar or program wrote are built again from the journal of the copy, when that is asked for', () => {
  const altered = join(office.folder, 'altered.sqlite')
  assert.is(office.kzIs(['restore', altered, '--dry-run']).code, 6)
  assert.is(json('restore', altered, '--dry-run', '--rebuild').code, json('audit', 'head', '--db', altered).code)
})

test('into the place of a database that is damaged beyond opening', () => {
  const broken = join(office.folder, 'broken.sqlite')
  writeFileSync(broken, 'x'.repeat(40_000))
  const done = json('restore', 'copy.sqlite', '--confirm', 'broken.sqlite', '--db', broken)
  assert.is(done.restored, true)
  assert.ok(existsSync(done.kept))
  assert.is(office.kzIs(['audit', 'verify', '--db', broken]).code, 0)
})

test.run()
