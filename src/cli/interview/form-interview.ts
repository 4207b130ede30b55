import { dateOf } from '../../calendar/civil-date.js'
import { ExpectedError } from '../../expected-error.js'
import { removeFile, writeFile } from '../../files/write-file.js'
import type { Form } from '../../form/form.js'
import type { JsonObject } from '../../text.js'
import type { World } from '../world.js'
import { makeAsk } from './ask.js'
import { interview } from './run-interview.js'

/**
 * A form filled at a terminal, from what is given on. Every answer is kept in the file `keep` before the next question is put: whoever
 * leaves goes on later with `--data`. The file goes when the form is done. null: left.
 */
export async function askForm(world: World, form: Form, given: JsonObject, keep: string): Promise<JsonObject | null> {
  const io = await world.prompts()
  if (io === null) throw new ExpectedError('answers-missing', { service: null })
  const ask = makeAsk(io, world.words.interview)
  const { kept } = world.words.form
  try {
    ask.heading(`${form.id} – ${world.words.cases.text(form.title)}`)
    const ended = await interview({
      ask,
      speech: { lang: world.lang, interview: world.words.interview, answers: world.words.answers },
      fields: form.fields,
      receivedOn: dateOf(world.now()),
      today: dateOf(world.now()),
      start: { answers: given, declined: [], at: null },
      save: async ({ answers }) =>
        writeFile(keep, new TextEncoder().encode(JSON.stringify(answers, null, 2)), { force: true }),
    })
    if (ended.end === 'done') {
      removeFile(keep)
      return ended.answers
    }
    world.err(kept(form.id, keep))
    return null
  } finally {
    ask.close()
  }
}
