// A backup of a large base while others write: whole, equal to the state that it was taken from, and what it costs beside copying the
// file. BENCH_CASES sets the size (100,000); made by import, at 1,000,000 for many minutes. BENCH_DATABASE names a base that is there
// already: a copy of it is taken.
import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { closeSync, copyFileSync, fsyncSync, mkdtempSync, openSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import type { ActTable } from '../../src/store/schema.js'
import { table } from '../import/support.js'
import type { Bench } from './bench.js'
import { kzIs } from './scale/run.js'

const CASES = Number(process.env.BENCH_CASES ?? 100_000)
const CHUNK = 10_000
const READY = process.env.BENCH_DATABASE
/** Of so large a file one round takes minutes. */
const LARGE = 2 ** 30

const WRITER = fileURLToPath(new URL('backup/writer.ts', import.meta.url))

export function bench(): Bench {
  const folder = mkdtempSync(join(tmpdir(), 'kz-is-bench-'))
  const file = join(folder, 'office.sqlite')
  if (READY === undefined) fill(folder, file)
  else copyFileSync(READY, file)
  const { size } = statSync(file)
  let n = 0
  const fresh = (): string => {
    rmSync(join(folder, `${n}.sqlite`), { force: true })
    n += 1
    return join(folder, `${n}.sqlite`)
  }
  const writers: ChildProcess[] = []
  const backUp = (): string => {
    const to = fresh()
    kzIs(file, 'backup', to, '--json')
    return to
  }
  return {
    title: `a backup of ${casesIn(file)} cases, ${Math.round(size / 2 ** 20)} MiB`,
    rounds: size > LARGE ? 1 : 3,
    cold: size > LARGE,
    rival: { name: 'the file copied, to the disk', run: () => copied(file, fresh()) },
    contenders: [
      { name: 'kz-is backup: copied, looked through', run: () => void backUp() },
      {
        name: 'kz-is backup while two clerks write',
        run: async () => {
          for (let clerk = 0; clerk < 2; clerk += 1) writers.push(await startWriter(file, clerk))
          const started = performance.now()
          const to = backUp()
          const took = performance.now() - started
          for (const writer of writers.splice(0)) writer.kill('SIGKILL')
          refuseDifferent(file, to)
          return took
        },
      },
      {
        name: 'kz-is restore of that: proved, its digest equal',
        run: () => {
          const backup = join(folder, `${n}.sqlite`)
          const restored = join(folder, 'restored.sqlite')
          rmSync(restored, { force: true })
          const started = performance.now()
          kzIs(restored, 'restore', backup, '--json')
          const took = performance.now() - started
          if (digest(restored) !== digest(backup)) throw new Error('the restored base is not the backup')
          return took
        },
      },
    ],
    close: () => {
      for (const writer of writers) writer.kill('SIGKILL')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function casesIn(file: string): number {
  const db = new Database(file, { readonly: true })
  const cases = db.prepare('select count(*) from case_file').pluck().get() as number
  db.close()
  return cases
}

function copied(from: string, to: string): void {
  copyFileSync(from, to)
  const handle = openSync(to, 'r+')
  fsyncSync(handle)
  closeSync(handle)
}

/** Taken in by the program itself, so that every table is what the journal makes of it. */
function fill(folder: string, file: string): void {
  const portal = join(folder, 'portal.csv')
  for (let from = 0; from < CASES; from += CHUNK) {
    const rows = table('include-software', Math.min(CHUNK, CASES - from), (n) => ({
      external: `P-${from + n}`,
      received: `2026-02-${String(2 + (n % 25)).padStart(2, '0')}T10:${String(n % 60).padStart(2, '0')}`,
      'product.name': `«Қамқор-Іс» жүйесі, ${from + n}-нұсқа`,
    }))
    writeFileSync(portal, rows.text)
    kzIs(file, 'import', portal, '--service', 'trusted-registry', '--procedure', 'include', '--quiet')
  }
  rmSync(portal)
}

/** Of every row of every table. */
function digest(file: string): string {
  const db = new Database(file, { readonly: true })
  const hash = createHash('sha256')
  const tables = db.prepare("select name from sqlite_schema where type = 'table' order by name").pluck().all()
  for (const name of tables)
    for (const row of db.prepare(`select * from "${name}"`).raw().iterate()) hash.update(String(row))
  db.close()
  return hash.digest('hex')
}

/** Resolves when its first application is stored. */
function startWriter(file: string, clerk: number): Promise<ChildProcess> {
  const args = ['--import', import.meta.resolve('tsx'), WRITER, file, `${clerk}`]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  return new Promise((resolve, reject) => {
    child.stdout.once('data', () => resolve(child))
    child.once('close', () => reject(new Error('a writer ended')))
  })
}

/** What the backup holds is a state that the base was in: every act of its journal stands there unchanged. */
function refuseDifferent(file: string, backup: string): void {
  const [whole, copy] = [file, backup].map((path) => new Database(path, { readonly: true })) as [
    Database.Database,
    Database.Database,
  ]
  const last = copy.prepare('select id, hash from act order by id desc limit 1').get() as ActTable
  const there = whole.prepare('select id, hash from act where id = ?').get(last.id) as ActTable | undefined
  const now = whole.prepare('select max(id) from act').pluck().get() as number
  const equal = there !== undefined && Buffer.compare(there.hash, last.hash) === 0
  whole.close()
  copy.close()
  if (!equal) throw new Error('the backup is not a state of the base')
  if (now <= last.id) throw new Error('nobody wrote meanwhile')
}
