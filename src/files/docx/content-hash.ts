import { createHash } from 'node:crypto'

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
