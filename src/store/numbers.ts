import type { Transaction } from 'kysely'
import { inserter } from './inserter.js'
import type { Schema } from './schema.js'

const COLUMNS = ['series', 'year', 'number', 'act'] as const

/**
 * The next number of a series in a year, from 1: taken in the transaction that uses it, so that it comes back when the
 * transaction does not succeed. There is no counter to fall out of step: the next number is one more than the last one taken.
 * @param act the act that will carry the number; it must be recorded in the same transaction
 */
export async function takeNumber(trx: Transaction<Schema>, series: string, year: number, act: number): Promise<number> {
  const { last } = await trx
    .selectFrom('number_taken')
    .select((eb) => eb.fn.max('number').as('last'))
    .where('series', '=', series)
    .where('year', '=', year)
    .executeTakeFirstOrThrow()
  const number = Number(last ?? 0) + 1
  await inserter(trx, 'number_taken', COLUMNS)({ series, year, number, act })
  return number
}
