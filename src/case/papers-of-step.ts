import type { Moment } from '../calendar/civil-date.js'
import type { Act } from './act.js'
import { type Case, decisionStep, type Paper } from './case.js'

/** The papers that a step or the decision drew up: those recorded with it. */
export function papersOfStep(
  file: Case,
  { step, at }: { readonly step: string; readonly at: Moment },
): readonly Paper[] {
  const isDecision = step === decisionStep(file)?.id
  const isIt = (act: Act): boolean =>
    act.at === at && (act.kind === 'step' ? act.data.step === step : isDecision && act.kind === 'decided')
  const from = file.acts.findLastIndex(isIt)
  if (from < 0) return []
  const after = file.acts.slice(from + 1)
  // A decision enters the entry before its paper; whatever else follows was done later, with papers of its own.
  const next = after.findIndex(({ kind }) => kind !== 'paper' && kind !== 'entered')
  const count = (acts: readonly Act[]): number => acts.filter(({ kind }) => kind === 'paper').length
  const first = count(file.acts.slice(0, from))
  return file.papers.slice(first, first + count(next < 0 ? after : after.slice(0, next)))
}
