import { type AnyRecordedAct, actOf } from './act-of-row.js'
import type { ActTable } from './schema.js'
import type { Raw } from './sqlite.js'
import type { Subject } from './subject.js'

/** The acts of a subject, first to last, straight from the connection: no query has to be built for it. */
export function readActs(raw: Raw, subject: Subject, path: string): readonly AnyRecordedAct[] {
  const rows = raw.prepare('select * from act where subject = ? order by seq').all(subject) as ActTable[]
  return rows.map((row) => actOf(row, path))
}
