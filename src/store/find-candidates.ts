import { type Kysely, sql } from 'kysely'
import { CASE_COLUMNS, type CaseRow, caseRowOf } from './case-row.js'
import { ENTRY_COLUMNS, type EntryRow, entryRowOf } from './entry-row.js'
import { excerptOf, type Placed, type Shown, type Sought, textsIn, WHOLE } from './excerpt.js'
import { foldedName } from './fold.js'
import { readJson } from './json.js'
import type { Schema } from './schema.js'
import { caseSubject } from './subject.js'

/** A case or an entry that may be a hit, with the piece of its texts that has the words; null when they are not all there. */
export interface Candidate<Row> {
  readonly id: number
  readonly row: Row
  readonly shown: Shown | null
}

export async function candidateCases(
  db: Kysely<Schema>,
  ids: readonly number[],
  sought: Sought,
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
    return { id, row, own, shown: excerptOf(own, sought) }
  })
  // Nearly always the words stand in the name, the object or a number: only for the rest are acts read and taken apart.
  const missing = shown.flatMap(({ row, shown }) => (shown?.firm === true ? [] : [row.number]))
  const acts = missing.length === 0 ? new Map() : await actsOfCases(db, missing)
  return shown.map(({ id, row, own, shown }) => {
    if (shown?.firm === true) return { id, row, shown }
    return { id, row, shown: excerptOf(inTurn([own, answersIn(acts.get(row.number) ?? [], path)]), sought) }
  })
}

export async function candidateEntries(
  db: Kysely<Schema>,
  ids: readonly number[],
  sought: Sought,
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
    return { id, row, shown: excerptOf(inTurn([own, textsIn(row.data)]), sought) }
  })
}

/** Of these cases those in whose answers the words stand beside each other as they were typed. */
export async function casesAsTyped(
  db: Kysely<Schema>,
  ids: readonly number[],
  sought: Sought,
): Promise<ReadonlySet<number>> {
  const rows = await db
    .selectFrom('case_file')
    .innerJoin('act', (join) => join.on('act.subject', '=', sql`'case/' || case_file.number`))
    .select(['case_file.id', 'data'])
    .where('case_file.id', 'in', ids)
    .where('act.kind', 'in', ANSWERED)
    .execute()
  return asTyped(rows, sought)
}

/** The same of entries. */
export async function entriesAsTyped(
  db: Kysely<Schema>,
  ids: readonly number[],
  sought: Sought,
): Promise<ReadonlySet<number>> {
  return asTyped(await db.selectFrom('register_entry').select(['id', 'data']).where('id', 'in', ids).execute(), sought)
}

/** Seen in the JSON as it is kept, without taking it apart: between two texts there stands a key. */
function asTyped(rows: readonly { readonly id: number; readonly data: string }[], sought: Sought): ReadonlySet<number> {
  const { words, least } = sought
  const together = new RegExp(
    `(?: |^)${words.map((word) => (least(word) === WHOLE ? word : `${word}[^ ]*`)).join(' ')}(?: |$)`,
  )
  const those = rows.filter(({ data }) => together.test(foldedName(data)))
  return new Set(those.map(({ id }) => id))
}

function placed(fields: Readonly<Record<string, string | null>>): readonly Placed[] {
  return Object.entries(fields).flatMap(([where, text]) => (text === null ? [] : [{ where, text }]))
}

interface ActData {
  readonly id: number
  readonly data: string
}

/** What makes the answers of a case. Only these are indexed: steps and papers hold the same words among ids and hashes. */
const ANSWERED = ['received', 'corrected'] as const

/** The acts that made the answers of these cases, the last act first. */
async function actsOfCases(
  db: Kysely<Schema>,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, readonly ActData[]>> {
  const rows = await db
    .selectFrom('act')
    .select(['id', 'subject', 'data'])
    .where('subject', 'in', numbers.map(caseSubject))
    .where('kind', 'in', ANSWERED)
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

/** The answers as they stand; taken apart one by one: whoever has found enough asks for no more. */
function* answersIn(acts: readonly ActData[], path: string): Generator<Placed> {
  const corrected: string[] = []
  const isOld = (where: string) => corrected.some((field) => where === field || where.startsWith(`${field}.`))
  for (const { id, data } of acts) {
    const { field, new: value, answers } = readJson(data, path, `act ${id}`)
    const texts =
      typeof field === 'string' ? textsIn(value ?? null, `answers.${field}`) : textsIn(answers ?? null, 'answers')
    for (const placed of texts) if (!isOld(placed.where)) yield placed
    if (typeof field === 'string') corrected.push(`answers.${field}`)
  }
}

function* inTurn(all: readonly Iterable<Placed>[]): Generator<Placed> {
  for (const each of all) yield* each
}
