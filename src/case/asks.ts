import type { Condition } from '../law/condition.js'
import type { Field } from '../law/field.js'
import { holds } from '../law/holds.js'
import type { Step } from '../law/service.js'
import type { JsonObject } from '../text.js'
import { type Case, factsOf } from './case.js'

/**
 * What a step asks in this case. A circumstance that the steps before it settled (`steps.decide.outcome`) and that holds is no condition
 * any more; one that does not hold stays, so that an answer under it is pointed out as not called for, and by what.
 */
export function asksOf(file: Case, step: Step): readonly Field[] {
  if (step.asks.every(({ when }) => when === undefined)) return step.asks
  const facts = factsOf(file)
  return step.asks.map((field) => {
    if (field.when === undefined) return field
    const { when, ...always } = field
    const left = leftOf(when, facts)
    return left === null ? always : { ...always, when: left }
  })
}

/** What is still to be seen of a condition; null where it holds already. */
function leftOf(condition: Condition, facts: JsonObject): Condition | null {
  switch (condition.is) {
    case 'answer':
      return condition.path.startsWith('steps.') && holds(condition, facts) ? null : condition
    case 'all': {
      const of = condition.of.flatMap((each) => leftOf(each, facts) ?? [])
      return of.length > 1 ? { is: 'all', of } : (of[0] ?? null)
    }
    case 'any':
      return condition.of.some((each) => leftOf(each, facts) === null) ? null : condition
    case 'not':
      return condition
  }
}
