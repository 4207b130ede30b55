import type { Unit } from '../../calendar/term.js'
import { splitCitation } from '../citation.js'
import type { Frame, Regulation, ServiceLaw, Step, Term } from '../service.js'
import type { ComputedFinding } from './finding.js'

/** What the terms of a service's standards and routes leave open, or say in a way that can be read otherwise. */
export function termChecks(law: ServiceLaw): readonly ComputedFinding[] {
  const frames = [
    ...law.standards,
    ...law.regulations.flatMap((each) => (each.frame === undefined ? [] : [each.frame])),
  ]
  return [
    ...law.regulations.flatMap((each) => [
      ...stepsWithoutTerm(each, frames),
      ...mixedDays(each, frames),
      ...stepReadings(each),
    ]),
    ...frames.flatMap((each) => each.terms.flatMap((term) => [...readings(term), ...stricter(term)])),
  ]
}

/** The act's own steps to which it gives no length. */
function stepsWithoutTerm({ id, route }: Regulation, frames: readonly Frame[]): readonly ComputedFinding[] {
  return route
    .filter((step) => step.term === null && !step.within && step.optional === undefined)
    .map((step) => ({
      check: 'step-without-term',
      id: `step-without-term:${id}/${step.id}`,
      citation: step.source,
      severity: 'warning',
      facts: { edition: id, action: step.action, bounded: boundOf(step, frames)?.title ?? null },
    }))
}

function boundOf(step: Step, frames: readonly Frame[]): Term | undefined {
  return frames.flatMap((each) => each.terms).find((term) => term.id === (step.boundedBy ?? 'service'))
}

/** Days of both kinds in one chain: they cannot be added up. */
function mixedDays({ id, route }: Regulation, frames: readonly Frame[]): readonly ComputedFinding[] {
  const terms = frames.flatMap((each) => each.terms)
  const units = new Set(
    route.flatMap((step): readonly Unit[] => {
      const term = typeof step.term === 'string' ? terms.find((each) => each.id === step.term) : step.term
      return term === undefined || term === null ? [] : [term.unit]
    }),
  )
  if (!units.has('working-day') || !units.has('calendar-day')) return []
  return [
    {
      check: 'mixed-days',
      id: `mixed-days:${id}`,
      citation: id,
      severity: 'note',
      facts: { edition: id, units: [...units] },
    },
  ]
}

function stepReadings({ id, route }: Regulation): readonly ComputedFinding[] {
  return route.flatMap((step): readonly ComputedFinding[] => {
    if (step.term === null || typeof step.term === 'string' || step.term.note === undefined) return []
    const { amount, unit, note } = step.term
    return [
      {
        check: 'reading',
        id: `reading:${id}/${step.id}`,
        citation: step.source,
        severity: 'note',
        facts: { edition: id, what: step.action, term: { amount, unit }, note },
      },
    ]
  })
}

function readings({ id, title, amount, unit, note, source }: Term): readonly ComputedFinding[] {
  if (note === undefined) return []
  return [
    {
      check: 'reading',
      id: `reading:${source}/${id}`,
      citation: source,
      severity: 'note',
      facts: { edition: splitCitation(source).act, what: title, term: { amount, unit }, note },
    },
  ]
}

function stricter({ id, title, amount, unit, beside, source }: Term): readonly ComputedFinding[] {
  if (beside === undefined) return []
  return [
    {
      check: 'stricter',
      id: `stricter:${source}/${id}`,
      citation: source,
      severity: 'warning',
      facts: {
        what: title,
        own: { amount, unit },
        beside: { amount: beside.amount, unit: beside.unit },
        source: beside.source,
      },
    },
  ]
}
