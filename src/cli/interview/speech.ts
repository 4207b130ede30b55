import type { Lang } from '../../text.js'
import type { World } from '../world.js'
import type { AnswersWords, InterviewWords } from './words.js'

/** The language of an interview with its words. */
export interface Speech {
  readonly lang: Lang
  readonly interview: InterviewWords
  readonly answers: AnswersWords
}

/** The language that the command speaks, with what an interview says. */
export function speechOf({ lang, words }: World): Speech {
  return { lang, interview: words.interview, answers: words.answers }
}
