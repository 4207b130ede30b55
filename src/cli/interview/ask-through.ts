import { isAnswered, type Question, questionsOf } from '../../form/answers/questions.js'
import { withAnswer } from '../../form/answers/state.js'
import { askOne, type InterviewDraft, lookUp, type Session } from './session.js'

export type Through =
  | { readonly end: 'answered' }
  /** At the question where it was. */
  | { readonly end: 'left' | 'back'; readonly draft: InterviewDraft }

/**
 * Asks what is open, from `at` on, until nothing is. Going back keeps every later answer; going forward again asks only what has none.
 */
export async function askThrough(session: Session, at: string | null): Promise<Through> {
  const { fields, ask, speech, save, canGoBack } = session.options
  let key = at
  for (;;) {
    const questions = questionsOf(fields, session.state)
    const question = questions.find((one) => one.key === key) ?? questions.find((one) => !isAnswered(one))
    if (question === undefined) return { end: 'answered' }
    const nth = questions.indexOf(question)
    const answer = await askOne(session, question, nth + 1, questions.length)
    if (answer.said === 'leave') {
      const draft = { ...session.state, at: question.key }
      await save(draft)
      return { end: 'left', draft }
    }
    if (answer.said === 'back') {
      const before = questions[nth - 1]
      if (before === undefined && canGoBack) return { end: 'back', draft: { ...session.state, at: question.key } }
      if (before === undefined) ask.say(speech.interview.firstQuestion)
      key = (before ?? question).key
      continue
    }
    session.state = withAnswer(session.state, question, answer.value)
    key = nextOpen(questionsOf(fields, session.state), question)?.key ?? null
    await save({ ...session.state, at: key })
    await lookUp(session, question, answer.value)
  }
}

/** The next question without an answer after this one, else the first of all. */
function nextOpen(questions: readonly Question[], after: Question): Question | undefined {
  const nth = questions.findIndex(({ key }) => key === after.key)
  return questions.slice(nth + 1).find((one) => !isAnswered(one)) ?? questions.find((one) => !isAnswered(one))
}
