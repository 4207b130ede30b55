import type { answers } from '../../words/kk/answers.js'
import type { interview } from '../../words/kk/interview.js'
import type { Same } from '../../words/same.js'

export type InterviewWords = Same<typeof interview>
export type AnswersWords = Same<typeof answers>
