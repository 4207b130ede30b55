import { changesOf } from '../../form/answers/changes.js'
import { parentOf, valueAt } from '../../form/answers/paths.js'
import { answerOf, type Question, questionsOf } from '../../form/answers/questions.js'
import { type InterviewState, withAnswer, withoutRow } from '../../form/answers/state.js'
import type { Json } from '../../text.js'
import { questionText } from './question-text.js'
import { askOne, lookUp, type Session } from './session.js'
import { showValue } from './show-value.js'

/**
 * Asks one answered question anew and says what the change did: what is set aside and why, what is back, what is to be asked now.
 * `open`: there are new questions; `same`: none; `leave`: the person wants to go.
 */
export async function changeAnswer(
  session: Session,
  question: Question,
  questions: readonly Question[],
): Promise<'open' | 'same' | 'leave'> {
  const { fields, ask, speech, save } = session.options
  const words = speech.interview.review
  session.headed = []
  const answer = await askOne(session, question, questions.indexOf(question) + 1, questions.length)
  if (answer.said === 'leave') return 'leave'
  if (answer.said === 'back') return 'same'

  const before = session.state
  const removed = removeRow(session, question, answer.value)
  session.state = removed ?? withAnswer(before, question, answer.value)
  await save({ ...session.state, at: null })
  await lookUp(session, question, answer.value)

  if (removed !== null) {
    ask.say(words.rowRemoved)
    return 'same'
  }
  const { aside, back, open } = changesOf(fields, before, session.state)
  const named = (of: readonly Question[]) => outermost(of).map((one) => words.item(inItsPlace(one, session)))
  const shown = showValue(question.field, answerOf(again(session, question)) ?? null, speech)
  if (aside.length > 0) ask.say(words.aside(questionText(question, speech), shown), ...named(aside))
  if (back.length > 0) ask.say(words.back, ...named(back))
  if (open.length > 0) ask.say(words.open(open.length))
  return open.length > 0 ? 'open' : 'same'
}

/** «No» to a row with rows after it takes out that one row, and not the rest. Null when that is not the case. */
function removeRow({ options, state }: Session, question: Question, value: Json): InterviewState | null {
  if (question.ask !== 'row' || value === true || answerOf(question) !== true) return null
  const list = parentOf(question.path)
  const rows = valueAt(state.answers, list)
  const next = questionsOf(options.fields, state).find(
    ({ ask, path }) => ask === 'row' && path === `${list}.${question.row + 1}`,
  )
  if (!Array.isArray(rows) || next === undefined || answerOf(next) !== true) return null
  return withoutRow(state, list, question.row, rows as readonly Json[])
}

function again({ options, state }: Session, question: Question): Question {
  return questionsOf(options.fields, state).find(({ key }) => key === question.key) ?? question
}

/** Without the questions inside a group that is named as a whole. */
function outermost(of: readonly Question[]): readonly Question[] {
  const groups = of.filter(({ ask }) => ask === 'present').map(({ path }) => `${path}.`)
  return of.filter(({ path }) => !groups.some((group) => path.startsWith(group)))
}

/** A question with the group it stands in, «Платформа: сипаттамасы»; a group by its name. */
function inItsPlace(question: Question, { options }: Session): string {
  const inner = question.within.at(-1)
  if (question.ask === 'present') return question.field.label[options.speech.lang]
  const text = questionText(question, options.speech)
  return inner === undefined || question.ask === 'row' ? text : `${inner.field.label[options.speech.lang]}: ${text}`
}
