import type { Statement } from 'better-sqlite3'
import { oncePer } from '../once-per.js'
import type { Raw } from './sqlite.js'

/** A statement of a connection by its text, prepared when it is first asked for. */
export type Statements = (sql: string) => Statement

/** The statements of a connection, for its life: prepared once, whoever asks for them. */
export const statementsOf = oncePer((raw: Raw): Statements => {
  const prepared = new Map<string, Statement>()
  return (sql) => {
    const known = prepared.get(sql)
    if (known !== undefined) return known
    const statement = raw.prepare(sql)
    prepared.set(sql, statement)
    return statement
  }
})
