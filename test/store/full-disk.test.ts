import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { isExpected } from '../../src/expected-error.js'
import { openStore } from '../../src/store/open-store.js'
import { inFolder, note, takeIn } from './support.js'

// A disk of two megabytes, mounted where the one who runs the tests may mount (root on Linux). Elsewhere the size of the file
// stands in for the size of the disk: transactions.test.ts.
const test = suite('store: a full disk')

async function onSmallDisk(kilobytes: number, work: (folder: string) => Promise<void>): Promise<boolean> {
  let mounted = false
  await inFolder(async (outer) => {
    const disk = join(outer, 'disk')
    mkdirSync(disk)
    mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', disk]).status === 0
    if (!mounted) return
    try {
      await work(disk)
    } finally {
      spawnSync('umount', [disk])
    }
  })
  return mounted
}

const SKIPPED = '(skipped: only root on Linux may mount a small disk) '

test('filled up while writing: each failure is said, all that succeeded is there, the file is whole', async () => {
  const mounted = await onSmallDisk(2_048, async (folder) => {
    const file = join(folder, 'base.sqlite')
    let stored = 0
    let full = 0
    for (let n = 0; n < 60 && full < 5; n += 1) {
      const store = await openStore(file).catch((error) => error as unknown)
      if (store instanceof Error) {
        assert.ok(isExpected(store, 'store-full'), String(store))
        full += 1
        continue
      }
      const open = store as Awaited<ReturnType<typeof openStore>>
      try {
        await open.write(async (tx) => {
          const number = await takeIn(tx)
          await tx.appendToCase(number, 1, [note('х'.repeat(30_000))], '')
        })
        stored += 1
      } catch (error) {
        assert.ok(isExpected(error, 'store-full'), String(error))
        full += 1
      } finally {
        await open.close()
      }
    }
    assert.ok(full > 0, 'the disk was not filled')
    const store = await openStore(file)
    const report = await store.integrity()
    assert.equal([report.pages, report.references, report.numberGaps, report.chain.broken], [[], [], [], null])
    assert.is((await store.head()).id, stored * 2)
    await store.close()
  })
  if (!mounted) process.stdout.write(SKIPPED)
})

test('no room for a new database: said so, and no half of one is left', async () => {
  const mounted = await onSmallDisk(64, async (folder) => {
    const file = join(folder, 'base.sqlite')
    const error: unknown = await openStore(file).then(
      () => null,
      (reason) => reason,
    )
    assert.ok(isExpected(error, 'store-full'), String(error))
    assert.equal((await import('node:fs')).readdirSync(folder), [])
  })
  if (!mounted) process.stdout.write(SKIPPED)
})

test.run()
