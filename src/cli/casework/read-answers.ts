import { isExpected } from '../../expected-error.js'
import { ANSWERS_LIMIT, parseAnswers, refuseTooLarge } from '../../form/answers/parse-answers.js'
import type { JsonObject } from '../../text.js'
import type { World } from '../world.js'

/** Answers from a file, or from standard input for `-`. @throws 'file-…', 'answers-…' */
export async function readAnswers(world: World, path: string): Promise<JsonObject> {
  if (path === '-') return parseAnswers(await world.readStdin(ANSWERS_LIMIT))
  const { readBytes } = await import('../../files/read-file.js')
  try {
    return parseAnswers(readBytes(path, ANSWERS_LIMIT))
  } catch (error) {
    if (isExpected(error, 'file-too-large')) refuseTooLarge(error.facts.size)
    throw error
  }
}
