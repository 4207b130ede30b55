import type { CivilDate, Moment } from '../calendar/civil-date.js'
import type { Channel } from '../calendar/receipt.js'
import { editionNamed, procedureOf } from '../law/edition.js'
import type { StepDone } from '../law/plan.js'
import type { Procedure, ServiceEdition, ServiceId, TermId } from '../law/service.js'
import type { JsonObject } from '../text.js'
import type { Act, Acts, GroundKept } from './act.js'
import { withAnswer } from './with-answer.js'

export type CaseStatus =
  | 'received'
  | 'registered'
  | 'complete'
  | 'with-commission'
  | 'recommended'
  | 'granted'
  | 'refused'
  | 'acceptance-refused'
  | 'withdrawn'

export interface CaseStep extends StepDone {
  readonly answers: JsonObject
  readonly override: string | null
}

export interface Decision {
  readonly outcome: 'granted' | 'refused'
  readonly at: Moment
  readonly by: string
  readonly number: string
  readonly grounds: readonly GroundKept[]
  readonly override: string | null
}

export type Paper = Acts['paper'] & { readonly at: Moment }

/** A case as its acts tell it. Nothing here is stored: it is computed from the acts each time. */
export interface Case {
  readonly case: string
  /** The incoming number of the application. */
  readonly number: string
  readonly service: ServiceId
  readonly edition: ServiceEdition
  readonly editionChosen: 'by-day' | 'by-name'
  readonly procedure: Procedure
  readonly channel: Channel
  readonly received: Moment
  readonly accepted: Moment
  readonly externalNumber: string | null
  readonly answers: JsonObject
  readonly status: CaseStatus
  readonly steps: readonly CaseStep[]
  readonly decision: Decision | null
  readonly papers: readonly Paper[]
  readonly entry: Acts['entered'] | null
  readonly fulfilled: readonly { readonly id: TermId; readonly at: Moment; readonly reference: string }[]
  readonly withdrawn: { readonly at: Moment; readonly reason: string } | null
  /** The last act's position: what a further act must build on. */
  readonly version: number
  readonly acts: readonly Act[]
}

/**
 * The case that these acts make. The edition is the one that it was opened under, whatever is in force now.
 * @throws {Error} the first act is not `received`: the journal does not begin where a case begins
 */
export function foldCase(caseNumber: string, acts: readonly Act[]): Case {
  const [first] = acts
  if (first?.kind !== 'received') throw new Error(`the acts of ${caseNumber} do not begin with its receipt`)
  const { data } = first
  const edition = editionNamed(data.service, data.standard)
  const begun: Case = {
    case: caseNumber,
    number: data.number,
    service: data.service,
    edition,
    editionChosen: data.editionChosen,
    procedure: procedureOf(edition, data.procedure),
    channel: data.channel,
    received: data.received,
    accepted: data.accepted,
    externalNumber: data.externalNumber,
    answers: data.answers,
    status: 'received',
    steps: [],
    decision: null,
    papers: [],
    entry: null,
    fulfilled: [],
    withdrawn: null,
    version: first.seq,
    acts,
  }
  return acts.slice(1).reduce(after, begun)
}

function after(state: Case, act: Act): Case {
  return { ...state, ...change(state, act), version: act.seq }
}

function change(state: Case, act: Act): Partial<Case> {
  switch (act.kind) {
    case 'step': {
      const step: CaseStep = {
        step: act.data.step,
        at: act.at,
        by: act.by,
        outcome: act.data.outcome,
        answers: act.data.answers,
        override: act.data.override,
      }
      return { steps: [...state.steps, step], status: statusAfter(state.status, act.data.step, act.data.outcome) }
    }
    case 'decided': {
      const { outcome, grounds, override, number } = act.data
      const step: CaseStep = { step: 'decide', at: act.at, by: act.by, outcome, answers: {}, override }
      return {
        steps: [...state.steps, step],
        decision: { outcome, at: act.at, by: act.by, number, grounds, override },
        status: outcome,
      }
    }
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
    case 'received':
    case 'note':
      return {}
  }
}

function statusAfter(status: CaseStatus, step: string, outcome: string): CaseStatus {
  if (step === 'register') return 'registered'
  if (step === 'completeness') return outcome === 'complete' ? 'complete' : 'acceptance-refused'
  if (step === 'refer') return 'with-commission'
  if (step === 'recommend') return 'recommended'
  return status
}

/** The last record of a step, or undefined while it was not done. */
export function stepDone(file: Case, step: string): CaseStep | undefined {
  return file.steps.findLast((each) => each.step === step)
}

/** When the application was registered; null until then. */
export function registeredAt(file: Case): Moment | null {
  return stepDone(file, 'register')?.at ?? null
}

/** No step of the route is left to do. Obligations may still be open. */
export function isClosed(file: Case): boolean {
  if (file.status === 'acceptance-refused' || file.status === 'withdrawn') return true
  return stepDone(file, 'issue') !== undefined
}

/** The day that the case's facts are judged on: what was filed is judged as it stood when it was accepted. */
export function acceptedOn(file: Case): CivilDate {
  return file.accepted.slice(0, 10) as CivilDate
}
