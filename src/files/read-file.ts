import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs'
import { ExpectedError } from '../expected-error.js'
import { fileError } from './file-errors.js'

/** No answers file, sample or template comes near this. */
export const READ_LIMIT = 32 * 1024 * 1024
const CHUNK = 64 * 1024

/** A file's bytes, at most `limit` of them. @throws 'file-not-found', 'file-is-folder', 'file-not-readable', 'file-too-large' */
export function readBytes(path: string, limit = READ_LIMIT): Uint8Array {
  let handle: number | null = null
  try {
    handle = openSync(path, 'r')
    const status = fstatSync(handle)
    const { size } = status
    if (size > limit) throw new ExpectedError('file-too-large', { path, size, limit })
    // Of a pipe or a device nobody knows the size: as much is read as is allowed.
    return status.isFile() ? readFileSync(handle) : readStream(handle, path, limit)
  } catch (error) {
    throw error instanceof ExpectedError ? error : fileError(error, path, 'read')
  } finally {
    if (handle !== null) closeSync(handle)
  }
}

function readStream(handle: number, path: string, limit: number): Uint8Array {
  const chunks: Uint8Array[] = []
  let size = 0
  for (;;) {
    const chunk = Buffer.alloc(CHUNK)
    const read = readSync(handle, chunk)
    if (read === 0) return Buffer.concat(chunks)
    size += read
    if (size > limit) throw new ExpectedError('file-too-large', { path, size, limit })
    chunks.push(chunk.subarray(0, read))
  }
}

/** A text file. A byte order mark is dropped. @throws also 'file-not-utf8' with the place. */
export function readText(path: string, limit = READ_LIMIT): string {
  return textOf(readBytes(path, limit), path)
}

/** Bytes that must be UTF-8; `path` names them in the error. */
export function textOf(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new ExpectedError('file-not-utf8', { path, position: firstBadByte(bytes) })
  }
}

/** Where the bytes stop being UTF-8, found by halving: a prefix that decodes (but for a letter cut at its end) is good. */
function firstBadByte(bytes: Uint8Array): number {
  const isGood = (length: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true })
      return true
    } catch {
      return false
    }
  }
  let good = 0
  let bad = bytes.length + 1
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (middle <= bytes.length && isGood(middle)) good = middle
    else bad = middle
  }
  return good
}
