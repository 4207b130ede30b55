import { dateOf, type Moment, yearOf } from '../../calendar/civil-date.js'
import { type Case, type CaseStep, stepDone } from '../../case/case.js'
import { stepToDo } from '../../case/steps.js'
import { ExpectedError, isExpected } from '../../expected-error.js'
import { readTyped } from '../../form/answers/typed.js'
import { idNamed, stepsNamed } from '../../form/import/batch-columns.js'
import type { Field } from '../../law/field.js'
import type { Step } from '../../law/service.js'
import type { Json, JsonObject } from '../../text.js'
import { stepAnswers, workStep } from '../casework/do-step.js'
import { journalOf, numberGiven } from '../casework/journal-line.js'
import { writtenOverride } from '../casework/written-text.js'
import { jsonOrText } from '../parse.js'
import type { World } from '../world.js'
import { type Asked, isWhen, whenAsked } from './asked.js'
import type { CaseWork } from './doer.js'

/** What holds for every row that does not say otherwise. */
export interface StepDefaults {
  readonly step: string | undefined
  readonly outcome: string | undefined
  readonly at: string | undefined
  readonly override: string | undefined
}

/** Steps of many cases, each through `workStep`. A row must name its step: «the next one» would be another when the file comes again. */
export function stepRows(world: World, defaults: StepDefaults): CaseWork {
  const full = (asked: Asked): Asked => ({
    ...asked,
    step: asked.step ?? defaults.step,
    outcome: asked.outcome ?? defaults.outcome,
    at: asked.at ?? defaults.at,
    override: asked.override ?? defaults.override,
  })
  // A rehearsal takes each row back: that two of them want one number of a journal is seen only here.
  const wanted = new Map<string, string>()
  return {
    already: (file, row) => {
      const asked = full(row)
      const step = stepAsked(file, asked)
      const before = step === undefined ? undefined : stepDone(file, step.id)
      if (step === undefined || before === undefined || !isSame(world, file, step, asked, before)) return null
      return { case: file.case, step: step.id, outcome: before.outcome, at: before.at }
    },
    work: (within, file, row) => {
      const asked = full(row)
      const step = stepToDo(file, stepNamed(file, asked))
      const answers = typedAnswers(within, step.asks, asked.answers)
      const at = whenAsked(within, file, asked.at)
      refuseWantedTwice(wanted, file, step, answers, at)
      return workStep(within, {
        case: file.case,
        version: file.version,
        step: step.id,
        outcome: asked.outcome === undefined ? undefined : idNamed(asked.outcome, step.outcomes),
        answers,
        override: writtenOverride(within, asked.override),
        at,
        by: within.by,
      })
    },
    told: (before, after) => {
      const done = after.steps[before.steps.length]
      return {
        case: after.case,
        step: done?.step ?? '',
        outcome: done?.outcome ?? '',
        at: done?.at ?? '',
        status: after.status,
        more: { answers: done?.answers ?? {}, override: done?.override ?? null },
      }
    },
  }
}

/** @throws 'batch-step-missing' */
function stepNamed(file: Case, { step }: Asked): string {
  if (step === undefined) throw new ExpectedError('batch-step-missing', { case: file.case })
  return idNamed(step, stepsNamed(file.edition.route))
}

function stepAsked(file: Case, asked: Asked): Step | undefined {
  const id = stepNamed(file, asked)
  return file.edition.route.find((step) => step.id === id)
}

/** The step was done so: the same outcome, the same facts, at the time that the row names. */
function isSame(world: World, file: Case, step: Step, asked: Asked, before: CaseStep): boolean {
  if (asked.outcome !== undefined && idNamed(asked.outcome, step.outcomes) !== before.outcome) return false
  if (!isWhen(asked.at, before.at)) return false
  try {
    const answers = stepAnswers(world, file, step, typedAnswers(world, step.asks, asked.answers))
    return sameAnswers(step, answers, before.answers)
  } catch (error) {
    if (isExpected(error, 'answers-invalid')) return false
    throw error
  }
}

/** A number that the program took is no fact that the row left out. */
function sameAnswers({ journal }: Step, answers: JsonObject, before: JsonObject): boolean {
  const left = journal !== undefined && answers[journal.number] === undefined ? journal.number : null
  const kept = Object.entries(before).filter(([id]) => id !== left)
  return JSON.stringify(answers) === JSON.stringify(Object.fromEntries(kept))
}

/** @throws 'journal-number-taken' where another row of the file has the number */
function refuseWantedTwice(wanted: Map<string, string>, file: Case, step: Step, answers: JsonObject, at: Moment): void {
  const journal = journalOf(file, step)
  const number = journal && numberGiven(journal, answers)
  if (journal === undefined || number === undefined) return
  const year = yearOf(at)
  const place = `${journal.id} ${year} ${number}`
  const other = wanted.get(place) ?? file.case
  wanted.set(place, other)
  if (other === file.case) return
  throw new ExpectedError('journal-number-taken', { number, year, case: other, next: null, citation: journal.source })
}

/** The facts as the step takes them: cells are text until here. Facts that the step does not ask stay, for the check to name. */
function typedAnswers(world: World, asks: readonly Field[], answers: JsonObject): JsonObject {
  const today = dateOf(world.now())
  const typed = (field: Field | undefined, value: Json): Json => {
    if (field === undefined || typeof value !== 'string') return value
    return field.kind === 'group' || field.kind === 'list' ? jsonOrText(value) : readTyped(field, value, today)
  }
  return Object.fromEntries(
    Object.entries(answers).map(([id, value]) => [
      id,
      typed(
        asks.find((field) => field.id === id),
        value,
      ),
    ]),
  )
}
