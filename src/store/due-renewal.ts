import { type Kysely, sql } from 'kysely'
import type { Moment } from '../calendar/civil-date.js'
import type { Schema } from './schema.js'

/** An application that nobody has decided yet. */
export interface Undecided {
  readonly number: string
  readonly received: Moment
  /** BIN or IIN. */
  readonly applicantId: string | null
}

/** Applications for one procedure that wait for their decision, as they came in. Reads open cases only, however many are closed. */
export async function undecidedOf(
  db: Kysely<Schema>,
  service: string,
  procedure: string,
): Promise<readonly Undecided[]> {
  const rows = await db
    .selectFrom('case_file')
    .select(['number', 'received', 'applicant_id as applicantId'])
    // The plus keeps it from walking all cases of the service; the literal shows that the index over open cases fits.
    .where(sql`+service`, '=', service)
    .where((eb) => eb('open', '=', eb.lit(1)))
    .where('procedure', '=', procedure)
    .where('decided', 'is', null)
    .orderBy('received')
    .orderBy('number')
    .execute()
  return rows as unknown as readonly Undecided[]
}
