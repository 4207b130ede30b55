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

/** What an interview says whose answers are kept only from some moment on: until then nothing says that leaving saves them. */
export function wordsUntilKept(world: World, kept: () => boolean): InterviewWords {
  const { interview } = speechOf(world)
  const { interview: work } = speechOfWork(world)
  return {
    ...interview,
    get keys() {
      return kept() ? interview.keys : work.keys
    },
    get keysExplained() {
      return kept() ? interview.keysExplained : work.keysExplained
    },
  }
}

/** The same for work that is recorded as a whole or not at all: nothing is kept of it when the clerk leaves, and nothing says that it is. */
export function speechOfWork({ lang, words: { interview, answers } }: World): Speech {
  const { keysOfWork: keys, keysExplainedOfWork: keysExplained, prefilled: resumed, review } = interview
  return {
    lang,
    answers,
    interview: { ...interview, keys, keysExplained, resumed, review: { ...review, leave: review.leaveWork } },
  }
}
