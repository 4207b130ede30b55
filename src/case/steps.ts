import { dateOf, later, type Moment } from '../calendar/civil-date.js'
import { ExpectedError } from '../expected-error.js'
import type { Step } from '../law/service.js'
import type { JsonObject, Text } from '../text.js'
import type { NewAct } from './act.js'
import { type Case, stepDone, stepsLeft } from './case.js'
import { type Doer, sameHand } from './same-name.js'

declare module '../expected-error.js' {
  interface ErrorFacts {
    'case-closed': { readonly case: string; readonly status: string }
    'step-unknown': { readonly text: string; readonly known: readonly string[] }
    'step-not-now': {
      readonly case: string
      readonly step: string
      readonly waitsFor: string
      readonly action: Text
      readonly citation: string
    }
    'step-done-already': { readonly case: string; readonly step: string; readonly at: string }
    'step-by-decide': { readonly case: string }
    'outcome-unknown': { readonly step: string; readonly text: string | null; readonly known: readonly string[] }
    'step-before-cause': { readonly case: string; readonly step: string; readonly at: string; readonly after: string }
    'same-person': { readonly case: string; readonly step: string; readonly other: string; readonly citation: string }
    /** `from`, `until`: the first and the last day possible; null where there is none. */
    'step-date-impossible': {
      readonly case: string
      readonly field: string
      readonly day: string
      readonly from: string | null
      readonly until: string | null
      readonly citation: string
    }
    'override-needs-reason': {
      readonly case: string
      readonly step: string
      readonly proposed: string
      readonly given: string
      readonly citation: string
    }
  }
}

/** One thing that can be done now, or cannot and why. */
export interface Possibility {
  readonly step: Step
  readonly now: boolean
  /** The step that must be done first; null when it can be done now. */
  readonly waitsFor: Step | null
}

/** The next step that the route awaits; undefined when nothing is left. */
export function nextStep(file: Case): Step | undefined {
  return stepsLeft(file)[0]
}

/** What can be done now and, of what cannot, what it waits for. Called-for steps stand open between the steps that bound them. */
export function possibilities(file: Case): readonly Possibility[] {
  const awaited = nextStep(file)
  if (awaited === undefined) return []
  const left = new Set(stepsLeft(file))
  return file.edition.route
    .filter((step) => left.has(step) || (step.optional !== undefined && !isPast(file, step)))
    .map((step) => {
      const now = step.id === awaited.id || (step.optional !== undefined && mayCall(file, step))
      return { step, now, waitsFor: now ? null : (openingStep(file, step) ?? awaited) }
    })
}

/** The step after which one that is only called for may be done. */
function openingStep(file: Case, { optional }: Step): Step | undefined {
  return optional === undefined ? undefined : file.edition.route.find((each) => each.id === optional.after)
}

/** It was done, or the step until which it could be: a hearing after the decision (829-2024/22), an extension after the examination. */
function isPast(file: Case, { id, optional }: Step): boolean {
  if (stepDone(file, id) !== undefined || file.decision !== null) return true
  return optional?.until !== undefined && stepDone(file, optional.until) !== undefined
}

function mayCall(file: Case, step: Step): boolean {
  return step.optional !== undefined && stepDone(file, step.optional.after) !== undefined && !isPast(file, step)
}

/** The step asked for by name, or the awaited one. @throws when it is unknown, done, decided otherwise, or not yet its turn. */
export function stepToDo(file: Case, id: string | undefined): Step {
  const awaited = nextStep(file)
  if (awaited === undefined) throw new ExpectedError('case-closed', { case: file.case, status: file.status })
  const step = id === undefined ? awaited : file.edition.route.find((each) => each.id === id)
  if (step === undefined) {
    throw new ExpectedError('step-unknown', { text: id ?? '', known: file.edition.route.map((each) => each.id) })
  }
  const before = stepDone(file, step.id)
  if (before !== undefined)
    throw new ExpectedError('step-done-already', { case: file.case, step: step.id, at: before.at })
  if (step.optional !== undefined && file.decision !== null) {
    const { outcome, at } = file.decision
    throw new ExpectedError('decided-already', { case: file.case, outcome, at })
  }
  const possible = possibilities(file).find((each) => each.step.id === step.id)
  const waitsFor = possible === undefined ? awaited : possible.waitsFor
  if (waitsFor !== null) {
    throw new ExpectedError('step-not-now', {
      case: file.case,
      step: step.id,
      waitsFor: waitsFor.id,
      action: waitsFor.action,
      citation: waitsFor.source,
    })
  }
  if (step.by === 'decide') throw new ExpectedError('step-by-decide', { case: file.case })
  return step
}

export interface StepRequest extends Doer {
  readonly step: Step
  readonly outcome: string | undefined
  readonly answers: JsonObject
  readonly override: string | null
  readonly at: Moment
  /** The outcome that the tool proposes from what was filed, where it has one. */
  readonly proposed?: string | undefined
}

/**
 * The act of one step done.
 * @throws 'outcome-unknown', 'step-before-cause', 'same-person' (author and approver differ), 'override-needs-reason'
 */
export function doStep(file: Case, request: StepRequest): NewAct<'step'> {
  const { step, at, by } = request
  const outcome = outcomeOf(step, request.outcome)
  refuseEarlier(file, step.id, at)
  refuseMisdated(file, request)
  refuseSamePerson(file, request)
  if (request.proposed !== undefined && outcome !== request.proposed && !request.override) {
    throw new ExpectedError('override-needs-reason', {
      case: file.case,
      step: step.id,
      proposed: request.proposed,
      given: outcome,
      citation: step.source,
    })
  }
  const override = outcome === request.proposed ? null : request.override
  return { kind: 'step', at, by, data: { step: step.id, outcome, answers: request.answers, override } }
}

function outcomeOf(step: Step, text: string | undefined): string {
  const [only, second] = step.outcomes
  if (text === undefined && only !== undefined && second === undefined) return only.id
  const found = step.outcomes.find((outcome) => outcome.id === text)
  if (found === undefined) {
    throw new ExpectedError('outcome-unknown', {
      step: step.id,
      text: text ?? null,
      known: step.outcomes.map((outcome) => outcome.id),
    })
  }
  return found.id
}

/** The earliest moment of a further step: nothing of the route is done before the acceptance, the step before or the last correction. */
export function earliestNext(file: Case): Moment {
  return file.acts.reduce(
    (latest, act) =>
      act.kind === 'step' || act.kind === 'decided' || act.kind === 'corrected' ? later(latest, act.at) : latest,
    file.accepted,
  )
}

/** No act is earlier than what it follows; `cause` where that is something else than the step before. @throws 'step-before-cause' */
export function refuseEarlier(file: Case, step: string, at: Moment, cause?: Moment): void {
  const after = cause ?? earliestNext(file)
  if (at < after) throw new ExpectedError('step-before-cause', { case: file.case, step, at, after })
}

/** Days of papers that a step records: such a paper cannot be younger than its record. */
const DAYS_OF_PAPERS = ['examinationActDate', 'contractDate', 'paymentDate']

/** A hearing is not before its notice; the Commission's protocol not before the acceptance; no paper is later than it is recorded. */
function refuseMisdated(file: Case, { step, answers, at }: StepRequest): void {
  const bounds = (field: string, from: string | null, until: string | null): void => {
    const day = answers[field]
    if (typeof day !== 'string' || ((from === null || day >= from) && (until === null || day <= until))) return
    throw new ExpectedError('step-date-impossible', { case: file.case, field, day, from, until, citation: step.source })
  }
  if (step.id === 'hearing') bounds('hearingDate', dateOf(at), null)
  bounds('protocolDate', dateOf(file.accepted), dateOf(at))
  for (const field of DAYS_OF_PAPERS) bounds(field, null, dateOf(at))
}

function refuseSamePerson(file: Case, { step, ...doer }: StepRequest): void {
  if (step.notSameAs === undefined) return
  // Whoever decided, on whatever branch: a refusal has a deciding step of its own.
  const other = step.notSameAs === 'decide' ? file.decision : (stepDone(file, step.notSameAs) ?? null)
  if (other !== null && sameHand(other, doer)) {
    throw new ExpectedError('same-person', {
      case: file.case,
      step: step.id,
      other: step.notSameAs,
      citation: step.source,
    })
  }
}

/** The hearing that was called for a day that has not come yet: the decision waits for it (829-2024/22). */
export function hearingAhead(file: Case, at: Moment): { readonly day: string; readonly citation: string } | null {
  const day = stepDone(file, 'hearing')?.answers.hearingDate
  const citation = file.edition.route.find((each) => each.id === 'hearing')?.source ?? ''
  return typeof day === 'string' && day > dateOf(at) ? { day, citation } : null
}
