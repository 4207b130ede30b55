import { sql, type Transaction } from 'kysely'
import { ExpectedError } from '../expected-error.js'
import type { JsonObject } from '../text.js'
import { fixedQuery } from './fixed-query.js'
import { inserter } from './inserter.js'
import type { AnyRecordedAct } from './journal.js'
import { GENESIS, hashOf } from './journal-hash.js'
import { storable } from './json.js'
import type { Schema } from './schema.js'
import type { Subject } from './subject.js'

declare module '../expected-error.js' {
  interface ErrorFacts {
    /** Somebody else recorded acts meanwhile: `found` of them are there, not `expected`; `acts` are those, the first few. */
    'store-case-changed': {
      readonly subject: string
      readonly expected: number
      readonly found: number
      readonly acts: readonly ActMeanwhile[]
    }
  }
}

/** What somebody recorded meanwhile: the kind of act, for a step which one; the employee; when it happened. */
export interface ActMeanwhile {
  readonly kind: string
  readonly step: string | null
  readonly by: string
  readonly at: string
}

/** An act about to be recorded on any subject; acts of cases are NewAct of case/act.ts. `data` must be plain JSON. */
export interface AnyNewAct {
  readonly kind: string
  readonly at: string
  readonly by: string
  readonly data: object
}

/** The end of the journal, carried through one transaction: nobody else can append meanwhile. */
export interface Tail {
  /** The id that the next act will have. */
  next(): Promise<number>
  append(
    subject: Subject,
    expectedSeq: number,
    acts: readonly AnyNewAct[],
    recordedAt: string,
  ): Promise<readonly AnyRecordedAct[]>
  /** Records the first act of a subject that cannot have any yet: its number was taken in this transaction. */
  begin(subject: Subject, act: FirstAct, recordedAt: string): Promise<void>
}

/** An act whose data are the JSON text that is kept. */
export type FirstAct = Omit<AnyNewAct, 'data'> & { readonly data: string }

const COLUMNS = ['id', 'subject', 'seq', 'kind', 'at', 'recorded_at', 'by_whom', 'data', 'prev_hash', 'hash'] as const

const lastAct = fixedQuery((db) => {
  return db.selectFrom('act').select(['id', 'hash']).orderBy('id', 'desc').limit(sql.lit(1))
})
const lastActOf = fixedQuery((db) => {
  const acts = db.selectFrom('act').select('seq').where('subject', '=', '')
  return acts.orderBy('seq', 'desc').limit(sql.lit(1))
})

/** So many of the acts recorded meanwhile are named. */
const NAMED = 5

export function tailOf(trx: Transaction<Schema>): Tail {
  const insert = inserter(trx, 'act', COLUMNS)
  let last: { id: number; hash: Uint8Array } | undefined
  /** How many acts subjects have, as far as this transaction knows: nobody else can append meanwhile. */
  const counted = new Map<Subject, number>()

  async function end(): Promise<{ id: number; hash: Uint8Array }> {
    if (last !== undefined) return last
    const [row] = await lastAct(trx)
    last = row ?? { id: 0, hash: GENESIS }
    return last
  }

  async function write(subject: Subject, seq: number, act: FirstAct, recordedAt: string) {
    const before = await end()
    const row = {
      id: before.id + 1,
      subject,
      seq,
      kind: storable(act.kind),
      at: storable(act.at),
      recorded_at: storable(recordedAt),
      by_whom: storable(act.by),
      data: act.data,
    }
    const hash = hashOf(before.hash, row)
    await insert({ ...row, prev_hash: before.hash, hash })
    last = { id: row.id, hash }
    return row
  }

  return {
    next: async () => (await end()).id + 1,
    begin: async (subject, act, recordedAt) => void (await write(subject, 1, act, recordedAt)),
    append: async (subject, expectedSeq, acts, recordedAt) => {
      if (counted.get(subject) !== expectedSeq) await refuseChanged(trx, subject, expectedSeq)
      const recorded: AnyRecordedAct[] = []
      for (const act of acts) {
        const seq = expectedSeq + recorded.length + 1
        const { id, kind, at } = await write(subject, seq, { ...act, data: JSON.stringify(act.data) }, recordedAt)
        recorded.push({ id, subject, seq, kind, at, by: act.by, recordedAt, data: act.data as JsonObject })
      }
      counted.set(subject, expectedSeq + acts.length)
      return recorded
    },
  }
}

/** @throws ExpectedError `store-case-changed` */
async function refuseChanged(trx: Transaction<Schema>, subject: Subject, expected: number): Promise<void> {
  const [last] = await lastActOf(trx, subject)
  const found = last?.seq ?? 0
  if (found === expected) return
  const rows = await trx
    .selectFrom('act')
    .select(['kind', 'by_whom', 'at', 'data'])
    .where('subject', '=', subject)
    .where('seq', '>', expected)
    .orderBy('seq')
    .limit(NAMED)
    .execute()
  const acts = rows.map(({ kind, by_whom: by, at, data }) => ({
    kind,
    step: kind === 'step' ? stepOf(data) : null,
    by,
    at,
  }))
  throw new ExpectedError('store-case-changed', { subject, expected, found, acts })
}

function stepOf(data: string): string | null {
  const { step } = JSON.parse(data) as { readonly step?: unknown }
  return typeof step === 'string' ? step : null
}
