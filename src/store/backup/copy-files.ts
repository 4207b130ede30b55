import { closeSync, copyFileSync, existsSync, fsyncSync, linkSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'

/** What SQLite keeps beside a database file. */
const BESIDE = ['-wal', '-shm', '-journal'] as const

/** Makes an empty file that its owner alone may read, before anything is written into it. */
export function makeOwn(path: string): void {
  closeSync(openSync(path, 'wx', 0o600))
}

/** To the disk itself: the file's bytes, and that the folder has this name in it. */
export function settle(path: string): void {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  settleFolder(dirname(path))
}

function settleFolder(folder: string): void {
  if (process.platform === 'win32') return // a folder cannot be opened there; its journal keeps names safe
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** A database and what was not yet written into it, as they lie: also from a disk that cannot be written to. */
export function copyAsItLies(from: string, to: string): void {
  makeOwn(to)
  copyFileSync(from, to)
  if (!existsSync(`${from}-wal`)) return
  makeOwn(`${to}-wal`)
  copyFileSync(`${from}-wal`, `${to}-wal`)
}

/** Removes a database file of our own making with all that stands beside it. */
export function removeDatabase(path: string): void {
  for (const ending of ['', ...BESIDE]) rmSync(path + ending, { force: true })
}

/** Gives the file a second name; where there are no links, copies it. */
export function keepAs(path: string, kept: string): void {
  try {
    linkSync(path, kept)
  } catch {
    copyFileSync(path, kept)
  }
}

/** Puts `fresh` in the place of `path` in one step: nobody finds nothing there. */
export function putInPlace(fresh: string, path: string): void {
  renameSync(fresh, path)
  settleFolder(dirname(path))
}

/** The journal files of a database that could not be opened any more go with it: beside another file they would destroy that. */
export function moveBeside(path: string, kept: string): void {
  for (const ending of BESIDE) if (existsSync(path + ending)) renameSync(path + ending, kept + ending)
}
