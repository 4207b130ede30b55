import type { Moment } from '../calendar/civil-date.js'
import type { Absence, Employee } from '../people/employee.js'
import type { EmployeeTable } from './schema.js'

/** An employee as the table keeps them, and the name under which they are found however it is typed. */
export interface EmployeeRow extends Employee {
  readonly nameFolded: string
}

export function employeeRecord(row: EmployeeRow): EmployeeTable {
  const { number, name, formerNames, login, logins, blocked, pin, failures, version } = row
  return {
    number,
    name,
    name_folded: row.nameFolded,
    login,
    logins: JSON.stringify(formerNames.length === 0 ? logins : { logins, formerNames }),
    roles: JSON.stringify(row.roles),
    blocked,
    absences: JSON.stringify(row.absences),
    pin,
    failures,
    paused_until: row.pausedUntil,
    version,
  }
}

export function employeeOf(row: EmployeeTable): EmployeeRow {
  const { number, name, login, pin, failures, version } = row
  return {
    number,
    name,
    nameFolded: row.name_folded,
    login,
    ...calledBefore(row.logins),
    roles: JSON.parse(row.roles) as readonly string[],
    blocked: row.blocked as Moment | null,
    absences: JSON.parse(row.absences) as readonly Absence[],
    pin,
    failures,
    pausedUntil: row.paused_until as Moment | null,
    version,
  }
}

/** Sign-in names, and names borne before, share a column: nobody is looked up by either in SQL. */
function calledBefore(json: string): Pick<Employee, 'logins' | 'formerNames'> {
  const kept = JSON.parse(json) as readonly string[] | Pick<Employee, 'logins' | 'formerNames'>
  return 'formerNames' in kept ? kept : { logins: kept, formerNames: [] }
}
