import type { Selectable } from 'kysely'
import type { CaseRow } from './case-row.js'
import type { CaseTable } from './schema.js'

/** A CaseRow as a row of the table; `sort` and `indexed` are the store's own additions. */
export function caseRecord(row: CaseRow, sort: string, indexed: string): Omit<Selectable<CaseTable>, 'id'> {
  return {
    number: row.number,
    incoming_number: row.incomingNumber,
    external_number: row.externalNumber,
    service: row.service,
    procedure: row.procedure,
    standard: row.standard,
    regulation: row.regulation,
    channel: row.channel,
    status: row.status,
    open: row.open ? 1 : 0,
    applicant_id: row.applicantId,
    applicant_name: row.applicantName,
    applicant_sort: sort,
    object_name: row.objectName,
    received: row.received,
    accepted: row.accepted,
    registered: row.registered,
    step: row.step,
    step_role: row.stepRole,
    step_due: row.stepDue,
    service_due: row.serviceDue,
    due_ends: row.dueEnds,
    decided: row.decided,
    outcome: row.outcome,
    assignee: row.assignee,
    entry: row.entry,
    version: row.version,
    updated_at: row.updatedAt,
    indexed,
  }
}
