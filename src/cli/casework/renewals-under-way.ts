import { type CivilDate, dateOf } from '../../calendar/civil-date.js'
import type { Case } from '../../case/case.js'
import { answerAt } from '../../law/holds.js'
import { typedEntryNumber } from '../../register/typed-number.js'
import type { Expiring } from '../../store/register-store.js'
import type { Reader } from '../../store/store.js'
import { isObject } from '../../text.js'
import { entryNamedBy } from './entry-named.js'
import { foldActs } from './record.js'

/** An application that brings a renewed paper and waits for its decision. */
export interface UnderWay {
  readonly case: string
  readonly received: CivilDate
}

/**
 * Which of these papers somebody applied to renew, by a day: whoever submitted the renewed paper 30 days before the last day of the old
 * one did what 829-2024/9 asks, however long the authority takes to decide. Reads the open applications of these holders alone.
 */
export async function renewalsUnderWay(
  read: Reader,
  papers: readonly Expiring[],
  on: CivilDate,
): Promise<(paper: Expiring) => UnderWay | undefined> {
  if (papers.length === 0) return () => undefined
  const holders = new Set(papers.map(({ entry }) => entry.holderId))
  const found = new Map<string, { readonly file: Case; readonly underWay: UnderWay }[]>()
  for (const { number, received, applicantId } of await read.undecided('trusted-registry', 'amend')) {
    if (applicantId === null || !holders.has(applicantId) || dateOf(received) > on) continue
    const file = await foldActs(number, await read.caseActs(number))
    const named = entryNamedBy(file)
    if (named === undefined || file.withdrawn !== null || file.status === 'acceptance-refused') continue
    const entry = typedEntryNumber('trusted', named)
    const underWay = { case: number, received: dateOf(received) }
    found.set(entry, [...(found.get(entry) ?? []), { file, underWay }])
  }
  return (paper) => found.get(paper.entry.number)?.find(({ file }) => renews(file, paper))?.underWay
}

/** Whether an application brings this paper, or the one that may stand in its place, with a later last day or none. */
function renews({ answers, procedure: { documents } }: Case, { document, validUntil }: Expiring): boolean {
  const placeOf = (id: string): string => documents.find((rule) => rule.id === id)?.choice ?? id
  const brought = answerAt(answers, 'documents')
  if (!isObject(brought)) return false
  return Object.entries(brought).some(([id, paper]) => {
    if (placeOf(id) !== placeOf(document) || !isObject(paper)) return false
    return typeof paper.validUntil !== 'string' || paper.validUntil > validUntil
  })
}
