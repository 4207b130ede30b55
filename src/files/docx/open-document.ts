import { ExpectedError } from '../../expected-error.js'
import type { ZipEntry } from '../zip/entry.js'
import { readZip, unpack } from '../zip/read-zip.js'
import { type Carried, carriedIn } from './carried-part.js'
import { blockReader } from './read-blocks.js'
import type { Block } from './text-blocks.js'
import { scanXml, unescapeXml } from './xml.js'

/** A document that somebody sent, as far as it is read. */
export interface OpenedDocument {
  readonly blocks: readonly Block[]
  /** The part that they stand in. */
  readonly main: string
  /** What it was made from, as it says itself; null where it does not. */
  readonly carried: Carried | null
  /** The form's number in its properties; null where there is none. */
  readonly keyword: string | null
}

/** Larger than the longest annex with five thousand rows. */
const TEXT_LIMIT = 48 * 1024 * 1024
const SMALL_LIMIT = 8 * 1024 * 1024

/** Reads what is needed of a document and nothing else. @throws 'docx-unreadable' */
export function openDocument(bytes: Uint8Array, file: string): OpenedDocument {
  const entries = readZip(bytes, file)
  const main = mainPart(entries, file)
  if (main === undefined) throw new ExpectedError('docx-unreadable', { file, why: 'not-word' })
  const xml = textOf(main, file, TEXT_LIMIT)
  const reader = blockReader()
  const blocks = scanXml(xml, reader.take) ? reader.end() : 'bad-xml'
  if (typeof blocks === 'string') throw new ExpectedError('docx-unreadable', { file, why: blocks })
  return { blocks, main: main.name, carried: carriedBy(entries, file), keyword: keywordIn(entries, file) }
}

/** The part that the package names as its text; by habit it is word/document.xml. */
function mainPart(entries: readonly ZipEntry[], file: string): ZipEntry | undefined {
  const usual = entries.find(({ name }) => name === 'word/document.xml')
  const relations = entries.find(({ name }) => name === '_rels/.rels')
  if (usual !== undefined || relations === undefined) return usual
  const xml = textOf(relations, file, SMALL_LIMIT)
  const relation = /<Relationship\b[^<>]*\/officeDocument"[^<>]*>/.exec(xml)?.[0] ?? ''
  const target = /\bTarget="\/?(word\/[^"<>]*)"/.exec(relation)?.[1]
  return entries.find(({ name }) => name === target)
}

function carriedBy(entries: readonly ZipEntry[], file: string): Carried | null {
  for (const entry of entries) {
    if (!entry.name.startsWith('customXml/item') || entry.size > SMALL_LIMIT) continue
    const carried = carriedIn(entry.name, textOf(entry, file, SMALL_LIMIT))
    if (carried !== null) return carried
  }
  return null
}

function keywordIn(entries: readonly ZipEntry[], file: string): string | null {
  const core = entries.find(({ name }) => name === 'docProps/core.xml')
  if (core === undefined) return null
  const found = /<cp:keywords>([^<]*)<\/cp:keywords>/.exec(textOf(core, file, SMALL_LIMIT))?.[1]
  return found === undefined ? null : unescapeXml(found).trim()
}

function textOf(entry: ZipEntry, file: string, limit: number): string {
  if (entry.size > limit) throw new ExpectedError('docx-unreadable', { file, why: 'too-large' })
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(unpack(entry, file))
  } catch (error) {
    if (error instanceof ExpectedError) throw error
    throw new ExpectedError('docx-unreadable', { file, why: 'bad-xml' })
  }
}
