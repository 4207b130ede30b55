import { type Moment, nowInOffice } from '../../calendar/civil-date.js'
import { ExpectedError } from '../../expected-error.js'
import { employeeNamed } from '../../people/same-person.js'
import type { EmployeeRow } from '../../store/employee-row.js'
import { foldedName } from '../../store/fold.js'
import { machineLogin } from '../places.js'
import type { World } from '../world.js'
import './errors.js'

/**
 * Finds out which employee is at the keyboard: whom the machine's own sign-in belongs to; or who is named with --by, if that is the same
 * one or knows the PIN. From then on the journal names them as they were entered.
 *
 * @param clock the machine's, which KZ_IS_NOW does not move: pauses must pass
 * @throws 'employee-unknown', 'employee-blocked', 'pin-needed', 'pin-not-set', 'pin-wrong', 'pin-paused'
 */
export async function signIn(
  world: World,
  people: readonly EmployeeRow[],
  clock: () => Moment = nowInOffice,
): Promise<void> {
  const { claimed } = world
  const login = machineLogin()
  const atMachine = people.find((each) => each.login === login)
  const who = claimed === null ? atMachine : employeeNamed(people, claimed, foldedName)
  if (who === undefined) throw new ExpectedError('employee-unknown', { claimed: claimed !== null })
  if (who.blocked !== null) throw new ExpectedError('employee-blocked', { since: who.blocked })
  if (who.number !== atMachine?.number) await (await import('./check-pin.js')).checkPin(world, who, clock)
  world.signIn({ number: who.number, name: who.name })
}
