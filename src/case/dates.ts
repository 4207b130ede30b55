import { type CivilDate, type Moment, momentAt } from '../calendar/civil-date.js'
import type { WorkingCalendar } from '../calendar/working-calendar.js'
import { CLOSING } from '../calendar/working-time.js'
import type { Deadline } from '../law/deadlines.js'
import { type PlannedStep, type Schedule, scheduleOf } from '../law/plan.js'
import type { Text } from '../text.js'
import { type Case, isClosed, registeredAt, stepDone } from './case.js'
import { awaitedOf, complaintDeadlines } from './complain.js'

/** The terms and the route of a case, from what happened in it. A case that was not granted opens no obligations. */
export function caseSchedule(file: Case, calendar: WorkingCalendar): Schedule {
  const { deadlines, steps } = scheduleOf(
    file.edition,
    {
      receipt: file.received,
      acceptance: file.accepted,
      registration: registeredAt(file) ?? undefined,
      decision: file.decision?.at,
      done: file.steps,
    },
    calendar,
  )
  const ended = file.status === 'refused' || file.status === 'acceptance-refused' || file.status === 'withdrawn'
  return { steps, deadlines: ended ? deadlines.filter((deadline) => deadline.from !== 'decision') : deadlines }
}

/** The terms alone. */
export function caseDeadlines(file: Case, calendar: WorkingCalendar): readonly Deadline[] {
  return caseSchedule(file, calendar).deadlines
}

/** The step that the case waits for; undefined when it is closed. */
export function awaitedStep(file: Case, steps: readonly PlannedStep[]): PlannedStep | undefined {
  return isClosed(file) ? undefined : steps.find((step) => step.doneAt === null)
}

/** Something that a person must do by a day, or did. */
export interface DueItem {
  readonly kind: 'step' | 'service' | 'hearing' | 'obligation' | 'complaint'
  readonly id: string
  readonly title: Text
  readonly due: CivilDate | Moment
  /** The last minute in time. */
  readonly ends: Moment
  readonly role: string | null
  readonly citation: string
  readonly done: Moment | null
  readonly reference: string | null
}

/**
 * What is to be done in a case and by when: the awaited step, the end of the service, a hearing, the obligations of a decision.
 * @param schedule the case's own, where it was worked out already
 */
export function dueItems(
  file: Case,
  calendar: WorkingCalendar,
  schedule: Schedule = caseSchedule(file, calendar),
): readonly DueItem[] {
  return [
    ...stepItems(file, schedule),
    ...hearingItems(file),
    ...obligationItems(file, schedule.deadlines),
    ...complaintItems(file, calendar),
  ]
}

const open = { role: null, done: null, reference: null }

function stepItems(file: Case, { deadlines, steps }: Schedule): readonly DueItem[] {
  if (isClosed(file)) return []
  const awaited = awaitedStep(file, steps)
  const service = deadlines.find((deadline) => deadline.id === 'service')
  const items: DueItem[] = []
  if (awaited !== undefined) {
    const { id, action: title, due, ends, citation, role } = awaited
    items.push({ role: role.id, done: null, reference: null, kind: 'step', id, title, due, ends, citation })
  }
  if (service !== undefined) {
    const { title, due, ends, citation } = service
    items.push({
      role: null,
      done: null,
      reference: null,
      kind: 'service',
      id: 'service',
      title,
      due,
      ends,
      citation,
    })
  }
  return items
}

function hearingItems(file: Case): readonly DueItem[] {
  const hearing = stepDone(file, 'hearing')
  const step = file.edition.route.find((each) => each.id === 'hearing')
  const day = hearing?.answers.hearingDate
  if (typeof day !== 'string' || step === undefined || file.decision !== null || isClosed(file)) return []
  const due = day as CivilDate
  return [
    {
      ...open,
      kind: 'hearing',
      id: 'hearing',
      title: step.action,
      due,
      ends: momentAt(due, CLOSING),
      citation: step.source,
      role: step.role.id,
    },
  ]
}

/** Each term that runs for a complaint, `<complaint>/<term>`: its forwarding, its review. */
function complaintItems(file: Case, calendar: WorkingCalendar): readonly DueItem[] {
  return file.complaints.flatMap((complaint) =>
    awaitedOf(complaint, complaintDeadlines(file, complaint, calendar)).map(({ id, title, due, ends, citation }) => ({
      ...open,
      kind: 'complaint' as const,
      id: `${complaint.number}/${id}`,
      title,
      due,
      ends,
      citation,
    })),
  )
}

function obligationItems(file: Case, deadlines: readonly Deadline[]): readonly DueItem[] {
  if (file.decision?.outcome !== 'granted') return []
  return file.edition.obligations.flatMap((obligation) => {
    const deadline = deadlines.find((each) => each.id === obligation.id)
    if (deadline === undefined) return []
    const fulfilled = file.fulfilled.find((done) => done.id === obligation.id)
    return [
      {
        kind: 'obligation' as const,
        id: obligation.id,
        title: obligation.title,
        due: deadline.due,
        ends: deadline.ends,
        role: null,
        citation: obligation.source,
        done: fulfilled?.at ?? null,
        reference: fulfilled?.reference ?? null,
      },
    ]
  })
}
