import type { Lang } from '../../text.js'
import type { AnswersWords, InterviewWords } from './words.js'

/** The language of an interview with its words. */
export interface Speech {
  readonly lang: Lang
  readonly interview: InterviewWords
  readonly answers: AnswersWords
}
