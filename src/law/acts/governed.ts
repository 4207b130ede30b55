import type { CivilDate } from '../../calendar/civil-date.js'
import type { ServiceId } from '../service.js'
import { ACTS, type ActPlace, type ActRecord } from './index.js'

export interface Governing {
  readonly act: ActRecord
  readonly place: ActPlace
}

/** Whether the act fills the place on that day, by the dates that are known or bounded. */
export function fillsOn({ from, until }: Pick<ActPlace, 'from' | 'until'>, day: CivilDate): boolean {
  return from.day <= day && (until === null || day < until.day)
}

/** Whether what fills one place of the acts fills the one asked about: rules are standard and regulation in one. */
export function fillsPlace(place: ActPlace['place'], asked: 'standard' | 'regulation' | 'substantive'): boolean {
  return place === asked || (place === 'rules' && asked !== 'substantive')
}

/** Every act, carried or not, that fills a place of a service on a day: the surest and the newest first. */
export function allGoverning(
  service: ServiceId,
  place: 'standard' | 'regulation' | 'substantive',
  day: CivilDate,
): readonly Governing[] {
  return ACTS.flatMap((act) => act.places.map((each) => ({ act, place: each })))
    .filter((each) => each.place.service === service && fillsPlace(each.place.place, place))
    .filter((each) => fillsOn(each.place, day))
    .sort(
      (a, b) => Number(a.place.inferred) - Number(b.place.inferred) || (a.place.from.day < b.place.from.day ? 1 : -1),
    )
}

/** The act whose text is not carried and that filled a place of a service on a day; undefined where none is known. */
export function governedBy(
  service: ServiceId,
  place: 'standard' | 'regulation',
  day: CivilDate,
): ActRecord | undefined {
  return allGoverning(service, place, day).find((each) => each.place.edition === null)?.act
}
