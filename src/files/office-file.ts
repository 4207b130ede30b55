import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ExpectedError } from '../expected-error.js'
import type { JsonObject } from '../text.js'
import { readText } from './read-file.js'

/** Where the facts about the office are looked for: KZ_IS_OFFICE, else `office.json` beside the database. */
export function officePath(asked: string | undefined, database: string): string {
  return asked || join(dirname(database), 'office.json')
}

/** The office's names and requisites; empty where the office has said nothing yet. @throws 'office-file-invalid' */
export function readOffice(asked: string | undefined, database: string): JsonObject {
  const path = officePath(asked, database)
  if (!asked && !existsSync(path)) return {}
  // To open a pipe would wait for whoever writes into it.
  if (statSync(path, { throwIfNoEntry: false })?.isFIFO() === true)
    throw new ExpectedError('office-file-invalid', { path })
  const text = readText(path, 1024 * 1024)
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as JsonObject
  } catch {
    // said below, with what the file must hold
  }
  throw new ExpectedError('office-file-invalid', { path })
}
