import type { Field } from '../../law/field.js'
import { isAnswered, type Question, questionsOf } from './questions.js'
import type { InterviewState } from './state.js'

export interface Changes {
  /** Answered before, not asked any more: kept, but out of effect. */
  readonly aside: readonly Question[]
  /** Kept from earlier, and in effect again. */
  readonly back: readonly Question[]
  /** To be answered now. */
  readonly open: readonly Question[]
}

/** What one changed answer did to the others. */
export function changesOf(fields: readonly Field[], before: InterviewState, after: InterviewState): Changes {
  const [then, now] = [questionsOf(fields, before), questionsOf(fields, after)]
  const [asked, askedNow] = [new Set(then.map(({ key }) => key)), new Set(now.map(({ key }) => key))]
  return {
    aside: then.filter((question) => isAnswered(question) && !askedNow.has(question.key)),
    back: now.filter((question) => isAnswered(question) && !asked.has(question.key)),
    open: now.filter((question) => !isAnswered(question)),
  }
}
