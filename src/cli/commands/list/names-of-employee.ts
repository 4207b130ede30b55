import { employeeNamed, namesOf } from '../../../people/same-person.js'
import type { EmployeeRow } from '../../../store/employee-row.js'
import { foldedName } from '../../../store/fold.js'

/** Every name under which the acts of whoever is meant may stand; as typed where no employee answers to it. */
export function namesOfEmployee(people: readonly EmployeeRow[], text: string): string | readonly string[] {
  const employee = employeeNamed(people, text, foldedName)
  if (employee === undefined) return text
  const names = namesOf(employee)
  // One name is asked for as one: the index of each employee's cases gives them in order.
  return names.length === 1 ? employee.name : names
}
