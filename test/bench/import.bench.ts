// Import against the least that must be done: the same rows of the same tables, from memory, by prepared statements. What lies between is
// reading the table, checking every answer by the law, terms and search words, the hash chain. BENCH_ROWS sets the size (10,000).
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { checkDigit } from '../../src/form/answers/identifiers.js'
import { indexingOf } from '../../src/store/indexing.js'
import { MIGRATIONS } from '../../src/store/migrations/index.js'
import { partsOf } from '../../src/store/search-index.js'
import { table } from '../import/support.js'
import { root } from '../run-support/project.js'
import type { Bench } from './bench.js'

const ROWS = Number(process.env.BENCH_ROWS ?? 10_000)
const TABLES = ['act', 'number_taken', 'case_file', 'due_item'] as const
/** As many rows a transaction as the import stores at once. */
const BATCH = 250

type Row = Readonly<Record<string, unknown>>

export function bench(): Bench {
  const folder = mkdtempSync(join(tmpdir(), 'kz-is-bench-'))
  const file = join(folder, 'portal.csv')
  writeFileSync(file, rows())
  let n = 0
  const fresh = (): string => {
    n += 1
    return join(folder, `${n}.sqlite`)
  }
  const imported = fresh()
  runImport(imported, file)
  const cases = rowsOf(imported)
  return {
    title: `import of ${ROWS} applications of the trusted registry (CSV of 30 columns)`,
    rounds: 3,
    rival: {
      name: 'better-sqlite3: the same rows, indexes and search, from memory',
      run: () => insertAll(fresh(), cases),
    },
    contenders: [
      { name: 'kz-is import: read, checked, stored', atMost: 2, run: () => runImport(fresh(), file) },
      { name: 'kz-is import again: all known', run: () => runImport(imported, file) },
      { name: 'sqlite3 .import of the same file, no index, no check', run: () => shellImport(fresh(), file) },
    ],
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}

function rows(): string {
  return table('include-software', ROWS, (n) => ({
    'applicant.bin': bin(n),
    'applicant.name': `«Қамқор ${n}» ЖШС`,
    'product.name': `«Қамқор-Іс» жүйесі, ${n}-нұсқа`,
    external: `P-${n}`,
    received: `2025-03-${String(1 + (n % 28)).padStart(2, '0')}T10:${String(n % 60).padStart(2, '0')}`,
  })).text
}

function bin(n: number): string {
  for (let at = (n * 3) % 1_000_000; ; at += 1) {
    const stem = `47014${String(at).padStart(6, '0')}`
    const digit = checkDigit(stem)
    if (digit !== null) return `${stem}${digit}`
  }
}

function runImport(database: string, file: string): void {
  const program = join(root, 'bin', 'kz-is.js')
  const asked = ['import', file, '--service', 'trusted-registry', '--procedure', 'include', '--quiet']
  const env = { ...process.env, KZ_IS_DB: database, KZ_IS_NOW: '2026-03-16T10:00', KZ_IS_USER: 'Bench' }
  const { status, stderr } = spawnSync(process.execPath, [program, ...asked], { env, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
}

interface Stored {
  readonly tables: Readonly<Record<string, readonly Row[]>>
  readonly words: readonly { readonly main: string; readonly rest: string; readonly parts: string }[]
}

function rowsOf(database: string): Stored {
  const db = new Database(database, { readonly: true })
  const all = (name: string): readonly Row[] => db.prepare(`select * from ${name}`).all() as readonly Row[]
  const tables = Object.fromEntries(TABLES.map((name) => [name, all(name)]))
  db.close()
  const words = (tables.act ?? []).map(({ data }) => {
    const { main, rest } = indexingOf([], [String(data)])
    return { main: main.join(' '), rest: rest.join(' '), parts: partsOf([...main, ...rest]).join(' ') }
  })
  return { tables, words }
}

function insertAll(database: string, { tables, words }: Stored): void {
  const db = new Database(database)
  for (const pragma of ['page_size = 16384', 'journal_mode = wal', 'synchronous = full', 'foreign_keys = on'])
    db.pragma(pragma)
  for (const migration of MIGRATIONS) db.exec(migration)
  const inserts = TABLES.map((name) => {
    const all = tables[name] ?? []
    const columns = Object.keys(all[0] ?? {})
    const statement = db.prepare(`insert into ${name} (${columns}) values (${columns.map(() => '?')})`)
    return { each: all.length / ROWS, rows: all.map((row) => columns.map((column) => row[column])), statement }
  })
  const word = db.prepare('insert into search_word (rowid, main, rest) values (cast(? as integer), ?, ?)')
  const part = db.prepare('insert into search_part (rowid, parts) values (cast(? as integer), ?)')
  for (let from = 0; from < ROWS; from += BATCH) {
    const until = Math.min(ROWS, from + BATCH)
    db.transaction(() => {
      for (const { each, rows: all, statement } of inserts)
        for (let at = Math.round(from * each); at < Math.round(until * each); at += 1) statement.run(all[at])
      for (let at = from; at < until; at += 1) {
        const { main = '', rest = '', parts = '' } = words[at] ?? {}
        word.run(at * 2 + 2, main, rest)
        part.run(at * 2 + 2, parts)
      }
    })()
  }
  db.close()
}

function shellImport(database: string, file: string): void {
  const { status, error } = spawnSync('sqlite3', [database, '.mode csv', `.import ${file} portal`])
  if (error === undefined && status !== 0) throw new Error('sqlite3 .import')
}
