import { isObject, type JsonObject } from '../../text.js'
import type { Raw } from '../sqlite.js'
import type { Faults } from './fault.js'

/** Drafts are no acts: of them it can only be said that they can be read. */
export function readDrafts(raw: Raw, faults: Faults): void {
  const rows = raw.prepare('select id, answers, position from draft').iterate() as IterableIterator<{
    readonly id: number
    readonly answers: string
    readonly position: string | null
  }>
  for (const { id, answers } of rows)
    if (objectIn(answers) === null)
      faults.add({ table: 'draft', row: String(id), why: 'unreadable', columns: ['answers'] })
}

/** The office's filters of lists are none either: their options are a group of texts, numbers and yes or no. */
export function readFilters(raw: Raw, faults: Faults): void {
  const rows = raw.prepare('select name, options from list_filter').iterate() as IterableIterator<{
    readonly name: string
    readonly options: string
  }>
  for (const { name, options } of rows) {
    const kept = objectIn(options)
    if (kept === null || !Object.values(kept).every(isOption))
      faults.add({ table: 'list_filter', row: name, why: 'unreadable', columns: ['options'] })
  }
}

function isOption(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value)
}

function objectIn(text: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : null
  } catch {
    return null
  }
}
