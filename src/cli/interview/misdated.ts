import type { Moment } from '../../calendar/civil-date.js'
import type { Case } from '../../case/case.js'
import { refuseMisdated } from '../../case/step-dates.js'
import { isExpected } from '../../expected-error.js'
import type { Step } from '../../law/service.js'
import type { JsonObject } from '../../text.js'
import type { World } from '../world.js'
import type { Refusal } from './session.js'

/** A day among the answers that cannot be, told at its question: not after all the rest was typed. */
export function misdated(
  { words }: World,
  file: Case,
  step: Step,
  answers: JsonObject,
  at: Moment,
): readonly Refusal[] {
  try {
    refuseMisdated(file, step, answers, at)
    return []
  } catch (error) {
    if (!isExpected(error, 'step-date-impossible')) throw error
    const { what, why } = words.errors['step-date-impossible'](error.facts)
    return [{ field: error.facts.field, text: why ?? what }]
  }
}
