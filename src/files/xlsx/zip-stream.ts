import { constants, crc32, deflateRawSync } from 'node:zlib'

/** So much of an entry is gathered before it is packed: memory stays at this, whatever the size of the archive. */
const CHUNK = 1024 * 1024
/** Speed counts more than the last tenth of size here: sheets are repetitive. */
const LEVEL = 3
const SIZE_FOLLOWS = 0x0808 // sizes after the data; names in UTF-8

interface Written {
  readonly name: Buffer
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly offset: number
}

/** An archive that is written entry by entry as it grows, with nothing known of its size. */
export interface ZipStream {
  /** Begins an entry; the one before is ended. */
  entry(name: string): void
  add(text: string): void
  /** Ends the archive: the list of its entries. */
  end(): void
}

/**
 * @param write takes the bytes in their order
 * @param date the day that entries are dated by, YYYY-MM-DD: the same content gives the same bytes
 * @throws RangeError past four gigabytes, of which this archive cannot tell
 */
export function zipStream(write: (bytes: Uint8Array) => void, date: string): ZipStream {
  const entries: Written[] = []
  const day = dosDate(date)
  let at = 0
  let open: { name: Buffer; crc: number; packed: number; size: number; offset: number; text: string[]; length: number }
  let any = false
  const put = (bytes: Uint8Array): void => {
    write(bytes)
    at += bytes.length
    if (at > 0xffff_ffff) throw new RangeError('an archive of more than four gigabytes')
  }
  const flush = (): void => {
    const bytes = Buffer.from(open.text.join(''), 'utf8')
    open.text = []
    open.length = 0
    open.crc = crc32(bytes, open.crc)
    open.size += bytes.length
    // Each piece ends on a whole byte and leans on none before it: together they are one deflated stream.
    const packed = deflateRawSync(bytes, { level: LEVEL, finishFlush: constants.Z_SYNC_FLUSH })
    open.packed += packed.length
    put(packed)
  }
  const close = (): void => {
    if (!any) return
    if (open.length > 0) flush()
    const last = deflateRawSync(Buffer.alloc(0))
    open.packed += last.length
    put(last)
    const sizes = Buffer.alloc(16)
    sizes.writeUInt32LE(0x08074b50, 0)
    sizes.writeUInt32LE(open.crc, 4)
    sizes.writeUInt32LE(open.packed, 8)
    sizes.writeUInt32LE(open.size, 12)
    put(sizes)
    entries.push(open)
    any = false
  }
  return {
    entry: (text) => {
      close()
      const name = Buffer.from(text, 'utf8')
      open = { name, crc: 0, packed: 0, size: 0, offset: at, text: [], length: 0 }
      any = true
      const head = Buffer.alloc(30)
      head.writeUInt32LE(0x04034b50, 0)
      common(head, 4, day, name.length)
      put(head)
      put(name)
    },
    add: (text) => {
      open.text.push(text)
      open.length += text.length
      if (open.length > CHUNK) flush()
    },
    end: () => {
      close()
      const offset = at
      for (const entry of entries) put(central(entry, day))
      const end = Buffer.alloc(22)
      end.writeUInt32LE(0x06054b50, 0)
      end.writeUInt16LE(entries.length, 8)
      end.writeUInt16LE(entries.length, 10)
      end.writeUInt32LE(at - offset, 12)
      end.writeUInt32LE(offset, 16)
      put(end)
    },
  }
}

function central(entry: Written, day: number): Buffer {
  const out = Buffer.alloc(46)
  out.writeUInt32LE(0x02014b50, 0)
  out.writeUInt16LE(20, 4)
  common(out, 6, day, entry.name.length)
  out.writeUInt32LE(entry.crc, 16)
  out.writeUInt32LE(entry.packed, 20)
  out.writeUInt32LE(entry.size, 24)
  out.writeUInt32LE(entry.offset, 42)
  return Buffer.concat([out, entry.name])
}

/** What the local and the central header share: version needed, flags, method, day, and the length of the name. */
function common(out: Buffer, at: number, day: number, nameLength: number): void {
  out.writeUInt16LE(20, at)
  out.writeUInt16LE(SIZE_FOLLOWS, at + 2)
  out.writeUInt16LE(8, at + 4)
  out.writeUInt16LE(day, at + 8)
  out.writeUInt16LE(nameLength, at + 22)
}

function dosDate(date: string): number {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number)
  return (Math.min(127, Math.max(0, year - 1980)) << 9) | (month << 5) | day
}
