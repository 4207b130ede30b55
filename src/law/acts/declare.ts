import { type CivilDate, civilDate } from '../../calendar/civil-date.js'
import type { Lang, Text } from '../../text.js'
import type { EditionId, ServiceId } from '../service.js'
import type { ActDate, ActKind, ActPlace, ActRecord, Confidence, PlaceKind } from './act.js'
import { type ActForm, shortTitle } from './short-title.js'

/** A day that is known, and how. */
export function known(day: string, how: Exclude<Confidence, 'bound'>): ActDate {
  return { day: civilDate(day), bound: false, how }
}

/** Only the earliest possible day: the act's own publication was not found. */
export function notBefore(day: string, how: 'bound' | 'inference' = 'bound'): ActDate {
  return { day: civilDate(day), bound: true, how }
}

interface PlaceGiven {
  readonly place: PlaceKind
  readonly annex?: number
  readonly edition?: EditionId
  /** Where the part's own period differs from the act's. */
  readonly until?: ActDate
  readonly restsOn?: string
  readonly inferred?: true
}

interface ActGiven {
  readonly number: string
  readonly year: number
  readonly form: ActForm
  readonly kind: ActKind
  readonly adopted: string
  readonly title: Text
  readonly titleIsOurs?: readonly Lang[]
  readonly registered?: readonly [number: string, date: string]
  readonly from: ActDate
  readonly until?: ActDate
  readonly carried?: true
  readonly repealedBy?: string
  readonly amends?: readonly string[]
  /** The services that it is for, each with what it fills; in the order of the annexes. */
  readonly places?: readonly (readonly [ServiceId, PlaceGiven])[]
  readonly note?: Text
}

/** An act's record from what is known of it: the parts take the act's period unless they have their own. */
export function declareAct(given: ActGiven): ActRecord {
  const { from, until = null } = given
  const places = (given.places ?? []).map(
    ([service, place]): ActPlace => ({
      service,
      place: place.place,
      annex: place.annex ?? null,
      edition: place.edition ?? null,
      from,
      until: place.until ?? until,
      restsOn: place.restsOn ?? null,
      inferred: place.inferred === true,
    }),
  )
  return {
    id: `${given.number.replace('/НҚ', '')}-${given.year}`,
    kind: given.kind,
    short: shortTitle(given.form, given.number, civilDate(given.adopted)),
    title: given.title,
    titleIsOurs: given.titleIsOurs ?? [],
    services: [...new Set(places.filter((each) => each.place !== 'substantive').map((each) => each.service))],
    adopted: civilDate(given.adopted),
    registered: registration(given.registered),
    inForceFrom: from.day,
    inForceFromIsBound: from.bound,
    ceased: until?.day ?? null,
    ceasedIsBound: until?.bound ?? false,
    confidence: { inForceFrom: from.how, ceased: until?.how ?? null },
    carried: given.carried === true,
    repealedBy: given.repealedBy ?? null,
    amends: given.amends ?? [],
    places,
    note: given.note ?? null,
  }
}

function registration(
  given: readonly [string, string] | undefined,
): { readonly number: string; readonly date: CivilDate } | null {
  return given === undefined ? null : { number: given[0], date: civilDate(given[1]) }
}
