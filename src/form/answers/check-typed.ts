import type { CivilDate } from '../../calendar/civil-date.js'
import type { Field } from '../../law/field.js'
import type { Json } from '../../text.js'
import { checkAnswer } from './check-answer.js'
import type { DateOrder } from './date-order.js'
import { finding, placed } from './finding.js'
import type { Problem } from './problem.js'
import { readTyped } from './typed.js'
import { validateAnswers } from './validate.js'

export interface TypedCheck {
  /** The JSON value, as it is kept; undefined when there is a problem. */
  readonly value: Json | undefined
  readonly problems: readonly Problem[]
  readonly warnings: readonly Problem[]
}

/** What a person typed at one blank (not a group, not a list of rows), read and checked by the same rules as an answers file. */
export function checkTyped(field: Field, path: string, typed: string, order: DateOrder, today: CivilDate): TypedCheck {
  const value = readTyped(field, typed, today)
  if (field.kind === 'text-list') return checkTexts(field, path, value, order)
  if (field.kind === 'integer' && typeof value === 'string')
    return failed(placed(finding('integer-not-whole', {}), path, field))
  const check = checkAnswer(field, path, value, order)
  if (check.problems.length > 0) return { ...check, value: undefined }
  // Nothing was left of it but characters that show nothing.
  return check.value === '' ? failed(placed(finding('missing', {}), path, field)) : check
}

function checkTexts(field: Field, path: string, value: Json, order: DateOrder): TypedCheck {
  const { when: _when, ...alone } = field
  const { answers, problems, warnings } = validateAnswers([alone], { [field.id]: value }, order)
  const inPlace = (one: Problem): Problem => ({ ...one, field: path + one.field.slice(field.id.length) })
  return {
    value: problems.length > 0 ? undefined : answers[field.id],
    problems: problems.map(inPlace),
    warnings: warnings.map(inPlace),
  }
}

function failed(problem: Problem): TypedCheck {
  return { value: undefined, problems: [problem], warnings: [] }
}
