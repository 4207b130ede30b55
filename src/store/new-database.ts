import { closeSync, existsSync, linkSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { makeOwn, removeDatabase, settle } from './backup/copy-files.js'
import { migrateOne, runs, unique } from './migrate.js'
import { MIGRATIONS } from './migrations/index.js'
import { refusing } from './place.js'
import { openRaw, setConnection, setJournal, setUnkept } from './sqlite.js'
import { setAside } from './vanished.js'

/**
 * Makes a database under another name and gives it its own when it is whole: nobody finds half of one, or an empty file that could be
 * one that was lost. Two commands may make the same at once: the second takes the first's.
 * @throws ExpectedError `store-read-only`, `store-full`, `store-folder-missing`, `store-no-wal`...
 */
export function makeDatabase(path: string, nativeBinding: string | undefined): void {
  removeStrays(path)
  const part = `${partStem(path)}.${process.pid}.${unique()}.new`
  try {
    refusing(path, 'folder', () => makeOwn(part))
    const raw = openRaw(part, nativeBinding)
    try {
      setConnection(raw)
      setUnkept(raw)
      for (const [at, sql] of MIGRATIONS.entries()) migrateOne(raw, sql, at)
      setJournal(raw, path)
    } finally {
      raw.close()
    }
    settle(part)
    if (put(part, path)) settle(path)
  } finally {
    removeDatabase(part)
  }
}

/** @returns false where another command was quicker */
function put(part: string, path: string): boolean {
  if (existsSync(path)) return false
  setAside(path)
  try {
    linkSync(part, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    return putWithoutLinks(part, path)
  }
}

/** Where a file system has no links: the name is taken first, so that of two commands one alone puts its file there. */
function putWithoutLinks(part: string, path: string): boolean {
  try {
    closeSync(openSync(path, 'wx', 0o600))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
  renameSync(part, path)
  return true
}

/** What a command that was killed while it made this database left: of processes that no longer run. */
function removeStrays(path: string): void {
  const stem = `${basename(partStem(path))}.`
  for (const name of refusing(path, 'folder', () => readdirSync(dirname(path)))) {
    const pid = name.startsWith(stem)
      ? /^(\d+)\.[a-z\d]+\.new(?:-wal|-shm|-journal)?$/.exec(name.slice(stem.length))?.[1]
      : undefined
    if (pid !== undefined && !runs(Number(pid))) rmSync(join(dirname(path), name), { force: true })
  }
}

function partStem(path: string): string {
  return join(dirname(path), `.${basename(path).slice(0, 80)}`)
}
