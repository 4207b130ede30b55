import type { CivilDate } from '../../calendar/civil-date.js'
import { checkTyped } from '../../form/answers/check-typed.js'
import type { DateOrder } from '../../form/answers/date-order.js'
import { mayDecline, type Question } from '../../form/answers/questions.js'
import { yesOrNo } from '../../form/answers/typed.js'
import type { Json } from '../../text.js'
import type { Ask } from './ask.js'
import { type Offer, offerOf } from './offer.js'
import { explained, kindHint, questionText } from './question-text.js'
import type { Reply } from './reply.js'
import { sayProblem, showValue } from './show-value.js'
import type { Speech } from './speech.js'

export interface Asked {
  readonly question: Question
  /** «3/24». */
  readonly progress: string
  /** Known from elsewhere (an earlier application): shown, and taken by Enter. */
  readonly suggested: Json | undefined
  readonly order: DateOrder
  readonly today: CivilDate
  /** Why the work that is asked about does not take this answer; null where it does. */
  readonly refuse: (value: Json) => string | null
}

/** The answer as a JSON value (null: none), or where the person wants to go. */
export type Answer =
  | { readonly said: 'answer'; readonly value: Json }
  | { readonly said: 'back' }
  | { readonly said: 'leave' }

/** Asks one question of an interview: which prompt, which words, which check. Warnings are shown and the answer is taken. */
export async function askQuestion(ask: Ask, speech: Speech, asked: Asked): Promise<Answer> {
  const { question, order, today } = asked
  const look = lookOf(question)
  const offer = offerOf(speech, asked, ask.arrows && (look === 'line' || look === 'lines'))
  const reply = await putQuestion(ask, speech, asked, offer)
  switch (reply.said) {
    case 'back':
    case 'leave':
      return { said: reply.said }
    case 'none':
      return { said: 'answer', value: null }
    case 'default':
      return { said: 'answer', value: offer.value ?? null }
  }
  if (look === 'yes-no') return { said: 'answer', value: reply.typed === 'yes' }
  if (look === 'choice') return { said: 'answer', value: reply.typed }
  const check = checkTyped(question.field, question.path, reply.typed, order, today)
  for (const warning of check.warnings) ask.say(speech.interview.warning(sayProblem(warning, speech)))
  return { said: 'answer', value: check.value ?? null }
}

/** The prompt that a question is put by. */
function lookOf({ ask, field }: Question): 'yes-no' | 'choice' | 'lines' | 'line' {
  if (ask !== 'value' || field.kind === 'yes-no') return 'yes-no'
  if (field.kind === 'choice') return 'choice'
  return field.kind === 'long-text' || field.kind === 'text-list' ? 'lines' : 'line'
}

function putQuestion(ask: Ask, speech: Speech, asked: Asked, offer: Offer): Promise<Reply> {
  const { question, progress, order, today, refuse } = asked
  const { interview: words, lang } = speech
  const { field } = question
  const look = lookOf(question)
  const takes =
    look === 'choice' && !ask.arrows ? words.plainChoiceHint : kindHint(speech, look === 'yes-no' ? look : field.kind)
  const common = {
    message: questionText(question, speech),
    hints: [[progress, takes].filter((part) => part !== '').join('. '), offer.hint].filter((hint) => hint !== ''),
    optional: question.ask === 'value' && mayDecline(question),
    initial: offer.value === undefined || offer.value === null ? null : showValue(field, offer.value, speech),
    explain: () => explained(question, speech),
  }
  if (look === 'yes-no') {
    const choices = (['yes', 'no'] as const).map((id) => ({ id, label: words[id] }))
    const initialId = typeof offer.value === 'boolean' ? (offer.value ? 'yes' : 'no') : null
    const check = (id: string) => refuse(id === 'yes')
    return ask.pick({ ...common, choices, initialId, read: readYesNo, check })
  }
  if (look === 'choice') {
    const choices = (field.choices ?? []).map(({ id, label }) => ({ id, label: label[lang] }))
    const initialId = typeof offer.value === 'string' ? offer.value : null
    return ask.pick({ ...common, choices, initialId, check: refuse })
  }
  const check = (typed: string) => {
    const { problems, value } = checkTyped(field, question.path, typed, order, today)
    if (problems.length === 0) return refuse(value ?? null)
    return problems.map((problem) => sayProblem(problem, speech)).join(' ')
  }
  const echo = (typed: string) => {
    const { value } = checkTyped(field, question.path, typed, order, today)
    return value === undefined ? typed.trim() : showValue(field, value, speech)
  }
  const line = { ...common, check, echo, editable: offer.editable }
  return look === 'lines' ? ask.lines({ ...line, several: true }) : ask.line(line)
}

function readYesNo(typed: string): string | null {
  const meant = yesOrNo(typed)
  return meant === null ? null : meant ? 'yes' : 'no'
}
