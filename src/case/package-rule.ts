import type { Citation } from '../law/citation.js'
import type { ServiceEdition } from '../law/service.js'

/**
 * What defects of the package lead to, and by which clause: the route's own check where it leads to a refusal of the service (an older
 * route under a later standard), else what the standard says.
 */
export function packageRule({ incomplete, route }: Pick<ServiceEdition, 'incomplete' | 'route'>): {
  readonly stage: 'acceptance' | 'service'
  readonly source: Citation
} {
  const check = route.find((step) => step.id === 'completeness')
  const stage = check?.outcomes.some((outcome) => outcome.ends) === false ? 'service' : incomplete.stage
  return { stage, source: stage === incomplete.stage ? incomplete.source : (check?.source ?? incomplete.source) }
}
