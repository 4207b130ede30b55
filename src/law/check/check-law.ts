import type { CivilDate } from '../../calendar/civil-date.js'
import type { WorkingCalendar } from '../../calendar/working-calendar.js'
import type { ServiceId, ServiceLaw } from '../service.js'
import { ANOMALIES } from './anomalies.js'
import { dateChecks } from './date-checks.js'
import { type Finding, isComputed } from './finding.js'
import { resultChecks } from './result-checks.js'
import { routeChecks } from './route-checks.js'
import { termChecks } from './term-checks.js'
import { whereIs } from './where.js'

/** A finding with the service that it is of; null for what is of a whole act. */
export interface Found {
  readonly finding: Finding
  readonly service: ServiceId | null
}

/** Which findings are wanted: those of one service, those of the acts in force on a day. */
export interface CheckScope {
  readonly service?: ServiceId | undefined
  readonly on?: CivilDate | undefined
}

/**
 * Everything that the acts leave open, say twice or say oddly: what was read in them, and what follows from the data. A reading that an
 * anomaly tells of already is not told again.
 */
export function checkLaw(
  laws: readonly ServiceLaw[],
  calendar: WorkingCalendar,
  { service, on }: CheckScope = {},
): readonly Found[] {
  const known = new Set(ANOMALIES.map((each) => each.citation))
  const computed = laws
    .filter((law) => service === undefined || law.service === service)
    .flatMap((law) =>
      [...routeChecks(law, calendar), ...termChecks(law), ...resultChecks(law), ...dateChecks(law)].map((finding) => ({
        finding,
        service: law.service,
      })),
    )
    .filter(({ finding }) => finding.check !== 'reading' || !known.has(finding.citation))
  const read = ANOMALIES.map((finding) => ({ finding, service: whereIs(finding.citation).service })).filter(
    (each) => service === undefined || each.service === service,
  )
  return [...read, ...once(computed)].filter(({ finding }) => on === undefined || touches(finding, on))
}

/** One clause may stand in two editions: what is found in it is found once. */
function once(found: readonly Found[]): readonly Found[] {
  return [...new Map(found.map((each) => [each.finding.id, each])).values()]
}

function touches(finding: Finding, day: CivilDate): boolean {
  const days = isComputed(finding) && 'until' in finding.facts ? finding.facts : whereIs(finding.citation)
  const { from, until } = days
  return (from === null || from <= day) && (until === null || day < until)
}
