import type { Head } from '../journal.js'

/** Letters and digits that are not taken for one another on paper: no I, L, O, U. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** Eighty bits of the hash: sixteen signs. */
const LENGTH = 16

/**
 * The end of the journal as a code short enough to be written into the paper journal: the number of the last act, and sixteen
 * signs of its hash in fours. Whoever changes or cuts any act up to it cannot make the same code again.
 * @example headCode({ id: 1207, hash }) // '1207-7K3D-0QXW-9A2F-HM5B'
 */
export function headCode({ id, hash }: Head): string {
  return hash === null ? '0' : `${id}-${hashCode(hash)}`
}

/** Sixteen signs of a hash in fours. @param hash hexadecimal digits */
export function hashCode(hash: string): string {
  let bits = BigInt(`0x${hash.slice(0, (LENGTH * 5) / 4)}`)
  let text = ''
  for (let at = 0; at < LENGTH; at += 1) {
    text = SIGNS.charAt(Number(bits & 31n)) + text
    bits >>= 5n
  }
  return (text.match(/.{4}/g) ?? []).join('-')
}

/** A code as it was copied from paper: the number of the act and the code in full; null for what is no code. */
export function readHeadCode(text: string): { readonly id: number; readonly code: string } | null {
  const plain = text.trim().toUpperCase().replace(/\s+/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
  if (plain === '0') return { id: 0, code: '0' }
  const parts = /^(\d{1,15})-([0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){3})$/.exec(plain)
  return parts === null ? null : { id: Number(parts[1]), code: `${Number(parts[1])}-${parts[2]}` }
}
