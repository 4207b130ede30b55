import { onBehalf } from '../../case/on-behalf.js'
import { ExpectedError } from '../../expected-error.js'
import { badCharacter, printable } from '../../form/answers/characters.js'
import { askedOfOffice } from '../../people/asked.js'
import type { NewEmployeeAct } from '../../people/employee.js'
import { covers } from '../../people/roles.js'
import { employeeNamed } from '../../people/same-person.js'
import type { EmployeeRow } from '../../store/employee-row.js'
import { foldedName } from '../../store/fold.js'
import { machineLogin } from '../places.js'
import type { World } from '../world.js'
import { employeeNumber } from './employee-number.js'
import { recordOfEmployee } from './employee-record.js'
import './errors.js'
import { parseGrants } from './grantable.js'
import { mayDo } from './may-do.js'

export interface AddOptions {
  readonly role: readonly string[]
  readonly osUser?: string
}

const LONGEST_NAME = 200

/**
 * Enters an employee. The first one must be an administrator who can sign in afterwards: without --os-user it is whoever sits at the
 * machine, and no other sign-in name is taken.
 * @throws 'employee-invalid', 'employee-exists', 'role-unknown', 'first-not-administrator', 'first-login-other', 'role-missing'
 */
export async function addEmployee(world: World, typed: string, options: AddOptions): Promise<void> {
  const name = checkedName(typed)
  const roles = await parseGrants(options.role)
  const given = options.osUser === undefined ? null : checkedName(options.osUser)
  const store = await world.store()
  const { row, first } = await store.write(async (tx) => {
    const people = await tx.employees()
    const first = people.length === 0
    if (first && !covers(roles, 'administrator', null)) throw new ExpectedError('first-not-administrator', {})
    // With a sign-in name that nobody at this machine has, and no PIN yet, the office would be shut to everybody.
    if (first && given !== null && given !== machineLogin())
      throw new ExpectedError('first-login-other', { login: given, own: machineLogin() })
    const leave = await mayDo(world, tx, askedOfOffice('users'))
    const login = first ? (given ?? machineLogin()) : given
    refuseTaken(people, name, login)
    const number = employeeNumber(await tx.takeNumber('employee', 0))
    const data = { number, name, login, roles }
    const act: NewEmployeeAct = { kind: 'employee-added', at: world.now(), by: world.by, data }
    return { row: await recordOfEmployee(tx, number, 0, onBehalf([act], leave), world.now()), first }
  })
  const w = world.words.people
  if (world.json) return world.out(JSON.stringify({ ...shown(row), first }))
  world.out(w.added(row.number))
  if (row.login !== null) world.out(w.machineName(row.login))
  else world.out(w.needsPin(row.number))
  if (first) world.out(w.switchedOn)
}

/** A name or a sign-in name without what could mislead a reader. @throws 'employee-invalid' */
export function checkedName(typed: string): string {
  const name = typed.normalize('NFC').trim().replace(/\s+/g, ' ')
  if (foldedName(name) === '' || name.length > LONGEST_NAME || badCharacter(name, false) !== null)
    throw new ExpectedError('employee-invalid', { text: printable(name), typed: true })
  return name
}

/** Nobody stands in the journal under a name that is, or looks like, another's. @throws 'employee-exists' */
export function refuseTaken(people: readonly EmployeeRow[], name: string | null, login: string | null): void {
  const named = name === null ? undefined : employeeNamed(people, name, foldedName)
  if (named !== undefined) throw new ExpectedError('employee-exists', { number: named.number, what: 'name' })
  const holder = login === null ? undefined : employeeNamed(people, login, foldedName)
  if (holder !== undefined) throw new ExpectedError('employee-exists', { number: holder.number, what: 'login' })
}

/** An employee as programs see them: of a PIN only whether there is one. */
export function shown({ number, name, formerNames, login, roles, blocked, absences, pin, pausedUntil }: EmployeeRow) {
  return { number, name, formerNames, login, roles, blocked, absences, pin: pin !== null, pausedUntil }
}
