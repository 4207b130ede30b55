import { assigneeOf } from '../../case/assignee.js'
import type { Case } from '../../case/case.js'
import { isClosed, registeredAt } from '../../case/case.js'
import { awaitedOf, complaintDeadlines } from '../../case/complain.js'
import type { Complaint } from '../../case/complaint.js'
import { awaitedStep, caseSchedule, dueItems } from '../../case/dates.js'
import { answerAt } from '../../law/holds.js'
import { applicantId } from '../../register/entry-of-answers.js'
import type { CaseRow } from '../../store/case-row.js'
import type { Tx } from '../../store/store.js'
import type { Json, JsonObject } from '../../text.js'
import type { World } from '../world.js'

/** What a projection needs of the world: the calendar, and when the last act was written down. */
export type Bearings = Pick<World, 'calendar' | 'now'>

/** The tables that a case is read from. */
export type CaseTables = Pick<Tx, 'putCase' | 'putComplaint' | 'putDueItems'>

/**
 * Writes what lists, due work and search read of a case: computed from its acts, in the transaction that recorded them.
 * @param before the case that was projected last, where it is at hand: what is found by the same words is not indexed anew
 */
export async function projectCase(world: Bearings, tx: CaseTables, file: Case, before?: Case): Promise<void> {
  const calendar = world.calendar()
  const schedule = caseSchedule(file, calendar)
  const { deadlines, steps } = schedule
  const items = dueItems(file, calendar, schedule)
  const awaited = awaitedStep(file, steps)
  const service = deadlines.find((deadline) => deadline.id === 'service')
  const ends = items
    .filter((item) => item.done === null)
    .map((item) => item.ends)
    .sort()
  const row = rowOf(file, world, {
    step: awaited?.id ?? null,
    stepRole: awaited?.role.id ?? null,
    stepDue: awaited?.due ?? null,
    serviceDue: service?.due ?? null,
    dueEnds: ends[0] ?? null,
  })
  await tx.putCase(row, before !== undefined && sameWords(file, before) ? null : searchTexts(file))
  await projectComplaints(world, tx, file)
  await tx.putDueItems(
    `case/${file.case}`,
    items.map(({ kind, id, due, ends: end, role, done, reference }) => ({
      kind,
      id,
      due,
      ends: end,
      done,
      reference,
      role,
      service: file.service,
      assignee: null,
      about: row.objectName,
    })),
  )
}

/** What the list of complaints reads. */
async function projectComplaints(world: Bearings, tx: CaseTables, file: Case): Promise<void> {
  const calendar = world.calendar()
  for (const complaint of file.complaints) {
    const awaited = awaitedOf(complaint, complaintDeadlines(file, complaint, calendar))
    const first = [...awaited].sort((a, b) => (a.ends < b.ends ? -1 : 1))[0]
    await tx.putComplaint({
      number: complaint.number,
      caseNumber: file.case,
      service: file.service,
      addressee: complaint.to,
      complainant: complainantName(complaint),
      received: complaint.received,
      registered: complaint.registered,
      due: first?.due ?? null,
      forwarded: complaint.forwarded?.at ?? null,
      resolved: complaint.resolved?.at ?? null,
      outcome: complaint.resolved?.outcome ?? null,
      answerNumber: complaint.resolved?.number ?? null,
    })
  }
}

/** Who complains, as lists and papers name them: an organisation, or surname, name and patronymic. */
export function complainantName({ answers }: Pick<Complaint, 'answers'>): string {
  const parts = ['organisation', 'surname', 'name', 'patronymic']
  return parts
    .map((key) => text(answerAt(answers, `complainant.${key}`)))
    .filter((part) => part !== '')
    .join(' ')
}

/** What of a row its terms say. */
type Awaits = Pick<CaseRow, 'step' | 'stepRole' | 'stepDue' | 'serviceDue' | 'dueEnds'>

function rowOf(file: Case, world: Bearings, awaits: Awaits): CaseRow {
  return {
    number: file.case,
    incomingNumber: file.number,
    externalNumber: file.externalNumber,
    service: file.service,
    procedure: file.procedure.id,
    standard: file.edition.standard ?? '',
    regulation: file.edition.regulation,
    channel: file.channel,
    status: file.status,
    open: !isClosed(file),
    applicantId: applicantId(file.answers) || null,
    applicantName: applicantName(file.answers),
    objectName: objectName(file),
    received: file.received,
    accepted: file.accepted,
    registered: registeredAt(file),
    step: awaits.step,
    stepRole: awaits.stepRole,
    stepDue: awaits.stepDue,
    serviceDue: awaits.serviceDue,
    dueEnds: awaits.dueEnds,
    decided: file.decision?.at ?? null,
    outcome: file.decision?.outcome ?? null,
    assignee: assigneeOf(file.history),
    entry: file.entry?.entry ?? null,
    version: file.version,
    updatedAt: world.now(),
  }
}

/** Who applies, as they are called. */
export function applicantName(answers: JsonObject): string {
  return text(answerAt(answers, 'applicant.name'))
}

/** What the application is about: the product, the system, the entry that it names. */
export function objectName(file: Pick<Case, 'procedure' | 'answers'>): string {
  return file.procedure.subject.name.map((path) => text(answerAt(file.answers, path))).find((name) => name !== '') ?? ''
}

/** Whether both are found by the same words: most acts change none. */
function sameWords(file: Case, before: Case): boolean {
  return file.answers === before.answers && file.entry === before.entry
}

/** Every word of the answers, the numbers among them: what `find` looks through. */
function searchTexts(file: Case): readonly string[] {
  const words: string[] = [file.case, file.number, file.externalNumber ?? '', file.entry?.entry ?? '']
  const gather = (value: Json): void => {
    if (typeof value === 'string') words.push(value)
    else if (Array.isArray(value)) value.forEach(gather)
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(gather)
  }
  gather(file.answers)
  return words.filter((word) => word !== '')
}

function text(value: Json | undefined): string {
  return value === undefined || value === null ? '' : String(value)
}
