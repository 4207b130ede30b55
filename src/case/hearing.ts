import { dateOf, type Moment } from '../calendar/civil-date.js'
import { ExpectedError } from '../expected-error.js'
import type { Step } from '../law/service.js'
import type { JsonObject } from '../text.js'
import type { NewAct } from './act.js'
import { type Case, type CaseStep, isClosed, stepDone } from './case.js'
import { caseClosed, decidedAlready } from './closed.js'
import { refusePast } from './step-dates.js'
import { refuseEarlier } from './steps.js'

declare module '../expected-error.js' {
  interface ErrorFacts {
    /** No hearing stands: none was called, or the one that was is cancelled. `called`: the route knows hearings. */
    'hearing-not-called': { readonly case: string; readonly called: boolean }
  }
}

/** The hearing that stands in a case, and the step that calls one. @throws 'hearing-not-called', 'decided-already', 'case-closed' */
export function hearingStanding(file: Case): { readonly step: Step; readonly done: CaseStep } {
  const { decision } = file
  if (decision !== null) throw decidedAlready(file, decision)
  if (isClosed(file)) throw caseClosed(file)
  const step = file.edition.route.find((each) => each.id === 'hearing')
  const done = stepDone(file, 'hearing')
  if (step === undefined || done === undefined)
    throw new ExpectedError('hearing-not-called', { case: file.case, called: step !== undefined })
  return { step, done }
}

export interface HearingMove {
  /** The facts of the hearing's step as they stand from now on, checked; null cancels it. */
  readonly answers: JsonObject | null
  readonly reason: string
  readonly at: Moment
  readonly by: string
}

/**
 * A hearing put on another day, hour or place, or cancelled, with its reason. The decision waits for the new day (829-2024/22); after a
 * cancelled one another may be called.
 * @throws what `hearingStanding` throws; 'step-before-cause', 'step-date-impossible'
 */
export function moveHearing(file: Case, { answers, reason, at, by }: HearingMove): NewAct<'hearing-moved'> {
  const { step, done } = hearingStanding(file)
  refuseEarlier(file, 'hearing', at, done.at)
  if (answers !== null) refusePast(file, step, answers, at)
  return { kind: 'hearing-moved', at, by, data: { answers, reason } }
}

/** The hearing that was called for a day, or an hour of today, that has not come yet: the decision waits for it (829-2024/22). */
export function hearingAhead(file: Case, at: Moment): { readonly day: string; readonly citation: string } | null {
  const { hearingDate: day, hearingTime: time } = stepDone(file, 'hearing')?.answers ?? {}
  const citation = file.edition.route.find((each) => each.id === 'hearing')?.source ?? ''
  if (typeof day !== 'string') return null
  if (typeof time === 'string' && day === dateOf(at))
    return `${day}T${time}` > at ? { day: `${day} ${time}`, citation } : null
  return day > dateOf(at) ? { day, citation } : null
}
