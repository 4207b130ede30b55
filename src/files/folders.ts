import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, readdirSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { ExpectedError } from '../expected-error.js'
import { fileError } from './file-errors.js'

/** Whether anything is at the path. */
export function isThere(path: string): boolean {
  return existsSync(path)
}

/**
 * A folder for the owner alone, made with those above it where it is missing, that can be written to: found out before anything
 * is recorded. @throws 'file-not-folder', 'file-not-writable', 'file-name-too-long', 'file-disk-full'
 */
export function openWritableFolder(path: string): void {
  try {
    makeFolders(path)
    accessSync(path, constants.W_OK | constants.X_OK)
  } catch (error) {
    const { code } = error as { readonly code?: unknown }
    if (code === 'EEXIST') throw new ExpectedError('file-not-folder', { path })
    if (code === 'ENOENT') throw new ExpectedError('file-not-writable', { path })
    throw fileError(error, path, 'write')
  }
}

/**
 * The folder that a file goes into, made where only it is missing: of a path that is wrong higher up nothing is made, the writing
 * tells what is missing. @throws 'file-not-writable', 'file-name-too-long', 'file-disk-full'
 */
export function makeFolderOf(path: string): void {
  const folder = dirname(path)
  if (!existsSync(folder) && isFolder(dirname(folder))) openWritableFolder(folder)
}

/** The folder and those above it. Not by Node's own `recursive`: where a file system makes no folders (/proc) that tries for ever. */
function makeFolders(path: string): void {
  const above = dirname(path)
  if (above !== path && !existsSync(above)) makeFolders(above)
  try {
    mkdirSync(path, { mode: 0o700 })
  } catch (error) {
    if ((error as { readonly code?: unknown }).code !== 'EEXIST' || !isFolder(path)) throw error
  }
}

/** Names in a folder, in no order; none where there is no such folder. @throws 'file-not-readable' */
export function listFolder(path: string): readonly string[] {
  if (!isFolder(path)) return []
  try {
    return readdirSync(path)
  } catch (error) {
    throw fileError(error, path, 'read')
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

/** A fresh folder among the machine's temporary ones. */
export function makeTemporaryFolder(prefix: string): string {
  const path = join(tmpdir(), prefix)
  try {
    return mkdtempSync(path)
  } catch (error) {
    throw fileError(error, path, 'write')
  }
}
