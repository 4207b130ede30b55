import type { Kysely } from 'kysely'
import type { Moment } from '../calendar/civil-date.js'
import { GENESIS, hashOfFields, hex } from './journal-hash.js'
import { storable } from './json.js'
import type { Schema, ViewedTable } from './schema.js'
import type { Raw } from './sqlite.js'

/** That somebody looked at somebody's data: who, when, at what, by which command. The data themselves are not in it. */
export interface Viewing {
  readonly at: Moment
  readonly by: string
  /** `case/TR-2026-000001`, `entry/trusted/T-000001`, `export/cases`... */
  readonly subject: string
  /** The command, without what was typed after it. */
  readonly command: string
  /** What for, where they said it. */
  readonly purpose: string | null
}

export interface RecordedViewing extends Viewing {
  readonly id: number
}

export interface ViewingFilter {
  readonly subject?: string
  /** Any of these names. */
  readonly by?: readonly string[]
}

/**
 * The hash of a viewing, as those of the journal are made (journal-hash.ts): netstrings of the label `kz-is viewed 1`, the hash before
 * it in hexadecimal digits, id, at, by_whom, subject, command, purpose (empty where there is none).
 */
export function hashOfViewing(previous: Uint8Array, row: Omit<ViewedTable, 'prev_hash' | 'hash'>): Uint8Array {
  const { id, at, by_whom, subject, command, purpose } = row
  const fields = ['kz-is viewed 1', hex(previous), `${id}`, at, by_whom, subject, command, purpose ?? '']
  return hashOfFields(fields)
}

/**
 * Appends a viewing. Straight to the connection, and without waiting for the disk to have it: a power cut may take the last viewings
 * away, never an act; the program being killed takes none.
 */
export function appendViewing(raw: Raw, { at, by, subject, command, purpose }: Viewing): void {
  raw.pragma('synchronous = NORMAL')
  raw.exec('begin immediate')
  try {
    const last = raw.prepare('select id, hash from viewed order by id desc limit 1').get() as
      | Pick<ViewedTable, 'id' | 'hash'>
      | undefined
    const prev_hash = last?.hash ?? GENESIS
    const row = {
      id: (last?.id ?? 0) + 1,
      at: storable(at),
      by_whom: storable(by),
      subject: storable(subject),
      command: storable(command),
      purpose: purpose === null ? null : storable(purpose),
    }
    raw
      .prepare(
        `insert into viewed (id, at, by_whom, subject, command, purpose, prev_hash, hash)
         values (@id, @at, @by_whom, @subject, @command, @purpose, @prev_hash, @hash)`,
      )
      .run({ ...row, prev_hash, hash: hashOfViewing(prev_hash, row) })
    raw.exec('commit')
  } catch (error) {
    if (raw.inTransaction) raw.exec('rollback')
    throw error
  } finally {
    raw.pragma('synchronous = FULL')
  }
}

/** Newest first, before the viewing `before` (none: from the last one), at most `limit`. */
export async function viewings(
  db: Kysely<Schema>,
  { subject, by }: ViewingFilter,
  before: number | null,
  limit: number,
): Promise<readonly RecordedViewing[]> {
  let query = db.selectFrom('viewed').select(['id', 'at', 'by_whom as by', 'subject', 'command', 'purpose'])
  if (subject !== undefined) query = query.where('subject', '=', subject)
  if (by !== undefined) query = query.where('by_whom', 'in', [...by])
  if (before !== null) query = query.where('id', '<', before)
  const rows = await query.orderBy('id', 'desc').limit(limit).execute()
  return rows.map((row) => ({ ...row, at: row.at as Moment }))
}
