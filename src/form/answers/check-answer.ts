import { isCivilDate } from '../../calendar/civil-date.js'
import type { Field } from '../../law/field.js'
import type { Json } from '../../text.js'
import { checkValue } from './check-value.js'
import { checkDateOrder, type DateOrder } from './date-order.js'
import { placed } from './finding.js'
import type { Problem } from './problem.js'

export interface AnswerCheck {
  /** As it is kept; undefined when there is nothing to keep, an empty text when nothing was left of it. */
  readonly value: Json | undefined
  readonly problems: readonly Problem[]
  readonly warnings: readonly Problem[]
}

/** Checks one answer, as a prompt takes it: by itself, and as a date against the others. Groups and lists are `validateAnswers`'s matter. */
export function checkAnswer(field: Field, path: string, given: Json, order: DateOrder): AnswerCheck {
  const { value, problems, warnings } = checkValue(field, given)
  const isDate = field.kind === 'date' && typeof value === 'string' && isCivilDate(value)
  const outOfOrder = isDate ? checkDateOrder(field, path, value, order) : NONE
  // Nearly every answer is sound, and a batch checks millions.
  if (problems.length + outOfOrder.length + warnings.length === 0) return { value, problems: NONE, warnings: NONE }
  return {
    value,
    problems: [...problems, ...outOfOrder].map((found) => placed(found, path, field)),
    warnings: warnings.map((found) => placed(found, path, field)),
  }
}

const NONE: readonly never[] = []
