import { dateOf } from '../../calendar/civil-date.js'
import type { OnBehalf } from '../../case/act.js'
import { type Case, decisionStep } from '../../case/case.js'
import type { MayMean } from '../../case/complain.js'
import type { SamePerson } from '../../case/same-name.js'
import { ExpectedError } from '../../expected-error.js'
import { newestEdition } from '../../law/edition.js'
import type { ServiceEdition, ServiceId, Step } from '../../law/service.js'
import { lawOf } from '../../law/services/index.js'
import { type Asked, askedOfCase, askedOfStep, type CaseAction, type Rules } from '../../people/asked.js'
import { permitOf, whoMay } from '../../people/permit.js'
import { employeeNamed, mayMean, namesOf, samePersonOf } from '../../people/same-person.js'
import { foldedName } from '../../store/fold.js'
import type { Reader } from '../../store/store.js'
import type { Text } from '../../text.js'
import type { World } from '../world.js'
import './errors.js'

/** Leave to do something: in whose stead, and how people are told apart. Nothing of it while no employees are registered. */
export interface Leave extends OnBehalf {
  readonly same?: SamePerson
  readonly means?: MayMean
}

/** What is done, where a step or an office work has a name of its own. */
export interface Work {
  readonly asked: Asked
  readonly title?: Text
}

/**
 * Whether who signed in may do this today: by a role of theirs, or for somebody absent. To be asked in the transaction that records
 * the work, where what was revoked a moment ago counts.
 *
 * @throws 'role-missing' naming the role, its clause and who has it; 'employee-blocked', 'employee-unknown'
 */
export async function mayDo(world: World, read: Pick<Reader, 'employees'>, asked: Asked, title?: Text): Promise<Leave> {
  const people = await read.employees()
  if (people.length === 0) return {}
  const who = people.find((each) => each.number === world.signedIn?.number)
  if (who === undefined) throw new ExpectedError('employee-unknown', { claimed: world.claimed !== null })
  if (who.blocked !== null) throw new ExpectedError('employee-blocked', { since: who.blocked })
  const today = dateOf(world.now())
  const permit = permitOf(people, who, asked, today)
  if (permit === null) {
    const { action, service, anyOf, citation } = asked
    throw new ExpectedError('role-missing', {
      action,
      service,
      title: title ?? null,
      roles: anyOf,
      citation,
      holders: whoMay(people, asked, today).map((each) => ({ name: each.by.name, for: each.for?.name ?? null })),
    })
  }
  return {
    ...(permit.for === null ? {} : { for: permit.for.name }),
    same: samePersonOf(people, foldedName),
    // Whoever complains may know an employee by the name they bore when the case was decided.
    means: (written, name) => {
      const employee = employeeNamed(people, name, foldedName)
      if (employee === undefined) return mayMean(written, name, foldedName)
      return hasNumber(written, employee.number) || namesOf(employee).some((each) => mayMean(written, each, foldedName))
    },
  }
}

/** Whether the number of an employee stands in what somebody wrote: «U-000005», or among other words. */
function hasNumber(written: string, number: string): boolean {
  return ` ${foldedName(written)} `.includes(` ${foldedName(number)} `)
}

/** The rules that a case is under, as far as they say who does what. */
export function rulesOf(edition: Pick<ServiceEdition, 'service' | 'route' | 'complaints'>): Rules {
  return edition
}

/** Whether they may do this step of a case. @throws as `mayDo` */
export function mayDoStep(world: World, read: Pick<Reader, 'employees'>, file: Case, step: Step): Promise<Leave> {
  return mayDo(world, read, askedOfStep(rulesOf(file.edition), step), step.action)
}

/** Whether they may take the decision that a case waits for. @throws as `mayDo` */
export async function mayDecide(world: World, read: Pick<Reader, 'employees'>, file: Case): Promise<Leave> {
  const step = decisionStep(file)
  return step === undefined ? {} : mayDoStep(world, read, file, step)
}

/** Whether they may do this to a case, beside its steps. @throws as `mayDo` */
export function mayDoTo(
  world: World,
  read: Pick<Reader, 'employees'>,
  { edition }: Pick<Case, 'edition'>,
  action: CaseAction,
): Promise<Leave> {
  return mayDo(world, read, askedOfCase(rulesOf(edition), action))
}

/** Whether they may take applications for a service in, before anything is asked or read. @throws as `mayDo` */
export async function mayTakeIn(world: World, service: ServiceId, action: 'intake' | 'import'): Promise<void> {
  if (world.signedIn === null) return
  await mayDoTo(world, await world.store(), { edition: newestEdition(await lawOf(service)) }, action)
}
