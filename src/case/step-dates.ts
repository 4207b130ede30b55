import { dateOf, type Moment } from '../calendar/civil-date.js'
import { type ErrorFacts, ExpectedError } from '../expected-error.js'
import type { Step } from '../law/service.js'
import type { JsonObject } from '../text.js'
import type { Case } from './case.js'

declare module '../expected-error.js' {
  interface ErrorFacts {
    /** `from`, `until`: the first and the last day possible; null where there is none. `option`: how the day was given, where that was not `--set`. */
    'step-date-impossible': {
      readonly case: string
      readonly field: string
      readonly day: string
      readonly from: string | null
      readonly until: string | null
      readonly citation: string
      readonly option?: string
    }
  }
}

/** Days of papers that a step records: such a paper cannot be younger than its record. */
const DAYS_OF_PAPERS = ['examinationActDate', 'contractDate', 'jointWorksDate', 'secretWorksDate', 'paymentDate']

/** Days and hours that others are called for: none is before whoever is called can know of it. */
const CALLED: readonly (readonly [day: string, time: string | null])[] = [
  ['hearingDate', 'hearingTime'],
  ['meetingDate', 'meetingTime'],
  ['inspectionFrom', null],
]

/**
 * A hearing, a meeting, an inspection is not before its notice (829-2024/22, 209-2014/4/5.4, 8.9): neither the day nor, today, the hour.
 * @throws 'step-date-impossible'
 */
export function refusePast(file: Case, step: Step, answers: JsonObject, at: Moment): void {
  for (const [field, hour] of CALLED) {
    const day = answers[field]
    const time = hour === null ? undefined : answers[hour]
    if (typeof day !== 'string') continue
    if (day < dateOf(at)) throw impossible(file, step, { field, day, from: dateOf(at), until: null })
    if (day === dateOf(at) && typeof time === 'string' && `${day}T${time}` < at)
      throw impossible(file, step, {
        field: hour ?? field,
        day: `${day} ${time}`,
        from: at.replace('T', ' '),
        until: null,
      })
  }
}

/** What is called for is still to come; the Commission's protocol is not before the acceptance; no paper is later than it is recorded. */
export function refuseMisdated(file: Case, step: Step, answers: JsonObject, at: Moment): void {
  const bounds = (field: string, from: string | null, until: string | null): void => {
    const day = answers[field]
    if (typeof day !== 'string' || ((from === null || day >= from) && (until === null || day <= until))) return
    throw impossible(file, step, { field, day, from, until })
  }
  refusePast(file, step, answers, at)
  bounds('protocolDate', dateOf(file.accepted), dateOf(at))
  for (const field of DAYS_OF_PAPERS) bounds(field, null, dateOf(at))
}

type Misdated = Pick<ErrorFacts['step-date-impossible'], 'field' | 'day' | 'from' | 'until'>

function impossible(file: Case, step: Step, misdated: Misdated): ExpectedError {
  return new ExpectedError('step-date-impossible', { case: file.case, ...misdated, citation: step.source })
}
