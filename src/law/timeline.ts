import { addDays, type CivilDate } from '../calendar/civil-date.js'
import type { ActDate, ActPlace, ActRecord, PlaceKind } from './acts/act.js'
import { fillsOn, fillsPlace } from './acts/governed.js'
import { ACTS } from './acts/index.js'
import type { EditionId, ServiceId } from './service.js'

/** One act in one place of one service. */
export interface Span {
  readonly act: string
  readonly annex: number | null
  readonly place: PlaceKind
  readonly edition: EditionId | null
  readonly from: ActDate
  readonly until: ActDate | null
  readonly inferred: boolean
}

/** An act by the part of it that is meant. */
export interface NamedPart {
  readonly act: string
  readonly annex: number | null
  readonly inferred: boolean
}

/** A run of days. `until` is the first day after it, `last` its last day; null: it has no end that is known. */
export interface Days {
  readonly from: CivilDate
  readonly until: CivilDate | null
  readonly last: CivilDate | null
  /** The day is only the earliest possible one. */
  readonly fromIsBound: boolean
  readonly untilIsBound: boolean
}

/** Days on which the same acts fill the two places of a case. */
export interface Period extends Days {
  readonly standard: readonly Span[]
  readonly regulation: readonly Span[]
}

export type CasePlace = 'standard' | 'regulation'

/**
 * Days on which no text carried here fills a place. not-carried: the act is known by name. unknown: none is known, though the other
 * place is filled. ended: nothing of this family of acts carries the service any more.
 */
export interface Hole extends Days {
  readonly place: CasePlace
  readonly kind: 'not-carried' | 'unknown' | 'ended'
  readonly acts: readonly NamedPart[]
}

/** Days on which two acts claim one place. */
export interface Overlap extends Days {
  readonly place: CasePlace
  readonly acts: readonly NamedPart[]
}

/** Days on which a regulation still names a standard that another has replaced. */
export interface Mismatch extends Days {
  readonly regulation: NamedPart
  readonly restsOn: string
  readonly standard: readonly NamedPart[]
}

export interface Timeline {
  readonly service: ServiceId
  readonly periods: readonly Period[]
  readonly substantive: readonly Span[]
  readonly holes: readonly Hole[]
  readonly overlaps: readonly Overlap[]
  readonly mismatches: readonly Mismatch[]
}

type Filling = ActPlace & { readonly act: string }

/** Who governed what of a service when: periods by the two places of a case, with what is missing, doubled or out of step. */
export function timelineOf(service: ServiceId, acts: readonly ActRecord[] = ACTS): Timeline {
  const places = acts.flatMap((act) =>
    act.places.filter((each) => each.service === service).map((each) => ({ ...each, act: act.id })),
  )
  const ofCase = places.filter((each) => each.place !== 'substantive')
  const bounds = new Set(
    ofCase
      .flatMap(({ from, until }) => [from, ...(until === null ? [] : [until])])
      .filter((each) => each.bound)
      .map((each) => each.day),
  )
  const periods = periodsOf(ofCase, bounds)
  return {
    service,
    periods,
    substantive: spans(places.filter((each) => each.place === 'substantive')),
    holes: joined(periods.flatMap(holesOf)),
    overlaps: joined(periods.flatMap(overlapsOf)),
    mismatches: joined(periods.flatMap((period) => mismatchesOf(ofCase, period))),
  }
}

/** Only what touches that day. */
export function timelineOn(timeline: Timeline, day: CivilDate): Timeline {
  const on = <T extends { readonly from: CivilDate; readonly until: CivilDate | null }>(all: readonly T[]) =>
    all.filter(({ from, until }) => from <= day && (until === null || day < until))
  return {
    ...timeline,
    periods: on(timeline.periods),
    substantive: timeline.substantive.filter((each) => fillsOn(each, day)),
    holes: on(timeline.holes),
    overlaps: on(timeline.overlaps),
    mismatches: on(timeline.mismatches),
  }
}

function periodsOf(places: readonly Filling[], bounds: ReadonlySet<CivilDate>): readonly Period[] {
  const days = [...new Set(places.flatMap(({ from, until }) => [from.day, ...(until === null ? [] : [until.day])]))]
  days.sort()
  return days.map((from, at) => ({
    ...daysOf(from, days[at + 1] ?? null, bounds),
    standard: spans(places.filter((each) => fillsPlace(each.place, 'standard') && fillsOn(each, from))),
    regulation: spans(places.filter((each) => fillsPlace(each.place, 'regulation') && fillsOn(each, from))),
  }))
}

function spans(places: readonly Filling[]): readonly Span[] {
  return places
    .map(({ act, annex, place, edition, from, until, inferred }) => ({
      act,
      annex,
      place,
      edition,
      from,
      until,
      inferred,
    }))
    .sort((a, b) => (a.from.day < b.from.day ? -1 : a.from.day > b.from.day ? 1 : 0))
}

function holesOf(period: Period): readonly Hole[] {
  const ended = period.standard.length === 0 && period.regulation.length === 0
  return (['standard', 'regulation'] as const).flatMap((place): readonly Hole[] => {
    const filling = period[place]
    if (filling.some((each) => each.edition !== null)) return []
    const kind = filling.length > 0 ? 'not-carried' : ended ? 'ended' : 'unknown'
    return [{ place, kind, ...ends(period), acts: filling.map(named) }]
  })
}

function overlapsOf(period: Period): readonly Overlap[] {
  return (['standard', 'regulation'] as const)
    .filter((place) => period[place].length > 1)
    .map((place) => ({ place, ...ends(period), acts: period[place].map(named) }))
}

function mismatchesOf(places: readonly Filling[], period: Period): readonly Mismatch[] {
  return places.flatMap((each): readonly Mismatch[] => {
    const { restsOn } = each
    if (restsOn === null || !fillsOn(each, period.from) || period.standard.length === 0) return []
    if (period.standard.some((one) => one.act === restsOn)) return []
    return [{ regulation: named(each), restsOn, standard: period.standard.map(named), ...ends(period) }]
  })
}

function ends({ from, until, last, fromIsBound, untilIsBound }: Days): Days {
  return { from, until, last, fromIsBound, untilIsBound }
}

function daysOf(from: CivilDate, until: CivilDate | null, bounds: ReadonlySet<CivilDate>): Days {
  const last = until === null ? null : addDays(until, -1)
  return { from, until, last, fromIsBound: bounds.has(from), untilIsBound: until !== null && bounds.has(until) }
}

function named({ act, annex, inferred }: NamedPart): NamedPart {
  return { act, annex, inferred }
}

/** Neighbouring days of the same finding are one finding. */
function joined<T extends Days>(findings: readonly T[]): readonly T[] {
  const kept: T[] = []
  for (const each of findings) {
    const at = kept.findIndex((one) => one.until === each.from && sameBut(one, each))
    const before = kept[at]
    if (before === undefined) kept.push(each)
    else kept[at] = { ...before, until: each.until, last: each.last, untilIsBound: each.untilIsBound }
  }
  return kept
}

function sameBut<T extends Days>(a: T, b: T): boolean {
  const key = (each: T): string =>
    JSON.stringify({ ...each, from: null, until: null, last: null, fromIsBound: null, untilIsBound: null })
  return key(a) === key(b)
}
