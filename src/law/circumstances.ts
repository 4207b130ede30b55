import type { Channel } from '../calendar/receipt.js'
import type { JsonObject } from '../text.js'

/**
 * The key under which the circumstances of a filing stand beside its answers (`filing.channel`): conditions look at them,
 * they are no answers and are not kept.
 */
export const CIRCUMSTANCES = 'filing'

/** The answers with the circumstances of their filing beside them. */
export function withCircumstances(answers: JsonObject, channel: Channel): JsonObject {
  return { ...answers, [CIRCUMSTANCES]: { channel } }
}
