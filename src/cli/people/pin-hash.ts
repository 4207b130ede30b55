import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'
import type { PinKept } from '../../store/employee-store.js'

/** scrypt with 32 MiB: a tenth of a second for who knows the PIN, as long for every guess. */
const SETTINGS = { cost: 2 ** 15, blockSize: 8, parallel: 1 } as const

const SALT_BYTES = 16
const HASH_BYTES = 32

/** A record that somebody swapped must not eat the machine's memory before it is found out. */
const MOST_BYTES = 256 * 1024 * 1024

/** What a PIN is held against from now on. */
export async function keptOf(pin: string): Promise<PinKept> {
  const salt = randomBytes(SALT_BYTES)
  const hash = await hashOf(pin, salt, SETTINGS)
  return { salt: salt.toString('hex'), hash: hash.toString('hex'), ...SETTINGS }
}

/** Whether it is the PIN, in a time that does not tell how near it was. */
export async function fits(pin: string, kept: PinKept): Promise<boolean> {
  if (128 * kept.cost * kept.blockSize * kept.parallel > MOST_BYTES) return false
  const wanted = Buffer.from(kept.hash, 'hex')
  const found = await hashOf(pin, Buffer.from(kept.salt, 'hex'), kept)
  return wanted.length === found.length && timingSafeEqual(wanted, found)
}

function hashOf(
  pin: string,
  salt: Uint8Array,
  { cost, blockSize, parallel }: Omit<PinKept, 'salt' | 'hash'>,
): Promise<Buffer> {
  const options: ScryptOptions = { N: cost, r: blockSize, p: parallel, maxmem: 2 * MOST_BYTES }
  return new Promise((resolve, reject) => {
    scrypt(pin.normalize('NFC'), salt, HASH_BYTES, options, (error, key) => {
      if (error === null) resolve(key)
      else reject(error)
    })
  })
}
