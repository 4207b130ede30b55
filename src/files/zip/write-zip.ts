import { crc32, deflateRawSync } from 'node:zlib'
import type { EntryDate, ZipEntry } from './entry.js'

/** A small file needs no large window: the packer's memory, a quarter of a megabyte for each file, is what papers by the thousand cost. */
const SMALL = 2048

/** Packs one file. Level 6 halves a form's XML against level 1 at little cost. */
export function pack(name: string, bytes: Uint8Array): ZipEntry {
  const options = bytes.length > SMALL ? { level: 6 } : { level: 6, windowBits: 11, memLevel: 4 }
  return { name, method: 8, crc: crc32(bytes), size: bytes.length, packed: deflateRawSync(bytes, options) }
}

/** An archive of these entries in this order, every one dated by the same day: the same entries give the same bytes. */
export function writeZip(entries: readonly ZipEntry[], date: EntryDate): Uint8Array {
  const names = entries.map((entry) => Buffer.from(entry.name, 'utf8'))
  const sizes = entries.map((entry, i) => 76 + 2 * names[i]!.length + entry.packed.length)
  const out = Buffer.alloc(sizes.reduce((sum, size) => sum + size, 22))
  const day = dosDate(date)
  const offsets: number[] = []
  let at = 0
  entries.forEach((entry, i) => {
    offsets.push(at)
    out.writeUInt32LE(0x04034b50, at)
    writeCommon(out, at + 4, entry, day, names[i]!.length)
    at += 30
    at += names[i]!.copy(out, at)
    out.set(entry.packed, at)
    at += entry.packed.length
  })
  const central = at
  entries.forEach((entry, i) => {
    out.writeUInt32LE(0x02014b50, at)
    out.writeUInt16LE(20, at + 4)
    writeCommon(out, at + 6, entry, day, names[i]!.length)
    out.writeUInt32LE(offsets[i]!, at + 42)
    at += 46
    at += names[i]!.copy(out, at)
  })
  out.writeUInt32LE(0x06054b50, at)
  out.writeUInt16LE(entries.length, at + 8)
  out.writeUInt16LE(entries.length, at + 10)
  out.writeUInt32LE(at - central, at + 12)
  out.writeUInt32LE(central, at + 16)
  return out.subarray(0, at + 22)
}

/** The fields that the local and the central header share: version needed, flags (names in UTF-8), method, day, checksum, sizes. */
function writeCommon(out: Buffer, at: number, entry: ZipEntry, day: number, nameLength: number): void {
  out.writeUInt16LE(20, at)
  out.writeUInt16LE(0x0800, at + 2)
  out.writeUInt16LE(entry.method, at + 4)
  out.writeUInt16LE(day, at + 8)
  out.writeUInt32LE(entry.crc, at + 10)
  out.writeUInt32LE(entry.packed.length, at + 14)
  out.writeUInt32LE(entry.size, at + 18)
  out.writeUInt16LE(nameLength, at + 22)
}

function dosDate(date: EntryDate): number {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number)
  return (Math.min(127, Math.max(0, year - 1980)) << 9) | (month << 5) | day
}
