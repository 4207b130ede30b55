import { ExpectedError, isExpected } from '../expected-error.js'
import type { Text } from '../text.js'
import type { Act } from './act.js'
import type { Case } from './case.js'

declare module '../expected-error.js' {
  interface ErrorFacts {
    'undo-impossible': {
      readonly case: string
      readonly why: UndoBar
      /** What was done last: the step by its name; null of what is no step. */
      readonly title: Text | null
      /** The paper that left, by form and number; null where none is what stands in the way. */
      readonly paper: { readonly form: string; readonly number: string } | null
      /** Of a correction: the field, to correct it once more. */
      readonly field: string | null
    }
  }
}

/** Why the last act of a case cannot be taken back. */
export type UndoBar =
  | 'nothing'
  | 'decided'
  | 'issued'
  | 'paper-left'
  | 'corrected'
  | 'hearing-moved'
  | 'complaint'
  | 'destroyed'

/** An act that may be taken back, with the papers that were recorded with it. */
export interface Undoable {
  readonly act: Act<'step' | 'fulfilled' | 'withdrawn'>
  readonly papers: readonly Act<'paper'>[]
}

/** These are about a case and do nothing in it: what stands before them can still be taken back. */
const BESIDE: readonly Act['kind'][] = ['calendar-changed', 'handed-over', 'note']

/** A protocol and an examination act stay in the file; they bear the number of whoever drew them up. */
const WITHIN: Readonly<Record<string, string>> = {
  'paper.commission-protocol': 'protocolNumber',
  'paper.examination-act': 'examinationActNumber',
}

/**
 * The last act of a case, where it can be taken back: nothing of it has left the office. A decision, a letter, a slip and a result that
 * was handed over have; of them citizens' terms run.
 * @throws 'undo-impossible'
 */
export function undoable(file: Case): Undoable {
  const acts = file.acts.filter(({ kind }) => !BESIDE.includes(kind))
  const at = acts.findLastIndex(({ kind }) => kind !== 'paper')
  const act = acts[at] as Act
  const papers = acts.slice(at + 1) as readonly Act<'paper'>[]
  const bar = (why: UndoBar, paper: Act<'paper'> | null = null): ExpectedError<'undo-impossible'> =>
    new ExpectedError('undo-impossible', {
      case: file.case,
      why,
      title: titleOf(file, act),
      paper: paper === null ? null : { form: paper.data.form, number: paper.data.number },
      field: act.kind === 'corrected' ? act.data.field : null,
    })
  switch (act.kind) {
    case 'step': {
      if (act.data.step === 'issue') throw bar('issued')
      const left = papers.find((paper) => hasLeft(act, paper))
      if (left !== undefined) throw bar('paper-left', left)
      return { act, papers }
    }
    case 'fulfilled':
    case 'withdrawn':
      return { act, papers }
    case 'decided':
    case 'entered':
      throw bar('decided')
    case 'corrected':
    case 'hearing-moved':
    case 'destroyed':
      throw bar(act.kind)
    case 'complained':
    case 'complaint-forwarded':
    case 'complaint-resolved':
      throw bar('complaint')
    default:
      throw bar('nothing')
  }
}

/** A letter took an outgoing number and the slip was given to the applicant; a paper of the file bears the number that the step named. */
function hasLeft({ data }: Act<'step'>, paper: Act<'paper'>): boolean {
  const field = WITHIN[paper.data.form]
  return field === undefined || data.answers[field] !== paper.data.number
}

function titleOf({ edition }: Case, act: Act): Text | null {
  if (act.kind === 'fulfilled') return edition.obligations.find(({ id }) => id === act.data.obligation)?.title ?? null
  return act.kind === 'step' ? (edition.route.find(({ id }) => id === act.data.step)?.action ?? null) : null
}

/** Whether this step is what was done last, so that it can be taken back. */
export function lastAndUndoable(file: Case, step: string): boolean {
  try {
    const { act } = undoable(file)
    return act.kind === 'step' && act.data.step === step
  } catch (error) {
    if (isExpected(error, 'undo-impossible')) return false
    throw error
  }
}
