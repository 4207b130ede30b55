import { type Kysely, sql } from 'kysely'
import type { CivilDate } from '../calendar/civil-date.js'
import type { Schema } from './schema.js'
import type { Subject } from './subject.js'

/**
 * Whatever has a term that ends on a day or after it: cases accepted until another day, and entries with obligations. Nothing else can
 * be moved by what the days between are. In the order of their names; each once.
 */
export async function subjectsDueFrom(
  db: Kysely<Schema>,
  from: CivilDate,
  acceptedUntil: CivilDate,
): Promise<readonly Subject[]> {
  const { rows } = await sql<{ subject: Subject }>`
    SELECT 'case/' || number AS subject FROM case_file
      WHERE accepted <= ${`${acceptedUntil}T99`} AND (service_due >= ${from} OR step_due >= ${from} OR due_ends >= ${from})
    UNION SELECT subject FROM due_item WHERE ends >= ${from}
    ORDER BY subject`.execute(db)
  return rows.map(({ subject }) => subject)
}
