import { type EmployeeRow, employeeRecord } from '../employee-row.js'
import { pinKeptOf } from '../employee-store.js'
import { GENESIS } from '../journal-hash.js'
import { pinMark } from '../pin-mark.js'
import type { PinTable, ViewedTable } from '../schema.js'
import type { Raw } from '../sqlite.js'
import { hashOfViewing } from '../viewed.js'
import { differing, type Faults } from './fault.js'

/** Holds the row of an employee against what their acts make of it, and what their PIN is held against against its mark. */
export function peopleComparer(raw: Raw, faults: Faults): (subject: string, expected: EmployeeRow) => void {
  const rowOf = raw.prepare('select * from employee where number = ?')
  const pinOf = raw.prepare('select * from pin_kept where employee = ?')
  return (subject, expected) => {
    const row = expected.number
    const found = rowOf.get(row) as object | undefined
    if (found === undefined) faults.add({ table: 'employee', row, why: 'missing', subject })
    else {
      const columns = differing(found, employeeRecord(expected))
      if (columns.length > 0) faults.add({ table: 'employee', row, why: 'changed', columns, subject })
    }
    const kept = pinOf.get(row) as PinTable | undefined
    const mark = kept === undefined ? null : pinMark(pinKeptOf(kept))
    if (mark !== expected.pin)
      faults.add({ table: 'pin_kept', row, why: mark === null ? 'missing' : 'changed', columns: ['hash'], subject })
  }
}

/** The chain of viewings: none changed, none taken out from between. What was cut off at the end it cannot know. */
export function verifyViewings(raw: Raw, faults: Faults): void {
  let before = { id: 0, hash: GENESIS }
  for (const row of raw.prepare('select * from viewed order by id').iterate() as IterableIterator<ViewedTable>) {
    const fault = { table: 'viewed', row: String(row.id), subject: row.subject }
    if (row.id !== before.id + 1) return faults.add({ ...fault, row: String(before.id + 1), why: 'missing' })
    if (Buffer.compare(hashOfViewing(row.prev_hash, row), row.hash) !== 0)
      return faults.add({ ...fault, why: 'changed' })
    if (Buffer.compare(row.prev_hash, before.hash) !== 0)
      return faults.add({ ...fault, row: String(before.id || row.id), why: 'replaced' })
    before = row
  }
}
