import type { CompiledQuery, Kysely, Transaction } from 'kysely'
import type { Schema } from './schema.js'
import type { Raw } from './sqlite.js'
import { expectedOf } from './sqlite-errors.js'
import { statementsOf } from './statements.js'

/** Runs a compiled query on a transaction's own connection, at once. @throws ExpectedError as every statement of the store */
export type Direct = (query: CompiledQuery, values: readonly unknown[]) => Done

export interface Done {
  readonly rows: readonly unknown[]
  /** Of the row that was put in, where the query puts one in. */
  readonly insertId?: number | bigint | undefined
}

/**
 * The connection under a transaction. A statement that Kysely compiled once is run on it without Kysely's own dozen promises: they
 * cost more than most statements. Only inside a transaction, where nobody else has the connection.
 */
const DIRECT = new WeakMap<Kysely<Schema>, Direct>()

const NOTHING: readonly unknown[] = []

/** Lets the fixed statements of this transaction run at once; gives the transaction back. */
export function directly(
  trx: Transaction<Schema>,
  { raw, path }: { readonly raw: Raw; readonly path: string },
): Transaction<Schema> {
  const prepared = statementsOf(raw)
  DIRECT.set(trx, ({ sql }, values) => {
    if (!raw.inTransaction) throw new Error('the transaction is over')
    try {
      const statement = prepared(sql)
      if (statement.reader) return { rows: statement.all(values) }
      return { rows: NOTHING, insertId: statement.run(values).lastInsertRowid }
    } catch (error) {
      throw expectedOf(error, path)
    }
  })
  return trx
}

/** How to run a statement at once on this transaction; undefined on a connection that has to be waited for. */
export function directOf(db: Kysely<Schema>): Direct | undefined {
  return DIRECT.get(db)
}
