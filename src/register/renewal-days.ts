import { termOf } from '../law/deadlines.js'
import { newestEdition } from '../law/edition.js'
import type { ServiceLaw } from '../law/service.js'

/** How many calendar days before a paper's last day its renewed one must be brought (829-2024/9). */
export function renewalDays(law: ServiceLaw): number {
  const term = termOf(newestEdition(law), 'renewal')
  if (term === undefined) throw new Error(`${law.service} has no term of renewal`)
  return term.amount
}
