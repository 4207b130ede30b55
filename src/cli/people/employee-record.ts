import { type EmployeeAct, foldEmployee, type NewEmployeeAct } from '../../people/employee.js'
import type { EmployeeRow } from '../../store/employee-row.js'
import { foldedName } from '../../store/fold.js'
import type { Tx } from '../../store/store.js'
import { userSubject } from '../../store/subject.js'

/** The row that the acts of an employee make. */
export function rowOfActs(acts: readonly EmployeeAct[]): EmployeeRow {
  const employee = foldEmployee(acts)
  return { ...employee, nameFolded: foldedName(employee.name) }
}

/** Records acts of an employee and brings the row up to date, in the caller's transaction. */
export async function recordOfEmployee(
  tx: Tx,
  number: string,
  version: number,
  acts: readonly NewEmployeeAct[],
  recordedAt: string,
): Promise<EmployeeRow> {
  const subject = userSubject(number)
  await tx.append(subject, version, acts, recordedAt)
  const row = rowOfActs((await tx.acts(subject)) as unknown as readonly EmployeeAct[])
  await tx.putEmployee(row)
  return row
}
