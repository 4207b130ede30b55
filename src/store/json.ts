import { ExpectedError } from '../expected-error.js'
import type { JsonObject } from '../text.js'

/**
 * JSON that the store itself wrote.
 * @throws ExpectedError `store-damaged`, naming the record
 */
export function readJson(text: string, path: string, where: string): JsonObject {
  try {
    return JSON.parse(text) as JsonObject
  } catch {
    throw new ExpectedError('store-damaged', { path, where })
  }
}

/**
 * Text as it can be stored: half a character (a lone surrogate, which no keyboard gives) becomes U+FFFD. Otherwise what is read
 * back would differ from what was hashed.
 */
export function storable(text: string): string {
  return isWellFormed?.call(text) ? text : text.replace(HALF, '\ufffd')
}

/** Says at once that nearly every text is whole; newer than the oldest language that this is written in. */
const { isWellFormed } = String.prototype as { readonly isWellFormed?: (this: string) => boolean }

const HALF = /\p{Surrogate}/gu
