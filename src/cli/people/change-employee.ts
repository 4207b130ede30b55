import { onBehalf } from '../../case/on-behalf.js'
import { ExpectedError } from '../../expected-error.js'
import { askedOfOffice } from '../../people/asked.js'
import type { NewEmployeeAct } from '../../people/employee.js'
import { holders } from '../../people/permit.js'
import { employeeNamed } from '../../people/same-person.js'
import type { EmployeeRow } from '../../store/employee-row.js'
import { foldedName } from '../../store/fold.js'
import type { Tx } from '../../store/store.js'
import type { World } from '../world.js'
import { recordOfEmployee } from './employee-record.js'
import './errors.js'
import { mayDo } from './may-do.js'

/** What an act says, without who and when. */
export type Change = {
  [K in NewEmployeeAct['kind']]: Pick<Extract<NewEmployeeAct, { kind: K }>, 'kind' | 'data'>
}[NewEmployeeAct['kind']]

/** The employee that somebody means. @throws 'employee-not-found' */
export function employeeMeant(people: readonly EmployeeRow[], text: string): EmployeeRow {
  const found = employeeNamed(people, text, foldedName)
  if (found === undefined) throw new ExpectedError('employee-not-found', { text: text.slice(0, 60) })
  return found
}

/**
 * Records a change of an employee in one transaction. There is always an administrator left who can sign in.
 *
 * @param make what changes, from how the employees stand in that transaction
 * @throws 'role-missing', 'employee-not-found', 'last-administrator', and what `make` throws
 */
export async function changeEmployee(
  world: World,
  text: string,
  make: (row: EmployeeRow, people: readonly EmployeeRow[], tx: Tx) => Promise<Change> | Change,
  { own = false }: { readonly own?: boolean } = {},
): Promise<EmployeeRow> {
  const store = await world.store()
  return store.write(async (tx) => {
    const people = await tx.employees()
    const row = employeeMeant(people, text)
    const isOwn = own && row.number === world.signedIn?.number && row.blocked === null
    const leave = isOwn ? {} : await mayDo(world, tx, askedOfOffice('users'))
    const act = { ...(await make(row, people, tx)), at: world.now(), by: world.by } as NewEmployeeAct
    const after = await recordOfEmployee(tx, row.number, row.version, onBehalf([act], leave), world.now())
    refuseLast(await tx.employees())
    return after
  })
}

function refuseLast(people: readonly EmployeeRow[]): void {
  const able = holders(people, 'administrator').filter((each) => each.login !== null || each.pin !== null)
  if (able.length === 0) throw new ExpectedError('last-administrator', {})
}
