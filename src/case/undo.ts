import type { Moment } from '../calendar/civil-date.js'
import { ExpectedError } from '../expected-error.js'
import type { NewAct } from './act.js'
import type { Case } from './case.js'
import { doneFor } from './on-behalf.js'
import { type Doer, sameHand, sameName } from './same-name.js'
import { refuseEarlier } from './steps.js'
import { undoable } from './undoable.js'

declare module '../expected-error.js' {
  interface ErrorFacts {
    /** `by`: who recorded it, and in whose stead where a substitute did. */
    'undo-not-yours': { readonly case: string; readonly by: string; readonly for?: string; readonly at: string }
  }
}

/**
 * The last act taken back: it stays in the history with the reason, and counts no more. Whoever recorded it may, or whom the case was
 * handed over to since.
 * @throws what `undoable` throws; 'undo-not-yours', 'step-before-cause'
 */
export function undo(file: Case, request: Doer & { readonly reason: string; readonly at: Moment }): NewAct<'undone'> {
  const { by, at, reason } = request
  const { act, papers } = undoable(file)
  const heir = file.acts.some(
    (each) => each.kind === 'handed-over' && each.seq > act.seq && (request.same ?? sameName)(each.data.to, by),
  )
  if (!heir && !sameHand({ by: act.by, ...doneFor(act) }, request))
    throw new ExpectedError('undo-not-yours', { case: file.case, by: act.by, ...doneFor(act), at: act.at })
  refuseEarlier(file, 'undo', at, act.at)
  return { kind: 'undone', at, by, data: { act: act.seq, papers: papers.map(({ seq }) => seq), reason } }
}
