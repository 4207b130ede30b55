import { sha256 } from '../sha256.js'
import type { PinKept } from './employee-store.js'

/**
 * The mark of what a PIN is held against: SHA-256 of it, salt, hash and settings. It stands in the act, so that a record that somebody
 * swapped is found; without the salt it says nothing of the PIN.
 */
export function pinMark({ salt, hash, cost, blockSize, parallel }: PinKept): string {
  return sha256([salt, hash, cost, blockSize, parallel].join(':'))
}
