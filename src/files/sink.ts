import { closeSync, existsSync, fsyncSync, linkSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { ExpectedError } from '../expected-error.js'
import { fileError } from './file-errors.js'
import { partOf, removeLeftParts } from './part-file.js'
import { writeWhole } from './terminal.js'
import { isFolder, type WriteOptions } from './write-file.js'

/** Where a long result goes piece by piece. Nobody sees it in its place before `finish`. */
export interface Sink {
  write(bytes: Uint8Array): void
  /** Puts it in its place. */
  finish(): void
  /** Leaves nothing behind. */
  abandon(): void
}

/** Standard output: what was written is out. */
export function outputSink(): Sink {
  return { write: (bytes) => writeWhole(1, bytes), finish: () => {}, abandon: () => {} }
}

/**
 * A file, whole or not at all: written beside its place, to the disk, then renamed.
 * @throws 'file-exists', 'file-folder-missing', 'file-is-folder', 'file-not-writable', 'file-disk-full'
 */
export function fileSink(path: string, options: WriteOptions = {}): Sink {
  const folder = dirname(path)
  if (!existsSync(folder)) throw new ExpectedError('file-folder-missing', { path, folder })
  if (isFolder(path)) throw new ExpectedError('file-is-folder', { path })
  if (options.force !== true && existsSync(path)) throw new ExpectedError('file-exists', { path })
  const beside = partOf(path)
  removeLeftParts(path)
  const handle = attempt(path, () => openSync(beside, 'w', 0o600))
  let open = true
  const close = (): void => {
    if (open) closeSync(handle)
    open = false
  }
  const abandon = (): void => {
    close()
    rmSync(beside, { force: true })
  }
  return {
    write: (bytes) =>
      attempt(path, () => {
        for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at)
      }),
    finish: () => {
      try {
        attempt(path, () => {
          fsyncSync(handle)
          close()
          place(beside, path, options.force === true)
        })
      } finally {
        abandon()
      }
    },
    abandon,
  }
}

/** A link fails where a rename would overwrite: a file that came in between is not lost. Where there are no links, renamed. */
function place(from: string, to: string, force: boolean): void {
  if (force) return renameSync(from, to)
  try {
    linkSync(from, to)
  } catch (error) {
    if ((error as { code?: unknown }).code === 'EEXIST') throw error
    if (existsSync(to)) throw new ExpectedError('file-exists', { path: to })
    renameSync(from, to)
  }
}

function attempt<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw error instanceof ExpectedError ? error : fileError(error, path, 'write')
  }
}
