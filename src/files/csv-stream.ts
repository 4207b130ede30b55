import { createReadStream, fstatSync, openSync } from 'node:fs'
import { ExpectedError } from '../expected-error.js'
import { type NoRows, notText, withoutMark } from './encoding.js'
import { fileError } from './file-errors.js'

declare module '../expected-error.js' {
  interface ErrorFacts {
    'import-empty': { readonly path: string }
    'import-not-text': { readonly path: string; readonly found: NoRows }
  }
}

const CHUNK = 512 * 1024
const HEAD = 64 * 1024

/** A file opened to be read once from front to end. */
export interface OpenedFile {
  /** In bytes; null where nobody knows it (standard input, a pipe). */
  readonly size: number | null
  /** Its first bytes, without a byte order mark. */
  readonly head: Uint8Array
  /** All of it, the head among them. */
  readonly chunks: AsyncIterable<Uint8Array>
}

/**
 * Opens a text file, `-` for standard input. @throws 'file-not-found', 'file-is-folder', 'file-not-readable', 'import-empty',
 * 'import-not-text' for a workbook, a PDF, UTF-16, a JSON array
 */
export async function openText(path: string): Promise<OpenedFile> {
  try {
    const handle = path === '-' ? 0 : openSync(path, 'r')
    const status = fstatSync(handle)
    const stream = createReadStream('', { fd: handle, highWaterMark: CHUNK, autoClose: path !== '-' })
    const source = (stream as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]()
    const head = withoutMark(await headOf(source))
    const found = notText(head)
    if (found !== null) throw new ExpectedError('import-not-text', { path, found })
    if (head.length === 0) throw new ExpectedError('import-empty', { path })
    return { size: status.isFile() ? status.size : null, head, chunks: rest(head, source) }
  } catch (error) {
    throw error instanceof ExpectedError ? error : fileError(error, path, 'read')
  }
}

/** The first bytes, as many as the names of the columns may take: a pipe gives them in small pieces. */
async function headOf(source: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  for (let size = 0; size < HEAD; ) {
    const next = await source.next()
    if (next.done) break
    pieces.push(next.value)
    size += next.value.length
  }
  return pieces.length === 1 && pieces[0] !== undefined ? pieces[0] : Buffer.concat(pieces)
}

async function* rest(head: Uint8Array, source: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head
  for (let next = await source.next(); !next.done; next = await source.next()) yield next.value
}
