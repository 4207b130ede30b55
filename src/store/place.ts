import { accessSync, constants, mkdirSync, type Stats, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { ExpectedError } from '../expected-error.js'
import { shareAt } from './network-share.js'

export { networkFileSystem } from './network-share.js'

declare module '../expected-error.js' {
  interface ErrorFacts {
    'store-folder-missing': { readonly folder: string }
    'store-is-folder': { readonly path: string }
    /** `network`: the file lies on a share; `refused`: the file system cannot do it. Neither keeps several clerks' writes whole. */
    'store-no-wal': { readonly path: string; readonly reason: 'network' | 'refused'; readonly fileSystem: string }
  }
}

/** The smallest page of SQLite, so the smallest database. */
const SMALLEST = 512

/** What was found at the place of a database. */
export interface Place {
  readonly is: 'missing' | 'empty' | 'there'
  /** What may not be written: the file, or the folder where its journal would stand. Then it is only read. */
  readonly readOnly: 'file' | 'folder' | null
}

/**
 * Looks at the place where the database is or will be, before SQLite does, and says what is wrong with it in so many words.
 * A missing folder is made only with `makeFolder` (0700).
 */
export function preparePlace(path: string, makeFolder: boolean): Place {
  const folder = dirname(path)
  const there = look(folder, path)
  if (there === null) {
    if (!makeFolder) throw new ExpectedError('store-folder-missing', { folder })
    refusing(path, 'folder', () => makeFolders(folder))
  } else if (!there.isDirectory()) throw new ExpectedError('store-folder-missing', { folder })
  refuseNetwork(path, folder)
  const file = look(path, path)
  if (file === null) return { is: 'missing', readOnly: null }
  if (file.isDirectory()) throw new ExpectedError('store-is-folder', { path })
  if (!file.isFile()) throw new ExpectedError('store-not-database', { path })
  if (!mayOpen(path, constants.R_OK)) throw new ExpectedError('store-no-access', { path })
  // SQLite takes a file of one byte for an empty database. Judged by its size alone: to open and close the file here would take
  // away the locks that another connection of this process holds on it.
  if (file.size > 0 && file.size < SMALLEST) throw new ExpectedError('store-not-database', { path })
  return { is: file.size === 0 ? 'empty' : 'there', readOnly: unwritable(path) }
}

/** What of a database that is there may not be written by this user; null where both file and folder may. */
export function unwritable(path: string): Place['readOnly'] {
  if (!mayOpen(path, constants.R_OK | constants.W_OK)) return 'file'
  // The journal of SQLite stands beside the file.
  return mayOpen(dirname(path), constants.W_OK | constants.X_OK) ? null : 'folder'
}

/** As far up as one is there. Not by Node's own `recursive`: where a file system makes no folders (/proc) that tries for ever. */
function makeFolders(folder: string): void {
  const above = dirname(folder)
  if (above !== folder && statSync(above, { throwIfNoEntry: false }) === undefined) makeFolders(above)
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch (error) {
    // Another command may have made it in between.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || !statSync(folder).isDirectory()) throw error
  }
}

function look(what: string, path: string): Stats | null {
  try {
    return statSync(what)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT' || code === 'ENOTDIR') return null
    if (code === 'EACCES' || code === 'EPERM') throw new ExpectedError('store-no-access', { path })
    throw error
  }
}

function mayOpen(path: string, mode: number): boolean {
  try {
    accessSync(path, mode)
    return true
  } catch {
    return false
  }
}

function refuseNetwork(path: string, folder: string): void {
  const share = shareAt(folder)
  if (share !== null) throw new ExpectedError('store-no-wal', { path, reason: 'network', fileSystem: share })
}

/** Runs `work`; what the operating system refuses is said as an expected error. */
export function refusing<T>(path: string, what: 'file' | 'folder', work: () => T): T {
  try {
    return work()
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOSPC' || code === 'EDQUOT') throw new ExpectedError('store-full', { path })
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
      throw new ExpectedError('store-read-only', { path, what })
    if (code === 'ENOTDIR' || code === 'EEXIST' || code === 'ENOENT' || code === 'ENAMETOOLONG')
      throw new ExpectedError('store-folder-missing', { folder: dirname(path) })
    throw error
  }
}
