import type { Moment } from '../calendar/civil-date.js'
import { ExpectedError } from '../expected-error.js'
import type { Case, Decision } from './case.js'

declare module '../expected-error.js' {
  interface ErrorFacts {
    /** By whom and when it was closed: whoever comes later is told (issue 6). */
    'case-closed': { readonly case: string; readonly status: string; readonly by?: string; readonly at?: string }
    'decided-already': { readonly case: string; readonly outcome: string; readonly at: string; readonly by?: string }
  }
}

/** Who did what closed the case: the last step of its route, its decision or its withdrawal. */
export function lastHand({ acts }: Pick<Case, 'acts'>): { readonly by: string; readonly at: Moment } | undefined {
  return acts.findLast(({ kind }) => kind === 'step' || kind === 'decided' || kind === 'withdrawn')
}

/** What is said of work on a case that is closed. */
export function caseClosed(file: Case): ExpectedError<'case-closed'> {
  const last = lastHand(file)
  const hand = last === undefined ? {} : { by: last.by, at: last.at }
  return new ExpectedError('case-closed', { case: file.case, status: file.status, ...hand })
}

/** What is said of work that the decision of the case has overtaken. */
export function decidedAlready(file: Case, { outcome, at, by }: Decision): ExpectedError<'decided-already'> {
  return new ExpectedError('decided-already', { case: file.case, outcome, at, by })
}
