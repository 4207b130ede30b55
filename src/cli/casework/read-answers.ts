import { ExpectedError, isExpected } from '../../expected-error.js'
import { ANSWERS_LIMIT, parseAnswers, refuseTooLarge } from '../../form/answers/parse-answers.js'
import type { JsonObject } from '../../text.js'
import type { World } from '../world.js'

/** Errors that are mended by looking at a sample. */
const HINTED = ['answers-empty', 'answers-not-json', 'answers-not-object', 'answers-too-deep'] as const

/**
 * Answers from a file, or from standard input for `-`.
 * @param hint the command that shows what such a file holds, asked for where it does not hold that; undefined where there is none
 * @throws 'file-…', 'answers-…'
 */
export async function readAnswers(
  world: World,
  path: string,
  hint: () => string | undefined | Promise<string | undefined>,
): Promise<JsonObject> {
  try {
    if (path === '-') return parseAnswers(await world.readStdin(ANSWERS_LIMIT))
    const { readBytes } = await import('../../files/read-file.js')
    return parseAnswers(readBytes(path, ANSWERS_LIMIT))
  } catch (error) {
    if (isExpected(error, 'file-too-large')) refuseTooLarge(error.facts.size)
    for (const id of HINTED) {
      if (!isExpected(error, id)) continue
      const command = await hint()
      if (command !== undefined) throw new ExpectedError(id, { ...error.facts, hint: command } as typeof error.facts)
    }
    throw error
  }
}
