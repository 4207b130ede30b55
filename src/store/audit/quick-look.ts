import { type ChainReport, verifyChain } from '../chain.js'
import { openDatabase } from '../database.js'
import { brokenReferences, journalMode, type Raw, versionOf } from '../sqlite.js'
import { expectedOf, sqliteCode } from '../sqlite-errors.js'
import { kyselyOf } from '../tables.js'
import { compareSchema } from './compare-schema.js'
import { faultList } from './fault.js'

/** What a quick look at a database file finds. */
export interface QuickLook {
  readonly sqlite: string
  readonly schema: number
  readonly journalMode: string
  /** What SQLite finds wrong with its pages, one line each. */
  readonly pages: readonly string[]
  /** Tables with rows that point to nothing. */
  readonly references: readonly string[]
  /** Tables, indexes and triggers that are not as the migrations make them. */
  readonly objects: readonly string[]
  readonly chain: ChainReport
  /** Cases and entries whose row does not reflect their last act, the first few. */
  readonly stale: readonly string[]
  /** Documents that the search tables have and cases and entries that there are. */
  readonly indexed: number
  readonly documents: number
  /** When the last act happened and when it was written down; null in an empty journal. */
  readonly lastAt: string | null
  readonly lastRecorded: string | null
  /** The last day that an open case waits for. */
  readonly reach: string | null
}

const STALE = `
select 'case/' || number from case_file
where version <> coalesce((select max(seq) from act where subject = 'case/' || number), 0)
union all
select 'entry/' || register || '/' || number from register_entry
where version <> coalesce((select max(seq) from act where subject = 'entry/' || register || '/' || number), 0)
limit 5`

/**
 * Pages by SQLite's quick check, references, schema, the last acts of the chain, whether lists and search are up to date. Nothing is
 * written. @param last so many acts at the end of the chain
 */
export async function lookQuickly(file: string, last: number): Promise<QuickLook> {
  const open = await openDatabase(file)
  const { raw, path } = open
  try {
    raw.exec('begin')
    const faults = faultList()
    compareSchema(raw, faults)
    return {
      sqlite: one(raw, 'select sqlite_version()') as string,
      schema: versionOf(raw),
      journalMode: journalMode(raw),
      pages: quickCheck(raw),
      references: [...new Set(brokenReferences(raw).map(({ table }) => table))],
      objects: faults.list.map(({ row }) => row),
      chain: await verifyChain(kyselyOf(open), last),
      stale: raw.prepare(STALE).pluck().all() as string[],
      indexed: one(raw, 'select count(*) from search_word') as number,
      documents: one(raw, 'select (select count(*) from case_file) + (select count(*) from register_entry)') as number,
      lastAt: one(raw, 'select max(at) from (select at from act order by id desc limit 1000)') as string | null,
      lastRecorded: one(raw, 'select recorded_at from act order by id desc limit 1') as string | null,
      reach: one(raw, 'select max(ends) from due_item where done is null') as string | null,
    }
  } catch (error) {
    throw expectedOf(error, path)
  } finally {
    if (raw.inTransaction) raw.exec('rollback')
    await open.close()
  }
}

function one(raw: Raw, sql: string): unknown {
  return raw.prepare(sql).pluck().get() ?? null
}

function quickCheck(raw: Raw): readonly string[] {
  try {
    const lines = raw.prepare('pragma quick_check(20)').pluck().all() as string[]
    return lines.filter((line) => line !== 'ok')
  } catch (error) {
    if (sqliteCode(error) === null) throw error
    return [(error as Error).message]
  }
}
