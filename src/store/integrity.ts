import { statSync } from 'node:fs'
import { type Kysely, sql } from 'kysely'
import { isExpected } from '../expected-error.js'
import { type ChainReport, verifyChain } from './chain.js'
import type { OpenDatabase } from './database.js'
import type { Schema } from './schema.js'
import { type BrokenReference, brokenPages, brokenReferences, journalMode, versionOf } from './sqlite.js'
import { sqliteCode } from './sqlite-errors.js'

/** A series of numbers that has a hole, although none is ever freed. */
export interface NumberGap {
  readonly series: string
  readonly year: number
  readonly last: number
  readonly missing: number
  readonly firstMissing: number
}

/** What was found; every list is empty and `chain.broken` null when all is well. */
export interface IntegrityReport {
  readonly schemaVersion: number
  readonly journalMode: string
  /** The rights of the file, 0o600 as it was made. */
  readonly fileMode: number
  /** SQLite's look at its pages, indexes and search tables. */
  readonly pages: readonly string[]
  readonly references: readonly BrokenReference[]
  readonly chain: ChainReport
  /** Subjects whose acts are not numbered 1, 2, 3... */
  readonly unevenSubjects: readonly string[]
  readonly numberGaps: readonly NumberGap[]
  /** Cases and entries whose row does not reflect their last act. */
  readonly staleSubjects: readonly string[]
}

const MOST = 100

/** Looks at everything that can be wrong with the file. Reads only; takes as long as reading all of it. */
export async function integrityOf({
  db,
  raw,
  path,
}: OpenDatabase & { readonly db: Kysely<Schema> }): Promise<IntegrityReport> {
  return {
    schemaVersion: versionOf(raw),
    journalMode: journalMode(raw),
    fileMode: statSync(path).mode & 0o777,
    pages: despite(
      () => brokenPages(raw),
      (message) => [message],
    ),
    references: despite(
      () => brokenReferences(raw),
      () => [],
    ),
    chain: await verifyChain(db),
    unevenSubjects: await readable(unevenSubjects(db)),
    numberGaps: await readable(numberGaps(db)),
    staleSubjects: await readable(staleSubjects(db)),
  }
}

/** On damaged pages the look itself can fail: then that is what was found. */
function despite<T>(look: () => T, found: (message: string) => T): T {
  try {
    return look()
  } catch (error) {
    if (sqliteCode(error) === null) throw error
    return found((error as Error).message)
  }
}

async function readable<T>(look: Promise<readonly T[]>): Promise<readonly T[]> {
  try {
    return await look
  } catch (error) {
    if (isExpected(error, 'store-damaged')) return [] // the look at the pages says so
    throw error
  }
}

async function unevenSubjects(db: Kysely<Schema>): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('act')
    .select('subject')
    .groupBy('subject')
    .having(sql<boolean>`count(*) <> max(seq) or min(seq) <> 1`)
    .limit(MOST)
    .execute()
  return rows.map((row) => row.subject)
}

async function numberGaps(db: Kysely<Schema>): Promise<readonly NumberGap[]> {
  const rows = await db
    .selectFrom('number_taken')
    .select(({ fn }) => ['series', 'year', fn.max('number').as('last'), fn.countAll<number>().as('taken')])
    // Old entries come with the numbers of their books, gaps among them: `register … check` tells those, with what explains them. In a
    // journal that signatures stand in a person may give the numbers: `journal …` tells what is missing there.
    .where('series', 'not like', 'entry/%')
    .where('series', 'not like', 'journal/%')
    .groupBy(['series', 'year'])
    .having(sql<boolean>`count(*) <> max(number)`)
    .execute()
  const gaps: NumberGap[] = []
  for (const { series, year, last, taken } of rows) {
    const firstMissing = await firstMissingOf(db, series, year)
    gaps.push({ series, year, last, missing: last - taken, firstMissing })
  }
  return gaps
}

async function firstMissingOf(db: Kysely<Schema>, series: string, year: number): Promise<number> {
  const { rows } = await sql<{ readonly number: number }>`
    select number from (
      select number, row_number() over (order by number) as place from number_taken where series = ${series} and year = ${year}
    ) as placed where number <> place order by number limit 1`.execute(db)
  const { rows: before } = await sql<{ readonly last: number | null }>`
    select max(number) as last from number_taken
    where series = ${series} and year = ${year} and number < ${rows[0]?.number ?? 0}`.execute(db)
  return (before[0]?.last ?? 0) + 1
}

async function staleSubjects(db: Kysely<Schema>): Promise<readonly string[]> {
  const { rows } = await sql<{ readonly subject: string }>`
    select 'case/' || number as subject from case_file
    where version <> coalesce((select max(seq) from act where subject = 'case/' || number), 0)
    union all
    select 'entry/' || register || '/' || number from register_entry
    where version <> coalesce((select max(seq) from act where subject = 'entry/' || register || '/' || number), 0)
    limit ${MOST}`.execute(db)
  return rows.map((row) => row.subject)
}
