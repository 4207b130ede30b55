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
