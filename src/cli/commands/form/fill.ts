import { dateOf } from '../../../calendar/civil-date.js'
import { ExpectedError } from '../../../expected-error.js'
import { renderForm } from '../../../files/render-form.js'
import type { Problem } from '../../../form/answers/problem.js'
import { validateAnswers } from '../../../form/answers/validate.js'
import { formById } from '../../../form/catalogue.js'
import type { Form } from '../../../form/form.js'
import type { JsonObject } from '../../../text.js'
import { answersInvalid, sayProblem } from '../../casework/problems.js'
import { readAnswers } from '../../casework/read-answers.js'
import { EXIT } from '../../exit-codes.js'
import type { World } from '../../world.js'
import { type OutputOptions, putDocument } from './output.js'

interface Options extends OutputOptions {
  readonly data?: string
}

/** A form filled from a file or at a terminal, without a case. @throws 'usage', 'form-unknown', 'answers-…', 'form-value-…', 'template-faulty', 'file-…' */
export async function fill(world: World, id: string, options: Options): Promise<void> {
  const form = formById(id)
  const given = options.data === undefined ? {} : await readAnswers(world, options.data, () => sampleOf(form))
  const { answers, problems, warnings } = validateAnswers(form.fields, given, { receivedOn: dateOf(world.now()) })
  const filled =
    problems.length === 0 && options.data !== undefined
      ? answers
      : await atTerminal(world, form, given, problems, options)
  if (filled === null) return world.exit(EXIT.interrupted)
  if (filled === answers) for (const warning of warnings) world.warn(sayProblem(warning, world.words))
  const data = form.filled?.(filled) ?? filled
  await putDocument(world, form.id, renderForm(form, data, { officeFolder: world.templatesFolder }).bytes, options)
}

/** Shows what the data file of a form holds. */
function sampleOf({ id }: Form): string {
  return `kz-is form show ${id} --json`
}

/** What is missing is asked at a terminal; anything else that is wrong with a file is an error, and so is a missing file off one. */
async function atTerminal(
  world: World,
  form: Form,
  given: JsonObject,
  problems: readonly Problem[],
  options: Options,
): Promise<JsonObject | null> {
  const onlyMissing = problems.every((problem) => problem.code === 'missing')
  if (!world.interactive || !onlyMissing) {
    if (options.data !== undefined) throw answersInvalid(problems, world.words, [sampleOf(form)])
    const w = world.words.program.usage
    throw new ExpectedError('usage', { what: w.missingOption('--data'), remedy: [w.seeHelp('kz-is form fill')] })
  }
  const { askForm } = await import('../../interview/form-interview.js')
  return askForm(world, form, given, `${options.output}.json`)
}
