import type { CompiledQuery, Kysely } from 'kysely'
import { directOf } from './direct.js'
import type { Schema } from './schema.js'

/**
 * A query whose shape never changes: built and compiled by Kysely once, then run with other values. For the few that every write
 * asks; to build them anew costs as much as to run them.
 * @param build with any values in the places of the parameters
 * @returns runs it; `values` in the order in which they stand in the query
 */
export function fixedQuery<Row>(
  build: (db: Kysely<Schema>) => { compile(): CompiledQuery<Row> },
): (db: Kysely<Schema>, ...values: readonly unknown[]) => Promise<readonly Row[]> {
  let compiled: CompiledQuery<Row> | undefined
  return async (db, ...values) => {
    compiled ??= build(db).compile()
    const direct = directOf(db)
    if (direct !== undefined) return direct(compiled, values).rows as readonly Row[]
    const query: CompiledQuery<Row> = { ...compiled, parameters: values }
    return (await db.executeQuery(query)).rows
  }
}
