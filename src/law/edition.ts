import type { CivilDate } from '../calendar/civil-date.js'
import { addDays } from '../calendar/civil-date.js'
import { ExpectedError } from '../expected-error.js'
import { oncePer } from '../once-per.js'
import type {
  Criterion,
  Procedure,
  ProcedureId,
  Provision,
  ServiceEdition,
  ServiceId,
  ServiceLaw,
  Step,
} from './service.js'
import { SERVICE_IDS } from './service.js'

declare module '../expected-error.js' {
  interface ErrorFacts {
    'service-unknown': { readonly text: string; readonly known: readonly string[] }
    'procedure-unknown': { readonly service: string; readonly text: string | null; readonly known: readonly string[] }
  }
}

/** How near to a bound a date of acceptance must lie for the result to say so. */
const NEAR_A_BOUND_DAYS = 90

export function parseServiceId(text: string): ServiceId {
  const found = SERVICE_IDS.find((id) => id === text)
  if (found === undefined) throw new ExpectedError('service-unknown', { text, known: SERVICE_IDS })
  return found
}

/**
 * The standard and the regulation of these ids together: what governs one case. Without a standard the regulation's own frame stands.
 * @throws {Error} ids that the service does not have: a case cannot name them, since it was opened under what is carried
 */
export function editionOf(law: ServiceLaw, standard: string | null, regulation: string): ServiceEdition {
  const made = madeOf(law)
  const name = `${standard ?? ''}+${regulation}`
  const known = made.get(name)
  if (known !== undefined) return known
  const edition = makeEdition(law, standard, regulation)
  made.set(name, edition)
  return edition
}

/** Editions that were put together: the same law always gives the same, and a batch asks for every row. */
const madeOf = oncePer((_: ServiceLaw) => new Map<string, ServiceEdition>())

function makeEdition(law: ServiceLaw, standard: string | null, regulation: string): ServiceEdition {
  const frame = law.standards.find((each) => each.id === standard)
  const route = law.regulations.find((each) => each.id === regulation)
  const outer = frame ?? route?.frame
  if (route === undefined || outer === undefined || (standard !== null && frame === undefined))
    throw new Error(`${law.service}: no edition ${standard ?? '-'} with ${regulation}`)
  return {
    ...outer,
    procedures: outer.procedures.map((procedure) => ofRoute(procedure, route.route)),
    service: law.service,
    title: law.title,
    standard: frame?.id ?? null,
    regulation: route.id,
    definitions: [...outer.definitions, ...(route.definitions ?? [])],
    route: route.route,
    provisions: frame === undefined || frame.id === route.id ? [route] : [frame, route],
  }
}

/** One standard serves several routes: what is judged by a step of another route than this is no criterion here. */
function ofRoute(procedure: Procedure, route: readonly Step[]): Procedure {
  const elsewhere = ({ test }: Criterion): boolean => {
    const step = 'path' in test ? /^steps\.([^.]+)\./.exec(test.path)?.[1] : undefined
    return step !== undefined && !route.some((each) => each.id === step)
  }
  const criteria = procedure.criteria.filter((criterion) => !elsewhere(criterion))
  return criteria.length === procedure.criteria.length ? procedure : { ...procedure, criteria }
}

/** «476-2015/1 + 209-2014/3»; one name where the two are one act. */
export function editionName({ standard, regulation }: Pick<ServiceEdition, 'standard' | 'regulation'>): string {
  return standard === null || standard === regulation ? regulation : `${standard} + ${regulation}`
}

/** What governs the service today or governed it last: the newest of both places. */
export function newestEdition(law: ServiceLaw): ServiceEdition {
  const regulation = law.regulations.at(-1)
  if (regulation === undefined) throw new Error(`${law.service} has no route`)
  return editionOf(law, law.standards.at(-1)?.id ?? null, regulation.id)
}

/** Every standard with every regulation that was ever in force together with it, oldest first; each regulation at least once. */
export function editionsCarried(law: ServiceLaw): readonly ServiceEdition[] {
  return law.regulations.flatMap((regulation) => {
    const together = law.standards.filter((standard) => overlap(standard, regulation))
    const standards = together.length > 0 ? together : law.standards.slice(0, 1)
    return standards.length === 0
      ? [editionOf(law, null, regulation.id)]
      : standards.map((standard) => editionOf(law, standard.id, regulation.id))
  })
}

function overlap(a: Provision, b: Provision): boolean {
  return (b.ceased === null || a.inForceFrom < b.ceased) && (a.ceased === null || b.inForceFrom < a.ceased)
}

/** Whether the act was in force on that day, by the dates that are known or bounded. */
export function inForceOn(provision: Provision, day: CivilDate): boolean {
  return provision.inForceFrom <= day && (provision.ceased === null || day < provision.ceased)
}

/** @throws 'procedure-unknown' also when the service has several and none is named. */
export function procedureOf(edition: ServiceEdition, id: string | undefined): Procedure {
  const [only, second] = edition.procedures
  if (id === undefined && only !== undefined && second === undefined) return only
  const found = edition.procedures.find((procedure) => procedure.id === (id as ProcedureId))
  if (found === undefined) {
    const known = edition.procedures.map((procedure) => procedure.id)
    throw new ExpectedError('procedure-unknown', { service: edition.service, text: id ?? null, known })
  }
  return found
}

/** A day that is only a bound, near enough to the day of acceptance for the choice of edition to hang on it. */
export interface BoundNear {
  readonly provision: Provision
  readonly bound: CivilDate
  readonly which: 'from' | 'ceased'
}

/** The bounds within 90 days of the day, on either side: had the true day been another, so might be the edition. */
export function boundsNear(edition: ServiceEdition, day: CivilDate): readonly BoundNear[] {
  const near = (bound: CivilDate): boolean =>
    day >= addDays(bound, -NEAR_A_BOUND_DAYS) && day < addDays(bound, NEAR_A_BOUND_DAYS)
  return edition.provisions.flatMap((provision) => {
    const { inForceFrom, inForceFromIsBound, ceased, ceasedIsBound } = provision
    return [
      ...(inForceFromIsBound && near(inForceFrom) ? [{ provision, bound: inForceFrom, which: 'from' as const }] : []),
      ...(ceased !== null && ceasedIsBound && near(ceased)
        ? [{ provision, bound: ceased, which: 'ceased' as const }]
        : []),
    ]
  })
}
