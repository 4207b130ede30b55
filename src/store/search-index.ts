import { CompiledQuery, type Kysely, sql } from 'kysely'
import { directOf } from './direct.js'
import type { JoinedWords } from './indexing.js'
import { partsText } from './parts-text.js'
import type { Schema } from './schema.js'

/**
 * Full-text search, the one part of the store besides sqlite.ts that only SQLite has (FTS5).
 * Two tables of folded words: `search_word` holds whole words, `main` (numbers, names, object) apart from `rest` (answers), with
 * indexes of their first one to three letters; `search_part` holds every three letters in a row, for the middles of words.
 * Neither keeps the texts: what is found is shown from the acts (excerpt.ts).
 *
 * Every rowid is cast: better-sqlite3 binds a number as a real, and to `rowid = 4.0` FTS5 answers with all documents.
 */

/** Cases and entries share the tables: even ids are cases, odd ones entries. */
export function caseDocument(id: number): number {
  return id * 2
}

export function entryDocument(id: number): number {
  return id * 2 + 1
}

/** What is looked for: each query gives at most `limit` documents below `before`, newest first. */
export interface Lookup {
  readonly match: string
  readonly before: number
  readonly limit: number
  /** 0: cases, 1: entries. */
  readonly parity: 0 | 1
}

/** The words of a document as they are indexed. */
export interface Indexed {
  readonly main: readonly string[]
  readonly rest: readonly string[]
}

/** Puts a document under its words; `replaces` when it stood there under others. */
export async function indexDocument(
  db: Kysely<Schema>,
  id: number,
  words: JoinedWords,
  replaces: boolean,
): Promise<void> {
  const direct = directOf(db)
  const run = async (query: CompiledQuery, ...parameters: unknown[]) =>
    direct === undefined ? db.executeQuery({ ...query, parameters }) : direct(query, parameters)
  if (replaces) {
    await run(REMOVE_WORDS, id)
    await run(REMOVE_PARTS, id)
  }
  const { main, rest } = words
  await run(PUT_WORDS, id, main, rest)
  await run(PUT_PARTS, id, partsText(`${main} ${rest}`))
}

const REMOVE_WORDS = CompiledQuery.raw('delete from search_word where rowid = cast(? as integer)')
const REMOVE_PARTS = CompiledQuery.raw('delete from search_part where rowid = cast(? as integer)')
const PUT_WORDS = CompiledQuery.raw('insert into search_word (rowid, main, rest) values (cast(? as integer), ?, ?)')
const PUT_PARTS = CompiledQuery.raw('insert into search_part (rowid, parts) values (cast(? as integer), ?)')

/** Empties both tables: they are built again from the acts. */
export async function clearIndex(db: Kysely<Schema>): Promise<void> {
  await db.executeQuery(CompiledQuery.raw("insert into search_word (search_word) values ('delete-all')", []))
  await db.executeQuery(CompiledQuery.raw("insert into search_part (search_part) values ('delete-all')", []))
}

export async function documentsByWord(db: Kysely<Schema>, lookup: Lookup): Promise<readonly number[]> {
  return documents(db, 'search_word', lookup)
}

export async function documentsByPart(db: Kysely<Schema>, lookup: Lookup): Promise<readonly number[]> {
  return documents(db, 'search_part', lookup)
}

/** Of these documents, those that match in the index of words. */
export async function matching(
  db: Kysely<Schema>,
  ids: readonly number[],
  match: string,
): Promise<ReadonlySet<number>> {
  const found = new Set<number>()
  const statement = 'select rowid as id from search_word where search_word match ? and rowid = cast(? as integer)'
  for (const id of ids) {
    const { rows } = await db.executeQuery(CompiledQuery.raw(statement, [match, id]))
    if (rows.length > 0) found.add(id)
  }
  return found
}

async function documents(
  db: Kysely<Schema>,
  table: 'search_word' | 'search_part',
  lookup: Lookup,
): Promise<readonly number[]> {
  const { match, before, limit, parity } = lookup
  const { rows } = await sql<{ readonly id: number }>`
    select rowid as id from ${sql.table(table)} where ${sql.table(table)} match ${match}
    and rowid < cast(${before} as integer) and rowid % 2 = ${parity} order by rowid desc limit ${limit}`.execute(db)
  return rows.map((row) => row.id)
}

export { partsOf } from './parts-text.js'
