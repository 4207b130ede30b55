import { type Kysely, sql } from 'kysely'
import type { CivilDate, Moment } from '../calendar/civil-date.js'
import type { Schema } from './schema.js'
import { STANDS } from './taken-back.js'

/** What figures are made of: one case, when it came, when it was through, whether it was due before. */
export interface CaseTiming {
  readonly number: string
  readonly service: string
  /** Of the edition that it was opened under; '' where no standard was in force. */
  readonly standard: string
  readonly regulation: string
  readonly status: string
  readonly open: boolean
  readonly outcome: string | null
  readonly accepted: Moment
  readonly decided: Moment | null
  readonly serviceDue: CivilDate | Moment | null
  /** Of the step that is awaited. */
  readonly stepDue: CivilDate | Moment | null
  /** The last step, decision or withdrawal that was recorded; null where there is none yet. */
  readonly lastDone: Moment | null
  /** Who refused acceptance; null of every other case. */
  readonly refusedBy: string | null
  readonly applicantName: string
  readonly objectName: string
}

/** Who decided a case, and of a refusal its grounds as a JSON text. */
export interface DecisionTaken {
  readonly caseNumber: string
  readonly by: string
  readonly grounds: string | null
}

/** Which cases figures are made of. */
export interface TimingPeriod {
  readonly from: CivilDate
  readonly until: CivilDate
  readonly service?: string
  /** Those still open, or those closed. */
  readonly open?: boolean
}

const NAMES = 500

/** So many open cases are gathered and sorted; where there are more, the order of acceptance is walked. */
const FEW_OPEN = 20_000

/** Cases accepted in a period, by acceptance, after the last one seen. */
export async function timings(
  db: Kysely<Schema>,
  period: TimingPeriod,
  after: { readonly accepted: Moment; readonly number: string } | null,
  limit: number,
): Promise<readonly CaseTiming[]> {
  const gather = period.open === true && (await countOpen(db)) <= FEW_OPEN
  const accepted = gather ? sql<string>`+accepted` : sql<string>`accepted`
  let query = db
    .selectFrom('case_file')
    .where(accepted, '<=', `${period.until}T99`)
    .where(accepted, '>=', after?.accepted ?? period.from)
  if (after !== null) {
    query = query.where((eb) => eb.or([eb('accepted', '>', after.accepted), eb('case_file.number', '>', after.number)]))
  }
  if (period.service !== undefined) query = query.where(sql`+service`, '=', period.service)
  // A literal, not a parameter: only so is the index over open cases seen to fit.
  if (period.open !== undefined)
    query = query.where(sql<boolean>`${gather ? sql`open` : sql`+open`} = ${sql.lit(period.open ? 1 : 0)}`)
  const rows = await query
    .select([
      'case_file.number',
      'service',
      'standard',
      'regulation',
      'status',
      'open',
      'outcome',
      'accepted',
      'decided',
    ])
    .select([
      'service_due as serviceDue',
      'step_due as stepDue',
      'applicant_name as applicantName',
      'object_name as objectName',
    ])
    .select((eb) =>
      eb
        .selectFrom('act')
        .select('at')
        .where('subject', '=', sql<string>`'case/' || case_file.number`)
        .where(sql`+kind`, 'in', ['step', 'decided', 'withdrawn'])
        .where(STANDS)
        .orderBy('seq', 'desc')
        .limit(1)
        .as('lastDone'),
    )
    .select(
      sql<string | null>`iif(status = 'acceptance-refused', (select by_whom from act
        where subject = 'case/' || case_file.number and +kind = 'step' and ${STANDS} order by seq desc limit 1), null)`.as(
        'refusedBy',
      ),
    )
    .orderBy(accepted)
    .orderBy('case_file.number')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ ...row, open: row.open === 1 })) as unknown as readonly CaseTiming[]
}

async function countOpen(db: Kysely<Schema>): Promise<number> {
  const open = db
    .selectFrom('case_file')
    .where(sql<boolean>`open = 1`)
    .select(sql`1`.as('one'))
    .limit(FEW_OPEN + 1)
  const row = await db
    .selectFrom(open.as('open'))
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirst()
  return Number(row?.n ?? 0)
}

/** The decisions of these cases. */
export async function decisionsOf(db: Kysely<Schema>, cases: readonly string[]): Promise<readonly DecisionTaken[]> {
  const found: DecisionTaken[] = []
  for (let at = 0; at < cases.length; at += NAMES) {
    const rows = await db
      .selectFrom('act')
      .select([sql<string>`substr(subject, 6)`.as('caseNumber'), 'by_whom as by'])
      .select(sql<string | null>`iif(data ->> '$.outcome' = 'refused', data -> '$.grounds', null)`.as('grounds'))
      .where(
        'subject',
        'in',
        cases.slice(at, at + NAMES).map((number) => `case/${number}`),
      )
      .where('kind', '=', 'decided')
      .execute()
    found.push(...rows)
  }
  return found
}
