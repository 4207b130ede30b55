import { createHash } from 'node:crypto'
import type { JsonObject } from '../../text.js'
import { unpack } from '../zip/read-zip.js'
import { writeZip } from '../zip/write-zip.js'
import type { CompiledTemplate } from './compile.js'
import { type Filling, filledParts, packed } from './fill.js'

/** SHA-256 of one part as it is unpacked. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/**
 * The hash of a document: over its parts in their order, each by name and digest. Not over the file's bytes: those depend on who packed
 * it, and another version of the packer would make every recorded paper look altered.
 */
export function contentHash(digests: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256')
  for (const [name, digest] of digests) hash.update(`${name}\n${digest}\n`)
  return hash.digest('hex')
}

/** Of each part of a template as it stands in its file: parts that are copied keep theirs. */
const known = new WeakMap<CompiledTemplate, ReadonlyMap<string, string>>()

/** Hashes of the templates' files. */
const ofTemplates = new WeakMap<CompiledTemplate, string>()

function digestsOf(template: CompiledTemplate): ReadonlyMap<string, string> {
  const before = known.get(template)
  if (before) return before
  const digests = new Map(template.entries.map((entry) => [entry.name, digestOf(unpack(entry, template.form.id))]))
  known.set(template, digests)
  return digests
}

/** The hash of a template's file. */
export function templateHash(template: CompiledTemplate): string {
  const before = ofTemplates.get(template)
  if (before !== undefined) return before
  const hash = contentHash(digestsOf(template))
  ofTemplates.set(template, hash)
  return hash
}

/**
 * A filled document's hash, and how to have the document itself: who records that a paper was drawn up needs the hash alone, and
 * packing is most of the work.
 * @throws 'form-value-unprintable'
 */
export function fillWithHash(
  template: CompiledTemplate,
  data: JsonObject,
  filling: Filling,
): { readonly hash: string; pack(): Uint8Array } {
  const own = digestsOf(template)
  const parts = filledParts(template, data, filling)
  const digests = new Map(
    parts.map((part) => [part.name, 'bytes' in part ? digestOf(part.bytes) : own.get(part.name)!]),
  )
  return { hash: contentHash(digests), pack: () => writeZip(parts.map(packed), filling.date ?? template.dated) }
}
