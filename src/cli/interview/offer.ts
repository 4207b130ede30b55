import { checkTyped } from '../../form/answers/check-typed.js'
import { answerOf, mayDecline } from '../../form/answers/questions.js'
import type { Json } from '../../text.js'
import type { Asked } from './question-prompt.js'
import { sayProblem, showValue, typedAgain } from './show-value.js'
import type { Speech } from './speech.js'

export interface Offer {
  /** What Enter takes: the answer given before, else the one suggested; undefined when there is none that would pass. */
  readonly value: Json | undefined
  /** What Tab puts on the line; null when there is nothing. */
  readonly editable: string | null
  readonly hint: string
}

/** What is offered with a question. `tab`: this prompt has a line to be mended on. */
export function offerOf(speech: Speech, { question, suggested, order, today }: Asked, tab: boolean): Offer {
  const { interview: words } = speech
  const { field } = question
  const mayBeNone = question.ask === 'value' && mayDecline(question)
  const before = answerOf(question)
  const value = before === undefined ? suggested : before
  const hint = (...parts: readonly string[]) => parts.join('; ')
  const none = mayBeNone ? [words.enterForNone] : []
  const mend = tab ? [words.tabToMend] : []
  if (value === undefined || value === null) return { value, editable: null, hint: hint(...none) }

  const editable = typedAgain(value)
  // What was given earlier may not pass any more: it is offered for mending only.
  const [wrong] = question.ask === 'value' ? checkTyped(field, question.path, editable, order, today).problems : []
  if (wrong !== undefined) {
    return { value: undefined, editable, hint: hint(words.problem(sayProblem(wrong, speech)), ...mend, ...none) }
  }
  const shown = showValue(field, value, speech)
  const taken = before === undefined ? words.suggested(shown) : words.enterForThis(shown)
  return { value, editable, hint: hint(taken, ...mend, ...(mayBeNone ? [words.dashForNone] : [])) }
}
