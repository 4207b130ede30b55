import { exampleOf } from '../../../src/form/answers/example.js'
import { isAnswered, mayDecline, type Question, questionsOf } from '../../../src/form/answers/questions.js'
import { leastRows } from '../../../src/form/answers/rows.js'
import { answersInEffect, type InterviewState, NO_ANSWERS, withAnswer } from '../../../src/form/answers/state.js'
import type { Field } from '../../../src/law/field.js'
import type { Json, JsonObject } from '../../../src/text.js'
import { RECEIVED } from './fields.js'

/** A right answer to a question, by the throw of dice; documents are there or not, optional questions are declined or not. */
export function randomAnswer(question: Question, below: (n: number) => number): Json {
  if (question.ask === 'row') return question.row < leastRows(question.field) ? true : below(2) === 0
  if (question.ask === 'present') return below(3) > 0
  const { field } = question
  if (mayDecline(question) && below(3) === 0) return null
  if (field.kind === 'yes-no') return below(2) === 0
  if (field.kind === 'choice') return field.choices![below(field.choices!.length)]!.id
  const { when: _when, optional: _optional, ...alone } = field
  return exampleOf([alone], RECEIVED)[field.id] ?? ''
}

/** A valid set of answers to any declaration. */
export function answeredAtRandom(fields: readonly Field[], below: (n: number) => number): JsonObject {
  let state: InterviewState = NO_ANSWERS
  for (;;) {
    const open = questionsOf(fields, state).find((question) => !isAnswered(question))
    if (open === undefined) return answersInEffect(fields, state)
    state = withAnswer(state, open, randomAnswer(open, below))
  }
}
