import { answerAt } from '../law/holds.js'
import type { JsonObject, Text } from '../text.js'
import type { Finding } from './finding.js'

/**
 * What a Commission said, with its protocol: the reader finds it there, and why, where the reasons were noted (829-2024/21: a refusal is
 * reasoned). Null where the step at `path` has no protocol.
 */
export function recommendationFound(answers: JsonObject, path: string, outcome: Text): Finding | null {
  const noted = (field: string): string | null => {
    const value = answerAt(answers, path.replace(/outcome$/, field))
    return typeof value === 'string' && value !== '' ? value : null
  }
  const protocol = noted('protocolNumber')
  if (protocol === null) return null
  return { say: 'recommendation', outcome, protocol, day: noted('protocolDate'), reasons: noted('reasons') }
}
