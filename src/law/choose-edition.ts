import type { CivilDate } from '../calendar/civil-date.js'
import { daysBetween } from '../calendar/civil-date.js'
import { ExpectedError } from '../expected-error.js'
import type { Text } from '../text.js'
import { governedBy } from './acts/governed.js'
import { editionOf, inForceOn } from './edition.js'
import type { Chosen, EditionId, Provision, ServiceEdition, ServiceLaw } from './service.js'

declare module '../expected-error.js' {
  interface ErrorFacts {
    'no-edition': {
      readonly service: string
      readonly day: string
      /** The places that nothing carried fills on that day: what filled them then, and what is carried instead. */
      readonly holes: readonly {
        readonly place: 'standard' | 'regulation'
        readonly governed: Text | null
        readonly carried: readonly string[]
      }[]
      /** The options that name what is carried. */
      readonly options: string
      /** Nothing is recorded: no reason for the choice is asked for. */
      readonly unrecorded?: true
    }
    'edition-unknown': { readonly service: string; readonly text: string; readonly carried: readonly string[] }
  }
}

/** Editions asked for by name: an id (`476-2015/1`), or its act alone (`476-2015`) where that is clear. */
export interface EditionNames {
  /** Names a standard; or a regulation, where no standard is called so. */
  readonly edition?: string | undefined
  readonly route?: string | undefined
}

export interface EditionChosen {
  readonly edition: ServiceEdition
  readonly chosen: { readonly standard: Chosen; readonly regulation: Chosen }
}

interface Place<P> {
  readonly provision: P | undefined
  readonly chosen: Chosen
}

/**
 * What governs an application accepted on that day: the standard and the regulation in force, or those asked for by name.
 * A place that nothing carried fills on that day is never papered over: only where the clerk named an edition is the other place
 * filled by the nearest that is carried, and that is recorded.
 *
 * @throws 'no-edition' naming the act that governed then; 'edition-unknown'
 */
export function editionOn(law: ServiceLaw, day: CivilDate, names: EditionNames = {}): EditionChosen {
  const { standard: namedStandard, regulation: namedRegulation } = namedOf(law, names)
  const named = namedStandard !== undefined || namedRegulation !== undefined
  const standard = fill(law.standards, namedStandard, named, day)
  const regulation = fill(law.regulations, namedRegulation, named, day)
  const noStandardAtAll = law.standards.length === 0
  if (regulation.provision === undefined || (standard.provision === undefined && !noStandardAtAll))
    throw noEdition(law, day, standard.provision === undefined && !noStandardAtAll, regulation.provision === undefined)
  return {
    edition: editionOf(law, standard.provision?.id ?? null, regulation.provision.id),
    chosen: { standard: noStandardAtAll ? regulation.chosen : standard.chosen, regulation: regulation.chosen },
  }
}

/** What governs on that day, or undefined where a place is empty. */
export function editionOnOrNone(law: ServiceLaw, day: CivilDate): ServiceEdition | undefined {
  const standard = law.standards.find((each) => inForceOn(each, day))
  const regulation = law.regulations.find((each) => inForceOn(each, day))
  if (regulation === undefined || (standard === undefined && law.standards.length > 0)) return undefined
  return editionOf(law, standard?.id ?? null, regulation.id)
}

function fill<P extends Provision>(
  carried: readonly P[],
  named: P | undefined,
  somethingNamed: boolean,
  day: CivilDate,
): Place<P> {
  if (named !== undefined) return { provision: named, chosen: 'by-name' }
  const byDay = carried.find((each) => inForceOn(each, day))
  if (byDay !== undefined) return { provision: byDay, chosen: 'by-day' }
  return { provision: somethingNamed ? nearest(carried, day) : undefined, chosen: 'nearest' }
}

function nearest<P extends Provision>(carried: readonly P[], day: CivilDate): P | undefined {
  const away = ({ inForceFrom, ceased }: P): number =>
    day < inForceFrom ? daysBetween(day, inForceFrom) : ceased === null ? 0 : daysBetween(ceased, day)
  return [...carried].sort((a, b) => away(a) - away(b))[0]
}

function namedOf(law: ServiceLaw, { edition, route }: EditionNames) {
  const standard = edition === undefined ? undefined : called(law.standards, edition)
  const asRoute = edition === undefined ? undefined : called(law.regulations, edition)
  const regulation = route === undefined ? undefined : called(law.regulations, route)
  if (edition !== undefined && standard === undefined && asRoute === undefined) throw unknown(law, edition)
  if (route !== undefined && regulation === undefined) throw unknown(law, route)
  // Rules that are standard and route in one are named once; a name that only a route bears means the route.
  const both = asRoute !== undefined && (standard === undefined || standard.id === asRoute.id)
  return { standard, regulation: regulation ?? (both ? asRoute : undefined) }
}

function called<P extends Provision>(carried: readonly P[], name: string): P | undefined {
  const plain = name.trim().toLowerCase()
  const byAct = carried.filter((each) => each.act === plain)
  return carried.find((each) => each.id === plain) ?? (byAct.length === 1 ? byAct[0] : undefined)
}

function unknown(law: ServiceLaw, text: string): ExpectedError<'edition-unknown'> {
  const carried = [...new Set<EditionId>([...law.standards, ...law.regulations].map((each) => each.id))]
  return new ExpectedError('edition-unknown', { service: law.service, text, carried })
}

function noEdition(
  law: ServiceLaw,
  day: CivilDate,
  standard: boolean,
  regulation: boolean,
): ExpectedError<'no-edition'> {
  const hole = (place: 'standard' | 'regulation', carried: readonly Provision[]) => ({
    place,
    governed: governedBy(law.service, place, day)?.short ?? null,
    carried: carried.map(
      (each) => `${each.id} (${each.inForceFrom} –${each.ceased === null ? '' : ` ${each.ceased}`})`,
    ),
  })
  const option = (name: string, carried: readonly Provision[]): string =>
    `${name} ${carried.map((each) => each.id).join('|')}`
  const sameIds = law.standards.every(({ id }, at) => law.regulations[at]?.id === id)
  return new ExpectedError('no-edition', {
    service: law.service,
    day,
    options: [
      ...(standard ? [option('--edition', law.standards)] : []),
      // Rules that are standard and route in one are named once.
      ...(regulation && !(standard && sameIds) ? [option('--route', law.regulations)] : []),
    ].join(' '),
    holes: [
      ...(standard ? [hole('standard', law.standards)] : []),
      ...(regulation ? [hole('regulation', law.regulations)] : []),
    ],
  })
}
