import { type Kysely, sql } from 'kysely'
import type { CivilDate } from '../calendar/civil-date.js'
import type { Schema } from './schema.js'

/** An act by which an entry came to say what it says, or ended: its decision, and where an old entry stood before. */
export interface EntryDecision {
  readonly entry: string
  readonly kind: 'added' | 'imported' | 'amended' | 'excluded'
  /** Day of effect. */
  readonly on: CivilDate
  /** '' where it is not known. */
  readonly decision: string
  readonly reason: string | null
  readonly book: string | null
  readonly page: string | null
}

const KINDS = ['added', 'imported', 'amended', 'excluded'] as const
/** So many names fit into one question. */
const NAMES = 500

/** The decisions on these entries, first to last of each: of an act that has all of the entry no more is read than this. */
export async function entryDecisions(
  db: Kysely<Schema>,
  register: string,
  numbers: readonly string[],
): Promise<readonly EntryDecision[]> {
  const begins = `entry/${register}/`
  const found: EntryDecision[] = []
  for (let at = 0; at < numbers.length; at += NAMES) {
    const subjects = numbers.slice(at, at + NAMES).map((number) => `${begins}${number}`)
    const rows = await db
      .selectFrom('act')
      .select(['subject', 'kind'])
      .select([
        sql<string>`data ->> 'on'`.as('on'),
        sql<string | null>`data ->> 'decision'`.as('decision'),
        sql<string | null>`data ->> 'reason'`.as('reason'),
        sql<string | null>`data -> 'source' ->> 'book'`.as('book'),
        sql<string | null>`data -> 'source' ->> 'page'`.as('page'),
      ])
      .where('subject', 'in', subjects)
      .where(sql`+kind`, 'in', KINDS)
      .orderBy('act.subject')
      .orderBy('seq')
      .execute()
    for (const { subject, kind, on, decision, ...said } of rows)
      found.push({
        entry: subject.slice(begins.length),
        kind: kind as EntryDecision['kind'],
        on: on as CivilDate,
        decision: decision ?? '',
        ...said,
      })
  }
  return found
}
