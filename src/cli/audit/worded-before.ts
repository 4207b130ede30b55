import type { Finding } from '../../case/finding.js'
import type { Judgement } from '../../case/grounds.js'

/**
 * A judgement as decisions put it into words before the day and the reasons of a protocol, and the rows that are not what is asked, were
 * told: an older decision that says the same in fewer words does not come out otherwise.
 */
export function wordedBefore(judgement: Judgement): Judgement {
  return { ...judgement, found: findingBefore(judgement.found) }
}

function findingBefore(finding: Finding): Finding {
  switch (finding.say) {
    case 'recommendation':
      return { ...finding, day: null, reasons: null }
    case 'none-of-rows':
      return { say: 'no-row' }
    default:
      return finding
  }
}
