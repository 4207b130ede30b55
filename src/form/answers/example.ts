import type { CivilDate } from '../../calendar/civil-date.js'
import type { Field } from '../../law/field.js'
import type { Json, JsonObject } from '../../text.js'
import { checkAnswer } from './check-answer.js'
import type { DateOrder } from './date-order.js'
import { isAnswered, mayDecline, type Question, questionsOf } from './questions.js'
import { leastRows } from './rows.js'
import { answersInEffect, callingIn, type InterviewState, NO_ANSWERS, withAnswer } from './state.js'

/**
 * A complete set of answers to any declaration, made by answering its interview: every document in the package, one row of each list,
 * the first choice. It passes `validateAnswers` for the same day. Its IIN and BIN are synthetic: births of 1812, registrations of 2047.
 */
export function exampleOf(fields: readonly Field[], receivedOn: CivilDate): JsonObject {
  let state = NO_ANSWERS
  for (;;) {
    const open = questionsOf(fields, state).find((question) => !isAnswered(question))
    if (open === undefined) return answersInEffect(fields, state)
    state = withAnswer(state, open, sampleAnswer(fields, state, open, receivedOn))
  }
}

function sampleAnswer(
  fields: readonly Field[],
  state: InterviewState,
  question: Question,
  receivedOn: CivilDate,
): Json {
  if (question.ask === 'present') return true
  if (question.ask === 'row') return question.row < Math.max(1, leastRows(question.field))
  const { field, path } = question
  if (field.kind !== 'date') return sampleValue(field)
  const order: DateOrder = { fields, answerAt: callingIn(fields, state).answerAt, receivedOn }
  const refused = checkAnswer(field, path, receivedOn, order).problems[0]
  if (refused === undefined) return receivedOn
  const limit = refused.code === 'date-too-early' || refused.code === 'date-too-late' ? refused.facts.limit : receivedOn
  return checkAnswer(field, path, limit, order).problems.length > 0 && mayDecline(question) ? null : limit
}

function sampleValue(field: Field): Json {
  switch (field.kind) {
    case 'iin':
      return '120314100376'
    case 'bin':
      return '470140001136'
    case 'percent':
      return '85.5'
    case 'decimal':
      return '1250.5'
    case 'integer':
      return Math.min(Math.max(1, field.min ?? 1), field.max ?? Number.MAX_SAFE_INTEGER)
    case 'yes-no':
      return true
    case 'choice':
      return field.choices?.[0]?.id ?? ''
    case 'phone':
      return '+7 (7172) 00-00-00'
    case 'email':
      return 'office@example.kz'
    case 'time':
      return '10:00'
    case 'ens-tru':
      return '000000.000.000000'
    case 'text-list':
      return Array.from({ length: Math.max(1, leastRows(field)) }, (_, i) => `Мысал ${i + 1}`)
    default:
      return 'Мысал'.slice(0, field.max)
  }
}
