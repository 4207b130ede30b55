import type { Database, Statement } from 'better-sqlite3'
import {
  type CompiledQuery,
  type DatabaseConnection,
  type DatabaseIntrospector,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteQueryCompiler,
  type TransactionSettings,
} from 'kysely'
import { patiently } from './patience.js'
import { expectedOf } from './sqlite-errors.js'
import { statementsOf } from './statements.js'
import { type Turns, turns } from './turns.js'

/** The raw database with what a connection needs to know of it. */
export interface RawConnection {
  readonly database: Database
  readonly path: string
  /** How long to wait for others, in milliseconds. */
  readonly patience: number
}

/**
 * Kysely's SQLite dialect with what its own driver lacks: writes begin at once (BEGIN IMMEDIATE: two writers never find out
 * halfway), statements are prepared once, a busy database is tried again, and SQLite's errors leave as expected errors.
 * One connection; whoever comes second waits for the first.
 */
export function sqliteDialect(raw: RawConnection, turn: Turns = turns()): Dialect {
  const connection = connectionOf(raw, false)
  const { begin, commit, rollback } = beginnings(raw)
  return dialectOf(raw, {
    acquireConnection: async () => {
      await turn.take()
      return connection
    },
    releaseConnection: async () => turn.give(),
    beginTransaction: async (_, { accessMode }: TransactionSettings) =>
      begin(accessMode === 'read only' ? 'begin' : 'begin immediate'),
    commitTransaction: commit,
    rollbackTransaction: async () => rollback(),
  })
}

/** The same for who is inside a transaction that somebody else began and will end. */
export function insideDialect(raw: RawConnection): Dialect {
  const connection = connectionOf(raw, true)
  const notHere = async (): Promise<never> => {
    throw new Error('inside a transaction none can begin or end')
  }
  return dialectOf(raw, {
    acquireConnection: async () => connection,
    releaseConnection: async () => {},
    beginTransaction: notHere,
    commitTransaction: notHere,
    rollbackTransaction: notHere,
  })
}

function dialectOf(raw: RawConnection, driver: Omit<Driver, 'init' | 'destroy'>): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createDriver: () => ({ ...driver, init: async () => {}, destroy: async () => void raw.database.close() }),
    createIntrospector: (): DatabaseIntrospector => {
      throw new Error('the schema is known: src/store/schema.ts')
    },
  }
}

/** How transactions of a connection begin and end; what is busy is tried again. */
export interface Beginnings {
  begin(how: 'begin' | 'begin immediate'): Promise<void>
  commit(): Promise<void>
  rollback(): void
}

export function beginnings({ database, path, patience }: RawConnection): Beginnings {
  const prepared = statementsOf(database)
  const patient = (sql: 'begin' | 'begin immediate' | 'commit'): Promise<void> =>
    guarded(path, () => patiently(() => void prepared(sql).run(), path, patience))
  return {
    begin: patient,
    commit: () => patient('commit'),
    // After a full disk SQLite has rolled back by itself; a second time would hide the first error.
    rollback: () => {
      if (database.inTransaction) database.exec('rollback')
    },
  }
}

/** @param inside it must never be used once its transaction is over */
function connectionOf(raw: RawConnection, inside: boolean): DatabaseConnection {
  const prepared = statementsOf(raw.database)
  return {
    executeQuery: <R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> => {
      if (inside && !raw.database.inTransaction) throw new Error('the transaction is over')
      const run = () => runOnce<R>(prepared(sql), parameters)
      // Inside a transaction a busy database is the transaction's to try again, from its beginning.
      const attempt = raw.database.inTransaction ? async () => run() : () => patiently(run, raw.path, raw.patience)
      return guarded(raw.path, attempt)
    },
    async *streamQuery<R>({ sql, parameters }: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
      // A statement of its own: a prepared one that is being read cannot be used again meanwhile.
      for (const row of raw.database.prepare(sql).iterate(parameters)) yield { rows: [row as R] }
    },
  }
}

function runOnce<R>(statement: Statement, parameters: readonly unknown[]): QueryResult<R> {
  if (statement.reader) return { rows: statement.all(parameters) as R[] }
  const { changes, lastInsertRowid } = statement.run(parameters)
  return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) }
}

async function guarded<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw expectedOf(error, path)
  }
}
