import type { Problem } from '../../form/answers/problem.js'
import { type ValidAnswers, validateAnswers } from '../../form/answers/validate.js'
import type { Field } from '../../law/field.js'
import { today } from '../parse.js'
import type { World } from '../world.js'
import { answersInvalid } from './problems.js'

/**
 * A reason or a reference given on the command line, as the file keeps it: trimmed, not empty, nothing in it that could mislead
 * a reader or a terminal. `id` names it in the error, `reason`.
 * @throws 'answers-invalid'
 */
export function writtenText(world: Pick<World, 'words' | 'now'>, id: string, text: string): string {
  const { answers, problems } = readWritten(world, id, text)
  if (problems.length > 0)
    throw answersInvalid(
      problems.map((each) => ({ ...each, source: null })),
      world.words,
    )
  return String(answers[id] ?? '')
}

/** What is wrong with the reason for departing from what the program proposes, as it is typed; null when nothing is. */
export function reasonProblem(world: Pick<World, 'now'>, text: string): Problem | null {
  return readWritten(world, 'override', text).problems[0] ?? null
}

function readWritten(world: Pick<World, 'now'>, id: string, text: string): ValidAnswers {
  const field: Field = { id, kind: 'long-text', max: 2_000, label: { kk: id, ru: id, en: id }, source: '829-2024/21' }
  return validateAnswers([field], { [id]: text }, { receivedOn: today(world) })
}

/** The reason for departing from what the program proposes; null where none was given. */
export function writtenOverride(world: World, text: string | undefined | null): string | null {
  return text === undefined || text === null ? null : writtenText(world, 'override', text)
}
