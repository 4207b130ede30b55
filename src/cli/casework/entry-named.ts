import type { Case } from '../../case/case.js'
import { answerAt } from '../../law/holds.js'
import { numberMeant } from '../../register/typed-number.js'
import type { EntryMeant } from '../../store/filed-alike.js'

type Asks = Pick<Case, 'answers' | 'procedure'>

/** The number of the entry that the application names, to be changed or excluded; undefined where it names none. */
export function entryNamedBy({ answers, procedure }: Asks): string | undefined {
  const number = answerAt(answers, procedure.amends?.entry ?? ENTRY)
  return typeof number === 'string' && number.trim() !== '' ? number : undefined
}

const ENTRY = 'entry.number'

/**
 * The entry that the application is about, as two applications are compared by it: its object is that entry, not what its contents are
 * called (829-2024/annex2/9.2, 9.3). Null where the procedure is about no entry that is there already.
 */
export function entryMeant(file: Asks): EntryMeant | null {
  const { effect, amends } = file.procedure
  if (amends === undefined && effect !== 'exclude-entry' && effect !== 'amend-entry') return null
  return { path: amends?.entry ?? ENTRY, number: numberMeant(entryNamedBy(file) ?? '') }
}
