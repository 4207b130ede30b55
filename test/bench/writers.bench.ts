// Writers' throughput: an application taken in, a step done, each a transaction of its own waited for until it is on the disk; against
// better-sqlite3 alone with the very statements that they wrote, recorded beforehand, and the same durability. What lies between is
// reading the case, the rules, the paper, terms, search words and the hash chain. BENCH_WRITES sets how many of each (300).
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { openStore } from '../../src/store/open-store.js'
import { sample } from '../import/support.js'
import type { Bench } from './bench.js'
import { bundled } from './writers/bundle.js'
import { recordWrites, type Written } from './writers/recorder.js'
import { writeThrough } from './writers/transactions.js'

const WRITES = Number(process.env.BENCH_WRITES ?? 300)
/** A contender's time is at most this many times the rival's: 0.6 of its throughput. */
const AT_MOST = 1.67

export async function bench(): Promise<Bench> {
  const folder = mkdtempSync(join(tmpdir(), 'kz-is-bench-'))
  const empty = join(folder, 'empty.sqlite')
  await (await openStore(empty)).close()
  let n = 0
  const fresh = (): string => {
    n += 1
    const file = join(folder, `${n}.sqlite`)
    copyFileSync(empty, file)
    return file
  }
  const answers = sample('include-software')
  const recorder = recordWrites()
  const log: (readonly Written[])[] = []
  await writeThrough(fresh(), WRITES, answers, () => log.push(recorder.take()))
  recorder.stop()
  const ours = await bundled<{ readonly writeThrough: typeof writeThrough }>('test/bench/writers/transactions.ts')
  return {
    title: `${WRITES} applications taken in and ${WRITES} steps done, a commit each`,
    rounds: 11,
    rival: { name: 'better-sqlite3: the same statements, the same durability', run: () => replay(fresh(), log) },
    contenders: [
      {
        name: 'kz-is: taken in and stepped',
        atMost: AT_MOST,
        run: () => ours.writeThrough(fresh(), WRITES, answers),
      },
    ],
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** @returns milliseconds */
function replay(file: string, log: readonly (readonly Written[])[]): number {
  const db = new Database(file)
  for (const pragma of ['synchronous = full', 'foreign_keys = on', 'journal_mode = wal']) db.pragma(pragma)
  const known = new Map<string, Database.Statement>()
  const statement = (sql: string): Database.Statement => {
    const made = known.get(sql) ?? db.prepare(sql)
    known.set(sql, made)
    return made
  }
  const [begin, commit] = [db.prepare('begin immediate'), db.prepare('commit')]
  const started = performance.now()
  for (const transaction of log) {
    begin.run()
    for (const { sql, values } of transaction) {
      const made = statement(sql)
      if (made.reader) made.all(...values)
      else made.run(...values)
    }
    commit.run()
  }
  const took = performance.now() - started
  db.close()
  return took
}
