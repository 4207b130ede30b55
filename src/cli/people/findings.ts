import { isThere } from '../../files/folders.js'
import { holders } from '../../people/permit.js'
import { partsOfGrant } from '../../people/roles.js'
import type { World } from '../world.js'
import { grantableRoles } from './grantable.js'

/** One thing that `doctor` says of the employees. */
export interface PeopleFinding {
  readonly ok: boolean
  readonly found: string
  readonly remedy: readonly string[]
}

/**
 * How the office stands with its employees: nobody entered is no fault, it is said; roles that nobody has, people who cannot sign in
 * and a lone administrator need a person. A database that is not there yet has none.
 */
export async function peopleFindings(world: World): Promise<readonly PeopleFinding[]> {
  const w = world.words.people.doctor
  const people = isThere(world.databasePath) ? await (await world.store()).employees() : []
  if (people.length === 0) return [{ ok: true, found: w.open, remedy: [] }]
  const active = people.filter((each) => each.blocked === null)
  const held = new Set(active.flatMap((each) => each.roles.map((role) => partsOfGrant(role).role)))
  const unheld = (await grantableRoles()).map((role) => role.id).filter((id) => !held.has(id))
  const shutOut = active.filter((each) => each.login === null && each.pin === null).map((each) => each.number)
  const finding = (fault: boolean, found: string, ...remedy: readonly string[]): readonly PeopleFinding[] =>
    fault ? [{ ok: false, found, remedy }] : []
  return [
    { ok: true, found: w.registered(active.length, people.length - active.length), remedy: [] },
    // An office seldom has every role of six services: that is said, it is no fault.
    ...(unheld.length === 0 ? [] : [{ ok: true, found: w.nobodyHas(unheld.join(', ')), remedy: [] }]),
    ...finding(shutOut.length > 0, w.noWayIn(shutOut.join(', ')), ...shutOut.map((each) => `kz-is user pin ${each}`)),
    ...finding(
      holders(people, 'administrator').length < 2,
      w.oneAdministrator,
      'kz-is user grant NAME --role administrator',
    ),
  ]
}
