import type { CompiledQuery, Insertable, Kysely } from 'kysely'
import { type Done, directOf } from './direct.js'
import { storable } from './json.js'
import type { Schema } from './schema.js'

type Column<T extends keyof Schema> = keyof Insertable<Schema[T]> & string

/**
 * An insert that Kysely compiles once and that is then run row after row: four times as fast as building it for every row.
 * With `key`, a row whose key is there already is overwritten.
 */
export function inserter<T extends keyof Schema & string>(
  db: Kysely<Schema>,
  table: T,
  columns: readonly Column<T>[],
  key: readonly Column<T>[] = [],
): (row: Insertable<Schema[T]>) => Promise<void> {
  const run = runner(db, table, columns, key, false)
  return async (row) => void (await run(row))
}

/** The same for a table that numbers its rows: gives the row's `id`. */
export function idInserter<T extends 'case_file' | 'register_entry'>(
  db: Kysely<Schema>,
  table: T,
  columns: readonly Column<T>[],
  key: readonly Column<T>[],
): (row: Insertable<Schema[T]>) => Promise<number> {
  const run = runner(db, table, columns, key, true)
  return async (row) => ((await run(row)) as readonly { readonly id: number }[])[0]?.id ?? 0
}

/** The same for rows that cannot be there yet, given as values in the order of the columns, fit to be stored (`storable`). */
export function valuesInserter<T extends keyof Schema & string>(
  db: Kysely<Schema>,
  table: T,
  columns: readonly Column<T>[],
): (values: readonly unknown[]) => Promise<void> {
  const run = statement(db, table, columns, 'new')
  return async (values) => void (await run(values))
}

/** The same for a table that numbers its rows: gives the row's `id`. */
export function idValuesInserter<T extends 'case_file' | 'register_entry'>(
  db: Kysely<Schema>,
  table: T,
  columns: readonly Column<T>[],
): (values: readonly unknown[]) => Promise<number> {
  const run = statement(db, table, columns, 'new')
  return async (values) => Number((await run(values)).insertId ?? 0)
}

/** The statements depend on nothing but their names: one each for the life of the program. */
const COMPILED = new Map<string, CompiledQuery>()

function runner(
  db: Kysely<Schema>,
  table: string,
  columns: readonly string[],
  key: readonly string[],
  withId: boolean,
): (row: object) => Promise<readonly unknown[]> {
  const run = statement(db, table, columns, { key, withId })
  return async (row) => {
    const values = row as Readonly<Record<string, unknown>>
    return (await run(columns.map((column) => parameterOf(values[column])))).rows
  }
}

/** `new`: the row cannot be there yet, a failure ends the transaction. Otherwise what is overwritten, and whether its id is asked for. */
type How = 'new' | { readonly key: readonly string[]; readonly withId: boolean }

function statement(
  db: Kysely<Schema>,
  table: string,
  columns: readonly string[],
  how: How,
): (values: readonly unknown[]) => Promise<Done> {
  const name = `${table}:${how === 'new' ? how : how.key.join()}`
  const query = COMPILED.get(name) ?? compile(db, table, columns, how)
  COMPILED.set(name, query)
  const direct = directOf(db)
  return async (parameters) =>
    direct === undefined ? db.executeQuery({ ...query, parameters }) : direct(query, parameters)
}

function parameterOf(value: unknown): unknown {
  return typeof value === 'string' ? storable(value) : (value ?? null)
}

function compile(db: Kysely<Schema>, table: string, columns: readonly string[], how: How): CompiledQuery {
  // The names were checked by the types of the callers above; in here a table is any table.
  const anyTable = db as unknown as Kysely<Record<string, Record<string, unknown>>>
  const insert = anyTable.insertInto(table).values(Object.fromEntries(columns.map((column) => [column, null])))
  // Without leave to fail halfway SQLite keeps a copy of every page of every index of a table that has triggers, for each row.
  if (how === 'new') return insert.orFail().compile()
  const { key, withId } = how
  if (key.length === 0) return insert.compile()
  const rest = columns.filter((column) => !key.includes(column))
  const upsert = insert.onConflict((conflict) =>
    conflict.columns([...key]).doUpdateSet((eb) => {
      return Object.fromEntries(rest.map((column) => [column, eb.ref(`excluded.${column}`)]))
    }),
  )
  return (withId ? upsert.returning('id') : upsert).compile()
}
