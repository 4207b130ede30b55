import { crc32, inflateRawSync } from 'node:zlib'
import { ExpectedError } from '../../expected-error.js'
import { ZIP_LIMITS, type ZipEntry } from './entry.js'

declare module '../../expected-error.js' {
  interface ErrorFacts {
    /** Not an archive, damaged, or larger than an office document can be. */
    'docx-unreadable': {
      readonly file: string
      readonly why: 'not-zip' | 'damaged' | 'too-large' | 'encrypted' | 'bad-name' | 'not-word' | 'bad-xml'
    }
  }
}

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50

/**
 * The entries of a zip archive, not yet unpacked. Entry count, sizes and names are checked before anything is inflated,
 * so that a small file cannot become a large one. `file` names it in errors ('docx-unreadable').
 */
export function readZip(bytes: Uint8Array, file: string): ZipEntry[] {
  const refuse = (why: 'not-zip' | 'damaged' | 'too-large' | 'encrypted' | 'bad-name'): never => {
    throw new ExpectedError('docx-unreadable', { file, why })
  }
  if (bytes.length > ZIP_LIMITS.packed) refuse('too-large')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfArchive(view)
  if (end < 0) return refuse('not-zip')
  const count = view.getUint16(end + 10, true)
  if (count > ZIP_LIMITS.entries) refuse('too-large')
  const entries: ZipEntry[] = []
  const names = new Set<string>()
  let at = view.getUint32(end + 16, true)
  let total = 0
  let packedTotal = 0
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) refuse('damaged')
    const flags = view.getUint16(at + 8, true)
    const method = view.getUint16(at + 10, true)
    const crc = view.getUint32(at + 16, true)
    const packedSize = view.getUint32(at + 20, true)
    const size = view.getUint32(at + 24, true)
    const nameLength = view.getUint16(at + 28, true)
    const local = view.getUint32(at + 42, true)
    if (at + 46 + nameLength > end || local + 30 > bytes.length) refuse('damaged')
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if ((flags & 1) !== 0) refuse('encrypted')
    if (!isSafeName(name) || names.has(name)) refuse('bad-name')
    names.add(name)
    if (name.endsWith('/')) continue
    if (method !== 0 && method !== 8) return refuse('damaged')
    total += size
    packedTotal += packedSize
    if (size > ZIP_LIMITS.unpacked || total > ZIP_LIMITS.total || packedTotal > bytes.length) refuse('too-large')
    if (view.getUint32(local, true) !== LOCAL) refuse('damaged')
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    if (start + packedSize > bytes.length) refuse('damaged')
    entries.push({ name, method, crc, size, packed: bytes.subarray(start, start + packedSize) })
  }
  return entries
}

/** An entry's bytes, unpacked; at most as many as the archive says, and their checksum right. */
export function unpack(entry: ZipEntry, file: string): Uint8Array {
  let bytes: Uint8Array
  try {
    bytes =
      entry.method === 0 ? entry.packed : inflateRawSync(entry.packed, { maxOutputLength: Math.max(1, entry.size) })
  } catch {
    throw new ExpectedError('docx-unreadable', { file, why: 'damaged' })
  }
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc)
    throw new ExpectedError('docx-unreadable', { file, why: 'damaged' })
  return bytes
}

/** Where the end record stands, looked for from the end back over the longest comment; -1 where there is none. */
function endOfArchive(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 65_535); at--) {
    if (view.getUint32(at, true) === END) return at
  }
  return -1
}

function isSafeName(name: string): boolean {
  return name !== '' && !name.startsWith('/') && !/[\\:\u0000-\u001f]/.test(name) && !name.split('/').includes('..')
}
