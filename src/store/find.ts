import type { Kysely } from 'kysely'
import type { CaseRow } from './case-row.js'
import { caseRow } from './case-store.js'
import type { EntryRow } from './entry-row.js'
import type { Excerpt, Sought } from './excerpt.js'
import { type Candidate, candidateCases, candidateEntries, casesAsTyped, entriesAsTyped } from './find-candidates.js'
import { foldedName } from './fold.js'
import type { Schema } from './schema.js'
import { caseDocument, documentsByPart, documentsByWord, entryDocument, matching } from './search-index.js'
import { type Tier, tiersOf, wordsLookedFor } from './search-query.js'

/** What was found: how well, and where the words stand. */
export interface Hit<Kind, Row> {
  readonly kind: Kind
  readonly row: Row
  /** `exact`: whole words of number, name or object; `name`: their beginnings; `text`: words anywhere; `part`: middles of words. */
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
  const read = (ids: readonly number[], sought: Sought) => candidateCases(db, ids, sought, path)
  return find(db, text, page, {
    kind: 'case',
    parity: 0,
    top: TOP,
    documentOf: caseDocument,
    read,
    asTyped: casesAsTyped,
  })
}

/** The same for entries of the registers; two of them may have entries of one number. */
export async function findEntries(
  db: Kysely<Schema>,
  text: string,
  page: FindPage,
  path: string,
): Promise<FoundEntries> {
  const last = await db
    .selectFrom('register_entry')
    .select((eb) => eb.fn.max('id').as('id'))
    .executeTakeFirst()
  if (last === undefined || last.id === null) return { hits: [], next: null }
  const read = (ids: readonly number[], sought: Sought) => candidateEntries(db, ids, sought, path)
  // Fewer than the cases, they end early among the documents: what comes after the last of them is not walked through.
  const top = entryDocument(Number(last.id)) + 1
  const found = await find<'entry', EntryRow>(db, text, page, {
    kind: 'entry',
    parity: 1,
    top,
    documentOf: entryDocument,
    read,
    asTyped: entriesAsTyped,
  })
  const own = foldedName(text)
  const named = page.after ? [] : found.hits.filter(({ row }) => foldedName(row.number) === own)
  return named.length > 0 ? { hits: named, next: null } : found
}

interface Scope<Kind, Row> {
  readonly kind: Kind
  readonly parity: 0 | 1
  /** All documents lie below. */
  readonly top: number
  readonly documentOf: (id: number) => number
  readonly read: (ids: readonly number[], sought: Sought) => Promise<readonly Candidate<Row>[]>
  readonly asTyped: (db: Kysely<Schema>, ids: readonly number[], sought: Sought) => Promise<ReadonlySet<number>>
}

/** So many candidates are read at most for one page; `next` goes on from there. */
const MOST_READ = 3_000
const AT_LEAST = 20
/** At a time; of middles of words more each time: candidates may have the letters, but not together. */
const MOST_AT_ONCE = 400
/** So many of a ranked tier, newest first, are put in order together, whatever the limit of the page. */
const RANKED_TOGETHER = 500
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
  let [at, before, skip] = cursorOf(page.after, scope.top)
  let read = 0
  let batch = AT_LEAST
  for (let tier = tiers[at]; tier !== undefined; tier = tiers[at]) {
    const limit = tier.ranked ? RANKED_TOGETHER : Math.max(page.limit - hits.length, batch)
    if (tier.id === 'part') batch = Math.min(2 * batch, MOST_AT_ONCE)
    const look = tier.id === 'part' ? documentsByPart : documentsByWord
    const documents = await look(db, { match: tier.match, before, limit, parity: scope.parity })
    const wanted = tier.ranked
      ? (await inOrder(db, tier, documents, words, scope)).slice(skip, skip + page.limit - hits.length)
      : documents
    for (const { document, hit } of await hitsOf(db, tier, wanted, words, scope)) {
      hits.push(hit)
      if (hits.length < page.limit) continue
      return { hits, next: `${at}.${tier.ranked ? `${before}.${skip + wanted.length}` : document}` }
    }
    skip = 0
    before = documents.at(-1) ?? before
    read += documents.length
    if (documents.length < limit) {
      at = at === 0 && documents.length === 0 ? await afterNothing(db, tiers, scope) : at + 1
      before = scope.top
    } else if (read >= MOST_READ) return { hits, next: `${at}.${before}` }
  }
  return { hits, next: null }
}

/** The next tier after a first that found nothing: where no document has the words at all, those between are not asked one by one. */
async function afterNothing<Kind, Row>(db: Kysely<Schema>, tiers: readonly Tier[], scope: Scope<Kind, Row>) {
  const widest = tiers.findLastIndex(({ id }) => id === 'text')
  const match = tiers[widest]?.anywhere ?? ''
  const any = await documentsByWord(db, { match, before: scope.top, limit: 1, parity: scope.parity })
  return any.length > 0 ? 1 : widest + 1
}

/** The tier; the document before which it goes on; of a ranked tier how many of those put in order together were shown. */
function cursorOf(after: string | undefined, top: number): readonly [tier: number, before: number, skip: number] {
  const [tier = 0, before = top, skip = 0] = (after || '0').split('.').map(Number)
  return [tier, before, skip].every(Number.isSafeInteger) ? [tier, before, skip] : [0, top, 0]
}

/** First those in which the words stand together as they were typed; the newest first of those and of the rest. */
async function inOrder<Kind, Row>(
  db: Kysely<Schema>,
  { least }: Tier,
  documents: readonly number[],
  words: readonly string[],
  { asTyped, documentOf }: Scope<Kind, Row>,
): Promise<readonly number[]> {
  if (documents.length < 2) return documents
  const those = await asTyped(db, documents.map(idOf), { words, least })
  const first = new Set([...those].map(documentOf))
  return [...documents.filter((each) => first.has(each)), ...documents.filter((each) => !first.has(each))]
}

function idOf(document: number): number {
  return Math.floor(document / 2)
}

async function hitsOf<Kind, Row>(
  db: Kysely<Schema>,
  tier: Tier,
  documents: readonly number[],
  words: readonly string[],
  scope: Scope<Kind, Row>,
): Promise<readonly { readonly document: number; readonly hit: Hit<Kind, Row> }[]> {
  const hits = new Map<number, Hit<Kind, Row>>()
  for (const { id, row, shown } of await scope.read(documents.map(idOf), { words, least: tier.least })) {
    // Three letters here and three there are not the word: only the texts themselves tell.
    if (tier.id !== 'part' || shown !== null)
      hits.set(scope.documentOf(id), { kind: scope.kind, row, rank: tier.id, excerpt: shown?.excerpt ?? null })
  }
  const fitting = new Set(await fit(db, tier, [...hits.keys()]))
  return documents.flatMap((document) => {
    const hit = fitting.has(document) ? hits.get(document) : undefined
    return hit === undefined ? [] : [{ document, hit }]
  })
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
