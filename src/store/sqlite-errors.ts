import { readFileSync } from 'node:fs'
import { ExpectedError } from '../expected-error.js'

declare module '../expected-error.js' {
  interface ErrorFacts {
    /** The file is something else: text, a picture, an encrypted file; or it is not a plain file at all. */
    /** `backup`: it was given as the copy to restore from, not as the database. */
    'store-not-database': { readonly path: string; readonly backup?: true }
    /** `where`: what SQLite says, or which record could not be read. `backup`: as above. */
    'store-damaged': { readonly path: string; readonly where: string; readonly backup?: true }
    'store-read-only': { readonly path: string; readonly what: 'file' | 'folder' }
    /** The file exists and this user may not open it. */
    'store-no-access': { readonly path: string }
    'store-full': { readonly path: string }
    /** This user may not make a file larger than `limit` bytes (`ulimit -f`). */
    'store-file-limit': { readonly path: string; readonly limit: number }
    /** Others held the database for all of `seconds`. */
    'store-busy': { readonly path: string; readonly seconds: number }
    /** The disk failed; `code` is SQLite's. */
    'store-disk': { readonly path: string; readonly code: string }
    /** The native part of better-sqlite3 was built for another Node, or is not there; `why` is the system's own word for it. */
    'store-addon': { readonly node: string; readonly why: string; readonly command: string }
  }
}

/** SQLite's own code of an error (`SQLITE_BUSY`, `SQLITE_IOERR_WRITE`...), or null when it is not SQLite's. */
export function sqliteCode(error: unknown): string | null {
  if (!(error instanceof Error) || error.name !== 'SqliteError') return null
  const { code } = error as Error & { readonly code?: unknown }
  return typeof code === 'string' ? code : null
}

/** Somebody else holds the database at this moment: worth another try. */
export function isBusy(error: unknown): boolean {
  const code = sqliteCode(error)
  return code !== null && /^SQLITE_(BUSY|LOCKED|PROTOCOL)/.test(code)
}

/**
 * What SQLite reported, as something a clerk can meet and mend; anything else (a broken constraint, wrong SQL) is a bug and
 * comes back as it is. The only place where SQLite's codes are read.
 */
export function expectedOf(error: unknown, path: string): unknown {
  if (isAddonFault(error))
    return new ExpectedError('store-addon', { node: process.versions.node, why: error.code, command: REBUILD })
  const code = sqliteCode(error)
  if (code === null) return ofSystem(error, path)
  const { message } = error as Error
  if (code === 'SQLITE_ERROR' && DAMAGED.test(message))
    return new ExpectedError('store-damaged', { path, where: message.slice(0, LONGEST) })
  const known = FAMILIES.find(([family]) => family.test(code))
  return known === undefined ? error : known[1](path, code, message)
}

/** What is wrong with a copy is wrong with the file that it was made from: said of `path`. @param copy undefined when none was made */
export function ofTheFile(error: unknown, copy: string | undefined, path: string): unknown {
  if (!(error instanceof ExpectedError)) return error
  const facts = error.facts as { readonly path?: string }
  return facts.path === copy ? new ExpectedError(error.id, { ...facts, path } as never) : error
}

/** What SQLite says with its commonest code when the header, the schema or a search table of a file was changed. */
const DAMAGED =
  /^(unsupported file format|malformed|invalid fts5|fts5: |vtable constructor|unrecognized (option|parameter)|no such (table|column|module|index)|(table|index|trigger|view) .* already exists|duplicate column)/
const LONGEST = 200

const REBUILD = 'npm rebuild better-sqlite3'

/** What loading `better_sqlite3.node` throws: built for another Node, for another machine, or missing. */
function isAddonFault(error: unknown): error is { readonly code: string } {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined
  return code === 'ERR_DLOPEN_FAILED' || (code === 'MODULE_NOT_FOUND' && /better_sqlite3/.test(String(error)))
}

/** What the system itself says while a database is copied, made or put in place. */
function ofSystem(error: unknown, path: string): unknown {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new ExpectedError('store-full', { path })
    case 'EFBIG':
      return new ExpectedError('store-file-limit', { path, limit: fileSizeLimit() ?? 0 })
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new ExpectedError('store-read-only', { path, what: 'folder' })
    case 'EIO':
    case 'ESTALE':
      return new ExpectedError('store-disk', { path, code })
    default:
      return error
  }
}

/** The largest file that this process may write, in bytes; null where there is no limit or nobody says. */
function fileSizeLimit(): number | null {
  try {
    const bytes = /^Max file size\s+(\d+)/m.exec(readFileSync('/proc/self/limits', 'latin1'))?.[1]
    return bytes === undefined ? null : Number(bytes)
  } catch {
    return null
  }
}

/** SQLite says of a file that may not grow only that it could not be written. */
function notWritten(path: string, code: string): ExpectedError {
  const limit = fileSizeLimit()
  if (limit !== null) return new ExpectedError('store-file-limit', { path, limit })
  return code === 'SQLITE_IOERR_SHMSIZE'
    ? new ExpectedError('store-full', { path })
    : new ExpectedError('store-disk', { path, code })
}

type Translate = (path: string, code: string, message: string) => ExpectedError

const FAMILIES: readonly (readonly [RegExp, Translate])[] = [
  [/^SQLITE_NOTADB/, (path) => new ExpectedError('store-not-database', { path })],
  [/^SQLITE_CORRUPT/, (path, _, message) => new ExpectedError('store-damaged', { path, where: message })],
  [
    /^SQLITE_IOERR_(SHORT_READ|DATA|CORRUPTFS)/,
    (path, code) => new ExpectedError('store-damaged', { path, where: code }),
  ],
  [/^SQLITE_FULL/, (path) => new ExpectedError('store-full', { path })],
  // A full disk shows in the shared-memory file as an error of its size.
  [/^SQLITE_IOERR_(SHMSIZE|WRITE|TRUNCATE|FSYNC)/, notWritten],
  [/^SQLITE_READONLY_DIRECTORY/, (path) => new ExpectedError('store-read-only', { path, what: 'folder' })],
  [/^SQLITE_READONLY/, (path) => new ExpectedError('store-read-only', { path, what: 'file' })],
  [/^SQLITE_(CANTOPEN|PERM|AUTH)/, (path) => new ExpectedError('store-no-access', { path })],
  [/^SQLITE_(IOERR|NOLFS)/, (path, code) => new ExpectedError('store-disk', { path, code })],
]
