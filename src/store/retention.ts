import { CompiledQuery, type Transaction } from 'kysely'
import type { OnBehalf } from '../case/act.js'
import { onBehalf } from '../case/on-behalf.js'
import type { JsonObject } from '../text.js'
import type { Tail } from './append.js'
import type { DestroyedRow } from './destroyed-watch.js'
import type { AnyRecordedAct } from './journal.js'
import { hashOf, hex } from './journal-hash.js'
import { storable } from './json.js'
import type { ActTable, Schema } from './schema.js'
import { caseSubject } from './subject.js'

/** What is destroyed of one case: by which act, and what is left of each act of its file that loses something. */
export interface DestroyingOfCase {
  readonly number: string
  /** `version` of the case when it was read. */
  readonly version: number
  /** Number of the act of destruction. */
  readonly destruction: string
  readonly at: string
  readonly by: string
  readonly leave: OnBehalf
  /** By place in the journal; acts that lose nothing are not named. */
  readonly left: ReadonlyMap<number, JsonObject>
}

/**
 * Puts what is left in the place of the data of a case's acts. First an act is appended that names each with the hash that it was
 * recorded with and the hash of what is left, so that the chain stays provable; then the data are replaced. The hashes of the acts stay.
 */
export async function destroyData(
  trx: Transaction<Schema>,
  tail: Tail,
  { number, version, destruction, at, by, leave, left }: DestroyingOfCase,
  recordedAt: string,
): Promise<readonly AnyRecordedAct[]> {
  const subject = caseSubject(number)
  const stored = await trx.selectFrom('act').selectAll().where('subject', '=', subject).orderBy('seq').execute()
  const replaced = stored.flatMap((row) => {
    const data = left.get(row.id)
    return data === undefined ? [] : [{ row, data: JSON.stringify(data) }]
  })
  const rows = replaced.map(({ row, data }): DestroyedRow => [row.id, hex(row.hash), hex(leftHash(row, data))])
  const recorded = await tail.append(
    subject,
    version,
    onBehalf([{ kind: 'destroyed', at, by, data: { destruction, rows } }], leave),
    recordedAt,
  )
  for (const { row, data } of replaced) {
    await run(trx, 'insert into destroying (act) values (?)', row.id)
    await run(trx, 'update act set data = ? where id = ?', storable(data), row.id)
  }
  await run(trx, 'delete from destroying')
  return recorded
}

function leftHash(row: ActTable, data: string): Uint8Array {
  return hashOf(row.prev_hash, { ...row, data })
}

function run(trx: Transaction<Schema>, statement: string, ...values: readonly unknown[]): Promise<unknown> {
  return trx.executeQuery(CompiledQuery.raw(statement, [...values]))
}
