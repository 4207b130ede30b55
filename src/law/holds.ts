import type { Json, JsonObject } from '../text.js'
import type { Condition } from './condition.js'

/** What stands at a path of the answers, `documents.industrialCertificate.localShare`; undefined where nothing does. */
export function answerAt(answers: JsonObject, path: string): Json | undefined {
  let here: Json | undefined = answers
  for (const key of path.split('.')) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined
    here = (here as { readonly [key: string]: Json })[key]
  }
  return here
}

/** Whether the circumstances hold, on the answers so far. An answer that is not there is none of the values asked for. */
export function holds(condition: Condition | undefined, answers: JsonObject): boolean {
  if (condition === undefined) return true
  switch (condition.is) {
    case 'answer':
      return condition.oneOf.some((value) => value === answerAt(answers, condition.path))
    case 'all':
      return condition.of.every((each) => holds(each, answers))
    case 'any':
      return condition.of.some((each) => holds(each, answers))
    case 'not':
      return !holds(condition.that, answers)
  }
}
