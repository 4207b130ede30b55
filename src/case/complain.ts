import type { Moment } from '../calendar/civil-date.js'
import type { WorkingCalendar } from '../calendar/working-calendar.js'
import { ExpectedError } from '../expected-error.js'
import { type Deadline, termFrom, termOf } from '../law/deadlines.js'
import type { TermId } from '../law/service.js'
import type { Acts, Addressee, NewAct } from './act.js'
import type { Case } from './case.js'
import type { Complaint } from './complaint.js'
import { type Doer, sameHand, sameName } from './same-name.js'

declare module '../expected-error.js' {
  interface ErrorFacts {
    'complaint-unknown': { readonly text: string }
    /** `toForward`: the answer did not spare forwarding it. */
    'complaint-closed': {
      readonly complaint: string
      readonly outcome: string
      readonly at: string
      readonly by: string
      readonly toForward: boolean
    }
    'complaint-forwarded-already': { readonly complaint: string; readonly at: string; readonly by: string }
    'complaint-nowhere-to-forward': { readonly complaint: string; readonly citation: string }
    'complaint-before-cause': { readonly complaint: string; readonly at: string; readonly after: string }
    /** Whoever is complained of does not decide the complaint. */
    'complaint-own-case': { readonly complaint: string; readonly role: 'decided' | 'named'; readonly citation: string }
    /** Too late for it: its days are over, or the complaint left before; `until` is null where the act forwards nothing that it could spare. */
    'favourable-act-late': {
      readonly complaint: string
      readonly until: string | null
      readonly forwarded: string | null
      readonly citation: string
    }
  }
}

/**
 * The terms that run for a complaint, those that are met already among them. The fifteen days are the quality authority's
 * (829-2024/33): for a higher body or official, who review complaints too (/28), the acts set none.
 */
export function complaintDeadlines(file: Case, complaint: Complaint, calendar: WorkingCalendar): readonly Deadline[] {
  const from = (id: TermId, event: Moment): readonly Deadline[] => {
    const term = termOf(file.edition, id)
    return term === undefined ? [] : [termFrom(term, event, calendar)]
  }
  const forwarding = from('complaint-forward', complaint.received)
  const { forwarded, registered } = complaint
  const [reviewer, since] = forwarded === null ? [complaint.to, registered] : [forwarded.to, forwarded.at]
  const reviewing = REVIEWS[reviewer as Addressee]
  return [...forwarding, ...(reviewing === undefined ? [] : from(reviewing, since))]
}

const REVIEWS: Partial<Record<Addressee, TermId>> = {
  provider: 'complaint-provider',
  'quality-authority': 'complaint-authority',
}

/**
 * What is awaited of a complaint and by when: forwarding while it was not, then the review. Once it is answered forwarding alone, unless the
 * answer spares it.
 */
export function awaitedOf(complaint: Complaint, deadlines: readonly Deadline[]): readonly Deadline[] {
  return deadlines.filter((deadline) =>
    deadline.id === 'complaint-forward' ? mustBeForwarded(complaint, deadline) : complaint.resolved === null,
  )
}

/** Only what satisfies the complaint in full within the days of forwarding spares it (829-2024/31): no other answer does, and none that comes later. */
function mustBeForwarded({ forwarded, resolved }: Complaint, { ends }: Deadline): boolean {
  if (forwarded !== null) return false
  if (resolved === null) return true
  return resolved.outcome !== 'favourable-act' && !(resolved.outcome === 'satisfied' && resolved.at <= ends)
}

/** Whether a complaint that was answered has still to leave for the body that reviews it (829-2024/30). */
export function answeredToForward(file: Case, complaint: Complaint, calendar: WorkingCalendar): boolean {
  if (complaint.resolved === null) return false
  return awaitedOf(complaint, complaintDeadlines(file, complaint, calendar)).length > 0
}

/** @throws 'complaint-unknown' */
export function complaintOf(file: Case, number: string): Complaint {
  const found = file.complaints.find((each) => each.number === number)
  if (found === undefined) throw new ExpectedError('complaint-unknown', { text: number })
  return found
}

/**
 * It leaves for the body that reviews it, answered by the provider or not.
 * @throws 'complaint-closed', 'complaint-forwarded-already', 'complaint-nowhere-to-forward', 'complaint-before-cause'
 */
export function forwardComplaint(
  file: Case,
  complaint: Complaint,
  request: { readonly to: Addressee; readonly reference: string; readonly at: Moment; readonly by: string },
  calendar: WorkingCalendar,
): NewAct<'complaint-forwarded'> {
  const { number, forwarded } = complaint
  if (!answeredToForward(file, complaint, calendar)) refuseClosed(complaint, false)
  refuseEarlier(complaint, request.at)
  if (forwarded !== null)
    throw new ExpectedError('complaint-forwarded-already', { complaint: number, at: forwarded.at, by: forwarded.by })
  const { to, reference, at, by } = request
  if (to === 'provider')
    throw new ExpectedError('complaint-nowhere-to-forward', {
      complaint: number,
      citation: file.edition.complaints.source,
    })
  return { kind: 'complaint-forwarded', at, by, data: { complaint: number, to, reference } }
}

/**
 * The answer to a complaint. A favourable act counts only within the days of forwarding (829-2024/31), after another answer too while the
 * complaint has not left; whoever decided the case or is named in the complaint does not decide it.
 *
 * @throws 'complaint-closed', 'complaint-before-cause', 'complaint-own-case', 'favourable-act-late'
 */
export function resolveComplaint(
  file: Case,
  complaint: Complaint,
  request: Omit<Acts['complaint-resolved'], 'complaint'> & Doer & { readonly at: Moment; readonly means?: MayMean },
  calendar: WorkingCalendar,
): NewAct<'complaint-resolved'> {
  const { outcome, answer, number, at, by } = request
  const toForward = answeredToForward(file, complaint, calendar)
  if (!toForward || outcome !== 'favourable-act') refuseClosed(complaint, toForward)
  refuseEarlier(complaint, at)
  if (outcome === 'favourable-act') refuseLateFavour(file, complaint, at, calendar)
  else refuseOwnCase(file, complaint, request)
  return { kind: 'complaint-resolved', at, by, data: { complaint: complaint.number, outcome, answer, number } }
}

function refuseClosed({ number, resolved }: Complaint, toForward: boolean): void {
  if (resolved === null) return
  const { outcome, at, by } = resolved
  throw new ExpectedError('complaint-closed', { complaint: number, outcome, at, by, toForward })
}

function refuseEarlier(complaint: Complaint, at: Moment): void {
  const after = complaint.forwarded?.at ?? complaint.received
  if (at < after) throw new ExpectedError('complaint-before-cause', { complaint: complaint.number, at, after })
}

/** Whether a name as the complainant wrote it may mean this employee. By default the same name. */
export type MayMean = (written: string, employee: string) => boolean

function refuseOwnCase(
  file: Case,
  { number, answers }: Complaint,
  { means = sameName, ...doer }: Doer & { readonly means?: MayMean },
): void {
  const citation = file.edition.complaints.source
  const { against } = answers
  if (file.decision !== null && sameHand(file.decision, doer))
    throw new ExpectedError('complaint-own-case', { complaint: number, role: 'decided', citation })
  const hands = [doer.by, ...(doer.for === undefined ? [] : [doer.for])]
  if (typeof against === 'string' && hands.some((hand) => means(against, hand)))
    throw new ExpectedError('complaint-own-case', { complaint: number, role: 'named', citation })
}

/** The act that satisfies the complaint in full is in time until the day of forwarding, and never after the complaint left. */
function refuseLateFavour(file: Case, complaint: Complaint, at: Moment, calendar: WorkingCalendar): void {
  const term = termOf(file.edition, 'complaint-forward')
  const citation = term?.source ?? file.edition.complaints.source
  const until = term === undefined ? null : termFrom(term, complaint.received, calendar).ends
  const forwarded = complaint.forwarded?.at ?? null
  if (until === null || forwarded !== null || at > until)
    throw new ExpectedError('favourable-act-late', { complaint: complaint.number, until, forwarded, citation })
}
