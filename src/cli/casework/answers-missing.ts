import { ExpectedError, isExpected } from '../../expected-error.js'
import { SERVICE_IDS } from '../../law/service.js'
import type { ProblemSaid } from '../errors.js'
import type { World } from '../world.js'

/**
 * Without a terminal nothing is asked: every answer that is missing is named, once it is known for which procedure.
 *
 * @param tryOut prepares the application with the answers that there are
 */
export async function answersMissing(
  world: World,
  { service, procedure }: { readonly service: string; readonly procedure: string | undefined },
  tryOut: () => Promise<unknown>,
): Promise<ExpectedError> {
  // The procedure that was named goes with the commands that are proposed.
  const named = procedure === undefined ? {} : { procedures: [procedure] }
  try {
    await tryOut()
  } catch (error) {
    if (isExpected(error, 'procedure-unknown') && procedure === undefined) {
      const { known } = error.facts
      const problems = [choiceMissing(world, 'procedure', known)]
      return new ExpectedError('answers-missing', { service, problems, procedures: known })
    }
    if (!isExpected(error, 'answers-invalid')) throw error
    return new ExpectedError('answers-missing', { service, problems: error.facts.problems, ...named })
  }
  return new ExpectedError('answers-missing', { service, ...named })
}

/** Nothing says which service: no more can be said of what is missing. */
export function withoutService(world: World): ExpectedError<'answers-missing'> {
  const problems = [choiceMissing(world, 'service', SERVICE_IDS)]
  return new ExpectedError('answers-missing', { service: null, problems })
}

function choiceMissing(world: World, field: string, known: readonly string[]): ProblemSaid {
  const { what } = world.words.answers.problems.missing({})
  return { line: `${field}: ${what} → ${known.join(' | ')}`, field, code: 'missing', citation: '' }
}
