import { dateOf } from '../../calendar/civil-date.js'
import { ExpectedError } from '../../expected-error.js'
import { namesOf } from '../../people/same-person.js'
import type { EmployeeRow } from '../../store/employee-row.js'
import { writtenText } from '../casework/written-text.js'
import { parseDay } from '../parse.js'
import type { World } from '../world.js'
import { checkedName, refuseTaken, shown } from './add-employee.js'
import { type Change, changeEmployee, employeeMeant } from './change-employee.js'
import { parseGrants } from './grantable.js'

/** Says that it is recorded; with --json the employee as they are now. */
function told(world: World, row: EmployeeRow): void {
  world.out(world.json ? JSON.stringify(shown(row)) : world.words.people.changed)
}

/** @throws 'role-unknown', 'employee-unchanged' */
export async function grant(world: World, name: string, typed: readonly string[]): Promise<void> {
  const roles = await parseGrants(typed)
  const make = (row: EmployeeRow): Change => {
    const fresh = roles.filter((role) => !row.roles.includes(role))
    if (fresh.length === 0) throw new ExpectedError('employee-unchanged', { why: 'granted' })
    return { kind: 'roles-granted', data: { roles: fresh } }
  }
  told(world, await changeEmployee(world, name, make))
}

/** @throws 'role-unknown', 'employee-unchanged', 'last-administrator' */
export async function revoke(world: World, name: string, typed: readonly string[]): Promise<void> {
  const roles = await parseGrants(typed)
  const make = (row: EmployeeRow): Change => {
    const there = roles.filter((role) => row.roles.includes(role))
    if (there.length < roles.length) throw new ExpectedError('employee-unchanged', { why: 'revoked' })
    return { kind: 'roles-revoked', data: { roles } }
  }
  told(world, await changeEmployee(world, name, make))
}

/**
 * Another name: by marriage, by a document that mends a slip. It may be one that they bore before, never anybody else's, former
 * names among them: whoever takes such a name would take the acts recorded under it.
 * @throws 'employee-invalid', 'employee-exists', 'employee-unchanged'
 */
export async function rename(world: World, name: string, typed: string, why: string): Promise<void> {
  const to = checkedName(typed)
  const reason = writtenText(world, 'reason', why)
  const make = (row: EmployeeRow, people: readonly EmployeeRow[]): Change => {
    if (row.name === to) throw new ExpectedError('employee-unchanged', { why: 'name' })
    refuseTaken(others(people, row), to, null)
    return { kind: 'employee-renamed', data: { oldName: row.name, name: to, reason } }
  }
  told(world, await changeEmployee(world, name, make))
}

function others(people: readonly EmployeeRow[], { number }: EmployeeRow): readonly EmployeeRow[] {
  return people.filter((each) => each.number !== number)
}

/** @throws 'employee-unchanged', 'last-administrator' */
export async function block(world: World, name: string, why: string, blocked: boolean): Promise<void> {
  const reason = writtenText(world, 'reason', why)
  const make = (row: EmployeeRow): Change => {
    if ((row.blocked !== null) === blocked)
      throw new ExpectedError('employee-unchanged', { why: blocked ? 'blocked' : 'active' })
    return { kind: blocked ? 'employee-blocked' : 'employee-unblocked', data: { reason } }
  }
  const row = await changeEmployee(world, name, make)
  told(world, row)
  if (blocked && !world.json && (await hasOpenCases(world, row)))
    world.out(world.words.people.handOver.hint(row.number))
}

/** Work that somebody who leaves had in hand would be nobody's. */
async function hasOpenCases(world: World, row: EmployeeRow): Promise<boolean> {
  const { rows } = await (await world.store()).listCases({ open: true, assignee: namesOf(row) }, { limit: 1 })
  return rows.length > 0
}

/** @throws 'usage' for neither a name nor --none; 'employee-exists', 'employee-unchanged', 'last-administrator' */
export async function setLogin(
  world: World,
  name: string,
  { osUser, none }: { readonly osUser?: string; readonly none?: boolean },
): Promise<void> {
  const { usage } = world.words.program
  if (osUser === undefined && none !== true)
    throw new ExpectedError('usage', {
      what: usage.missingOption('--os-user, --none'),
      remedy: [usage.seeHelp('kz-is user login')],
    })
  const login = osUser === undefined ? null : checkedName(osUser)
  const make = (row: EmployeeRow, people: readonly EmployeeRow[]): Change => {
    if (row.login === login) throw new ExpectedError('employee-unchanged', { why: 'login' })
    refuseTaken(others(people, row), null, login)
    return { kind: 'login-set', data: { login } }
  }
  told(world, await changeEmployee(world, name, make))
}

export interface SubstituteOptions {
  readonly for: string
  readonly from: string
  readonly until?: string
  readonly cancel?: boolean
}

/** Somebody acts for an absent employee, both days counted; or no longer does. @throws 'substitute-invalid', 'date-invalid' */
export async function substitute(world: World, name: string, options: SubstituteOptions): Promise<void> {
  const from = parseDay(options.from)
  const refuse = (why: 'self' | 'dates' | 'blocked' | 'none' | 'over'): never => {
    throw new ExpectedError('substitute-invalid', { why })
  }
  const make = (absent: EmployeeRow, people: readonly EmployeeRow[]): Change => {
    const stand = employeeMeant(people, name)
    const there = absent.absences.some((each) => each.substitute === stand.number && each.from === from)
    if (options.cancel) {
      if (!there) refuse('none')
      return { kind: 'substitute-dismissed', data: { substitute: stand.number, from } }
    }
    const until = parseDay(options.until ?? options.from)
    if (stand.number === absent.number) refuse('self')
    if (stand.blocked !== null || absent.blocked !== null) refuse('blocked')
    if (until < from) refuse('dates')
    if (until < dateOf(world.now())) refuse('over')
    return { kind: 'substitute-named', data: { substitute: stand.number, from, until } }
  }
  told(world, await changeEmployee(world, options.for, make))
}
