// Changes to a file that somebody sends: bytes, JSON values, cells of a table, parts of an archive.
import { deflateRawSync } from 'node:zlib'
import { readZip, unpack } from '../../../src/files/zip/read-zip.js'
import { pack, writeZip } from '../../../src/files/zip/write-zip.js'
import { csv } from '../../import/support.js'
import { HOSTILE_KEYS, HOSTILE_TEXTS, HOSTILE_VALUES, HOSTILE_XML, ZIP_NAMES } from './hostile.js'

/** A whole number from 0 below the given one. */
export type Random = (below: number) => number
export type Mutate = (seed: Uint8Array, random: Random) => Uint8Array

/** No change makes a file larger than this many bytes, so that a hundred thousand of them end. */
const LARGEST = 300_000

export function oneOf<T>(list: readonly T[], random: Random): T {
  return list[random(list.length)] as T
}

const BYTES = [0, 1, 9, 10, 13, 27, 32, 34, 39, 44, 45, 48, 58, 59, 60, 91, 92, 123, 125, 127, 128, 192, 237, 255]

/** Bytes changed, cut, doubled, torn out, a hostile text put in between: any file. */
export const mutateBytes: Mutate = (seed, random) => {
  const bytes = Buffer.from(seed)
  const at = random(bytes.length + 1)
  const length = 1 + random(Math.max(1, Math.min(bytes.length - at, 4_096)))
  switch (random(8)) {
    case 0:
      return bytes.subarray(0, at)
    case 1:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)])
    case 2:
      return Buffer.concat([bytes.subarray(0, at + length), bytes.subarray(at)])
    case 3: {
      const slice = bytes.subarray(at, at + length)
      const times = Math.min(1 + random(400), Math.floor((LARGEST - bytes.length) / Math.max(1, slice.length)))
      return Buffer.concat([
        bytes.subarray(0, at),
        ...Array.from({ length: Math.max(1, times) }, () => slice),
        bytes.subarray(at),
      ])
    }
    case 4:
      return Buffer.concat([bytes.subarray(0, at), Buffer.from(oneOf(HOSTILE_TEXTS, random)), bytes.subarray(at)])
    case 5: {
      const to = random(bytes.length + 1)
      const moved = Buffer.from(bytes.subarray(at, at + length))
      return Buffer.concat([bytes.subarray(0, to), moved, bytes.subarray(to)])
    }
    default:
      for (let n = 1 + random(8); n > 0 && bytes.length > 0; n -= 1)
        bytes[random(bytes.length)] = random(2) === 0 ? oneOf(BYTES, random) : random(256)
      return bytes
  }
}

type Value = unknown

/** A value put in the place of another somewhere in a JSON file, a key renamed, doubled, added; as text where JSON cannot say it. */
export const mutateJson: Mutate = (seed, random) => {
  const raw: string[] = []
  const rawly = (text: string): string => `@@raw${raw.push(text) - 1}@@`
  const hostile = (): Value => {
    const value = oneOf(HOSTILE_VALUES, random)
    return typeof value === 'object' && value !== null && 'raw' in value ? rawly((value as { raw: string }).raw) : value
  }
  const change = (value: Value, depth: number): Value => {
    const inner = typeof value === 'object' && value !== null
    if (!inner || random(depth === 0 ? 20 : 4 + depth) === 0) return hostile()
    if (Array.isArray(value)) {
      const rows = [...value]
      const at = random(rows.length + 1)
      if (random(4) === 0) return Array.from({ length: 1 + random(300) }, () => rows[at] ?? null)
      if (at === rows.length) return [...rows, hostile()]
      rows[at] = change(rows[at], depth + 1)
      return rows
    }
    const entries = Object.entries(value as object)
    const at = random(entries.length + 1)
    const entry = entries[at]
    const doing = random(12)
    if (entry === undefined || doing === 0) entries.splice(at, 0, [oneOf(HOSTILE_KEYS, random), hostile()])
    else if (doing === 1) entries.splice(at, 1)
    else if (doing === 2) entry[0] = oneOf(HOSTILE_KEYS, random)
    else entry[1] = change(entry[1], depth + 1)
    return Object.fromEntries(entries)
  }
  let value: Value
  try {
    value = JSON.parse(Buffer.from(seed).toString('utf8'))
  } catch {
    return mutateBytes(seed, random)
  }
  for (let n = 1 + random(3); n > 0; n -= 1) value = change(value, 0)
  const text = (JSON.stringify(value) ?? 'undefined').replace(/"@@raw(\d+)@@"/g, (_, at) => raw[Number(at)] ?? '')
  return Buffer.from(text)
}

/** Each line of a JSON Lines file on its own: one of them changed, doubled, broken. */
export const mutateLines: Mutate = (seed, random) => {
  const lines = Buffer.from(seed).toString('utf8').split('\n')
  const at = random(lines.length)
  const line = Buffer.from(lines[at] ?? '')
  if (random(8) === 0) lines.splice(at, 0, lines[random(lines.length)] ?? '')
  else lines[at] = Buffer.from((random(4) === 0 ? mutateBytes : mutateJson)(line, random)).toString('utf8')
  return Buffer.from(lines.join(random(20) === 0 ? '\r\n' : '\n'))
}

/** Cells of a table made of cells that need no quotes: one or several replaced, a column doubled, renamed or left out. */
export const mutateTable: Mutate = (seed, random) => {
  const rows = Buffer.from(seed)
    .toString('utf8')
    .split(/\r?\n/)
    .filter((row) => row !== '')
    .map((row) => row.split('\t'))
  for (let n = 1 + random(3); n > 0; n -= 1) {
    // The names of the columns more often than another row: they decide what the others mean.
    const row = rows[random(6) === 0 ? 0 : random(rows.length)]
    if (row === undefined) continue
    const at = random(row.length)
    const doing = random(12)
    if (doing === 0) row.splice(at, 1)
    else if (doing === 1) row.splice(at, 0, row[random(row.length)] ?? '')
    else row[at] = oneOf(HOSTILE_TEXTS, random)
  }
  const separator = oneOf([',', ';', '\t'], random)
  return Buffer.from(rows.map((row) => csv(row, separator)).join(random(10) === 0 ? '\r' : '\r\n'))
}

/** A part of an office document changed and packed again; its names, sizes, method, sum and order. */
export const mutateZip: Mutate = (seed, random) => {
  if (random(6) === 0) return mutateBytes(seed, random)
  const entries: { name: string; method: 0 | 8; crc: number; size: number; packed: Uint8Array }[] = [
    ...readZip(seed, 'seed'),
  ]
  const telling = entries.findIndex(({ name }) => name === 'word/document.xml')
  const at = random(3) === 0 ? random(entries.length) : telling
  const entry = entries[at]
  if (entry === undefined) return mutateBytes(seed, random)
  switch (random(12)) {
    case 0:
      entries[at] = { ...entry, name: oneOf(ZIP_NAMES, random) }
      break
    case 1:
      entries.push({ ...entry, name: oneOf(ZIP_NAMES, random) })
      break
    case 2:
      entries.splice(at, 1)
      break
    case 3:
      entries[at] = { ...entry, size: oneOf([0, 1, 0x7fffffff, 0xffffffff, entry.size + 1], random) }
      break
    case 4:
      entries[at] = { ...entry, packed: BOMB, size: oneOf([BOMB_SIZE, entry.size], random) }
      break
    case 5:
      entries[at] = { ...entry, method: oneOf([0, 8], random), crc: random(2) === 0 ? entry.crc : 0 }
      break
    default: {
      const bytes = unpack(entry, 'seed')
      const changed = random(4) === 0 ? mutateBytes(bytes, random) : mutateXml(bytes, random)
      entries[at] = pack(entry.name, changed)
    }
  }
  const bytes = Buffer.from(writeZip(entries, '2025-01-01'))
  if (random(8) === 0) {
    // The archive's own records: flags, methods, counts and offsets.
    const mark = bytes.indexOf(Buffer.from([0x50, 0x4b, random(2) === 0 ? 1 : 5]))
    if (mark > 0) bytes[mark + 4 + random(40)] = random(256)
  }
  return bytes
}

const BOMB_SIZE = 40 * 1024 * 1024
const BOMB = deflateRawSync(Buffer.alloc(BOMB_SIZE, 0x20))

/** Tags and texts of an XML part: moved, doubled, removed, put in. */
export const mutateXml: Mutate = (seed, random) => {
  const tokens = Buffer.from(seed)
    .toString('utf8')
    .split(/(?=<)|(?<=>)/)
  for (let n = 1 + random(4); n > 0; n -= 1) {
    const at = random(tokens.length)
    switch (random(6)) {
      case 0:
        tokens.splice(at, 1)
        break
      case 1:
        tokens.splice(at, 0, tokens[random(tokens.length)] ?? '')
        break
      case 2:
        tokens.splice(at, 0, oneOf(HOSTILE_XML, random))
        break
      case 3: {
        const text = tokens.findIndex((token, from) => from >= at && !token.startsWith('<'))
        if (text >= 0) tokens[text] = oneOf(HOSTILE_TEXTS, random)
        break
      }
      case 4: {
        const run = tokens.slice(at, at + 1 + random(60))
        const times = Math.min(1 + random(200), Math.max(1, Math.floor(LARGEST / Math.max(1, run.join('').length))))
        tokens.splice(at, 0, ...Array.from({ length: times }, () => run).flat())
        break
      }
      default:
        tokens[at] = (tokens[at] ?? '').replace(/="[^"]*"/, `="${oneOf(HOSTILE_TEXTS, random).slice(0, 200)}"`)
    }
  }
  return Buffer.from(tokens.join(''))
}
