import type { Command } from 'commander'
import { later, type Moment } from '../../calendar/civil-date.js'
import { asksOf } from '../../case/asks.js'
import type { Case } from '../../case/case.js'
import { caseAfter, factsOf, filedOn } from '../../case/case.js'
import { earliestNext, stepToDo } from '../../case/steps.js'
import { setAnswers } from '../../form/answers/set-answers.js'
import type { Step } from '../../law/service.js'
import type { Json, JsonObject } from '../../text.js'
import { oneCase } from '../batch/one-or-many.js'
import { caseJson } from '../case-json.js'
import { openPapersFolder, writePapers } from '../casework/case-papers.js'
import { actOfStep, proposedFor, type StepWork, stepSchemaCommand, workStep } from '../casework/do-step.js'
import { warnOfShortFigures } from '../casework/figures-short.js'
import { numberGiven, wouldEnter } from '../casework/journal-line.js'
import { judgeNow, lookUpForStep } from '../casework/lookups.js'
import { defectLines } from '../casework/package-notes.js'
import { readAnswers } from '../casework/read-answers.js'
import { loadCase } from '../casework/record.js'
import { writtenOverride } from '../casework/written-text.js'
import { examples } from '../help-examples.js'
import type { StepAnswered } from '../interview/step-interview.js'
import { printWritten } from '../paper-title.js'
import { momentGiven, parseSet } from '../parse.js'
import { mayDoStep } from '../people/may-do.js'
import { printNotice } from '../print-notice.js'
import { printPossible } from '../print-possible.js'
import { declareWorkOptions, type WorkOptions } from '../work-options.js'
import type { World } from '../world.js'

interface Options extends WorkOptions {
  readonly step?: string
  readonly outcome?: string
  readonly answers?: string
  readonly schema?: boolean
  readonly set: readonly (readonly [string, Json])[]
}

export function declare(parent: Command, world: World): void {
  const w = world.words.cases
  const command = parent
    .command('next')
    .description(world.words.program.commands.next)
    .argument('[case]', w.arguments.case)
    .option('--outcome <outcome>', w.options.outcome)
    .option('--step <step>', w.options.stepId)
    .option('--set <field=value>', w.options.set, parseSet, [])
    .option('--answers <file>', w.options.answers)
    .option('--schema', w.options.schemaOfStep)
  declareWorkOptions(command, world)
    .addHelpText(
      'after',
      examples(
        world,
        'next TR-2025-000001',
        'next TR-2025-000001 --outcome complete',
        'next TR-2025-000001 --step recommend --schema',
        'next TR-2025-000001 --outcome positive --set protocolNumber=12 --set protocolDate=2025-03-20',
        'next --from sitting.csv --step recommend --dry-run',
      ),
    )
    .action((text: string | undefined, options: Options) => oneOrMany(world, text, options))
}

async function oneOrMany(world: World, text: string | undefined, options: Options): Promise<void> {
  const { answers, set, schema, from = '' } = options
  const one = oneCase(world, 'next', text, options, { answers, set: set.length > 0, schema })
  if (one !== null) return next(world, one, options)
  const [{ runBatchCommand }, { stepRows }, { stepColumns }, { allLaw }] = await Promise.all([
    import('../batch/batch-command.js'),
    import('../batch/step-rows.js'),
    import('../../form/import/batch-columns.js'),
    import('../../law/services/index.js'),
  ])
  const { step, outcome, at, override } = options
  const work = stepRows(world, { step, outcome, at, override })
  return runBatchCommand(world, { from, command: 'next', columns: stepColumns(await allLaw()), work }, options)
}

async function next(world: World, text: string, options: Options): Promise<void> {
  const file = await loadCase(world, text)
  if (options.schema) return (await import('../casework/print-schema.js')).printStepSchema(world, file, options.step)
  const step = stepToDo(file, options.step)
  const store = await world.store()
  const leave = await mayDoStep(world, store, file, step)
  const given = setAnswers(
    asksOf(file, step),
    options.answers === undefined ? {} : await readAnswers(world, options.answers, () => stepSchemaCommand(file, step)),
    options.set,
  )
  const lookups = await lookUpForStep(store, file, step)
  const at = whenDone(world, file, options.at)
  const take = ({ outcome, override, answered }: StepAnswered): Promise<Case | null> => {
    const work: StepWork = {
      case: file.case,
      version: file.version,
      step: step.id,
      outcome,
      answers: answered,
      override: writtenOverride(world, override),
      at,
      by: world.by,
    }
    return options.dryRun ? rehearse(world, file, step, work, { leave, lookups }) : record(world, file, work, options)
  }
  const said = { ...options, at, given, propose: (answers: JsonObject) => proposedFor(file, step, lookups, answers) }
  const after =
    world.interactive && !world.json
      ? await (await import('../interview/step-again.js')).askAndDo(world, file, step, said, take)
      : await take({ outcome: options.outcome, override: options.override ?? null, answered: given })
  if (after === null) return
  const papers = options.papers ? await writePapers(world, after, file.papers.length, options.output) : []
  await report(world, file, after, papers)
}

/** Tells what would be recorded; nothing is. */
async function rehearse(
  world: World,
  file: Case,
  step: Step,
  work: StepWork,
  known: Parameters<typeof actOfStep>[4],
): Promise<null> {
  const act = await wouldEnter(await world.store(), file, step, actOfStep(world, file, step, work, known))
  if (world.json) world.out(JSON.stringify({ case: file.case, dryRun: true, act }))
  else {
    world.out(`${world.words.cases.intake.planned} ${stepSaid(world, step, act.data.outcome)}`)
    sayJournalLine(world, step, act.data.answers)
    if (step.id === 'hearing') printNotice(world, caseAfter(file, [act]))
    warnOfShortFigures(world, file, step.id, act.data.answers)
  }
  return null
}

function record(world: World, file: Case, work: StepWork, { papers, output }: Options): Promise<Case> {
  if (papers) openPapersFolder(world, file, output)
  return workStep(world, work)
}

/** When the act happened. Work done before the day of acceptance dawns counts from the acceptance: the order of acts stands. */
export function whenDone(world: World, file: Case, asked: string | undefined): Moment {
  return asked === undefined ? later(world.now(), earliestNext(file)) : momentGiven(asked, world)
}

async function report(
  world: World,
  before: Case,
  after: Case,
  papers: readonly { readonly form: string; readonly number: string; readonly path: string }[],
): Promise<void> {
  const w = world.words.cases
  const done = after.steps.at(-1)
  if (world.json) {
    world.out(JSON.stringify({ ...caseJson(after, await judgeNow(world, after), world), done, papers }))
    return
  }
  const step = after.edition.route.find((each) => each.id === done?.step)
  const outcome = step?.outcomes.find((each) => each.id === done?.outcome)
  if (step !== undefined && outcome !== undefined)
    world.out(
      step.outcomes.length === 1
        ? w.next.done(w.text(step.action))
        : w.next.doneWith(w.text(step.action), w.text(outcome.title)),
    )
  if (step !== undefined && done !== undefined) sayJournalLine(world, step, done.answers)
  if (done?.step === 'completeness') printDefects(world, before)
  if (done?.step === 'hearing') printNotice(world, after)
  if (done !== undefined) warnOfShortFigures(world, before, done.step, done.answers)
  printWritten(world, papers)
  printPossible(world, after)
}

/** Under which number the result stands in the journal: the clerk writes it beside the signature. */
function sayJournalLine(world: World, { journal }: Step, answers: JsonObject): void {
  const number = journal === undefined ? undefined : numberGiven(journal, answers)
  if (number !== undefined) world.out(world.words.cases.next.inJournal(number))
}

/** A step with its outcome, where it could have had another. */
function stepSaid(world: World, { action, outcomes }: Step, id: string): string {
  const w = world.words.cases
  const outcome = outcomes.length > 1 ? outcomes.find((each) => each.id === id) : undefined
  return outcome === undefined ? w.text(action) : `${w.text(action)} – ${w.text(outcome.title)}`
}

function printDefects(world: World, file: Case): void {
  const lines = defectLines(world, file.edition, file.procedure, factsOf(file), filedOn(file))
  if (lines.length > 0) for (const line of [world.words.cases.next.defects, ...lines]) world.out(line)
}
