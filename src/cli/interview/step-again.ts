import type { Case } from '../../case/case.js'
import { refuseEarlier } from '../../case/steps.js'
import { type ErrorId, type ExpectedError, isExpected } from '../../expected-error.js'
import type { Step } from '../../law/service.js'
import type { ProblemSaid } from '../errors.js'
import { said as sayError } from '../report-error.js'
import type { World } from '../world.js'
import { askStep, type StepAnswered, type StepSaid } from './step-interview.js'

/** What other answers can mend, or another outcome. */
const OF_THE_ANSWERS: readonly ErrorId[] = [
  'answers-invalid',
  'step-date-impossible',
  'step-rows-not-as-act',
  'journal-number-taken',
  'form-value-unprintable',
]
const OF_THE_OUTCOME: readonly ErrorId[] = ['outcome-unknown', 'outcome-untimely', 'override-needs-reason']

/**
 * Asks for a step and does it. Where it is refused for what was answered, the reason is said and the review stands again with all that
 * was typed: nothing is typed twice.
 *
 * @throws what `take` throws that no answer can mend, or that nobody was asked for; 'step-before-cause' before anything is asked
 */
export async function askAndDo<T>(
  world: World,
  file: Case,
  step: Step,
  said: StepSaid,
  take: (answered: StepAnswered) => Promise<T>,
): Promise<T> {
  refuseEarlier(file, step.id, said.at)
  for (let known = said; ; ) {
    const answered = await askStep(world, file, step, known)
    try {
      return await take(answered)
    } catch (error) {
      const asked = answered.answered !== known.given
      if (!asked || !isExpected(error) || ![...OF_THE_ANSWERS, ...OF_THE_OUTCOME].includes(error.id)) throw error
      known = again(world, said, answered, error)
    }
  }
}

function again({ words }: World, before: StepSaid, answered: StepAnswered, error: ExpectedError): StepSaid {
  const { outcome: _outcome, override: _override, ...said } = before
  const { what, why, remedy } = sayError(error, words)
  const { problems = [] } = error.facts as { readonly problems?: readonly ProblemSaid[] }
  const { outcome, override } = answered
  const kept = !OF_THE_OUTCOME.includes(error.id)
  return {
    ...said,
    given: answered.answered,
    ...(kept && outcome !== undefined ? { outcome } : {}),
    ...(kept && override !== null ? { override } : {}),
    refused: [what, ...problems.map(({ line }) => line), ...(why === undefined ? [] : [why]), ...remedy],
  }
}
