import type { Kysely } from 'kysely'
import { readJson } from './json.js'
import type { Schema } from './schema.js'

/** A filter of lists under a name: of the whole office, nobody's right or duty. */
export interface ListFilter {
  readonly name: string
  /** Options of `list` as they were typed. */
  readonly options: Readonly<Record<string, string | number | boolean>>
  readonly by: string
  readonly saved: string
}

/** All of them, by name. */
export async function listFilters(db: Kysely<Schema>, path: string): Promise<readonly ListFilter[]> {
  const rows = await db
    .selectFrom('list_filter')
    .select(['name', 'options', 'by_whom as by', 'saved'])
    .orderBy('name')
    .execute()
  return rows.map((row) => ({
    ...row,
    options: readJson(row.options, path, `list_filter ${row.name}`) as ListFilter['options'],
  }))
}

/** Puts it in the place of one of the same name. @returns whether there was one */
export async function saveListFilter(db: Kysely<Schema>, { name, options, by, saved }: ListFilter): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('list_filter').where('name', '=', name).executeTakeFirst()
  const row = { name, options: JSON.stringify(options), by_whom: by, saved }
  await db.insertInto('list_filter').values(row).execute()
  return numDeletedRows > 0n
}

/** @returns whether there was one */
export async function forgetListFilter(db: Kysely<Schema>, name: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('list_filter').where('name', '=', name).executeTakeFirst()
  return numDeletedRows > 0n
}
