import { dateOf } from '../../../calendar/civil-date.js'
import { readBytes } from '../../../files/read-file.js'
import { renderForm } from '../../../files/render-form.js'
import { ANSWERS_LIMIT, parseAnswers } from '../../../form/answers/parse-answers.js'
import { validateAnswers } from '../../../form/answers/validate.js'
import { formById } from '../../../form/catalogue.js'
import { answersInvalid, sayProblem } from '../../casework/problems.js'
import type { World } from '../../world.js'
import { type OutputOptions, putDocument } from './output.js'

interface Options extends OutputOptions {
  readonly data: string
}

/** A form filled from a file, without a case. @throws 'form-unknown', 'answers-…', 'form-value-…', 'template-faulty', 'file-…' */
export async function fill(world: World, id: string, options: Options): Promise<void> {
  const form = formById(id)
  const bytes = options.data === '-' ? await world.readStdin(ANSWERS_LIMIT) : readBytes(options.data, ANSWERS_LIMIT)
  const { answers, problems, warnings } = validateAnswers(form.fields, parseAnswers(bytes), {
    receivedOn: dateOf(world.now()),
  })
  if (problems.length > 0) throw answersInvalid(problems, world.words, null)
  for (const warning of warnings) world.warn(sayProblem(warning, world.words))
  await putDocument(world, form.id, renderForm(form, answers, { officeFolder: world.templatesFolder }).bytes, options)
}
