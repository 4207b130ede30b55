import { addDays, type CivilDate, civilDate, yearOf } from '../../calendar/civil-date.js'
import { ExpectedError } from '../../expected-error.js'
import { badCharacter } from '../../form/answers/characters.js'
import { SERVICE_IDS, type ServiceId } from '../../law/service.js'
import type { Json, JsonObject } from '../../text.js'

declare module '../../expected-error.js' {
  interface ErrorFacts {
    /** What the office says of storage terms cannot be understood; `at`: the place in its file. */
    'retention-setting-invalid': { readonly at: string }
  }
}

/** How long files of a service are kept, by which act, and from when the years run. */
export interface StorageTerm {
  readonly years: number
  /** The act that the office rests it on, as it is to be named in an act of destruction. */
  readonly act: string
  /** `next-year`: from 1 January after the year in which the file was closed, as archives count; `closing`: from the day itself. */
  readonly from: 'next-year' | 'closing'
}

/**
 * The storage terms of every service. None of the acts of the six services gives one (they speak of how long an applicant's backups
 * are kept, never of how long the office keeps a file), so that all come from the office: `retention` in office.json, `years` and
 * `act` for all services, `services` for single ones.
 * @returns nothing for a service of which the office says nothing
 * @throws ExpectedError 'retention-setting-invalid'
 */
export function storageTerms(office: JsonObject): ReadonlyMap<ServiceId, StorageTerm> {
  const said = office.retention
  if (said === undefined || said === null) return new Map()
  const all = objectAt(said, 'retention')
  const { services = {}, ...common } = all
  const single = objectAt(services, 'retention.services')
  const stranger = Object.keys(single).find((id) => !SERVICE_IDS.some((each) => each === id))
  if (stranger !== undefined) throw invalid(`retention.services.${stranger}`)
  const terms = new Map<ServiceId, StorageTerm>()
  for (const id of SERVICE_IDS) {
    const own = single[id] === undefined ? {} : objectAt(single[id], `retention.services.${id}`)
    const term = { ...common, ...own }
    if (Object.keys(term).length > 0)
      terms.set(id, termOf(term, single[id] === undefined ? 'retention' : `retention.services.${id}`))
  }
  return terms
}

/** The first day on which a file that was closed on this day may be destroyed: the day after its last day of storage. */
export function dueOn(closed: CivilDate, { years, from }: StorageTerm): CivilDate {
  const year = String(yearOf(closed) + years + (from === 'next-year' ? 1 : 0)).padStart(4, '0')
  if (from === 'next-year') return civilDate(`${year}-01-01`)
  // The day of the month after that many years is still one of storage; 29 February ends on the 28th or the 29th.
  const last = closed.slice(4) === '-02-29' ? '-02-28' : closed.slice(4)
  return addDays(civilDate(`${year}${last}`), 1)
}

function termOf({ years, act, from = 'next-year' }: JsonObject, at: string): StorageTerm {
  if (typeof years !== 'number' || !Number.isInteger(years) || years < 1 || years > 100) throw invalid(`${at}.years`)
  if (typeof act !== 'string' || act.trim() === '' || act.length > 500 || badCharacter(act, false) !== null)
    throw invalid(`${at}.act`)
  if (from !== 'next-year' && from !== 'closing') throw invalid(`${at}.from`)
  return { years, act: act.trim(), from }
}

function objectAt(value: Json, at: string): JsonObject {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as JsonObject
  throw invalid(at)
}

function invalid(at: string): ExpectedError<'retention-setting-invalid'> {
  return new ExpectedError('retention-setting-invalid', { at: at.slice(0, 120) })
}
