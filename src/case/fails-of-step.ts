import { holds } from '../law/holds.js'
import type { Criterion, Step, Test } from '../law/service.js'
import type { JsonObject } from '../text.js'
import { type Case, factsOf } from './case.js'
import { judge, type Lookups } from './judge.js'

/**
 * The criteria that fail on what a step is about to record: what its answers say against the application, and what the register says
 * where the step's own clause is the ground (209-2014/2/5.4: who checks the application drafts the refusal; no later step can).
 *
 * @param lookups what the register says; null: nothing is said of it
 */
export function failsOfStep(
  file: Case,
  step: string,
  answers: JsonObject,
  lookups: Lookups | null,
): readonly Criterion[] {
  const { procedure, edition } = file
  const facts = { ...factsOf(file), steps: { [step]: answers } }
  const matter = { edition, procedure, answers: facts, lookups: lookups ?? NOTHING_LOOKED_UP }
  return criteriaOfStep(file, step).filter(
    ({ test, when }) =>
      (lookups !== null || !readsRegister(test)) && holds(when, facts) && judge(test, matter).met === false,
  )
}

/** What the step finds out rests on the register too. */
export function asksRegister(file: Case, step: Step): boolean {
  const facts = factsOf(file)
  return criteriaOfStep(file, step.id).some(({ test, when }) => readsRegister(test) && holds(when, facts))
}

/** Those that the step's answers decide, and those that its clause asks and no other step decides. */
function criteriaOfStep({ procedure, edition }: Case, step: string): readonly Criterion[] {
  const source = edition.route.find(({ id }) => id === step)?.source
  return procedure.criteria.filter((criterion) => {
    const path = 'path' in criterion.test ? criterion.test.path : ''
    return path.startsWith('steps.') ? path.startsWith(`steps.${step}.`) : criterion.source === source
  })
}

function readsRegister(test: Test): boolean {
  switch (test.test) {
    case 'platform-in-registry':
    case 'entry-in-registry':
    case 'entry-of-applicant':
      return true
    case 'any-filed':
    case 'any':
    case 'all':
      return test.of.some(readsRegister)
    default:
      return false
  }
}

const NOTHING_LOOKED_UP: Lookups = { platform: null, platformNear: null, entry: null }
