import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { carriedShare, networkFileSystem } from '../../src/store/network-share.js'
import { openStore } from '../../src/store/open-store.js'
import { failing, inFolder } from './support.js'

const test = suite('store: the place of the database')

const modeOf = (path: string): number => statSync(path).mode & 0o777

test('a new file is readable by its owner only, and so is a new folder', () =>
  inFolder(async (folder) => {
    const file = join(folder, 'data', 'kz-is', 'base.sqlite')
    const store = await openStore(file, { makeFolder: true })
    assert.is(modeOf(file), 0o600)
    assert.is(modeOf(join(folder, 'data', 'kz-is')), 0o700)
    await store.createDraft({ service: 's', procedure: null, answers: {}, position: null, created: '', by: 'А' })
    assert.is(modeOf(`${file}-wal`), 0o600)
    await store.close()
  }))

test('a missing folder is not made for a path that somebody typed', () =>
  inFolder(async (folder) => {
    const facts = await failing('store-folder-missing', () => openStore(join(folder, 'no', 'base.sqlite')))
    assert.is(facts.folder, join(folder, 'no'))
  }))

test('a file where the folder should be', () =>
  inFolder(async (folder) => {
    writeFileSync(join(folder, 'file'), 'x')
    await failing('store-folder-missing', () => openStore(join(folder, 'file', 'base.sqlite'), { makeFolder: true }))
    await failing('store-folder-missing', () =>
      openStore(join(folder, 'file', 'deeper', 'base.sqlite'), { makeFolder: true }),
    )
  }))

test('a folder where the file should be', () =>
  inFolder(async (folder) => void (await failing('store-is-folder', () => openStore(folder)))))

test('a text file is refused and left as it was, however short', () =>
  inFolder(async (folder) => {
    const file = join(folder, 'base.sqlite')
    for (const text of ['x', 'Бұл мәтін', 'SQLite format 3', 'a'.repeat(100_000)]) {
      writeFileSync(file, text)
      await failing('store-not-database', () => openStore(file))
      assert.is(readFileSync(file, 'utf8'), text)
    }
  }))

test('a pipe or a device is refused without waiting for it', () =>
  inFolder(async (folder) => {
    const pipe = join(folder, 'pipe')
    if (spawnSync('mkfifo', [pipe]).status !== 0) return // no named pipes on this system
    await failing('store-not-database', () => openStore(pipe))
  }))

test('a database of another program is refused and left as it was', () =>
  inFolder(async (folder) => {
    const file = join(folder, 'other.sqlite')
    new Database(file).exec('create table other (x)').close()
    const before = readFileSync(file)
    await failing('store-not-ours', () => openStore(file))
    assert.equal(readFileSync(file), before)
  }))

test('a link to the file leads to the file', () =>
  inFolder(async (folder) => {
    await (await openStore(join(folder, 'base.sqlite'))).close()
    symlinkSync(join(folder, 'base.sqlite'), join(folder, 'link.sqlite'))
    const store = await openStore(join(folder, 'link.sqlite'))
    assert.equal(await store.drafts(), [])
    await store.close()
  }))

test('network file systems are known by their numbers; disks are not taken for them', () => {
  for (const [type, name] of [
    [0x6969, 'NFS'],
    [0x517b, 'SMB'],
    [-11317950, 'CIFS'], // 0xFF534D42 as some kernels give it
    [0xfe534d42, 'SMB2'],
  ] as const)
    assert.is(networkFileSystem(type), name)
  for (const disk of [0xef53, 0x58465342, 0x9123683e, 0x01021994, 0]) assert.is(networkFileSystem(disk), null)
})

test('of file systems that a program carries those of other computers are known by the mount, the deepest one', () => {
  const mounts = [
    '22 1 254:1 / / rw,relatime shared:1 - ext4 /dev/vda rw',
    '40 22 0:44 / /mnt/far rw,nosuid shared:5 - fuse.sshfs user@host: rw,user_id=0',
    '41 22 0:45 / /mnt/usb rw,nosuid shared:6 - fuse.ntfs-3g /dev/sdb1 rw',
    '42 40 0:46 / /mnt/far/near\\040disk rw,nosuid shared:7 - fuseblk /dev/sdc1 rw',
  ].join('\n')
  assert.is(carriedShare('/mnt/far/office', mounts), 'sshfs')
  assert.is(carriedShare('/mnt/farther', mounts), null)
  assert.is(carriedShare('/mnt/usb', mounts), null)
  assert.is(carriedShare('/mnt/far/near disk/office', mounts), null)
  assert.is(carriedShare('/home', ''), null)
})

/**
 * Opens the store in a process that rights bind: this one where it is an ordinary user, else one of the user `nobody`.
 * @returns the id of the error; or `opened` and what came of writing
 */
function openedByOrdinaryUser(file: string): string {
  const script = `
    const { openStore } = await import(${JSON.stringify(new URL('../../src/store/open-store.ts', import.meta.url).href)})
    const draft = { service: 's', procedure: null, answers: {}, position: null, created: '', by: 'А' }
    const say = (error) => error.id ?? String(error)
    await openStore(process.argv[1]).then(async (store) => {
      await store.listCases({}, { limit: 1 })
      const took = await store.saveListFilter({ name: 'x', options: {}, by: 'А', saved: '' }).then(() => 'written', say)
      const kept = await store.createDraft(draft).then(() => 'written', say)
      await store.close()
      return took === kept ? 'opened, ' + took : took + kept
    }, say).then(console.log)`
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
  const args = ['--import', import.meta.resolve('tsx'), '--input-type=module', '-e', script, file]
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    ...nobody,
    encoding: 'utf8',
    env: { ...process.env, TSX_DISABLE_CACHE: '1', TMPDIR: tmpdir() },
  })
  return stdout.trim() || stderr
}

const RIGHTS: readonly (readonly [string, number, number, string])[] = [
  ['everything allowed', 0o777, 0o666, 'opened, written'],
  ['a read-only file', 0o777, 0o444, 'opened, store-read-only'],
  ['a read-only folder: the journal has no place', 0o555, 0o666, 'opened, store-read-only'],
  ['a file that may not be read', 0o777, 0o000, 'store-no-access'],
  ['a folder that may not be entered', 0o000, 0o666, 'store-no-access'],
]
for (const [rule, folderMode, fileMode, expected] of RIGHTS)
  test(`rights: ${rule}`, () =>
    inFolder(async (outer) => {
      chmodSync(outer, 0o755)
      const folder = join(outer, 'data')
      mkdirSync(folder)
      const file = join(folder, 'base.sqlite')
      await (await openStore(file)).close()
      chmodSync(file, fileMode)
      chmodSync(folder, folderMode)
      assert.is(openedByOrdinaryUser(file), expected)
      chmodSync(folder, 0o755)
    }))

test('rights: a new file in a read-only folder', () =>
  inFolder(async (outer) => {
    chmodSync(outer, 0o555)
    assert.is(openedByOrdinaryUser(join(outer, 'base.sqlite')), 'store-read-only')
    chmodSync(outer, 0o755)
  }))

test.run()
