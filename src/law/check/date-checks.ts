import { actOf } from '../acts/index.js'
import type { ServiceLaw } from '../service.js'
import { type NamedPart, timelineOf } from '../timeline.js'
import type { ActNamed } from './computed.js'
import type { ComputedFinding } from './finding.js'

/** Days that are only bounds, and what the timeline of a service has of holes, overlaps and standards out of step with the route. */
export function dateChecks(law: ServiceLaw): readonly ComputedFinding[] {
  return [...bounds(law), ...holes(law), ...overlaps(law), ...mismatches(law)]
}

function bounds({ standards, regulations }: ServiceLaw): readonly ComputedFinding[] {
  const provisions = [...standards, ...regulations]
  const once = provisions.filter((each, at) => provisions.findIndex((one) => one.id === each.id) === at)
  return once.flatMap((each): readonly ComputedFinding[] =>
    (['from', 'ceased'] as const).flatMap((which): readonly ComputedFinding[] => {
      const bound = which === 'from' ? each.inForceFromIsBound : each.ceasedIsBound
      const day = which === 'from' ? each.inForceFrom : each.ceased
      if (!bound || day === null) return []
      return [
        {
          check: 'bound',
          id: `bound:${each.id}/${which}`,
          citation: each.id,
          severity: 'warning',
          facts: { edition: each.id, which, day },
        },
      ]
    }),
  )
}

function holes({ service, title }: ServiceLaw): readonly ComputedFinding[] {
  return timelineOf(service).holes.map(({ acts, ...hole }) => ({
    check: 'hole',
    id: `hole:${service}/${hole.place}/${hole.from}`,
    citation: citing(acts) ?? service,
    severity: hole.kind === 'ended' ? 'note' : 'warning',
    facts: { service: title, ...hole, acts: acts.map(named) },
  }))
}

function overlaps({ service, title }: ServiceLaw): readonly ComputedFinding[] {
  return timelineOf(service).overlaps.map(({ acts, ...overlap }) => ({
    check: 'overlap',
    id: `overlap:${service}/${overlap.place}/${overlap.from}`,
    citation: citing(acts) ?? service,
    severity: 'warning',
    facts: { service: title, ...overlap, acts: acts.map(named) },
  }))
}

function mismatches({ service, title }: ServiceLaw): readonly ComputedFinding[] {
  return timelineOf(service).mismatches.map(({ regulation, restsOn, standard, ...days }) => ({
    check: 'mismatch',
    id: `mismatch:${service}/${regulation.act}/${days.from}`,
    citation: citing([regulation]) ?? service,
    severity: 'note',
    facts: {
      service: title,
      regulation: named(regulation),
      restsOn: named({ act: restsOn, annex: null, inferred: false }).short,
      standard: standard.map(named),
      ...days,
    },
  }))
}

function named({ act, annex, inferred }: NamedPart): ActNamed {
  return { short: actOf(act)?.short ?? { kk: act, ru: act, en: act }, annex, inferred }
}

/** The act that a finding on the timeline is about: the first, by the name that `law show` takes. */
function citing([first]: readonly NamedPart[]): string | undefined {
  return first === undefined ? undefined : first.annex === null ? first.act : `${first.act}/${first.annex}`
}
