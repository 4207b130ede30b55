import { later, type Moment } from '../calendar/civil-date.js'
import { ExpectedError } from '../expected-error.js'
import type { Step } from '../law/service.js'
import type { JsonObject, Text } from '../text.js'
import type { NewAct } from './act.js'
import { type Case, stepDone, stepsLeft } from './case.js'
import { caseClosed, decidedAlready } from './closed.js'
import { refuseOtherRows } from './rows-by-the-act.js'
import { type Doer, sameHand } from './same-name.js'
import { refuseMisdated } from './step-dates.js'
import { lastAndUndoable } from './undoable.js'
import './step-errors.js'

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
  if (awaited === undefined) throw caseClosed(file)
  const step = id === undefined ? awaited : file.edition.route.find((each) => each.id === id)
  if (step === undefined) {
    const { route } = file.edition
    const titles = route.map(({ action }) => action)
    throw new ExpectedError('step-unknown', { text: id ?? '', known: route.map((each) => each.id), titles })
  }
  const before = stepDone(file, step.id)
  if (before !== undefined)
    throw new ExpectedError('step-done-already', {
      case: file.case,
      step: step.id,
      title: step.action,
      at: before.at,
      by: before.by,
      citation: step.source,
      ...(step.id === 'hearing' && file.decision === null ? { movable: true } : {}),
      ...(lastAndUndoable(file, step.id) ? { undoable: true } : {}),
    })
  if (step.optional !== undefined && file.decision !== null) throw decidedAlready(file, file.decision)
  const possible = possibilities(file).find((each) => each.step.id === step.id)
  const waitsFor = possible === undefined ? awaited : possible.waitsFor
  if (waitsFor !== null) {
    throw new ExpectedError('step-not-now', {
      case: file.case,
      step: step.id,
      title: step.action,
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
  /** What the tool found against the application: told to whoever departs from its proposal. */
  readonly against?: readonly Text[]
}

/**
 * The act of one step done.
 * @throws 'outcome-unknown', 'step-before-cause', 'same-person' (author and approver differ), 'step-rows-not-as-act', 'override-needs-reason'
 */
export function doStep(file: Case, request: StepRequest): NewAct<'step'> {
  const { step, at, by } = request
  const outcome = outcomeOf(step, request.outcome)
  refuseEarlier(file, step.id, at)
  refuseMisdated(file, step, request.answers, at)
  refuseSamePerson(file, request)
  if (!request.override) refuseOtherRows(file, step, request.answers)
  if (request.proposed !== undefined && outcome !== request.proposed && !request.override) {
    throw new ExpectedError('override-needs-reason', {
      case: file.case,
      step: step.id,
      proposed: request.proposed,
      proposedTitle: titleOf(step, request.proposed),
      given: outcome,
      givenTitle: titleOf(step, outcome),
      ...(request.against === undefined || request.against.length === 0 ? {} : { against: request.against }),
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
      title: step.action,
      text: text ?? null,
      known: step.outcomes.map((outcome) => outcome.id),
      titles: step.outcomes.map((outcome) => outcome.title),
    })
  }
  return found.id
}

/** An outcome by its title; one that the step does not know, by its id. */
function titleOf(step: Step, outcome: string): Text {
  const known = step.outcomes.find(({ id }) => id === outcome)
  return known?.title ?? { kk: outcome, ru: outcome, en: outcome }
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
  if (at >= after) return
  const { route, obligations } = file.edition
  const title = route.find(({ id }) => id === step)?.action ?? obligations.find(({ id }) => id === step)?.title
  throw new ExpectedError('step-before-cause', {
    case: file.case,
    step,
    ...(title === undefined ? {} : { title }),
    at,
    after,
  })
}

function refuseSamePerson(file: Case, { step, ...doer }: StepRequest): void {
  if (step.notSameAs === undefined) return
  // Whoever decided, on whatever branch: a refusal has a deciding step of its own.
  const other = step.notSameAs === 'decide' ? file.decision : (stepDone(file, step.notSameAs) ?? null)
  if (other !== null && sameHand(other, doer)) {
    throw new ExpectedError('same-person', {
      case: file.case,
      step: step.id,
      title: step.action,
      other: step.notSameAs,
      otherTitle: file.edition.route.find(({ id }) => id === step.notSameAs)?.action ?? step.action,
      citation: step.source,
    })
  }
}
