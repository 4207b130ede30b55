import type { Problem } from '../../form/answers/problem.js'
import { isAnswered, questionsOf, strayPaths } from '../../form/answers/questions.js'
import { callingIn, NO_ANSWERS } from '../../form/answers/state.js'
import type { JsonObject } from '../../text.js'
import { askThrough } from './ask-through.js'
import { review } from './review.js'
import { type InterviewDraft, type InterviewOptions, lookUp, type Session } from './session.js'

export type InterviewEnd =
  /** Reviewed and free of problems: to be stored. */
  | { readonly end: 'done'; readonly answers: JsonObject; readonly warnings: readonly Problem[] }
  /** `left`: Ctrl-D or «leave», the draft was saved. `back`: `<` at the first question, where the caller said that something is before it, or its number at the review. */
  | { readonly end: 'left' | 'back'; readonly draft: InterviewDraft }

/**
 * The interview of one application at a terminal: the questions that matter, one after another, then the review.
 * Every answer is saved before the next question is put.
 *
 * @throws ExpectedError `interrupted` on Ctrl-C: the answers given so far were saved
 */
export async function interview(options: InterviewOptions): Promise<InterviewEnd> {
  const { start, fields, ask, save, speech } = options
  const session: Session = { options, state: start ?? NO_ANSWERS, known: {}, headed: [] }
  session.state = { answers: session.state.answers, declined: session.state.declined }
  if (!ask.arrows) ask.say(speech.interview.keysExplained)
  if (start) await greet(session)

  let at = start?.at ?? null
  for (let first = true; ; first = false) {
    const through = await askThrough(session, at)
    if (through.end !== 'answered') return through
    await save({ ...session.state, at: null })
    const reviewed = await review(session, first || at === null)
    if (reviewed.end === 'store') return { end: 'done', answers: reviewed.answers, warnings: reviewed.warnings }
    if (reviewed.end === 'left') {
      const draft = { ...session.state, at: null }
      await save(draft)
      return { end: 'left', draft }
    }
    if (reviewed.end === 'before') return { end: 'back', draft: { ...session.state, at: null } }
    at = reviewed.at
  }

  async function greet(of: Session): Promise<void> {
    const questions = questionsOf(fields, of.state)
    const answered = questions.filter(isAnswered).length
    if (answered > 0) ask.say(speech.interview.resumed(answered, questions.length))
    const stray = strayPaths(fields, of.state.answers)
    if (stray.length > 0) ask.say(speech.interview.stray(stray.join(', ')))
    const { answerAt } = callingIn(fields, of.state)
    for (const question of questions) {
      const value = answerAt(question.path)
      if (question.ask === 'value' && value !== undefined) await lookUp(of, question, value)
    }
  }
}
