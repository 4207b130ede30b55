import Database from 'better-sqlite3'
import { keepHandles } from '../kept-handles.js'
import { MIGRATIONS } from '../migrations/index.js'
import type { Raw } from '../sqlite.js'
import type { Faults } from './fault.js'

interface Made {
  readonly name: string
  readonly type: string
  readonly tbl_name: string
  readonly sql: string | null
}

const OBJECTS = "select name, type, tbl_name, sql from sqlite_schema where name not like 'sqlite\\_%' escape '\\'"

/** The tables, indexes and triggers are those that the migrations make: a trigger that was taken away would open the journal. */
export function compareSchema(raw: Raw, faults: Faults): void {
  const ours = keepHandles(new Database(':memory:'))
  try {
    for (const sql of MIGRATIONS) ours.exec(sql)
    const expected = new Map((ours.prepare(OBJECTS).all() as Made[]).map((made) => [made.name, made]))
    for (const found of raw.prepare(OBJECTS).all() as Made[]) {
      const made = expected.get(found.name)
      expected.delete(found.name)
      if (made === undefined) faults.add({ table: 'sqlite_schema', row: found.name, why: 'surplus' })
      else if (found.sql !== made.sql || found.type !== made.type || found.tbl_name !== made.tbl_name)
        faults.add({ table: 'sqlite_schema', row: found.name, why: 'changed' })
    }
    for (const name of expected.keys()) faults.add({ table: 'sqlite_schema', row: name, why: 'missing' })
  } finally {
    ours.close()
  }
}
