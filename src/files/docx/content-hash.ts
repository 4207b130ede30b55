import { oncePer } from '../../once-per.js'
import { sha256 } from '../../sha256.js'
import type { JsonObject } from '../../text.js'
import { unpack } from '../zip/read-zip.js'
import { writeZip } from '../zip/write-zip.js'
import type { CompiledTemplate } from './compile.js'
import { type Filling, filledParts, packed } from './fill.js'

/**
 * The hash of a document: over its parts in their order, each by name and digest (SHA-256 of it as it is unpacked). Not over the
 * file's bytes: those depend on who packed it, and another version of the packer would make every recorded paper look altered.
 */
export function contentHash(digests: ReadonlyMap<string, string>): string {
  let lines = ''
  for (const [name, digest] of digests) lines += `${name}\n${digest}\n`
  return sha256(lines)
}

/** Of each part of a template as it stands in its file: parts that are copied keep theirs. */
const digestsOf = oncePer(
  (template: CompiledTemplate): ReadonlyMap<string, string> =>
    new Map(template.entries.map((entry) => [entry.name, sha256(unpack(entry, template.form.id))])),
)

/** The hash of a template's file. */
export const templateHash = oncePer((template: CompiledTemplate): string => contentHash(digestsOf(template)))

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
  const digests = new Map(parts.map((part) => [part.name, 'xml' in part ? sha256(part.xml) : own.get(part.name)!]))
  return { hash: contentHash(digests), pack: () => writeZip(parts.map(packed), filling.date ?? template.dated) }
}
