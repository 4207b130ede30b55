import type { ServiceLaw } from '../service.js'
import type { ComputedFinding } from './finding.js'

/** What a service lacks that is its own: a standard, a form of what it issues. */
export function resultChecks({ service, title, standards, regulations }: ServiceLaw): readonly ComputedFinding[] {
  const frames = [
    ...standards,
    ...regulations.flatMap((each) => (each.frame === undefined ? [] : [{ ...each, ...each.frame }])),
  ]
  return [
    ...(standards.length > 0
      ? []
      : regulations.map(
          ({ id }): ComputedFinding => ({
            check: 'no-standard',
            id: `no-standard:${service}`,
            citation: id,
            severity: 'warning',
            facts: { service: title, edition: id },
          }),
        )),
    ...frames.flatMap(({ id, procedures }): readonly ComputedFinding[] => {
      const results = procedures.flatMap(({ result }) => [result.granted, result.refused])
      const papers = [...new Set(results.filter((form) => form.startsWith('paper.')))]
      if (papers.length === 0) return []
      return [
        {
          check: 'result-without-form',
          id: `result-without-form:${id}`,
          citation: id,
          severity: 'note',
          facts: { edition: id, papers },
        },
      ]
    }),
  ]
}
