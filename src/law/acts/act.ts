import type { CivilDate } from '../../calendar/civil-date.js'
import type { Lang, Text } from '../../text.js'
import type { EditionId, ServiceId } from '../service.js'

/**
 * How a date is known. act: read in an act that is carried here. official: an official page or newspaper. database: a legal database that
 * is not official. computed: reckoned from other known facts. inference: follows from the chain of acts, no text says it.
 * bound: only «not before».
 */
export type Confidence = 'act' | 'official' | 'database' | 'computed' | 'inference' | 'bound'

/** What an act fills: one of the two places of a case, both of them at once, or the substantive rules beside them. */
export type PlaceKind = 'standard' | 'regulation' | 'rules' | 'substantive'

export type ActKind = 'standards' | 'regulations' | 'rules' | 'amending' | 'repealing' | 'law'

/** A day in the life of an act, with how it is known. */
export interface ActDate {
  readonly day: CivilDate
  /** The day is only the earliest possible one. */
  readonly bound: boolean
  readonly how: Confidence
}

/** One place that an act, or an annex of it, fills for one service, from one day to another. */
export interface ActPlace {
  readonly service: ServiceId
  readonly place: PlaceKind
  /** The annex of the act; null where the whole act is meant. */
  readonly annex: number | null
  /** The edition whose text is carried here; null where only the act's name is. */
  readonly edition: EditionId | null
  readonly from: ActDate
  /** The first day on which it no longer fills the place; null: no end is known. */
  readonly until: ActDate | null
  /** The standard that this regulation says it serves, by act. */
  readonly restsOn: string | null
  /** No text says that it fills this place: it is inferred. */
  readonly inferred: boolean
}

/** A normative act: number, title, dates with how sure we are. Sources: data/README.md, section acts. */
export interface ActRecord {
  /** Number and year: `877-2015`. */
  readonly id: string
  readonly kind: ActKind
  readonly short: Text
  readonly title: Text
  /** The languages in which the official title was not seen: there the title is our rendering. */
  readonly titleIsOurs: readonly Lang[]
  /** The services for which it is, or was, standard, regulation or rules. */
  readonly services: readonly ServiceId[]
  readonly adopted: CivilDate
  /** Number and day in the register of state registration; null where the act is not registered, or both were not found. */
  readonly registered: { readonly number: string; readonly date: CivilDate } | null
  readonly inForceFrom: CivilDate
  /** The day is only the earliest possible one. */
  readonly inForceFromIsBound: boolean
  readonly ceased: CivilDate | null
  readonly ceasedIsBound: boolean
  /** How the two dates are known; null for an end that is not known: in force, or not found (then the note says so). */
  readonly confidence: { readonly inForceFrom: Confidence; readonly ceased: Confidence | null }
  /** Its text stands in this program. */
  readonly carried: boolean
  /** The act that ended it, and the acts that it changes, by id. */
  readonly repealedBy: string | null
  readonly amends: readonly string[]
  readonly places: readonly ActPlace[]
  readonly note: Text | null
}
