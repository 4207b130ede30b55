import type { Transaction } from 'kysely'
import { fixedQuery } from './fixed-query.js'
import { inserter } from './inserter.js'
import type { Schema } from './schema.js'

const COLUMNS = ['series', 'year', 'number', 'act'] as const

const lastTaken = fixedQuery((db) => {
  const numbers = db.selectFrom('number_taken').select((eb) => eb.fn.max('number').as('last'))
  return numbers.where('series', '=', '').where('year', '=', 0)
})

const holderOf = fixedQuery((db) => {
  const numbers = db.selectFrom('number_taken').select('act').where('series', '=', '').where('year', '=', 0)
  return numbers.where('number', '=', 0)
})

/**
 * Takes a number that something already bears, so that nothing else ever gets it and the next one taken goes past it.
 * @returns false where it is taken already: then nothing was done
 */
export async function takeThisNumber(
  trx: Transaction<Schema>,
  series: string,
  year: number,
  number: number,
  act: number,
): Promise<boolean> {
  const [taken] = await holderOf(trx, series, year, number)
  if (taken !== undefined) return false
  await inserter(trx, 'number_taken', COLUMNS)({ series, year, number, act })
  LAST.delete(trx)
  return true
}

/**
 * The next number of a series in a year, from 1: taken in the transaction that uses it, so that it comes back when the
 * transaction does not succeed. There is no counter to fall out of step: the next number is one more than the last one taken.
 * @param act the act that will carry the number; it must be recorded in the same transaction
 */
export async function takeNumber(trx: Transaction<Schema>, series: string, year: number, act: number): Promise<number> {
  const known = LAST.get(trx) ?? new Map<string, number>()
  LAST.set(trx, known)
  const name = `${series} ${year}`
  const number = (known.get(name) ?? (await lastOf(trx, series, year))) + 1
  known.set(name, number)
  await inserter(trx, 'number_taken', COLUMNS)({ series, year, number, act })
  return number
}

/** The last numbers that a transaction took or found: nobody else can take one meanwhile, so they are looked for once. */
const LAST = new WeakMap<Transaction<Schema>, Map<string, number>>()

async function lastOf(trx: Transaction<Schema>, series: string, year: number): Promise<number> {
  const [taken] = await lastTaken(trx, series, year)
  return Number(taken?.last ?? 0)
}
