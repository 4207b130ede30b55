import { dateOf } from '../../calendar/civil-date.js'
import type { Regulation, ServiceId, ServiceLaw } from '../../law/service.js'
import { SERVICE_IDS } from '../../law/service.js'
import { lawOf } from '../../law/services/index.js'
import { type Asked, allAsked, askedOfOffice, OFFICE_ACTIONS, type Rules } from '../../people/asked.js'
import { whoMay } from '../../people/permit.js'
import type { EmployeeRow } from '../../store/employee-row.js'
import type { World } from '../world.js'

export interface MatrixRow {
  /** Null for the office's own work. */
  readonly service: ServiceId | null
  readonly regulation: string | null
  readonly action: string
  readonly title: string
  readonly citation: string | null
  /** What they are called in that act. */
  readonly roles: readonly { readonly id: string; readonly title: string }[]
  /** Number of each employee who may, and of the absent one for whom. */
  readonly people: readonly { readonly number: string; readonly for: string | null }[]
}

/** Who may what: read from the same data as the check. */
export async function matrixOf(
  world: World,
  service: ServiceId | undefined,
  people: readonly EmployeeRow[],
): Promise<readonly MatrixRow[]> {
  const today = dateOf(world.now())
  const { actions } = world.words.people
  const row = (asked: Asked, regulation: string | null, title: string | undefined): MatrixRow => ({
    service: asked.service,
    regulation,
    action: asked.action,
    title: title ?? (actions as Readonly<Record<string, string>>)[asked.action] ?? asked.action,
    citation: asked.citation,
    roles: asked.anyOf.map(({ id, title: text }) => ({ id, title: world.words.cases.text(text) })),
    people: whoMay(people, asked, today).map((each) => ({ number: each.by.number, for: each.for?.number ?? null })),
  })
  const laws = await Promise.all((service === undefined ? SERVICE_IDS : [service]).map(lawOf))
  const ofServices = laws.flatMap((law) =>
    law.regulations.flatMap((regulation) =>
      allAsked(rulesIn(law, regulation)).map(({ asked, step }) =>
        row(asked, regulation.id, step === null ? undefined : world.words.cases.text(step.action)),
      ),
    ),
  )
  const ofOffice = OFFICE_ACTIONS.map((action) => row(askedOfOffice(action), null, undefined))
  return service === undefined ? [...ofServices, ...ofOffice] : ofServices
}

/** The rules of one route; complaints as the newest standard has them. */
export function rulesIn(law: ServiceLaw, { route, frame }: Regulation): Rules {
  return { service: law.service, route, complaints: law.standards.at(-1)?.complaints ?? frame?.complaints ?? null }
}
