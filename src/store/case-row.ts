import type { CivilDate, Moment } from '../calendar/civil-date.js'
import type { Acts } from '../case/act.js'

type Received = Acts['received']

/**
 * A case as lists show it: computed from its acts by the fold in `case/`, kept here so that a million of them can be listed.
 * Never written but together with the acts that it reflects.
 */
export interface CaseRow {
  readonly number: string
  /** In the journal of incoming papers. */
  readonly incomingNumber: string | null
  /** The applicant's own (the portal's). */
  readonly externalNumber: string | null
  readonly service: Received['service']
  readonly procedure: Received['procedure']
  readonly standard: string
  readonly regulation: string
  readonly channel: Received['channel']
  readonly status: string
  /** Something is still to be done on it. */
  readonly open: boolean
  /** BIN or IIN. */
  readonly applicantId: string | null
  readonly applicantName: string
  readonly objectName: string
  readonly received: Moment
  readonly accepted: Moment
  readonly registered: Moment | null
  /** The step that is awaited. */
  readonly step: string | null
  readonly stepRole: string | null
  readonly stepDue: CivilDate | Moment | null
  readonly serviceDue: CivilDate | Moment | null
  /** The nearest end of a term that runs (`Due.ends`); null when none runs. Lists by due date go by it. */
  readonly dueEnds: Moment | null
  readonly decided: Moment | null
  readonly outcome: string | null
  /** Who did the last thing on it, or whom it was handed over to since. */
  readonly assignee: string | null
  /** Number in the register that the decision led to. */
  readonly entry: string | null
  /** `seq` of the last act reflected: what `append` expects next time. */
  readonly version: number
  /** When the last act was recorded. */
  readonly updatedAt: string
}

/** The columns of `case_file` under the names of CaseRow. */
export const CASE_COLUMNS = [
  'number',
  'incoming_number as incomingNumber',
  'external_number as externalNumber',
  'service',
  'procedure',
  'standard',
  'regulation',
  'channel',
  'status',
  'open',
  'applicant_id as applicantId',
  'applicant_name as applicantName',
  'object_name as objectName',
  'received',
  'accepted',
  'registered',
  'step',
  'step_role as stepRole',
  'step_due as stepDue',
  'service_due as serviceDue',
  'due_ends as dueEnds',
  'decided',
  'outcome',
  'assignee',
  'entry',
  'version',
  'updated_at as updatedAt',
] as const

/** What a query of CASE_COLUMNS gives, as a CaseRow: dates and ids were checked when the acts were recorded. */
export function caseRowOf(row: { readonly [column: string]: unknown }): CaseRow {
  return { ...row, open: row.open === 1 } as unknown as CaseRow
}
