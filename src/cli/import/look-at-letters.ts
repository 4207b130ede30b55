import { lostLetters } from '../../form/import/lost-letters.js'
import type { Json } from '../../text.js'
import type { Asking } from './asking.js'
import type { Fault, Row } from './row.js'

interface Letters {
  readonly faults: readonly Fault[]
  readonly warnings: readonly Fault[]
}

const SOUND: Letters = { faults: [], warnings: [] }

/** What a saving in another encoding took from the answers of a row: looked for where its text gives reason to. */
export function lettersOf(world: Asking, { suspect, answers }: Row): Letters {
  if (!suspect) return SOUND
  const w = world.words.importing.reasons
  const faults: Fault[] = []
  const warnings: Fault[] = []
  const look = (value: Json, field: string): void => {
    if (typeof value === 'string') {
      const lost = lostLetters(value)
      if (lost === null) return
      if (lost.what === 'question') faults.push({ field, code: 'letters-lost', error: w.lettersLost(lost.position) })
      else if (lost.what === 'foreign')
        faults.push({ field, code: 'letters-foreign', error: w.lettersForeign(lost.letters, lost.position) })
      else warnings.push({ field, code: 'letters-foreign', error: w.lettersNeighbour(lost.letters, lost.position) })
    } else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) look(inner as Json, field === '' ? key : `${field}.${key}`)
  }
  look(answers, '')
  return { faults, warnings }
}
