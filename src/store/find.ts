import type { Kysely } from 'kysely'
import type { CaseRow } from './case-row.js'
import { caseRow } from './case-store.js'
import type { EntryRow } from './entry-row.js'
import type { Excerpt } from './excerpt.js'
import { type Candidate, candidateCases, candidateEntries } from './find-candidates.js'
import type { Schema } from './schema.js'
import { caseDocument, documentsByPart, documentsByWord, entryDocument, matching } from './search-index.js'
import { type Tier, tiersOf, wordsLookedFor } from './search-query.js'

/** What was found: how well, and where the words stand. */
export interface Hit<Kind, Row> {
  readonly kind: Kind
  readonly row: Row
  /** `exact`: whole words of number, name or object; `name`: their beginnings; `text`: beginnings anywhere; `part`: middles. */
  readonly rank: Tier['id']
  /** null when what matched was written over since. */
  readonly excerpt: Excerpt | null
}

export interface FindPage {
  readonly limit: number
  /** `next` of the page before. */
  readonly after?: string
}

export interface Found<Kind, Row> {
  readonly hits: readonly Hit<Kind, Row>[]
  readonly next: string | null
}

export type FoundCases = Found<'case', CaseRow>
export type FoundEntries = Found<'entry', EntryRow>

/**
 * Cases in which all words of `text` are found, best first, then newest first. No word, no hit. The whole number of a case means
 * that case and no other.
 */
export async function findCases(db: Kysely<Schema>, text: string, page: FindPage, path: string): Promise<FoundCases> {
  const own = await caseRow(db, text.trim())
  if (own !== undefined) {
    const excerpt = { where: 'number', text: own.number, marks: [[0, own.number.length]] } as const
    return { hits: [{ kind: 'case', row: own, rank: 'exact', excerpt }], next: null }
  }
  const read = (ids: readonly number[], words: readonly string[]) => candidateCases(db, ids, words, path)
  return find(db, text, page, { kind: 'case', parity: 0, documentOf: caseDocument, read })
}

/** The same for entries of the registers. */
export function findEntries(db: Kysely<Schema>, text: string, page: FindPage, path: string): Promise<FoundEntries> {
  const read = (ids: readonly number[], words: readonly string[]) => candidateEntries(db, ids, words, path)
  return find(db, text, page, { kind: 'entry', parity: 1, documentOf: entryDocument, read })
}

interface Scope<Kind, Row> {
  readonly kind: Kind
  readonly parity: 0 | 1
  readonly documentOf: (id: number) => number
  readonly read: (ids: readonly number[], words: readonly string[]) => Promise<readonly Candidate<Row>[]>
}

/** So many candidates are read at most for one page; `next` goes on from there. */
const MOST_READ = 3_000
const AT_LEAST = 20
/** At a time; of middles of words more each time: candidates may have the letters, but not together. */
const MOST_AT_ONCE = 400
const TOP = Number.MAX_SAFE_INTEGER

async function find<Kind, Row>(
  db: Kysely<Schema>,
  text: string,
  page: FindPage,
  scope: Scope<Kind, Row>,
): Promise<Found<Kind, Row>> {
  const words = wordsLookedFor(text)
  const tiers = tiersOf(words)
  const hits: Hit<Kind, Row>[] = []
  let [at, before] = cursorOf(page.after)
  let read = 0
  let batch = AT_LEAST
  for (let tier = tiers[at]; tier !== undefined; tier = tiers[at]) {
    const limit = Math.max(page.limit - hits.length, batch)
    if (tier.id === 'part') batch = Math.min(2 * batch, MOST_AT_ONCE)
    const look = tier.id === 'part' ? documentsByPart : documentsByWord
    const documents = await look(db, { match: tier.match, before, limit, parity: scope.parity })
    const found = await hitsOf(db, tier, documents, words, scope)
    for (const document of documents) {
      const hit = found.get(document)
      if (hit !== undefined) hits.push(hit)
      before = document
      if (hits.length === page.limit) return { hits, next: `${at}.${before}` }
    }
    read += documents.length
    if (documents.length < limit) {
      at += 1
      before = TOP
    } else if (read >= MOST_READ) return { hits, next: `${at}.${before}` }
  }
  return { hits, next: null }
}

function cursorOf(after: string | undefined): [tier: number, before: number] {
  const [tier, before] = (after ?? '').split('.').map(Number)
  return Number.isSafeInteger(tier) && Number.isSafeInteger(before) && after ? [tier ?? 0, before ?? TOP] : [0, TOP]
}

async function hitsOf<Kind, Row>(
  db: Kysely<Schema>,
  tier: Tier,
  documents: readonly number[],
  words: readonly string[],
  scope: Scope<Kind, Row>,
): Promise<ReadonlyMap<number, Hit<Kind, Row>>> {
  const ids = documents.map((document) => Math.floor(document / 2))
  const hits = new Map<number, Hit<Kind, Row>>()
  for (const { id, row, excerpt } of await scope.read(ids, words)) {
    // Three letters here and three there are not the word: only the texts themselves tell.
    if (tier.id !== 'part' || excerpt !== null)
      hits.set(scope.documentOf(id), { kind: scope.kind, row, rank: tier.id, excerpt })
  }
  const fitting = new Set(await fit(db, tier, [...hits.keys()]))
  for (const document of hits.keys()) if (!fitting.has(document)) hits.delete(document)
  return hits
}

/** Of what has all the words: what a tier before did not find, and what has the short words where they must be. */
async function fit(db: Kysely<Schema>, tier: Tier, documents: readonly number[]): Promise<readonly number[]> {
  let fitting = documents
  if (tier.unless !== null) {
    const before = await matching(db, documents, tier.unless)
    fitting = fitting.filter((document) => !before.has(document))
  }
  if (tier.also === null) return fitting
  const also = await matching(db, fitting, tier.also)
  return fitting.filter((document) => also.has(document))
}
