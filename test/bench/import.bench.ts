// Import against the least that must be done: every row that it left in every table, its search tables too, put into the same schema
// from memory by prepared statements, as many a transaction. What lies between is reading the table, checking every answer by the law,
// terms and search words, the hash chain. BENCH_ROWS sets the size (10,000); from 300,000 on only the import itself is looked at: its
// first hundred thousand rows against its last.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { STORED } from '../../src/cli/import/open-batches.js'
import type { Bench } from './bench.js'
import { writePortalFile } from './import/portal-file.js'
import { insertAll, storedIn } from './import/rival.js'
import { runImport, type Went } from './import/run-import.js'

const ROWS = Number(process.env.BENCH_ROWS ?? 10_000)
/** More than this does not fit into memory beside the rival. */
const WHOLE = 300_000
const PART = 100_000
/** The import may take as many times the shell's time. */
const SHELL = 1 / 0.3

export async function bench(): Promise<Bench> {
  const folder = mkdtempSync(join(tmpdir(), 'kz-is-bench-'))
  const file = join(folder, 'portal.csv')
  writePortalFile(file, ROWS)
  let n = 0
  const fresh = (): string => {
    // One at a time: a database of a million cases takes five gigabytes.
    rmSync(join(folder, `${n}.sqlite`), { force: true })
    n += 1
    return join(folder, `${n}.sqlite`)
  }
  const close = () => rmSync(folder, { recursive: true, force: true })
  const imported = join(folder, 'imported.sqlite')
  const went = await runImport(imported, file)
  const title = `import of ${ROWS} applications of the trusted registry (CSV of 42 columns), peak memory ${went.peak ?? '?'} MB`
  if (ROWS >= WHOLE) return { title, ...firstAndLast(went), close }
  const stored = await storedIn(imported)
  return {
    title,
    rounds: ROWS > 50_000 ? 1 : 3,
    rival: {
      name: 'better-sqlite3: the same rows, indexes and search, from memory',
      run: () => insertAll(fresh(), stored, STORED.rows),
    },
    contenders: [
      {
        name: 'kz-is import: read, checked, stored',
        atMost: 2,
        run: async () => (await runImport(fresh(), file)).milliseconds,
      },
      { name: 'kz-is import again: all known', run: async () => (await runImport(imported, file)).milliseconds },
      {
        name: `sqlite3 .import of the same file, no index, no check (aim: ${SHELL.toFixed(1)} times its time)`,
        run: () => shellImport(fresh(), file),
      },
    ],
    close,
  }
}

/** Of one long run: nothing is run again. */
function firstAndLast({ marks, milliseconds }: Went): Pick<Bench, 'rounds' | 'rival' | 'contenders'> {
  const at = (rows: number): number => marks.find((mark) => mark.rows >= rows)?.at ?? milliseconds
  return {
    rounds: 1,
    rival: { name: `the first ${PART} rows`, run: () => at(PART) },
    contenders: [{ name: `the last ${PART} rows`, atMost: 2, run: () => milliseconds - at(ROWS - PART) }],
  }
}

function shellImport(database: string, file: string): void {
  const { status, error } = spawnSync('sqlite3', [database, '.mode csv', `.import ${file} portal`])
  if (error === undefined && status !== 0) throw new Error('sqlite3 .import')
}
