import { dateOf } from '../../calendar/civil-date.js'
import { isThere } from '../../files/folders.js'
import { removeFile, writeFile } from '../../files/write-file.js'
import type { Form } from '../../form/form.js'
import type { JsonObject } from '../../text.js'
import type { World } from '../world.js'
import { atTerminal } from './at-terminal.js'
import { interview } from './run-interview.js'
import { speechOf } from './speech.js'

/**
 * A form filled at a terminal, from what is given on. Every answer is kept in the file `keep` before the next question is put: whoever
 * leaves goes on later with `--data`. The file goes when the form is done. null: left.
 */
export async function askForm(world: World, form: Form, given: JsonObject, keep: string): Promise<JsonObject | null> {
  const again = `kz-is form fill ${form.id} --data ${keep} -o ${keep.replace(/\.json$/, '')}`
  const leaving = { again, kept: () => (isThere(keep) ? keep : null) }
  return atTerminal(
    world,
    async (ask) => {
      ask.heading(`${form.id} – ${world.words.cases.text(form.title)}`)
      const ended = await interview({
        ask,
        speech: speechOf(world),
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
      world.err(world.words.form.kept(form.id, keep))
      return null
    },
    leaving,
  )
}
