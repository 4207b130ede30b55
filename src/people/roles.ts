import type { Role, ServiceId } from '../law/service.js'
import type { Text } from '../text.js'

/** A role by the name under which it is granted: `registry-clerk`, `organisation-section-head`, `administrator`. */
export type RoleKey = string

/** A role as it was granted: for every service, or for one (`commission:trusted-registry`). */
export type Grant = RoleKey | `${RoleKey}:${ServiceId}`

export interface NamedRole {
  readonly id: RoleKey
  readonly title: Text
}

/** Roles of the office itself, which no route names. */
export const OFFICE_ROLES = {
  administrator: {
    kk: 'әкімші (қызметкерлер, сақтық көшірме, күнтізбе)',
    ru: 'администратор (сотрудники, резервные копии, календарь)',
    en: 'administrator (employees, backups, calendar)',
  },
  'complaints-officer': {
    kk: 'шағымдар жөніндегі қызметкер',
    ru: 'сотрудник по жалобам',
    en: 'complaints officer',
  },
  'register-keeper': { kk: 'тізілімді жүргізуші', ru: 'ответственный за реестр', en: 'keeper of the registers' },
  'journal-keeper': { kk: 'журналдарды жүргізуші', ru: 'ответственный за журналы', en: 'keeper of the journals' },
} as const satisfies Readonly<Record<string, Text>>

export type OfficeRole = keyof typeof OFFICE_ROLES

export function officeRole(id: OfficeRole): NamedRole {
  return { id, title: OFFICE_ROLES[id] }
}

/**
 * The name under which a role of a route is granted: its own; where it is somebody's in the outside organisation, said so, since the
 * act has a section head on both sides.
 */
export function roleKey({ id, of }: Role): RoleKey {
  return of === 'organisation' && !id.startsWith('organisation') ? `organisation-${id}` : id
}

export function namedRole(role: Role): NamedRole {
  return { id: roleKey(role), title: role.title }
}

/** Whether what was granted covers a role in a service; in none, where the work belongs to no service. */
export function covers(grants: readonly Grant[], role: RoleKey, service: ServiceId | null): boolean {
  return grants.some((grant) => grant === role || (service !== null && grant === `${role}:${service}`))
}

/** `commission:trusted-registry` in its two parts. */
export function partsOfGrant(grant: Grant): { readonly role: RoleKey; readonly service: string | null } {
  const at = grant.indexOf(':')
  return at < 0 ? { role: grant, service: null } : { role: grant.slice(0, at), service: grant.slice(at + 1) }
}
