import { titleOfForm } from '../../../form/titles.js'
import type { Dictionary } from '../../../law/dictionary.js'
import type { Words } from '../../../words/words.js'
import { sayDuration } from '../../say.js'

/** The law in one language: its words, and the titles of the forms that it names. */
export function dictionaryOf(words: Words): Dictionary {
  const { text, law, labels, channels } = words.cases
  return {
    text,
    duration: (duration) => sayDuration(duration, words),
    channel: labels.channel,
    channels,
    form: (id) => {
      const title = titleOfForm(id)
      return title === undefined ? id : text(title)
    },
    yes: words.program.yes,
    no: words.program.no,
    words: law,
  }
}
