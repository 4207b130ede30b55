import type { Problem } from '../../form/answers/problem.js'
import { answerOf, type Question, questionsOf, type Surrounding } from '../../form/answers/questions.js'
import { answersInEffect } from '../../form/answers/state.js'
import { validateAnswers } from '../../form/answers/validate.js'
import { CIRCUMSTANCES } from '../../law/circumstances.js'
import type { JsonObject } from '../../text.js'
import { changeAnswer } from './change-answer.js'
import { withItsAnswer } from './layout.js'
import { questionText } from './question-text.js'
import { reviewMenu, whichAnswer } from './review-menu.js'
import { headedBy, headingOf, isUnder, type Refusal, type Session } from './session.js'
import { sayProblem, showValue } from './show-value.js'
import type { Speech } from './speech.js'

export type Reviewed =
  | { readonly end: 'store'; readonly answers: JsonObject; readonly warnings: readonly Problem[] }
  | { readonly end: 'left' }
  /** Back to the question with this key. */
  | { readonly end: 'ask'; readonly at: string | null }
  /** Back to what was chosen before the first question. */
  | { readonly end: 'before' }

/** The review before storing: every answer by number, what is wrong with which, then store, change, show again or leave. */
export async function review(session: Session, show: boolean): Promise<Reviewed> {
  const { fields, ask, speech, receivedOn, notes, refuse } = session.options
  const words = speech.interview.review
  const questions = questionsOf(fields, session.state)
  const effect = answersInEffect(fields, session.state)
  const circumstances = session.state.answers[CIRCUMSTANCES] ?? {}
  const filed = { ...effect, [CIRCUMSTANCES]: circumstances }
  const { answers, problems, warnings } = validateAnswers(fields, filed, { receivedOn })
  if (show) {
    showAnswers(session, questions)
    const lines = (await notes?.(answers)) ?? []
    if (lines.length > 0) ask.say('', ...lines)
  }
  const wrong = [
    ...problems.map((problem) => ({ field: problem.field, text: sayProblem(problem, speech) })),
    ...(refuse?.(answers) ?? []),
  ]
  if (wrong.length > 0)
    ask.say('', words.problems(wrong.length), ...wrong.map((each) => located(each, questions, session)))

  ask.say('')
  const reply = await reviewMenu(ask, speech.interview, wrong.length === 0)
  const wish = reply.said === 'answer' ? reply.typed : reply.said
  if (wish === 'back') return { end: 'ask', at: questions.at(-1)?.key ?? null }
  if (wish === 'leave') return { end: 'left' }
  if (wish === 'again') return review(session, true)
  if (wish === 'change') return changed(session, questions)
  if (wrong.length === 0) return { end: 'store', answers, warnings }
  ask.say(words.notYet)
  return review(session, false)
}

async function changed(session: Session, questions: readonly Question[]): Promise<Reviewed> {
  const { ask, speech } = session.options
  const before = numberedBefore(session)
  const number = await whichAnswer(ask, speech.interview, before + questions.length)
  if (number === 'leave') return { end: 'left' }
  if (number !== 'back' && number <= before) return { end: 'before' }
  const question = number === 'back' ? undefined : questions[number - before - 1]
  if (question === undefined) return review(session, false)
  const change = await changeAnswer(session, question, questions)
  if (change === 'leave') return { end: 'left' }
  return change === 'open' ? { end: 'ask', at: null } : review(session, false)
}

/** How many numbers stand before the first answer: what was chosen before has one where the clerk can go back to it. */
function numberedBefore({ options: { chosen = [], canGoBack } }: Session): number {
  return canGoBack ? chosen.length : 0
}

function showAnswers(session: Session, questions: readonly Question[]): void {
  const { ask, speech, chosen = [] } = session.options
  const before = numberedBefore(session)
  ask.heading(speech.interview.review.heading)
  chosen.forEach((line, i) => {
    ask.say(before === 0 ? line : speech.interview.review.line(i + 1, line))
  })
  let seen: readonly Surrounding[] = []
  questions.forEach((question, i) => {
    const heading = headingOf(question.within, speech)
    if (heading !== null && !isUnder(seen, question.within)) ask.heading(heading)
    seen = headedBy(question)
    ask.say(
      speech.interview.review.line(
        before + i + 1,
        withItsAnswer(questionText(question, speech), answerText(question, speech)),
      ),
    )
  })
}

function answerText(question: Question, speech: Speech): string {
  return showValue(question.field, answerOf(question) ?? null, speech)
}

function located({ field, text }: Refusal, questions: readonly Question[], session: Session): string {
  const words = session.options.speech.interview.review
  const nth = questions.findIndex(
    ({ ask, path }) => ask === 'value' && (field === path || field.startsWith(`${path}.`)),
  )
  return nth < 0 ? words.problemElsewhere(field, text) : words.problem(numberedBefore(session) + nth + 1, text)
}
