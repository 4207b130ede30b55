import { civilDate } from '../../calendar/civil-date.js'
import type { Duration } from '../../calendar/term.js'
import type { WorkingCalendar } from '../../calendar/working-calendar.js'
import { editionsCarried } from '../edition.js'
import type { ServiceEdition, ServiceLaw } from '../service.js'
import type { ComputedFinding } from './finding.js'
import { inForceTogether } from './in-force-together.js'
import { plannedOver } from './route-plan.js'
import { sumOf, verdictOf } from './route-sum.js'

/** The step sums of every route of a service against the overall term of the standard beside it. */
export function routeChecks(law: ServiceLaw, calendar: WorkingCalendar): readonly ComputedFinding[] {
  return editionsCarried(law).flatMap((edition) => [...sumCheck(edition), ...planCheck(edition, calendar)])
}

function sumCheck(edition: ServiceEdition): readonly ComputedFinding[] {
  const { regulation, standard } = edition
  const service = edition.terms.find((term) => term.id === 'service')
  const term: Duration | null = service === undefined ? null : { amount: service.amount, unit: service.unit }
  const sum = sumOf(edition.route, edition.terms)
  const verdict = verdictOf(sum, term)
  const proven = verdict.is === 'exact' || verdict.is === 'inside'
  return [
    {
      check: 'route-sum',
      id: `route-sum:${regulation}`,
      citation: regulation,
      severity: proven ? 'proof' : verdict.is === 'over' ? 'warning' : 'note',
      facts: { edition: regulation, sum, standard, term, verdict, together: inForceTogether(edition) !== null },
    },
  ]
}

function planCheck(edition: ServiceEdition, calendar: WorkingCalendar): readonly ComputedFinding[] {
  const { regulation, standard } = edition
  const inForce = inForceTogether(edition)
  const own = edition.provisions.find((each) => each.id === regulation)
  const days = inForce ?? (own === undefined ? null : { from: own.inForceFrom, until: own.ceased })
  const service = edition.terms.find((term) => term.id === 'service')
  if (days === null || standard === null || service === undefined) return []
  const last = civilDate(`${calendar.years.at(-1)?.year}-07-01`)
  const planned = plannedOver(
    edition,
    days.from,
    days.until === null || days.until > last ? last : days.until,
    calendar,
  )
  if (planned === null) return []
  return [
    {
      check: 'route-plan',
      id: `route-plan:${regulation}`,
      citation: regulation,
      severity: planned.late === 0 ? 'proof' : inForce === null ? 'note' : 'warning',
      facts: {
        edition: regulation,
        standard,
        term: { amount: service.amount, unit: service.unit },
        together: inForce !== null,
        ...planned,
      },
    },
  ]
}
