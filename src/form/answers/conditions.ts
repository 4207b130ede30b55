import type { Condition } from '../../law/condition.js'
import type { Field } from '../../law/field.js'
import type { Json, JsonObject } from '../../text.js'
import { fieldsOnTheWay, join, valueAt } from './paths.js'

/** Whether a condition holds, given how to look an answer up. A question not answered makes `answer` false. */
export function holds(condition: Condition, answerAt: (path: string) => Json | undefined): boolean {
  switch (condition.is) {
    case 'answer': {
      const value = answerAt(condition.path)
      const plain = typeof value === 'string' ? value.trim() : value
      return (typeof plain === 'string' || typeof plain === 'boolean') && condition.oneOf.includes(plain)
    }
    case 'all':
      return condition.of.every((one) => holds(one, answerAt))
    case 'any':
      return condition.of.some((one) => holds(one, answerAt))
    case 'not':
      return !holds(condition.that, answerAt)
  }
}

/** The paths that a condition looks at, each once, in order. */
export function pathsOf(condition: Condition): readonly string[] {
  switch (condition.is) {
    case 'answer':
      return [condition.path]
    case 'all':
    case 'any':
      return [...new Set(condition.of.flatMap(pathsOf))]
    case 'not':
      return pathsOf(condition.that)
  }
}

export interface Calling {
  /** Whether the field's own `when` holds. Its groups' are their own matter. */
  readonly called: (field: Field) => boolean
  /** The answer at a path if it is in effect: not declined, and called for together with every group around it. */
  readonly answerAt: (path: string) => Json | undefined
}

/**
 * Which fields are called for by these answers. An answer to a question that is itself not called for calls for nothing,
 * so a circumstance that was changed takes all that hung on it along.
 *
 * @param declined keys of questions answered with «none» (see `InterviewState`); none for an answers file.
 */
export function callingOf(
  fields: readonly Field[],
  answers: JsonObject,
  declined: ReadonlySet<string> = new Set(),
): Calling {
  const known = new Map<Field, boolean>()
  const called = (field: Field): boolean => {
    if (field.when === undefined) return true
    const before = known.get(field)
    if (before !== undefined) return before
    // A circle of conditions calls for nothing.
    known.set(field, false)
    const result = holds(field.when, answerAt)
    known.set(field, result)
    return result
  }
  const answerAt = (path: string): Json | undefined => {
    let reached = ''
    for (const key of path.split('.')) {
      reached = join(reached, key)
      if (declined.has(reached) || declined.has(`${reached}?`)) return undefined
    }
    const way = fieldsOnTheWay(fields, path)
    return way?.every(called) ? valueAt(answers, path) : undefined
  }
  return { called, answerAt }
}
