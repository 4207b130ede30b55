import type { Json, JsonObject } from '../text.js'
import type { EntryData } from './acts.js'

/** One thing that an entry says otherwise than before; null where it said, or says, nothing. */
export interface EntryChange {
  /** `holder.phone`, `product.software.version`, `documents.industrialCertificate.validUntil`, `contents`. */
  readonly path: string
  readonly from: Json
  readonly to: Json
}

/** What a change of an entry changed, in the order of what it says now; what it says no more stands last. */
export function entryChanges(before: EntryData, after: EntryData): readonly EntryChange[] {
  const old = leavesOf(before)
  const fresh = leavesOf(after)
  const changes = [...fresh].map(([path, to]) => ({ path, from: old.get(path) ?? null, to }))
  const gone = [...old].filter(([path]) => !fresh.has(path)).map(([path, from]) => ({ path, from, to: null }))
  return [...changes, ...gone].filter(({ from, to }) => from !== to)
}

function leavesOf({ holder, product, documents, contents }: EntryData): ReadonlyMap<string, Json> {
  const papers = documents.map(({ id, particulars, ...paper }) => [id, { ...paper, ...particulars }] as const)
  const found = new Map<string, Json>()
  collect({ holder, product, documents: Object.fromEntries(papers), contents }, '', found)
  return found
}

function collect(value: Json, path: string, found: Map<string, Json>): void {
  if (value === null || value === '') return
  if (typeof value !== 'object') found.set(path, value)
  else
    for (const [key, inner] of Object.entries(value as JsonObject))
      collect(inner, path === '' ? key : `${path}.${key}`, found)
}
