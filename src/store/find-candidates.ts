import type { Kysely } from 'kysely'
import { CASE_COLUMNS, type CaseRow, caseRowOf } from './case-row.js'
import { ENTRY_COLUMNS, type EntryRow, entryRowOf } from './entry-row.js'
import { type Excerpt, excerptOf, type Placed, textsIn } from './excerpt.js'
import { readJson } from './json.js'
import type { Schema } from './schema.js'
import { caseSubject } from './subject.js'

/** A case or an entry that may be a hit, with the piece of its texts that has the words; null when they are not all there. */
export interface Candidate<Row> {
  readonly id: number
  readonly row: Row
  readonly excerpt: Excerpt | null
}

export async function candidateCases(
  db: Kysely<Schema>,
  ids: readonly number[],
  words: readonly string[],
  path: string,
): Promise<readonly Candidate<CaseRow>[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('case_file')
    .select(['id', ...CASE_COLUMNS])
    .where('id', 'in', ids)
    .execute()
  const shown = rows.map(({ id, ...columns }) => {
    const row = caseRowOf(columns)
    const { number, applicantName, objectName, applicantId, incomingNumber, externalNumber, entry } = row
    const own = placed({ number, applicantName, objectName, applicantId, incomingNumber, externalNumber, entry })
    return { id, row, own, excerpt: excerptOf(own, words) }
  })
  // Nearly always the words stand in the name, the object or a number: only for the rest are acts read and taken apart.
  const missing = shown.flatMap(({ row, excerpt }) => (excerpt === null ? [row.number] : []))
  const acts = missing.length === 0 ? new Map() : await actsOfCases(db, missing)
  return shown.map(({ id, row, own, excerpt }) => {
    const texts = excerpt === null ? [own, textsOfActs(acts.get(row.number) ?? [], path)] : []
    return { id, row, excerpt: excerpt ?? excerptOf(inTurn(texts), words) }
  })
}

export async function candidateEntries(
  db: Kysely<Schema>,
  ids: readonly number[],
  words: readonly string[],
  path: string,
): Promise<readonly Candidate<EntryRow>[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('register_entry')
    .select(['id', ...ENTRY_COLUMNS])
    .where('id', 'in', ids)
    .execute()
  return rows.map(({ id, ...columns }) => {
    const row = entryRowOf(columns, path)
    const { number, holderId, holderName, objectName } = row
    const own = placed({ number, holderName, objectName, holderId })
    return { id, row, excerpt: excerptOf([...own, ...textsIn(row.data)], words) }
  })
}

function placed(fields: Readonly<Record<string, string | null>>): readonly Placed[] {
  return Object.entries(fields).flatMap(([where, text]) => (text === null ? [] : [{ where, text }]))
}

interface ActData {
  readonly id: number
  readonly data: string
}

/** The acts of these cases, the last act first: a correction stands before what it corrected. */
async function actsOfCases(
  db: Kysely<Schema>,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, readonly ActData[]>> {
  const rows = await db
    .selectFrom('act')
    .select(['id', 'subject', 'data'])
    .where('subject', 'in', numbers.map(caseSubject))
    .orderBy('id', 'desc')
    .execute()
  const acts = new Map<string, ActData[]>()
  for (const { id, subject, data } of rows) {
    const number = subject.slice('case/'.length)
    const known = acts.get(number)
    if (known === undefined) acts.set(number, [{ id, data }])
    else known.push({ id, data })
  }
  return acts
}

/** Taken apart one by one: whoever has found enough asks for no more. */
function* textsOfActs(acts: readonly ActData[], path: string): Generator<Placed> {
  for (const { id, data } of acts) yield* textsIn(readJson(data, path, `act ${id}`))
}

function* inTurn(all: readonly Iterable<Placed>[]): Generator<Placed> {
  for (const each of all) yield* each
}
