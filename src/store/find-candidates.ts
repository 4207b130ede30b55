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
  const numbers = rows.map((row) => row.number)
  const texts = await textsOfActs(db, numbers, path)
  return rows.map(({ id, ...columns }) => {
    const row = caseRowOf(columns)
    const { number, applicantName, objectName, applicantId, incomingNumber, externalNumber, entry } = row
    const own = placed({ number, applicantName, objectName, applicantId, incomingNumber, externalNumber, entry })
    return { id, row, excerpt: excerptOf([...own, ...(texts.get(number) ?? [])], words) }
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

/** The texts in the acts of these cases, the last act first: a correction stands before what it corrected. */
async function textsOfActs(
  db: Kysely<Schema>,
  numbers: readonly string[],
  path: string,
): Promise<ReadonlyMap<string, readonly Placed[]>> {
  const rows = await db
    .selectFrom('act')
    .select(['id', 'subject', 'data'])
    .where('subject', 'in', numbers.map(caseSubject))
    .orderBy('id', 'desc')
    .execute()
  const texts = new Map<string, Placed[]>()
  for (const { id, subject, data } of rows) {
    const number = subject.slice('case/'.length)
    const known = texts.get(number) ?? []
    known.push(...textsIn(readJson(data, path, `act ${id}`)))
    texts.set(number, known)
  }
  return texts
}
