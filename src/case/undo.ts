import type { Moment } from '../calendar/civil-date.js'
import { ExpectedError } from '../expected-error.js'
import type { Text } from '../text.js'
import type { Act, NewAct } from './act.js'
import type { Case } from './case.js'
import { type Doer, sameHand, sameName } from './same-name.js'
import { refuseEarlier } from './steps.js'

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
    /** `by`: who recorded it, and in whose stead where a substitute did. */
    'undo-not-yours': { readonly case: string; readonly by: string; readonly for?: string; readonly at: string }
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

/**
 * The last act taken back: it stays in the history with the reason, and counts no more. Whoever recorded it may, or whom the case was
 * handed over to since.
 * @throws what `undoable` throws; 'undo-not-yours', 'step-before-cause'
 */
export function undo(file: Case, request: Doer & { readonly reason: string; readonly at: Moment }): NewAct<'undone'> {
  const { by, at, reason } = request
  const { act, papers } = undoable(file)
  const { for: absent } = act.data
  const heir = file.acts.some(
    (each) => each.kind === 'handed-over' && each.seq > act.seq && (request.same ?? sameName)(each.data.to, by),
  )
  if (!heir && !sameHand({ by: act.by, ...(absent === undefined ? {} : { for: absent }) }, request))
    throw new ExpectedError('undo-not-yours', {
      case: file.case,
      by: act.by,
      ...(absent === undefined ? {} : { for: absent }),
      at: act.at,
    })
  refuseEarlier(file, 'undo', at, act.at)
  return { kind: 'undone', at, by, data: { act: act.seq, papers: papers.map(({ seq }) => seq), reason } }
}
