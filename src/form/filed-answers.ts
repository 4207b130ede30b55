import { holds } from '../law/holds.js'
import type { FiledForm, FormId, Procedure } from '../law/service.js'
import { isObject, type Json, type JsonObject } from '../text.js'

/**
 * The answers as one paper sees them.
 *
 * A form that the applicant filed under a key (`FiledForm.at`) sees its own answers at the root, over what the application asked anyway;
 * its key itself is gone, since a form may ask for a group of that very name. Any other paper sees what all filed forms say, under
 * what the application says: a result may print a line of the questionnaire. Neither changes the answers.
 */
export function answersForForm(procedure: Pick<Procedure, 'forms'>, answers: JsonObject, formId: FormId): JsonObject {
  const keyed = (procedure.forms ?? []).filter(isKeyed).filter(({ at }) => isObject(answers[at]))
  if (keyed.length === 0) return answers
  const same = keyed.filter(({ form }) => form === formId)
  const own = same.find(({ when }) => holds(when, answers)) ?? same[0]
  if (own !== undefined) return merged(without(answers, [own.at]), filed(answers, own))
  const standing = keyed.filter(({ when }) => holds(when, answers))
  const said = standing.reduce((all, each) => merged(all, filed(answers, each)), {} as JsonObject)
  return merged(
    said,
    without(
      answers,
      keyed.map(({ at }) => at),
    ),
  )
}

type Keyed = FiledForm & { readonly at: string }

function isKeyed(form: FiledForm): form is Keyed {
  return form.at !== undefined
}

function filed(answers: JsonObject, { at }: Keyed): JsonObject {
  const said = answers[at]
  return isObject(said) ? said : {}
}

function without(answers: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(answers).filter(([key]) => !keys.includes(key)))
}

/** Groups are merged, whatever else stands in both is taken from the second. */
export function merged(under: JsonObject, over: JsonObject): JsonObject {
  const all = new Map<string, Json>(Object.entries(under))
  for (const [key, value] of Object.entries(over)) {
    const before = all.get(key)
    all.set(key, isObject(before) && isObject(value) ? merged(before, value) : value)
  }
  return Object.fromEntries(all)
}
