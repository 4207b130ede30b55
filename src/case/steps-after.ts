import type { Act } from './act.js'
import type { CaseStep } from './case.js'
import { doneFor } from './on-behalf.js'

/** What is recorded of steps after an act: a step or the decision more, or the hearing on another day; a cancelled one was never called. */
export function stepsAfter(
  steps: readonly CaseStep[],
  act: Extract<Act, { kind: 'step' | 'decided' | 'hearing-moved' }>,
  decisionStep: string,
): readonly CaseStep[] {
  const { at, by } = act
  switch (act.kind) {
    case 'step': {
      const { step, outcome, answers, override } = act.data
      return [...steps, { step, at, by, outcome, answers, override, ...doneFor(act) }]
    }
    case 'decided': {
      const { outcome, override } = act.data
      return [...steps, { step: decisionStep, at, by, outcome, answers: {}, override, ...doneFor(act) }]
    }
    case 'hearing-moved': {
      const { answers } = act.data
      if (answers === null) return steps.filter(({ step }) => step !== 'hearing')
      return steps.map((each) => (each.step === 'hearing' ? { ...each, answers } : each))
    }
  }
}
