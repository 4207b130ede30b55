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
export function sqliteDialect(raw: RawConnection): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createDriver: () => driverOf(raw),
    createIntrospector: (): DatabaseIntrospector => {
      throw new Error('the schema is known: src/store/schema.ts')
    },
  }
}

function driverOf(raw: RawConnection): Driver {
  const turn = turns()
  const connection = connectionOf(raw)
  const patient = <T>(work: () => T): Promise<T> => guarded(raw.path, () => patiently(work, raw.path, raw.patience))
  return {
    init: async () => {},
    acquireConnection: async () => {
      await turn.take()
      return connection
    },
    releaseConnection: async () => turn.give(),
    beginTransaction: async (_, settings: TransactionSettings) => {
      const begin = settings.accessMode === 'read only' ? 'begin' : 'begin immediate'
      await patient(() => raw.database.exec(begin))
    },
    commitTransaction: async () => {
      await patient(() => raw.database.exec('commit'))
    },
    // After a full disk SQLite has rolled back by itself; a second time would hide the first error.
    rollbackTransaction: async () => {
      if (raw.database.inTransaction) raw.database.exec('rollback')
    },
    destroy: async () => {
      raw.database.close()
    },
  }
}

function connectionOf(raw: RawConnection): DatabaseConnection {
  const prepared = new Map<string, Statement>()
  const prepare = (sql: string): Statement => {
    const known = prepared.get(sql)
    if (known !== undefined) return known
    const statement = raw.database.prepare(sql)
    prepared.set(sql, statement)
    return statement
  }
  return {
    executeQuery: <R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> => {
      const run = () => runOnce<R>(prepare(sql), parameters)
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

/** One at a time, in the order of asking. */
function turns(): { take(): Promise<void>; give(): void } {
  const waiting: (() => void)[] = []
  let taken = false
  return {
    take: () => {
      if (taken) return new Promise((resolve) => waiting.push(resolve))
      taken = true
      return Promise.resolve()
    },
    give: () => {
      const next = waiting.shift()
      if (next === undefined) taken = false
      else next()
    },
  }
}
