import type { Kysely, Transaction } from 'kysely'
import { type EmployeeRow, employeeOf, employeeRecord } from './employee-row.js'
import { fixedQuery } from './fixed-query.js'
import { hex } from './hex.js'
import { inserter } from './inserter.js'
import type { PinTable, Schema } from './schema.js'
import type { Raw } from './sqlite.js'

/** What a PIN is held against: scrypt of it, and how that was made. Bytes as hexadecimal digits. */
export interface PinKept {
  readonly salt: string
  readonly hash: string
  readonly cost: number
  readonly blockSize: number
  readonly parallel: number
}

const COLUMNS = [
  'number',
  'name',
  'name_folded',
  'login',
  'logins',
  'roles',
  'blocked',
  'absences',
  'pin',
  'failures',
  'paused_until',
  'version',
] as const

const all = fixedQuery((db) => db.selectFrom('employee').select(COLUMNS).orderBy('number'))

/** Everybody who was ever entered, by number. An office has dozens: all of them are read at once. */
export async function employees(db: Kysely<Schema>): Promise<readonly EmployeeRow[]> {
  return (await all(db)).map(employeeOf)
}

/** The same straight from the connection: every command asks, and none should load Kysely for it. */
export function readEmployees(raw: Raw): readonly EmployeeRow[] {
  const rows = raw.prepare('select * from employee order by number').all() as Parameters<typeof employeeOf>[0][]
  return rows.map(employeeOf)
}

/** In the transaction that recorded the acts. */
export async function putEmployee(trx: Transaction<Schema>, row: EmployeeRow): Promise<void> {
  await inserter(trx, 'employee', COLUMNS, ['number'])(employeeRecord(row))
}

export async function pinOf(db: Kysely<Schema>, employee: string): Promise<PinKept | undefined> {
  const row = await db.selectFrom('pin_kept').selectAll().where('employee', '=', employee).executeTakeFirst()
  return row === undefined ? undefined : pinKeptOf(row)
}

export function pinKeptOf({ salt, hash, cost, block_size: blockSize, parallel }: PinTable): PinKept {
  return { salt: hex(salt), hash: hex(hash), cost, blockSize, parallel }
}

export async function putPin(trx: Transaction<Schema>, employee: string, pin: PinKept): Promise<void> {
  await trx.deleteFrom('pin_kept').where('employee', '=', employee).execute()
  const { cost, blockSize: block_size, parallel } = pin
  const bytes = { salt: Buffer.from(pin.salt, 'hex'), hash: Buffer.from(pin.hash, 'hex') }
  await trx
    .insertInto('pin_kept')
    .values({ employee, ...bytes, cost, block_size, parallel })
    .execute()
}
