import { Kysely, type Transaction } from 'kysely'
import type { OpenDatabase } from './database.js'
import { beginnings, insideDialect } from './dialect.js'
import { directly } from './direct.js'
import type { Schema } from './schema.js'
import type { Turns } from './turns.js'

/** Runs work in one writing transaction: all of it is stored when this returns, or none. */
export type WriteTransaction = <T>(work: (trx: Transaction<Schema>) => Promise<T>) => Promise<T>

/**
 * Writing transactions on one connection. Kysely's own builder makes each transaction an executor, a provider and a guard of its own,
 * which costs more than the begin and the commit; here one Kysely inside the transaction serves them all, one after another.
 * @param turns who has the connection: shared with the readings outside
 */
export function writeTransactions(
  open: Pick<OpenDatabase, 'raw' | 'path' | 'patience'>,
  turns: Turns,
): WriteTransaction {
  const { raw, path, patience } = open
  const connection = { database: raw, path, patience }
  const { begin, commit, rollback } = beginnings(connection)
  // A transaction to whoever works in it: it is handed out between begin and commit alone, and refuses to run outside.
  const inside = new Kysely<Schema>({ dialect: insideDialect(connection) }) as unknown as Transaction<Schema>
  directly(inside, open)
  return async (work) => {
    await turns.take()
    try {
      await begin('begin immediate')
      try {
        const result = await work(inside)
        await commit()
        return result
      } catch (error) {
        rollback()
        throw error
      }
    } finally {
      turns.give()
    }
  }
}
