import type { Kysely } from 'kysely'
import { isMoment, minutesBetween } from '../calendar/civil-date.js'
import { isExpected } from '../expected-error.js'
import { TOLERATED_MINUTES } from './clock-guard.js'
import { DESTROYED, type Destroyed, destroyedWatch } from './destroyed-watch.js'
import { canBeHashed, GENESIS, hashOf, hex } from './journal-hash.js'
import type { ActTable, Schema } from './schema.js'

/**
 * The first act at which the chain does not hold.
 * `changed`: what stands there is neither what was hashed nor what a recorded destruction left. `replaced`: it was changed and hashed
 * anew, the next act remembers another hash. `missing`: it was removed; subject and seq are those of the act after it. `forged`: a
 * destruction that names what it did not destroy, or that no act of destruction orders. `unreadable`: the page or the record is damaged.
 */
export interface BrokenLink {
  readonly id: number
  readonly subject: string
  readonly seq: number
  readonly why: 'changed' | 'replaced' | 'missing' | 'forged' | 'unreadable'
}

export interface ChainReport {
  /** Acts that were verified: all, or those before the broken one. */
  readonly acts: number
  /** Place of the last act; 0 in an empty journal. */
  readonly last: number
  /** Hash of the last act, 64 hexadecimal digits; null in an empty journal. Written on paper it shows later whether the end was cut off. */
  readonly head: string | null
  readonly broken: BrokenLink | null
  /** What was lawfully destroyed, by the act that ordered it: how many acts of how many files. */
  readonly destroyed: readonly Destroyed[]
  /** Acts that were recorded by a clock which had gone back since the act before; null where none was. */
  readonly setBack: SetBack | null
}

/** `first`: from the moment of the act before to that of this one. No damage: a clock is set, and who trains names moments. */
export interface SetBack {
  readonly count: number
  readonly first: { readonly id: number; readonly from: string; readonly to: string }
}

const BATCH = 1_000

/**
 * Goes through the journal and computes every hash anew. Memory stays flat; about 100,000 acts a second.
 * @param last only so many acts at its end; those before are taken as they stand
 */
export async function verifyChain(db: Kysely<Schema>, last = Number.POSITIVE_INFINITY): Promise<ChainReport> {
  const start = await startOf(db, last)
  let before: Link = start
  const watch = destroyedWatch(start.id)
  const setBack: SetBack['first'][] = []
  const report = (broken: BrokenLink | null, acts: number): ChainReport => ({
    acts: acts - start.id,
    last: before.id,
    head: before.id === 0 ? null : hex(before.hash),
    broken: first(broken, watch.unexplained()),
    destroyed: watch.list(),
    setBack: setBack[0] === undefined ? null : { count: setBack.length, first: setBack[0] },
  })
  try {
    for (;;) {
      const rows = await db
        .selectFrom('act')
        .selectAll()
        .where('id', '>', before.id)
        .orderBy('id')
        .limit(BATCH)
        .execute()
      for (const row of rows) {
        if (row.id !== before.id + 1) return report(placed(row, 'missing', before.id + 1), before.id)
        if (!canBeHashed(row)) return report({ id: row.id, subject: '', seq: 0, why: 'unreadable' }, before.id)
        const found = hashOf(row.prev_hash, row)
        const changed = !same(found, row.hash)
        if (changed) watch.changed(row, found)
        if (!same(row.prev_hash, before.hash)) {
          const link = changed ? placed(row, 'changed') : placed(before.id === 0 ? row : before, 'replaced')
          return report(link, before.id)
        }
        if (DESTROYED.includes(row.kind) && !(await watch.says(row, (id) => actAt(db, id))))
          return report(placed(row, 'forged'), before.id)
        if (wentBack(before.recorded_at, row.recorded_at))
          setBack.push({ id: row.id, from: before.recorded_at, to: row.recorded_at })
        before = row
      }
      if (rows.length < BATCH) return report(null, before.id)
    }
  } catch (error) {
    if (!isExpected(error, 'store-damaged')) throw error
    return report({ id: before.id + 1, subject: '', seq: 0, why: 'unreadable' }, before.id)
  }
}

interface Link {
  readonly id: number
  readonly subject: string
  readonly seq: number
  readonly hash: Uint8Array
  readonly recorded_at: string
}

/** By more than clocks are set by the network. The texts alone tell it of nearly every act. */
function wentBack(from: string, to: string): boolean {
  return to < from && isMoment(from) && isMoment(to) && minutesBetween(to, from) > TOLERATED_MINUTES
}

/** Where to begin: before the first act, or at the act before the last so many. */
async function startOf(db: Kysely<Schema>, last: number): Promise<Link> {
  const nothing = { id: 0, subject: '', seq: 0, hash: GENESIS, recorded_at: '' }
  if (last === Number.POSITIVE_INFINITY) return nothing
  const end = await db.selectFrom('act').select('id').orderBy('id', 'desc').limit(1).executeTakeFirst()
  const from = (end?.id ?? 0) - last
  const act = from <= 0 ? undefined : await actAt(db, from)
  return act === undefined || !canBeHashed(act) ? nothing : act
}

function actAt(db: Kysely<Schema>, id: number): Promise<ActTable | undefined> {
  return db.selectFrom('act').selectAll().where('id', '=', id).executeTakeFirst()
}

function first(a: BrokenLink | null, b: Pick<Link, 'id' | 'subject' | 'seq'> | null): BrokenLink | null {
  if (b === null) return a
  return a === null || b.id <= a.id ? { id: b.id, subject: b.subject, seq: b.seq, why: 'changed' } : a
}

function placed({ id, subject, seq }: Link, why: BrokenLink['why'], at = id): BrokenLink {
  return { id: at, subject, seq, why }
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0
}
