import type { Moment } from '../calendar/civil-date.js'
import type { WorkingCalendar } from '../calendar/working-calendar.js'
import { ExpectedError } from '../expected-error.js'
import type { Step } from '../law/service.js'
import type { Text } from '../text.js'
import type { Case } from './case.js'
import { caseSchedule } from './dates.js'

declare module '../expected-error.js' {
  interface ErrorFacts {
    'outcome-untimely': {
      readonly case: string
      readonly outcome: Text
      readonly when: 'within-term' | 'after-term'
      /** The last minute of the step's term. */
      readonly ends: string
      readonly citation: string
    }
  }
}

/**
 * What the act lets be said only while a term runs is not said after it, and what rests on the term's passing not before
 * (476-2015/1/4.part2: further consideration is refused within two working days; 676-2014/4.4: the applicant has twenty to remove).
 * @throws 'outcome-untimely'
 */
export function refuseUntimely(file: Case, step: Step, outcome: string, at: Moment, calendar: WorkingCalendar): void {
  const said = step.outcomes.find((each) => each.id === outcome)
  if (said?.timely === undefined) return
  const planned = caseSchedule(file, calendar).steps.find((each) => each.id === step.id)
  if (planned === undefined || at > planned.ends === (said.timely.when === 'after-term')) return
  const { when, source } = said.timely
  throw new ExpectedError('outcome-untimely', {
    case: file.case,
    outcome: said.title,
    when,
    ends: planned.ends,
    citation: source,
  })
}
