import Database from 'better-sqlite3'
import type { Act } from '../../../src/case/act.js'
import { projectorOf } from '../../../src/cli/audit/project-subject.js'
import { readCalendar } from '../../../src/files/calendar-files.js'
import { caseWords } from '../../../src/store/index-words.js'
import { MIGRATIONS } from '../../../src/store/migrations/index.js'
import { partsText } from '../../../src/store/parts-text.js'
import { caseDocument } from '../../../src/store/search-index.js'

const TABLES = ['act', 'number_taken', 'case_file', 'due_item'] as const
/** As the store sets its own connections and files. */
const PRAGMAS = [
  'page_size = 16384',
  'journal_mode = wal',
  'synchronous = full',
  'foreign_keys = on',
  'temp_store = memory',
  'cache_size = -16384',
]

interface Table {
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly unknown[])[]
}

/** What an import left in a database, in memory. */
export interface Stored {
  readonly cases: number
  readonly tables: readonly Table[]
  /** Document, its words in numbers and names, in answers, and their three-letter parts. */
  readonly search: readonly (readonly [id: number, main: string, rest: string, parts: string])[]
}

/** Every row that is there, and what is put into the search tables for it: by the very fold that the audit proves them with. */
export async function storedIn(database: string): Promise<Stored> {
  const db = new Database(database, { readonly: true })
  try {
    const tables = TABLES.map((name): Table => {
      const all = db.prepare(`select * from ${name}`).raw()
      return { name, columns: all.columns().map((column) => column.name), rows: all.all() as unknown[][] }
    })
    const calendar = readCalendar()
    const project = projectorOf({ calendar: () => calendar } as Parameters<typeof projectorOf>[0])
    const acts = db.prepare(
      'select act.*, case_file.id as document from act join case_file on number = substr(subject, 6)',
    )
    const search: [number, string, string, string][] = []
    for (const row of acts.iterate() as IterableIterator<Readonly<Record<string, string | number>>>) {
      const act = { ...row, by: row.by_whom, recordedAt: row.recorded_at, data: JSON.parse(String(row.data)) }
      const { case: file } = await project(String(row.subject), [
        act as unknown as Act & Parameters<typeof project>[1][number],
      ])
      if (file === null) throw new Error('an act without its case')
      const { main, rest } = caseWords(file.row, file.texts)
      const words = [main.join(' '), rest.join(' ')] as const
      search.push([caseDocument(Number(row.document)), ...words, partsText(words.join(' '))])
    }
    return { cases: search.length, tables, search }
  } finally {
    db.close()
  }
}

/** Puts the same rows into a new database of the same schema, so many cases a transaction. Its time in milliseconds. */
export function insertAll(database: string, { cases, tables, search }: Stored, batch: number): number {
  const started = performance.now()
  const db = new Database(database)
  for (const pragma of PRAGMAS) db.pragma(pragma)
  for (const migration of MIGRATIONS) db.exec(migration)
  const inserts = tables.map(({ name, columns, rows }) => {
    const statement = db.prepare(`insert into ${name} (${columns}) values (${columns.map(() => '?')})`)
    return { statement, rows, each: rows.length / cases }
  })
  const word = db.prepare('insert into search_word (rowid, main, rest) values (cast(? as integer), ?, ?)')
  const part = db.prepare('insert into search_part (rowid, parts) values (cast(? as integer), ?)')
  const put = db.transaction((from: number, until: number) => {
    for (const { statement, rows, each } of inserts)
      for (let at = Math.round(from * each); at < Math.round(until * each); at += 1) statement.run(rows[at])
    for (const [id, main, rest, parts] of search.slice(from, until)) {
      word.run(id, main, rest)
      part.run(id, parts)
    }
  })
  for (let from = 0; from < cases; from += batch) put(from, Math.min(cases, from + batch))
  db.close()
  return performance.now() - started
}
