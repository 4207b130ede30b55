import { constants, copyFileSync, mkdtempSync, rmSync, type Stats, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ExpectedError } from '../expected-error.js'

/** So often a copy is taken anew where somebody wrote meanwhile. */
const TRIES = 5

export interface ReadingCopy {
  readonly path: string
  remove(): void
}

/**
 * A copy to read a database from that may not be written: SQLite's journal needs a writable file beside it even to be read. It lies
 * with what was not yet written into it in a folder for its owner alone, and goes when it is closed or the process ends.
 * @throws ExpectedError `store-busy`: others wrote to it all the while
 */
export function readingCopy(path: string): ReadingCopy {
  const folder = mkdtempSync(join(tmpdir(), 'kz-is-read-'))
  const remove = (): void => {
    process.removeListener('exit', remove)
    rmSync(folder, { recursive: true, force: true })
  }
  process.once('exit', remove)
  try {
    const copy = join(folder, 'read.sqlite')
    for (let tries = 0; tries < TRIES; tries += 1) if (copiedWhole(path, copy)) return { path: copy, remove }
    throw new ExpectedError('store-busy', { path, seconds: 0 })
  } catch (error) {
    remove()
    throw error
  }
}

/** Both files as they lay at one moment: neither changed while they were copied. */
function copiedWhole(path: string, copy: string): boolean {
  const marks = (): string => ['', '-wal'].map((ending) => markOf(path + ending)).join()
  const before = marks()
  for (const ending of ['', '-wal']) {
    rmSync(copy + ending, { force: true })
    if (lookAt(path + ending) !== undefined) copyFileSync(path + ending, copy + ending, constants.COPYFILE_FICLONE)
  }
  return marks() === before
}

function markOf(path: string): string {
  const look = lookAt(path)
  return look === undefined ? '-' : `${look.ino} ${look.size} ${look.mtimeMs}`
}

function lookAt(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false })
}
