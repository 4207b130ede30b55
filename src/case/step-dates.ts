import { dateOf, type Moment } from '../calendar/civil-date.js'
import { ExpectedError } from '../expected-error.js'
import type { Step } from '../law/service.js'
import type { JsonObject } from '../text.js'
import type { Case } from './case.js'

declare module '../expected-error.js' {
  interface ErrorFacts {
    /** `from`, `until`: the first and the last day possible; null where there is none. */
    'step-date-impossible': {
      readonly case: string
      readonly field: string
      readonly day: string
      readonly from: string | null
      readonly until: string | null
      readonly citation: string
    }
  }
}

/** Days of papers that a step records: such a paper cannot be younger than its record. */
const DAYS_OF_PAPERS = ['examinationActDate', 'contractDate', 'jointWorksDate', 'secretWorksDate', 'paymentDate']

/** A hearing is not before its notice; the Commission's protocol not before the acceptance; no paper is later than it is recorded. */
export function refuseMisdated(file: Case, step: Step, answers: JsonObject, at: Moment): void {
  const bounds = (field: string, from: string | null, until: string | null): void => {
    const day = answers[field]
    if (typeof day !== 'string' || ((from === null || day >= from) && (until === null || day <= until))) return
    throw new ExpectedError('step-date-impossible', { case: file.case, field, day, from, until, citation: step.source })
  }
  if (step.id === 'hearing') bounds('hearingDate', dateOf(at), null)
  bounds('protocolDate', dateOf(file.accepted), dateOf(at))
  for (const field of DAYS_OF_PAPERS) bounds(field, null, dateOf(at))
}
