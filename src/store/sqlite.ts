import Database, { type Statement } from 'better-sqlite3'
import { ExpectedError } from '../expected-error.js'
import { keepHandles } from './kept-handles.js'
import { APPLICATION_ID } from './schema.js'

declare module '../expected-error.js' {
  interface ErrorFacts {
    /** A sound SQLite database, made by another program. */
    /** `backup` as of `store-not-database`. */
    'store-not-ours': { readonly path: string; readonly backup?: true }
  }
}

/**
 * What only SQLite has, apart from full-text search (search-index.ts): how a file is opened, pragmas, versions in its header,
 * copying it while others write, checking its pages. Another database would have this file written anew.
 */
export type Raw = Database.Database

/** Big pages: a fifth less time for a big load, 15 % less file. Only a new file takes it. */
const PAGE_SIZE = 16_384

/** Next to nothing: the waiting is done by patience.ts. */
const BUSY_TIMEOUT_MS = 5

/** After a checkpoint the journal file is cut back to this many bytes. */
const JOURNAL_LIMIT = 64 * 1024 * 1024

/**
 * Opens the file, without writing to it.
 * @param nativeBinding where `better_sqlite3.node` is, for a bundle that has it beside itself
 */
export function openRaw(path: string, nativeBinding: string | undefined): Raw {
  const options = { fileMustExist: true, timeout: BUSY_TIMEOUT_MS }
  return keepHandles(new Database(path, nativeBinding === undefined ? options : { ...options, nativeBinding }))
}

/** The version of the schema in the file; 0 for a new one. */
export function versionOf(raw: Raw): number {
  return raw.pragma('user_version', { simple: true }) as number
}

/** To be called in the transaction of the migration: the record that it ran. */
export function setVersion(raw: Raw, version: number): void {
  raw.pragma(`application_id = ${APPLICATION_ID}`)
  raw.pragma(`user_version = ${version}`)
}

/** @throws ExpectedError `store-not-ours`: it has tables, and not ours */
export function refuseForeign(raw: Raw, path: string): void {
  const id = raw.pragma('application_id', { simple: true })
  if (id === APPLICATION_ID) return
  const tables = raw.prepare('select count(*) from sqlite_schema').pluck().get() as number
  if (id !== 0 || tables > 0 || versionOf(raw) > 0) throw new ExpectedError('store-not-ours', { path })
}

/** How this connection behaves; none of it is written to the file. */
export function setConnection(raw: Raw): void {
  raw.pragma('synchronous = FULL')
  raw.pragma('foreign_keys = ON')
  raw.pragma('trusted_schema = OFF')
  raw.pragma('cell_size_check = ON')
  raw.pragma('temp_store = MEMORY')
  // In KiB: a batch writes all over a dozen indexes, and what does not fit is written and read again.
  raw.pragma('cache_size = -16384')
  raw.pragma(`journal_size_limit = ${JOURNAL_LIMIT}`)
}

export function journalMode(raw: Raw): string {
  return raw.pragma('journal_mode', { simple: true }) as string
}

/**
 * Makes a new file one of big pages and a write-ahead journal. For a file that has both this changes nothing.
 * @throws ExpectedError `store-no-wal`: the file system cannot share memory between processes
 */
export function setJournal(raw: Raw, path: string): void {
  raw.pragma(`page_size = ${PAGE_SIZE}`)
  const mode = raw.pragma('journal_mode = WAL', { simple: true })
  if (mode !== 'wal') throw new ExpectedError('store-no-wal', { path, reason: 'refused', fileSystem: '' })
}

/** For a file that is thrown away when anything fails: big pages, no journal, the disk is waited for once, when it is whole. */
export function setUnkept(raw: Raw): void {
  raw.pragma(`page_size = ${PAGE_SIZE}`)
  raw.pragma('journal_mode = OFF')
  raw.pragma('synchronous = OFF')
}

/** Asks for a number that changes whenever another connection has written; this one's own writing does not change it. */
export function othersVersion(raw: Raw): () => number {
  let statement: Statement | undefined
  return () => {
    statement ??= raw.prepare('pragma data_version').pluck()
    return statement.get() as number
  }
}

/** Copies the database page by page into a new file, also while others write. */
export async function copyTo(raw: Raw, path: string): Promise<void> {
  await raw.backup(path)
}

/** SQLite's own look at every page, index and search table: what is wrong, one line each; nothing when all is well. */
export function brokenPages(raw: Raw): readonly string[] {
  const lines = raw.pragma('integrity_check', { simple: false }) as { readonly integrity_check: string }[]
  return lines.map((line) => line.integrity_check).filter((line) => line !== 'ok')
}

export interface BrokenReference {
  readonly table: string
  readonly parent: string
}

/** Rows that point to a row that is not there. */
export function brokenReferences(raw: Raw): readonly BrokenReference[] {
  const rows = raw.pragma('foreign_key_check') as BrokenReference[]
  return rows.map(({ table, parent }) => ({ table, parent }))
}

/**
 * Leaves what was written in the write-ahead journal when this connection closes, for the next writer to put into the database: the
 * last connection to go would do it, and wait for the disk twice. A second connection that cannot write goes after it.
 */
export function keepJournal(path: string): void {
  keepHandles(new Database(path, { readonly: true })).pragma('schema_version')
}
