import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { ExpectedError } from '../expected-error.js'
import { fileError } from './file-errors.js'
import { partOf, removeLeftParts } from './part-file.js'

export interface WriteOptions {
  /** Put it in place of a file that is there. Without it such a file is left alone: 'file-exists'. */
  readonly force?: boolean
}

/**
 * Writes a file whole or not at all: beside its place first, to the disk, then renamed. Its owner alone can read it: nearly all that
 * is written here has somebody's data in it, and what has not loses nothing.
 * @throws 'file-exists', 'file-folder-missing', 'file-is-folder', 'file-not-writable', 'file-disk-full'
 */
export function writeFile(path: string, bytes: Uint8Array, options: WriteOptions = {}): void {
  refuseUnwritable(path, options)
  const beside = partOf(path)
  removeLeftParts(path)
  try {
    writeThrough(beside, bytes)
    if (options.force === true) renameSync(beside, path)
    else place(beside, path)
  } catch (error) {
    throw error instanceof ExpectedError ? error : fileError(error, path, 'write')
  } finally {
    rmSync(beside, { force: true })
  }
}

/**
 * What stands in the way of a file, found out before anything is recorded that it is about.
 * @throws 'file-exists', 'file-folder-missing', 'file-is-folder'
 */
export function refuseUnwritable(path: string, options: WriteOptions = {}): void {
  const folder = dirname(path)
  if (!existsSync(folder)) throw new ExpectedError('file-folder-missing', { path, folder })
  if (isFolder(path)) throw new ExpectedError('file-is-folder', { path })
  if (options.force !== true && existsSync(path)) throw new ExpectedError('file-exists', { path })
}

/**
 * The same, but a file that holds these very bytes already is left as it is: a batch that was broken off can be run again.
 * @returns whether anything was written
 */
export function writeUnlessThere(path: string, bytes: Uint8Array, options: WriteOptions = {}): boolean {
  const there = statSync(path, { throwIfNoEntry: false })
  if (there?.isFile() === true && there.size === bytes.length && Buffer.compare(readFileSync(path), bytes) === 0)
    return false
  writeFile(path, bytes, options)
  return true
}

/** Takes a file away that the program itself wrote; one that is not there is no matter. */
export function removeFile(path: string): void {
  rmSync(path, { force: true })
}

/** True where a folder stands at the path. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

function writeThrough(path: string, bytes: Uint8Array): void {
  const handle = openSync(path, 'w', 0o600)
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** A link fails where a rename would overwrite: a file that came in between is not lost. Where there are no links, renamed. */
function place(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch (error) {
    if ((error as { code?: unknown }).code === 'EEXIST') throw error
    if (existsSync(to)) throw new ExpectedError('file-exists', { path: to })
    renameSync(from, to)
  }
}
