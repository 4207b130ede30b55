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

/** Numbers as one transaction takes them: nobody else can take one meanwhile, so the last ones are looked for once. */
export interface Numbers {
  /**
   * The next number of a series in a year, from 1: taken in the transaction that uses it, so that it comes back when the
   * transaction does not succeed. There is no counter to fall out of step: the next number is one more than the last one taken.
   * @param act the act that will carry the number; it must be recorded in the same transaction
   */
  take(series: string, year: number, act: number): Promise<number>
  /**
   * Takes a number that something already bears, so that nothing else ever gets it and the next one taken goes past it.
   * @returns false where it is taken already: then nothing was done
   */
  takeThis(series: string, year: number, number: number, act: number): Promise<boolean>
}

export function numbersOf(trx: Transaction<Schema>): Numbers {
  const known = new Map<string, number>()
  const put = inserter(trx, 'number_taken', COLUMNS)
  return {
    take: async (series, year, act) => {
      const name = `${series} ${year}`
      const number = (known.get(name) ?? (await lastOf(trx, series, year))) + 1
      known.set(name, number)
      await put({ series, year, number, act })
      return number
    },
    takeThis: async (series, year, number, act) => {
      const [taken] = await holderOf(trx, series, year, number)
      if (taken !== undefined) return false
      await put({ series, year, number, act })
      known.clear()
      return true
    },
  }
}

async function lastOf(trx: Transaction<Schema>, series: string, year: number): Promise<number> {
  const [taken] = await lastTaken(trx, series, year)
  return Number(taken?.last ?? 0)
}
