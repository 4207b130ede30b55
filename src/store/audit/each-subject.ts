import { type AnyRecordedAct, actOf } from '../act-of-row.js'
import type { ActTable } from '../schema.js'
import type { Raw } from '../sqlite.js'

/** A subject with all its acts, first to last; `unreadable` where the data of one are no JSON. */
export interface SubjectActs {
  readonly subject: string
  readonly acts: readonly AnyRecordedAct[]
  readonly unreadable: number | null
}

/** Every subject of the journal in order, one after the other: memory stays flat whatever the size. */
export function* eachSubject(raw: Raw, path: string): Generator<SubjectActs> {
  let subject: string | null = null
  let acts: AnyRecordedAct[] = []
  let unreadable: number | null = null
  const rows = raw.prepare('select * from act order by subject, seq').iterate() as IterableIterator<ActTable>
  for (const row of rows) {
    if (row.subject !== subject) {
      if (subject !== null) yield { subject, acts, unreadable }
      subject = row.subject
      acts = []
      unreadable = null
    }
    try {
      acts.push(actOf(row, path))
    } catch {
      unreadable ??= row.id
    }
  }
  if (subject !== null) yield { subject, acts, unreadable }
}
