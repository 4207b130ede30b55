import { withAnswer } from '../../case/with-answer.js'
import type { Field } from '../../law/field.js'
import type { Json, JsonObject } from '../../text.js'
import { fieldAt } from './paths.js'
import { dateWritten, timeTyped, yesOrNo } from './typed.js'

/**
 * Answers with `field=value` pairs put into them. What the fields take as a whole number or yes and no may come as text from a
 * command line; everything else stays as it was written. Validation has the last word.
 */
export function setAnswers(
  fields: readonly Field[],
  answers: JsonObject,
  pairs: readonly (readonly [string, Json])[],
): JsonObject {
  return pairs.reduce<JsonObject>(
    (sofar, [path, value]) => withAnswer(sofar, path, asTyped(fieldAt(fields, path), value)),
    answers,
  )
}

/** What was typed at a command line as its field takes it: whole numbers, yes and no, days as in an interview. Other text stays as it was. */
export function asTyped(field: Field | null | undefined, value: Json): Json {
  if (typeof value !== 'string') return value
  switch (field?.kind) {
    case 'integer':
      return /^-?\d{1,15}$/.test(value) ? Number(value) : value
    case 'yes-no':
      return yesOrNo(value) ?? value
    case 'date':
      return dateWritten(value.trim())
    case 'time':
      return timeTyped(value.trim())
    default:
      return value
  }
}
