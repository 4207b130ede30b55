import type { Moment } from '../calendar/civil-date.js'
import type { Act, Acts } from './act.js'

/** A complaint about the service of a case, as its acts tell it. */
export interface Complaint {
  readonly number: string
  readonly to: Acts['complained']['to']
  readonly channel: Acts['complained']['channel']
  readonly received: Moment
  readonly registered: Moment
  readonly by: string
  readonly answers: Acts['complained']['answers']
  readonly forwarded: {
    readonly at: Moment
    readonly by: string
    readonly to: string
    readonly reference: string
  } | null
  /** The answer of whoever has the complaint now. */
  readonly resolved: ComplaintAnswer | null
  /** What the provider answered before it left for the body that reviews it (829-2024/30); that body answers again. */
  readonly ownAnswer: ComplaintAnswer | null
}

export interface ComplaintAnswer {
  readonly at: Moment
  readonly by: string
  readonly outcome: Acts['complaint-resolved']['outcome']
  readonly answer: string
  readonly number: string
}

type ComplaintAct = Act<'complained' | 'complaint-forwarded' | 'complaint-resolved'>

/** The complaints of a case after one more act about them. */
export function complaintsAfter(complaints: readonly Complaint[], act: ComplaintAct): readonly Complaint[] {
  if (act.kind === 'complained') {
    const { complaint, to, channel, received, registered, answers } = act.data
    const added = { number: complaint, to, channel, received, registered, by: act.by, answers }
    return [...complaints, { ...added, forwarded: null, resolved: null, ownAnswer: null }]
  }
  return complaints.map((each) => (each.number === act.data.complaint ? changed(each, act) : each))
}

function changed(complaint: Complaint, act: Exclude<ComplaintAct, { kind: 'complained' }>): Complaint {
  const done = { at: act.at, by: act.by }
  if (act.kind === 'complaint-forwarded') {
    const { to, reference } = act.data
    const { resolved } = complaint
    // Dated after the day on which it left, the answer is that of the body that reviewed it, recorded before its leaving was.
    const own = resolved !== null && resolved.at <= act.at
    const answered = own ? { resolved: null, ownAnswer: resolved } : {}
    return { ...complaint, ...answered, forwarded: { ...done, to, reference } }
  }
  const { outcome, answer, number } = act.data
  return { ...complaint, resolved: { ...done, outcome, answer, number } }
}
