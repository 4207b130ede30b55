import type { Case } from '../../case/case.js'
import { answerAt } from '../../law/holds.js'

/** The number of the entry that the application names, to be changed or excluded; undefined where it names none. */
export function entryNamedBy(file: Case): string | undefined {
  const number = answerAt(file.answers, file.procedure.amends?.entry ?? 'entry.number')
  return typeof number === 'string' && number.trim() !== '' ? number : undefined
}
