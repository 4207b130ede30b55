import type { Kysely } from 'kysely'
import type { Schema } from './schema.js'
import type { Raw } from './sqlite.js'

/**
 * Figures of the closed cases of one month of acceptance and one service, as they were reckoned once. The database itself throws them
 * away when one of these cases changes (migration 0005), in the transaction that changes it: what is there is exact.
 */
export interface KeptFigures {
  /** `2025-03`. */
  readonly month: string
  readonly service: string
  /** Mark of the calendar that they were reckoned by. */
  readonly calendar: string
  /** JSON, understood by the caller alone. */
  readonly cells: string
  /** Working minutes of the cases, 32 bits each. */
  readonly minutes: Uint8Array
}

/** What is kept of the months from the first to the last. */
export async function keptFigures(
  db: Kysely<Schema>,
  { from, until, service }: { readonly from: string; readonly until: string; readonly service?: string },
): Promise<readonly KeptFigures[]> {
  let query = db.selectFrom('figure').selectAll().where('month', '>=', from).where('month', '<=', until)
  if (service !== undefined) query = query.where('service', '=', service)
  return query.orderBy('month').orderBy('service').execute()
}

/**
 * Keeps figures that were reckoned from a state of the database, unless an act was recorded since. Not worth waiting for: where
 * somebody else writes, or nothing may be written, they are let go.
 * @param head the last act of the journal in that state
 * @returns whether they are kept
 */
export function keepFigures(raw: Raw, head: number, figures: readonly KeptFigures[]): boolean {
  try {
    raw.exec('begin immediate')
    const last = raw.prepare('select max(id) from act').pluck().get() as number | null
    if ((last ?? 0) === head) {
      const keep = raw.prepare(
        'insert or replace into figure (month, service, calendar, cells, minutes) values (@month, @service, @calendar, @cells, @minutes)',
      )
      for (const row of figures) keep.run(row)
    }
    raw.exec('commit')
    return (last ?? 0) === head
  } catch {
    if (raw.inTransaction) raw.exec('rollback')
    return false
  }
}
