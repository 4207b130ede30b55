import type { WorkingCalendar } from '../../calendar/working-calendar.js'
import { termFrom, termOf } from '../../law/deadlines.js'
import { newestEdition } from '../../law/edition.js'
import { lawOf } from '../../law/services/index.js'
import type { Entry } from '../../register/entry.js'
import type { DueItem } from '../../store/due-store.js'

const NONE: readonly Omit<DueItem, 'subject'>[] = []

/**
 * What an exclusion that nobody applied for obliges to, by when, and by what it was done: the same that a granted application opens
 * in its case (829-2024/8). Nothing for any other entry.
 */
export async function entryDueItems(
  entry: Entry,
  calendar: () => WorkingCalendar,
): Promise<readonly Omit<DueItem, 'subject'>[]> {
  const { ownExclusion } = entry
  if (ownExclusion === null) return NONE
  const edition = newestEdition(await lawOf('trusted-registry'))
  return edition.obligations.flatMap(({ id }) => {
    const term = termOf(edition, id)
    if (term === undefined) return []
    const { due, ends } = termFrom(term, ownExclusion.at, calendar())
    const done = entry.fulfilled.find((each) => each.id === id)
    return {
      kind: 'obligation',
      id,
      due,
      ends,
      done: done?.at ?? null,
      reference: done?.reference ?? null,
      service: edition.service,
      role: null,
      assignee: null,
      about: String(entry.data.product.name ?? ''),
    }
  })
}
