import type { CivilDate } from '../../calendar/civil-date.js'
import type { WorkingCalendar } from '../../calendar/working-calendar.js'
import type { ServiceId, ServiceLaw } from '../service.js'
import { ANOMALIES } from './anomalies.js'
import { dateChecks } from './date-checks.js'
import { type ComputedFinding, type Finding, isComputed } from './finding.js'
import { resultChecks } from './result-checks.js'
import { routeChecks } from './route-checks.js'
import { termChecks } from './term-checks.js'
import { whereIs } from './where.js'

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
): readonly Finding[] {
  const known = new Set(ANOMALIES.map((each) => each.citation))
  const computed = laws
    .filter((law) => service === undefined || law.service === service)
    .flatMap((law) => [...routeChecks(law, calendar), ...termChecks(law), ...resultChecks(law), ...dateChecks(law)])
    .filter((each) => each.check !== 'reading' || !known.has(each.citation))
  const read = ANOMALIES.filter((each) => service === undefined || whereIs(each.citation).service === service)
  return [...read, ...once(computed)].filter((each) => on === undefined || touches(each, on))
}

/** One clause may stand in two editions: what is found in it is found once. */
function once(findings: readonly ComputedFinding[]): readonly ComputedFinding[] {
  return [...new Map(findings.map((each) => [each.id, each])).values()]
}

function touches(finding: Finding, day: CivilDate): boolean {
  const days = isComputed(finding) && 'until' in finding.facts ? finding.facts : whereIs(finding.citation)
  const { from, until } = days
  return (from === null || from <= day) && (until === null || day < until)
}
