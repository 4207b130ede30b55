import type { CivilDate } from '../../calendar/civil-date.js'
import type { DateOrder } from '../../form/answers/date-order.js'
import { valueAt } from '../../form/answers/paths.js'
import type { Question, Surrounding } from '../../form/answers/questions.js'
import { callingIn, type InterviewState, withAnswer } from '../../form/answers/state.js'
import type { Field } from '../../law/field.js'
import type { Json, JsonObject } from '../../text.js'
import type { Ask } from './ask.js'
import { type Answer, askQuestion } from './question-prompt.js'
import type { Speech } from './speech.js'

/** What the work that is asked about does not take, though it is a sound answer. */
export interface Refusal {
  /** The path of the answer. */
  readonly field: string
  readonly text: string
}

/** All there is to keep of an interview; plain JSON. */
export interface InterviewDraft extends InterviewState {
  /** The key of the question that was on the screen; null at the review, and before the first. */
  readonly at: string | null
}

export interface InterviewOptions {
  readonly ask: Ask
  readonly speech: Speech
  /** What is asked: the fields of the procedure, and `documentFields(…)` of its documents. */
  readonly fields: readonly Field[]
  /** The day of filing: no paper is younger. */
  readonly receivedOn: CivilDate
  /** The day that «бүгін» means. */
  readonly today: CivilDate
  /** Where an earlier interview was left. */
  readonly start?: InterviewDraft | null
  /** Called after every answer, before the next question: what it keeps is all that a killed process leaves. */
  readonly save: (draft: InterviewDraft) => Promise<void>
  /** Answers known of this applicant, or null. Called with the bare digits. */
  readonly prefill?: (identifier: string) => Promise<JsonObject | null>
  /** The answers that say who applies. */
  readonly applicantPaths?: readonly string[]
  /** What the work refuses of these answers: said at the question that was just answered, and of all of them at the review. */
  readonly refuse?: (answers: JsonObject) => readonly Refusal[]
  /** There is something before the first question: `<` there ends the interview with `back`. */
  readonly canGoBack?: boolean
  /** What was chosen before the first question, a line each: the review shows it first, and goes back to it where `canGoBack`. */
  readonly chosen?: readonly string[]
  /** Lines to show under the review: the dates that would be due, what the package lacks. */
  readonly notes?: (answers: JsonObject) => Promise<readonly string[]>
}

/** An interview under way. */
export interface Session {
  readonly options: InterviewOptions
  state: InterviewState
  /** Known from elsewhere, by path: offered, never taken unasked. */
  known: JsonObject
  /** The heading that stands above the next question. */
  headed: readonly Surrounding[]
}

const APPLICANT = ['applicant.bin', 'applicant.iin']

export function orderOf({ options, state }: Session): DateOrder {
  return { fields: options.fields, answerAt: callingIn(options.fields, state).answerAt, receivedOn: options.receivedOn }
}

/** Asks one question under its heading. */
export function askOne(session: Session, question: Question, nth: number, of: number): Promise<Answer> {
  const { ask, speech, today } = session.options
  const heading = headingOf(question.within, speech)
  if (heading !== null && !isUnder(session.headed, question.within)) ask.heading(heading)
  session.headed = headedBy(question)
  const suggested = question.ask === 'value' ? valueAt(session.known, question.path) : undefined
  return askQuestion(ask, speech, {
    question,
    progress: speech.interview.progress(nth, of),
    suggested: suggested ?? undefined,
    order: orderOf(session),
    today,
    refuse: (value) => refusalOf(session, question, value),
  })
}

/** Why the work does not take this answer, given the other ones; null where it does. */
function refusalOf({ options, state }: Session, question: Question, value: Json): string | null {
  const refusals = options.refuse?.(withAnswer(state, question, value).answers) ?? []
  return refusals.find(({ field }) => question.ask === 'value' && field === question.path)?.text ?? null
}

/** The innermost group or row around a question. */
export function headingOf(within: readonly Surrounding[], { interview, lang }: Speech): string | null {
  const inner = within.at(-1)
  if (inner === undefined) return null
  const label = inner.field.label[lang]
  return inner.row === null ? label : interview.rowHeading(label, inner.row)
}

/**
 * What stands as heading once a question was put. Whether a group is there is asked by its name: that is heading enough.
 */
export function headedBy(question: Question): readonly Surrounding[] {
  return question.ask === 'present' ? [...question.within, { field: question.field, row: null }] : question.within
}

/** Back out of a group into the one around it: its heading was seen. */
export function isUnder(seen: readonly Surrounding[], now: readonly Surrounding[]): boolean {
  return now.length <= seen.length && now.every((one, i) => one.field === seen[i]?.field && one.row === seen[i]?.row)
}

/** Keeps an answer that was given; one that says who applies brings up what is known of them. */
export async function lookUp(session: Session, question: Question, value: Json): Promise<void> {
  const { options } = session
  const names = (options.applicantPaths ?? APPLICANT).includes(question.path)
  if (!names || options.prefill === undefined || typeof value !== 'string') return
  const known = await options.prefill(value)
  session.known = known ?? {}
  if (known !== null) options.ask.say(options.speech.interview.known)
}
