import { dateOf, type Moment } from '../../calendar/civil-date.js'
import type { NewAct } from '../../case/act.js'
import { asksOf } from '../../case/asks.js'
import { type Case, caseAfter, factsOf, filedOn } from '../../case/case.js'
import { checklist, defects } from '../../case/checklist.js'
import { failsOfStep } from '../../case/fails-of-step.js'
import type { Lookups } from '../../case/judge.js'
import { doStep, stepToDo } from '../../case/steps.js'
import { refuseUntimely } from '../../case/timely.js'
import { validateAnswers } from '../../form/answers/validate.js'
import type { Criterion, Step } from '../../law/service.js'
import type { Tx } from '../../store/store.js'
import type { JsonObject } from '../../text.js'
import { type Leave, mayDoStep } from '../people/may-do.js'
import type { World } from '../world.js'
import { entered } from './journal-line.js'
import { lookUpForStep } from './lookups.js'
import { takeOutgoing } from './numbers.js'
import { drawPaper } from './papers.js'
import { answersInvalid } from './problems.js'
import { caseInHand, recordActs } from './record.js'
import { redrawn } from './redrawn.js'

export interface StepWork {
  readonly case: string
  readonly version: number
  /** The step by name; undefined is the awaited one. */
  readonly step: string | undefined
  readonly outcome: string | undefined
  readonly answers: JsonObject
  readonly override: string | null
  readonly at: Moment
  readonly by: string
}

/** The outcome that the tool proposes for a step and what it found against the application. */
export interface Proposal {
  readonly outcome: string | undefined
  readonly against: readonly Criterion[]
}

/**
 * What the tool proposes for a step: of the completeness check, by the checklist, by what the check answers and by what the register
 * says (`lookUpForStep`); no outcome where it has none.
 */
export function proposedFor(file: Case, step: Step, lookups: Lookups | null, answers: JsonObject = {}): Proposal {
  if (step.id !== 'completeness') return { outcome: undefined, against: [] }
  const against = failsOfStep(file, step.id, answers, lookups)
  const whole = against.length === 0 && defects(checklist(file.procedure, factsOf(file), filedOn(file))).length === 0
  return { outcome: step.outcomes.find((outcome) => (outcome.id === 'complete') === whole)?.id, against }
}

/** What a step asks, checked. @throws 'answers-invalid' */
export function stepAnswers(world: World, file: Case, step: Step, answers: unknown): JsonObject {
  const checked = validateAnswers(asksOf(file, step), answers, { receivedOn: dateOf(file.received) })
  if (checked.problems.length > 0) throw answersInvalid(checked.problems, world.words, askedHints(world, file, step))
  return checked.answers
}

/** What the step asks for, by name, and the command that shows it; nothing of a step that asks for nothing. */
function askedHints({ words }: World, file: Case, step: Step): readonly string[] {
  if (step.asks.length === 0) return []
  return [words.answers.fieldsOf(step.asks.map(({ id }) => id).join(', ')), stepSchemaCommand(file, step)]
}

/** Shows what a step asks for. */
export function stepSchemaCommand(file: Case, step: Step): string {
  return `kz-is next ${file.case} --step ${step.id} --schema`
}

/** The act that the work makes, its answers checked; nothing is recorded. @throws 'answers-invalid' and what `doStep` throws */
export function actOfStep(
  world: World,
  file: Case,
  step: Step,
  work: StepWork,
  { leave, lookups }: { readonly leave: Leave; readonly lookups: Lookups | null },
): NewAct<'step'> {
  const { outcome, override, at, by } = work
  const answers = stepAnswers(world, file, step, work.answers)
  const proposal = proposedFor(file, step, lookups, answers)
  const act = doStep(file, {
    ...leave,
    step,
    outcome,
    answers,
    override,
    at,
    by,
    proposed: proposal.outcome,
    against: proposal.against.map(({ title }) => title),
  })
  if (!override) refuseUntimely(file, step, act.data.outcome, at, world.calendar())
  return act
}

/**
 * Does one step of a case in one transaction: the act, the papers that it yields with their numbers, what is read of the case.
 * @throws what `stepToDo` and `doStep` throw; 'journal-number-taken'; 'store-case-changed' when somebody else acted meanwhile; 'form-value-missing'
 */
export async function workStep(world: World, work: StepWork): Promise<Case> {
  const store = await world.store()
  return store.write(async (tx) => {
    const file = await caseInHand(world, tx, work)
    const step = stepToDo(file, work.step)
    const leave = await mayDoStep(world, tx, file, step)
    const known = { leave, lookups: await lookUpForStep(tx, file, step) }
    const act = await entered(tx, file, step, actOfStep(world, file, step, work, known))
    const papers = await papersOf(world, tx, caseAfter(file, [act]), step, act)
    return recordActs(world, tx, { ...file, version: work.version }, [act, ...papers], leave)
  })
}

/** The papers that the step's outcome yields. Signing draws the result anew where it was drawn without its signer. */
async function papersOf(
  world: World,
  tx: Tx,
  after: Case,
  step: Step,
  act: NewAct<'step'>,
): Promise<readonly NewAct<'paper'>[]> {
  const forms = step.outcomes.find((outcome) => outcome.id === act.data.outcome)?.papers ?? []
  const papers: NewAct<'paper'>[] = []
  for (const form of forms) {
    const number = await numberOf(tx, after, form, act.at)
    papers.push(await drawPaper(world, after, { form, number, at: act.at, by: act.by, entry: null }))
  }
  if (step.id === 'sign') papers.push(...(await redrawn(world, tx, after, act.at, act.by)))
  return papers
}

/** A letter leaves under a number of its own; a slip carries the application's, a protocol the Commission's. */
async function numberOf(tx: Tx, file: Case, form: string, at: Moment): Promise<string> {
  if (form === 'paper.acceptance-slip') return file.number
  if (form === 'paper.commission-protocol' || form === 'paper.examination-act')
    return ownNumber(file) ?? takeOutgoing(tx, at)
  return takeOutgoing(tx, at)
}

/** The number that the step itself asked for: of the Commission's protocol, of the examination act. */
function ownNumber(file: Case): string | undefined {
  const { protocolNumber, examinationActNumber } = file.steps.at(-1)?.answers ?? {}
  const number = protocolNumber ?? examinationActNumber
  return typeof number === 'string' && number !== '' ? number : undefined
}
