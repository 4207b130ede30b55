import type { Transaction } from 'kysely'
import { fixedQuery } from './fixed-query.js'
import { inserter } from './inserter.js'
import type { Schema } from './schema.js'

const COLUMNS = ['series', 'year', 'number', 'act'] as const

const lastTaken = fixedQuery((db) => {
  const numbers = db.selectFrom('number_taken').select((eb) => eb.fn.max('number').as('last'))
  return numbers.where('series', '=', '').where('year', '=', 0)
})

/**
 * The next number of a series in a year, from 1: taken in the transaction that uses it, so that it comes back when the
 * transaction does not succeed. There is no counter to fall out of step: the next number is one more than the last one taken.
 * @param act the act that will carry the number; it must be recorded in the same transaction
 */
export async function takeNumber(trx: Transaction<Schema>, series: string, year: number, act: number): Promise<number> {
  const [taken] = await lastTaken(trx, series, year)
  const number = Number(taken?.last ?? 0) + 1
  await inserter(trx, 'number_taken', COLUMNS)({ series, year, number, act })
  return number
}
