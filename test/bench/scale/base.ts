import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MIGRATIONS } from '../../../src/store/migrations/index.js'
import { fill } from './fill.js'

/** How many cases the large base has: BENCH_CASES, or a number among the arguments of the bench; a hundred thousand otherwise. */
export const CASES = Number(process.env.BENCH_CASES ?? process.argv.find((each) => /^\d{4,}$/.test(each)) ?? 100_000)

/** The base that every command is measured against. */
export const SMALL = 1_000

/**
 * A base of so many cases, made once and kept in BENCH_FOLDER (otherwise in the folder for temporary files) as long as the schema
 * is the same: delete it when the rows that the program makes have changed.
 */
export async function base(cases: number): Promise<string> {
  const folder = process.env.BENCH_FOLDER ?? join(tmpdir(), 'kz-is-bench')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const schema = createHash('sha256').update(MIGRATIONS.join()).digest('hex').slice(0, 8)
  const file = join(folder, `scale-${schema}-${cases}.sqlite`)
  if (existsSync(file)) return file
  const beside = `${file}.part`
  for (const ending of ['', '-wal', '-shm']) rmSync(beside + ending, { force: true })
  const started = performance.now()
  await fill(beside, cases, (done) => {
    if (done % 50_000 === 0)
      console.error(`  ${done} of ${cases} cases, ${((performance.now() - started) / 1000).toFixed(0)} s`)
  })
  renameSync(beside, file)
  const seconds = (performance.now() - started) / 1000
  console.error(`  ${file}: ${(statSync(file).size / 2 ** 20).toFixed(0)} MiB in ${seconds.toFixed(0)} s`)
  return file
}
