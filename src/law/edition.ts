import type { CivilDate } from '../calendar/civil-date.js'
import { addDays } from '../calendar/civil-date.js'
import { ExpectedError } from '../expected-error.js'
import type { Text } from '../text.js'
import { ACTS } from './acts/index.js'
import type { Procedure, ProcedureId, ServiceEdition, ServiceId } from './service.js'
import { SERVICE_IDS } from './service.js'
import { EDITIONS } from './services/index.js'

declare module '../expected-error.js' {
  interface ErrorFacts {
    'service-unknown': { readonly text: string; readonly known: readonly string[] }
    'service-not-carried': { readonly service: string; readonly carried: readonly string[] }
    'no-edition': {
      readonly service: string
      readonly day: string
      readonly carried: readonly string[]
      readonly governed: Text | null
    }
    'edition-unknown': { readonly service: string; readonly text: string; readonly carried: readonly string[] }
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

/** Every edition of a service that the program carries. @throws 'service-not-carried' */
export function editionsOf(service: ServiceId): readonly ServiceEdition[] {
  const editions = EDITIONS[service]
  if (editions === undefined)
    throw new ExpectedError('service-not-carried', { service, carried: Object.keys(EDITIONS) })
  return editions
}

/**
 * The edition in force on the day of acceptance. Never a fallback to the newest.
 * @throws 'no-edition' naming service, day and the act that governed it then.
 */
export function editionInForce(service: ServiceId, day: CivilDate): ServiceEdition {
  const editions = editionsOf(service)
  const found = editions.find(
    (edition) => edition.inForceFrom <= day && (edition.ceased === null || day < edition.ceased),
  )
  if (found === undefined) {
    const governed = ACTS.find(
      (act) =>
        !act.carried &&
        act.services.includes(service) &&
        act.inForceFrom <= day &&
        (act.ceased === null || day < act.ceased),
    )
    throw new ExpectedError('no-edition', {
      service,
      day,
      carried: editions.map((edition) => `${edition.standard} (${edition.inForceFrom} –)`),
      governed: governed?.short ?? null,
    })
  }
  return found
}

/** An edition chosen by its act's id, for old files, appeals and training. @throws 'edition-unknown' */
export function editionNamed(service: ServiceId, name: string): ServiceEdition {
  const editions = editionsOf(service)
  const found = editions.find((edition) => edition.standard === name)
  if (found === undefined) {
    throw new ExpectedError('edition-unknown', {
      service,
      text: name,
      carried: editions.map((edition) => edition.standard),
    })
  }
  return found
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

/** True where the day lies within 90 days of a date that is only a bound, so that the choice of edition might be another. */
export function restsOnABound(edition: ServiceEdition, day: CivilDate): boolean {
  return (
    edition.inForceFromIsBound && day >= edition.inForceFrom && day < addDays(edition.inForceFrom, NEAR_A_BOUND_DAYS)
  )
}
