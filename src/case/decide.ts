import type { Moment } from '../calendar/civil-date.js'
import { ExpectedError } from '../expected-error.js'
import type { Step } from '../law/service.js'
import type { Text } from '../text.js'
import type { GroundKept, NewAct } from './act.js'
import { type Case, decisionStep, stepDone } from './case.js'
import { chosenGrounds, clausesOf, meantBy } from './chosen-grounds.js'
import { caseClosed, decidedAlready } from './closed.js'
import { groundsOf, type Judgement } from './grounds.js'
import { hearingAhead } from './hearing.js'
import { nextStep, refuseEarlier } from './steps.js'

declare module '../expected-error.js' {
  interface ErrorFacts {
    'decision-too-early': {
      readonly case: string
      readonly waitsFor: string
      readonly action: Text
      readonly citation: string
    }
    'hearing-ahead': { readonly case: string; readonly day: string; readonly citation: string }
    'grant-against-grounds': {
      readonly case: string
      readonly grounds: readonly string[]
      readonly citation: string
    }
    /** The branch that the case took leads to the other outcome only. */
    'decision-other-branch': {
      readonly case: string
      readonly outcome: 'granted' | 'refused'
      readonly citation: string
    }
    'refuse-without-grounds': { readonly case: string }
    /** What was found is first to be removed: the act gives that decision, not the refusal. */
    'refuse-before-mending': {
      readonly case: string
      readonly step: string
      readonly action: Text
      readonly citation: string
    }
  }
}

export interface DecisionRequest {
  readonly outcome: 'granted' | 'refused'
  /** Refusal: the grounds to rest on, by id or citation (which means every failed criterion of it); none means all that were found. */
  readonly grounds: readonly string[]
  /** Why the decision departs from what was found; kept in the file. */
  readonly override: string | null
  readonly at: Moment
  readonly by: string
  /** The outgoing number, taken by the caller in the transaction that records the act. */
  readonly number: string
}

/**
 * The case may be decided now: every step before the decision is done, no hearing lies ahead.
 * @throws 'case-closed', 'decided-already', 'decision-too-early', 'hearing-ahead'
 */
export function refuseUndecidable(file: Case, at: Moment): void {
  if (file.decision !== null) throw decidedAlready(file, file.decision)
  const awaited = nextStep(file)
  if (awaited === undefined) throw caseClosed(file)
  if (awaited.id !== decisionStep(file)?.id) {
    throw new ExpectedError('decision-too-early', {
      case: file.case,
      waitsFor: awaited.id,
      action: awaited.action,
      citation: awaited.source,
    })
  }
  const hearing = hearingAhead(file, at)
  if (hearing !== null) throw new ExpectedError('hearing-ahead', { case: file.case, ...hearing })
}

/**
 * The decision as an act, its grounds frozen as they were found.
 * `keep` puts a judgement into the words that the file keeps.
 */
export function decide(
  file: Case,
  judgements: readonly Judgement[],
  request: DecisionRequest,
  keep: (judgement: Judgement) => GroundKept,
): NewAct<'decided'> {
  refuseUndecidable(file, request.at)
  refuseEarlier(file, 'decide', request.at)
  refuseOtherOutcome(file, request.outcome)
  const grounds =
    request.outcome === 'granted' ? grantedOver(file, judgements, request) : refusedOn(file, judgements, request)
  const { outcome, at, by, number } = request
  return {
    kind: 'decided',
    at,
    by,
    data: { outcome, grounds: grounds.map(keep), override: request.override, number, answers: file.answers },
  }
}

/** On the branch of a refusal nothing can be granted, the steps that lead to the result were passed over; and the other way round. */
function refuseOtherOutcome(file: Case, outcome: 'granted' | 'refused'): void {
  const step = decisionStep(file)
  const known = step?.outcomes.map((each) => each.id) ?? []
  if (step !== undefined && !known.includes(outcome))
    throw new ExpectedError('decision-other-branch', { case: file.case, outcome, citation: step.source })
}

function grantedOver(file: Case, judgements: readonly Judgement[], request: DecisionRequest): readonly Judgement[] {
  const against = groundsOf(judgements)
  if (against.length > 0 && !request.override) {
    throw new ExpectedError('grant-against-grounds', {
      case: file.case,
      grounds: clausesOf(against),
      citation: decisionStep(file)?.source ?? '',
    })
  }
  return against
}

function refusedOn(file: Case, judgements: readonly Judgement[], request: DecisionRequest): readonly Judgement[] {
  const against = groundsOf(judgements)
  if (request.grounds.length === 0 && against.length === 0)
    throw new ExpectedError('refuse-without-grounds', { case: file.case })
  const grounds = request.grounds.length === 0 ? against : chosenGrounds(request.grounds, judgements, request.override)
  const first = request.override ? undefined : mendingAhead(file, grounds)
  if (first !== undefined) {
    const { id, action, source } = first
    throw new ExpectedError('refuse-before-mending', { case: file.case, step: id, action, citation: source })
  }
  return grounds
}

/**
 * The step by which the applicant is to be let put right what was found, where it was not done yet and nothing else is held against the
 * application (676-2014/4.4: the certificate or the removal). Undefined: a refusal may rest on these grounds.
 */
export function mendingAhead(file: Case, grounds: readonly Judgement[]): Step | undefined {
  const steps = grounds.map(({ id }) => file.procedure.criteria.find((criterion) => criterion.id === id)?.mendedBy)
  const [first] = steps
  if (first === undefined || steps.some((each) => each !== first) || stepDone(file, first) !== undefined)
    return undefined
  return file.edition.route.find((step) => step.id === first)
}

/**
 * Why a decision needs a reason beside its grounds: it grants what something stands against, rests on a ground that the data do not show,
 * or comes before what was found could be put right. Null: it stands without one.
 */
export function reasonNeeded(
  file: Case,
  judgements: readonly Judgement[],
  { outcome, grounds }: Pick<DecisionRequest, 'outcome' | 'grounds'>,
): 'against-grounds' | 'not-found' | 'before-mending' | null {
  const against = groundsOf(judgements)
  if (outcome === 'granted') return against.length > 0 ? 'against-grounds' : null
  const chosen = grounds.length === 0 ? against : grounds.flatMap((text) => meantBy(text, judgements))
  if (chosen.some((each) => !against.includes(each))) return 'not-found'
  return mendingAhead(file, chosen) === undefined ? null : 'before-mending'
}
