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
  return condition === undefined || holdsBy(condition, (path) => answerAt(answers, path))
}

/** The same, given how to look an answer up. */
export function holdsBy(condition: Condition, at: (path: string) => Json | undefined): boolean {
  switch (condition.is) {
    case 'answer': {
      const value = at(condition.path)
      const plain = typeof value === 'string' ? value.trim() : value
      return (typeof plain === 'string' || typeof plain === 'boolean') && condition.oneOf.includes(plain)
    }
    case 'all':
      return condition.of.every((each) => holdsBy(each, at))
    case 'any':
      return condition.of.some((each) => holdsBy(each, at))
    case 'not':
      return !holdsBy(condition.that, at)
  }
}
