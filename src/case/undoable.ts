import { ExpectedError } from '../expected-error.js'
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

/** What was done last, the papers recorded with it, and why it cannot be taken back; null where it can. */
interface LastAct {
  readonly act: Act
  readonly papers: readonly Act<'paper'>[]
  readonly bar: UndoBar | null
}

function lastAct(file: Case): LastAct {
  const acts = file.acts.filter(({ kind }) => !BESIDE.includes(kind))
  const at = acts.findLastIndex(({ kind }) => kind !== 'paper')
  const act = acts[at] as Act
  const papers = acts.slice(at + 1) as readonly Act<'paper'>[]
  return { act, papers, bar: barOf(act, papers) }
}

function barOf(act: Act, papers: readonly Act<'paper'>[]): UndoBar | null {
  switch (act.kind) {
    case 'step':
      if (act.data.step === 'issue') return 'issued'
      return papers.some((paper) => hasLeft(act, paper)) ? 'paper-left' : null
    case 'fulfilled':
    case 'withdrawn':
      return null
    case 'decided':
    case 'entered':
      return 'decided'
    case 'corrected':
    case 'hearing-moved':
    case 'destroyed':
      return act.kind
    case 'complained':
    case 'complaint-forwarded':
    case 'complaint-resolved':
      return 'complaint'
    default:
      return 'nothing'
  }
}

/**
 * The last act of a case, where it can be taken back: nothing of it has left the office. A decision, a letter, a slip and a result that
 * was handed over have; of them citizens' terms run.
 * @throws 'undo-impossible'
 */
export function undoable(file: Case): Undoable {
  const { act, papers, bar } = lastAct(file)
  if (bar === null) return { act, papers } as Undoable
  const left = act.kind === 'step' && bar === 'paper-left' ? papers.find((paper) => hasLeft(act, paper)) : undefined
  throw new ExpectedError('undo-impossible', {
    case: file.case,
    why: bar,
    title: titleOf(file, act),
    paper: left === undefined ? null : { form: left.data.form, number: left.data.number },
    field: act.kind === 'corrected' ? act.data.field : null,
  })
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
  const { act, bar } = lastAct(file)
  return bar === null && act.kind === 'step' && act.data.step === step
}
