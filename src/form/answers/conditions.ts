import { CIRCUMSTANCES } from '../../law/circumstances.js'
import type { Condition } from '../../law/condition.js'
import type { Field } from '../../law/field.js'
import { holdsBy } from '../../law/holds.js'
import type { Json, JsonObject } from '../../text.js'
import { fieldsOnTheWay, join, valueAt } from './paths.js'

export { holdsBy as holds }

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
    const result = holdsBy(field.when, answerAt)
    known.set(field, result)
    return result
  }
  const answerAt = (path: string): Json | undefined => {
    if (path.startsWith(`${CIRCUMSTANCES}.`)) return valueAt(answers, path)
    if (declined.size > 0 && isDeclined(path, declined)) return undefined
    const way = fieldsOnTheWay(fields, path)
    return way?.every(called) ? valueAt(answers, path) : undefined
  }
  return { called, answerAt }
}

/** Whether the question of a path, or of a group around it, was answered with «none». */
function isDeclined(path: string, declined: ReadonlySet<string>): boolean {
  let reached = ''
  return path.split('.').some((key) => {
    reached = join(reached, key)
    return declined.has(reached) || declined.has(`${reached}?`)
  })
}
