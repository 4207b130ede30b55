import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { ExpectedError } from '../expected-error.js'
import { fileError } from './file-errors.js'
import { isFolder } from './write-file.js'

/** A text file that grows line by line beside its place and takes it when all is there. */
export interface GrowingFile {
  add(line: string): void
  /** Puts it in its place. @returns where a file that stood there was moved to; null when there was none */
  finish(): string | null
  /** Leaves nothing behind. */
  abandon(): void
}

const GATHERED = 64 * 1024

/** @throws 'file-folder-missing', 'file-is-folder', 'file-not-writable', 'file-disk-full' */
export function growFile(path: string, lineEnd: string): GrowingFile {
  const folder = dirname(path)
  if (!existsSync(folder)) throw new ExpectedError('file-folder-missing', { path, folder })
  if (isFolder(path)) throw new ExpectedError('file-is-folder', { path })
  const beside = join(folder, `.${basename(path).slice(0, 80)}.${process.pid}.part`)
  const trying = <T>(work: () => T): T => {
    try {
      return work()
    } catch (error) {
      throw error instanceof ExpectedError ? error : fileError(error, path, 'write')
    }
  }
  const handle = trying(() => openSync(beside, 'w', 0o600))
  let gathered = ''
  const flush = (): void => {
    const bytes = Buffer.from(gathered, 'utf8')
    gathered = ''
    trying(() => {
      for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at)
    })
  }
  return {
    add: (line) => {
      gathered += line + lineEnd
      if (gathered.length > GATHERED) flush()
    },
    finish: () => {
      flush()
      return trying(() => {
        fsyncSync(handle)
        closeSync(handle)
        const kept = existsSync(path) ? freeName(path) : null
        if (kept !== null) renameSync(path, kept)
        renameSync(beside, path)
        return kept
      })
    },
    abandon: () => {
      closeSync(handle)
      rmSync(beside, { force: true })
    },
  }
}

/** `rejects.csv.1`, the first that is free: rows half mended by hand are never written over. */
function freeName(path: string): string {
  for (let n = 1; ; n += 1) if (!existsSync(`${path}.${n}`)) return `${path}.${n}`
}

/** Whether two paths are one file. */
export function isSameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false }))
  return a !== undefined && b !== undefined && a.ino === b.ino && a.dev === b.dev
}
