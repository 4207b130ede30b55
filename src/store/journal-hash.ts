import { sha256Bytes } from '../sha256.js'
import { hex } from './hex.js'

export { hex } from './hex.js'

/**
 * The chain of the journal, so that anybody can verify it with a few lines of any language:
 *
 *   hash(n) = SHA-256( F(label) F(hash(n-1)) F(id) F(subject) F(seq) F(kind) F(at) F(recorded_at) F(by_whom) F(data) )
 *
 * where F(x) is the netstring of x: the length of its UTF-8 bytes in decimal, `:`, the bytes, `,`.
 * `label` is `kz-is act 1`. hash(n-1) is written as 64 lower-case hexadecimal digits; that of the first act is 64 zeros.
 * id and seq are written in decimal. `data` is the JSON text exactly as it stands in the column: nothing is parsed or reordered.
 * The acts are taken in the order of id, which runs 1, 2, 3... without gaps.
 */
const LABEL = 'kz-is act 1'

/** What stands before the first act. */
export const GENESIS: Uint8Array = new Uint8Array(32)

/** The columns of one act that its hash covers, beside the hash before it. */
export interface Hashed {
  readonly id: number
  readonly subject: string
  readonly seq: number
  readonly kind: string
  readonly at: string
  readonly recorded_at: string
  readonly by_whom: string
  readonly data: string
}

/** Whether a row can be hashed at all: a changed byte of a record makes nothing, or a number, of what must be a text or bytes. */
export function canBeHashed(row: Hashed & { readonly prev_hash: unknown; readonly hash: unknown }): boolean {
  const { subject, kind, at, recorded_at, by_whom, data } = row
  return (
    row.prev_hash instanceof Uint8Array &&
    row.hash instanceof Uint8Array &&
    [subject, kind, at, recorded_at, by_whom, data].every((text: unknown) => typeof text === 'string')
  )
}

/** The hash of an act that follows one with the hash `previous`: 32 bytes. */
export function hashOf(previous: Uint8Array, act: Hashed): Uint8Array {
  const fields = [
    LABEL,
    hex(previous),
    `${act.id}`,
    act.subject,
    `${act.seq}`,
    act.kind,
    act.at,
    act.recorded_at,
    act.by_whom,
    act.data,
  ]
  return hashOfFields(fields)
}

/** SHA-256 of texts, each as a netstring: no two lists of texts give the same bytes. */
export function hashOfFields(fields: readonly string[]): Uint8Array {
  return sha256Bytes(fields.map(netstring).join(''))
}

function netstring(text: string): string {
  return `${Buffer.byteLength(text, 'utf8')}:${text},`
}
