import { ExpectedError } from '../../expected-error.js'
import { SERVICE_IDS, type ServiceLaw } from '../../law/service.js'
import { allLaw } from '../../law/services/index.js'
import {
  type Grant,
  type NamedRole,
  namedRole,
  OFFICE_ROLES,
  type OfficeRole,
  officeRole,
  partsOfGrant,
} from '../../people/roles.js'
import './errors.js'

/** Roles that the routes name, the first title of each; an applicant is no employee. */
export function rolesOfLaw(laws: readonly ServiceLaw[]): readonly NamedRole[] {
  const roles = new Map<string, NamedRole>()
  for (const { role } of laws.flatMap((law) => law.regulations.flatMap((regulation) => regulation.route))) {
    const named = namedRole(role)
    if (role.of !== 'applicant' && !roles.has(named.id)) roles.set(named.id, named)
  }
  return [...roles.values()]
}

/** All roles that can be granted: those of the routes, then the office's own. */
export async function grantableRoles(): Promise<readonly NamedRole[]> {
  return [...rolesOfLaw(await allLaw()), ...(Object.keys(OFFICE_ROLES) as OfficeRole[]).map(officeRole)]
}

/** What was typed, as roles that there are. @throws 'role-unknown' */
export async function parseGrants(texts: readonly string[]): Promise<readonly Grant[]> {
  const known = (await grantableRoles()).map((role) => role.id)
  for (const text of texts) {
    const { role, service } = partsOfGrant(text)
    if (!known.includes(role)) throw new ExpectedError('role-unknown', { text: text.slice(0, 60), known })
    if (service !== null && !SERVICE_IDS.some((id) => id === service))
      throw new ExpectedError('role-unknown', { text: role, known: SERVICE_IDS, service: service.slice(0, 60) })
  }
  return [...new Set(texts)]
}
