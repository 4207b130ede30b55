import { branchOpen } from '../law/plan.js'
import type { CaseStatus, Step } from '../law/service.js'
import type { Act } from './act.js'
import type { Case, CaseStep } from './case.js'
import { complaintsAfter } from './complaint.js'
import { doneFor } from './on-behalf.js'
import { stepsAfter } from './steps-after.js'
import { withAnswer } from './with-answer.js'

/** The case with one act more. */
export function after(state: Case, act: Act): Case {
  return { ...state, ...change(state, act), version: act.seq }
}

function change(state: Case, act: Act): Partial<Case> {
  switch (act.kind) {
    case 'step':
      return { steps: stepsOf(state, act), status: statusAfter(state, act.data.step, act.data.outcome) }
    case 'decided': {
      const { outcome, grounds, override, number } = act.data
      return {
        steps: stepsOf(state, act),
        decision: { outcome, at: act.at, by: act.by, number, grounds, override, ...doneFor(act) },
        status: outcome,
      }
    }
    case 'hearing-moved':
      return { steps: stepsOf(state, act) }
    case 'paper':
      return { papers: [...state.papers, { ...act.data, at: act.at }] }
    case 'entered':
      return { entry: act.data }
    case 'fulfilled':
      return { fulfilled: [...state.fulfilled, { id: act.data.obligation, at: act.at, reference: act.data.reference }] }
    case 'corrected':
      return { answers: withAnswer(state.answers, act.data.field, act.data.new) }
    case 'withdrawn':
      return { withdrawn: { at: act.at, reason: act.data.reason }, status: 'withdrawn' }
    case 'complained':
    case 'complaint-forwarded':
    case 'complaint-resolved':
      return { complaints: complaintsAfter(state.complaints, act) }
    case 'destroyed':
      return { destroyed: act.data.destruction }
    case 'received':
    case 'calendar-changed':
    case 'handed-over':
    case 'note':
    case 'undone':
      return {}
  }
}

function stepsOf(state: Case, act: Parameters<typeof stepsAfter>[1]): readonly CaseStep[] {
  return stepsAfter(state.steps, act, decisionStep(state)?.id ?? 'decide')
}

/** What a step's outcome makes of the case; a decision settles it, whatever is done after. */
function statusAfter(state: Case, stepId: string, outcomeId: string): CaseStatus {
  const step = state.edition.route.find((each) => each.id === stepId)
  const outcome = step?.outcomes.find((each) => each.id === outcomeId)
  if (outcome?.ends) return 'acceptance-refused'
  return state.decision === null ? (outcome?.status ?? state.status) : state.status
}

/** The step that a decision is, on the branch that the case took. */
export function decisionStep(file: Pick<Case, 'edition' | 'steps'>): Step | undefined {
  const deciding = file.edition.route.filter((step) => step.by === 'decide')
  return deciding.find((step) => branchOpen(step, file.steps, file.edition.route)) ?? deciding[0]
}
