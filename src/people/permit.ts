import type { CivilDate } from '../calendar/civil-date.js'
import type { Asked } from './asked.js'
import type { Employee } from './employee.js'
import { covers, type RoleKey } from './roles.js'

/** Leave to do something: in one's own right, or for an absent employee. */
export interface Permit {
  readonly by: Employee
  readonly for: Employee | null
}

/** Whether an employee, by their own roles alone, may do it. */
export function has(employee: Employee, { anyOf, service }: Asked): boolean {
  return employee.blocked === null && anyOf.some((role) => covers(employee.roles, role.id, service))
}

/** Whom the employee acts for on a day: the absent, unless they are blocked. Substitution goes no further than one. */
export function absentFor(people: readonly Employee[], who: Employee, day: CivilDate): readonly Employee[] {
  return people.filter(
    (each) =>
      each.number !== who.number &&
      each.blocked === null &&
      each.absences.some(({ substitute, from, until }) => substitute === who.number && from <= day && day <= until),
  )
}

/** Leave of an employee to do what is asked on a day; null where there is none. One's own right goes before another's. */
export function permitOf(people: readonly Employee[], who: Employee, asked: Asked, day: CivilDate): Permit | null {
  if (who.blocked !== null) return null
  if (has(who, asked)) return { by: who, for: null }
  const absent = absentFor(people, who, day).find((each) => has(each, asked))
  return absent === undefined ? null : { by: who, for: absent }
}

/** Everybody who may do it on a day, each with whom they would do it for. */
export function whoMay(people: readonly Employee[], asked: Asked, day: CivilDate): readonly Permit[] {
  return people.flatMap((who) => permitOf(people, who, asked, day) ?? [])
}

/** Active employees with a role for every service. */
export function holders(people: readonly Employee[], role: RoleKey): readonly Employee[] {
  return people.filter((each) => each.blocked === null && covers(each.roles, role, null))
}
