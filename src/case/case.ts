import type { CivilDate, Moment } from '../calendar/civil-date.js'
import type { Channel } from '../calendar/receipt.js'
import { withCircumstances } from '../law/circumstances.js'
import { editionOf, procedureOf } from '../law/edition.js'
import { branchOpen, type StepDone } from '../law/plan.js'
import type { CaseStatus, Procedure, ServiceEdition, ServiceId, ServiceLaw, Step, TermId } from '../law/service.js'
import type { JsonObject } from '../text.js'
import type { Act, Acts, GroundKept, NewAct, OnBehalf } from './act.js'
import { after } from './after-act.js'
import type { Complaint } from './complaint.js'
import { standingActs } from './standing.js'

export { decisionStep } from './after-act.js'
export type { CaseStatus }

export interface CaseStep extends StepDone, OnBehalf {
  readonly answers: JsonObject
  readonly override: string | null
}

export interface Decision extends OnBehalf {
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
  readonly chosen: Acts['received']['chosen']
  readonly editionReason: string | null
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
  readonly complaints: readonly Complaint[]
  /** Number of the act by which its personal data were destroyed; null while they are there. */
  readonly destroyed: string | null
  /** The last act's position: what a further act must build on. */
  readonly version: number
  /** Those that count: what was taken back as recorded by mistake is not among them. */
  readonly acts: readonly Act[]
  /** All that was recorded. */
  readonly history: readonly Act[]
}

/**
 * The case that these acts make. The edition is the one that it was opened under, whatever is in force now.
 *
 * @param law the law of the service that the first act names (`serviceOfActs`)
 * @throws {Error} the first act is not `received`: the journal does not begin where a case begins
 */
export function foldCase(caseNumber: string, acts: readonly Act[], law: ServiceLaw): Case {
  const [first] = acts
  if (first?.kind !== 'received') throw new Error(`the acts of ${caseNumber} do not begin with its receipt`)
  return fold(caseNumber, acts, first, editionOf(law, first.data.standard, first.data.regulation))
}

function fold(caseNumber: string, acts: readonly Act[], first: Act<'received'>, edition: ServiceEdition): Case {
  const { data } = first
  const standing = standingActs(acts)
  const begun: Case = {
    case: caseNumber,
    number: data.number,
    service: data.service,
    edition,
    chosen: data.chosen,
    editionReason: data.editionReason,
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
    complaints: [],
    destroyed: null,
    version: first.seq,
    acts: standing,
    history: acts,
  }
  return { ...standing.slice(1).reduce(after, begun), version: acts.at(-1)?.seq ?? first.seq }
}

/** The case as it will be with these acts: what papers are drawn from before anything is recorded. */
export function caseAfter(file: Case, acts: readonly NewAct[]): Case {
  const placed = acts.map((act, at) => ({ ...act, seq: file.version + at + 1 }) as Act)
  const history = [...file.history, ...placed]
  // What is taken back is not there to be folded over: the case is made anew of what is left.
  if (placed.some(({ kind }) => kind === 'undone'))
    return fold(file.case, history, history[0] as Act<'received'>, file.edition)
  return { ...placed.reduce(after, file), acts: [...file.acts, ...placed], history }
}

/** The service that the acts of a case are about: whose law they are to be folded under. */
export function serviceOfActs(acts: readonly Act[]): ServiceId | undefined {
  const [first] = acts
  return first?.kind === 'received' ? first.data.service : undefined
}

/** The last record of a step, or undefined while it was not done. */
export function stepDone(file: Case, step: string): CaseStep | undefined {
  return file.steps.findLast((each) => each.step === step)
}

/** When the application was registered; null until then. */
export function registeredAt(file: Case): Moment | null {
  return stepDone(file, 'register')?.at ?? null
}

/** The steps that are still to be done, in order, on the branch that the case took; called-for ones are not awaited. */
export function stepsLeft(file: Case): readonly Step[] {
  if (file.status === 'acceptance-refused' || file.status === 'withdrawn') return []
  return file.edition.route.filter(
    (step) =>
      step.optional === undefined &&
      stepDone(file, step.id) === undefined &&
      branchOpen(step, file.steps, file.edition.route),
  )
}

/** No step of the route is left to do. Obligations may still be open. */
export function isClosed(file: Case): boolean {
  return stepsLeft(file).length === 0
}

/**
 * Everything that is known of a case, for conditions and criteria: the answers, how it was filed, and what each step asked
 * (`steps.<step>.<field>`, `steps.<step>.outcome`).
 */
export function factsOf(file: Case): JsonObject {
  const steps = Object.fromEntries(file.steps.map((each) => [each.step, { ...each.answers, outcome: each.outcome }]))
  return { ...withCircumstances(file.answers, file.channel), steps }
}

/**
 * The day that the papers of the package are judged on: 829-2024/19 refuses those that were out of their term when they were filed.
 * That the office was closed at that hour moves the acceptance (829-2024/17), not what the applicant did.
 */
export function filedOn(file: Case): CivilDate {
  return file.received.slice(0, 10) as CivilDate
}
