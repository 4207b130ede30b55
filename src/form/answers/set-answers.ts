import { withAnswer } from '../../case/with-answer.js'
import type { Field } from '../../law/field.js'
import type { Json, JsonObject } from '../../text.js'

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
    (sofar, [path, value]) =>
      withAnswer(
        sofar,
        path,
        typed(
          fields.find((field) => field.id === path),
          value,
        ),
      ),
    answers,
  )
}

function typed(field: Field | undefined, value: Json): Json {
  if (field?.kind === 'integer' && typeof value === 'string' && /^-?\d{1,15}$/.test(value)) return Number(value)
  return value
}
