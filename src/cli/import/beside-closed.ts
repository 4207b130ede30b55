import type { Moment } from '../../calendar/civil-date.js'

/** An application beside a closed case of the same applicant about the same object that was received on the same day. */
export interface BesideClosed {
  readonly sameAnswers: boolean
  readonly received: Moment
  /** Somebody said when it was received: it is not the clock's moment of the import. */
  readonly dayKnown: boolean
  /** It has a number of the applicant's that the closed case has not. */
  readonly numbered: boolean
  readonly closed: { readonly received: Moment; readonly at: Moment }
}

/**
 * Whether it is what that case was filed with, a new application, or either. Who was refused may file anew on the very day, and that is
 * registered (829-2024/17, 829-2024/19); but a row whose own case was closed since it was imported is no new application.
 */
export function besideClosed({
  sameAnswers,
  received,
  dayKnown,
  numbered,
  closed,
}: BesideClosed): 'same' | 'new' | 'unclear' {
  if (sameAnswers && received === closed.received && !numbered) return 'same'
  if (received > closed.at && (dayKnown || !sameAnswers)) return 'new'
  return numbered && !sameAnswers ? 'new' : 'unclear'
}
