import type { Command } from 'commander'
import type { Case } from '../../case/case.js'
import { mendingAhead, refuseUndecidable, decide as settle } from '../../case/decide.js'
import { groundsOf, type Judgement, recommendedOutcome } from '../../case/grounds.js'
import { ExpectedError } from '../../expected-error.js'
import { oneCase } from '../batch/one-or-many.js'
import { caseJson, judgementJson, keptJson } from '../case-json.js'
import { openPapersFolder, writePapers } from '../casework/case-papers.js'
import { type DecisionNotes, decisionNotes, NO_NOTES, notesJson, printNotes } from '../casework/decision-notes.js'
import { judgeNow } from '../casework/lookups.js'
import { makeDecision, refuseEntryAsItStands } from '../casework/make-decision.js'
import { loadCase } from '../casework/record.js'
import { stateNumberLine, stateNumberOfCase } from '../casework/state-number.js'
import { writtenOverride } from '../casework/written-text.js'
import { examples } from '../help-examples.js'
import { mayDecide } from '../people/may-do.js'
import { printDecided } from '../print-decided.js'
import { groundsTable, printKept } from '../print-grounds.js'
import { keepGround } from '../say.js'
import { table } from '../table.js'
import { declareWorkOptions, type WorkOptions } from '../work-options.js'
import type { World } from '../world.js'
import { fit } from '../wrap.js'
import { whenDone } from './next.js'

export interface DecideOptions extends WorkOptions {
  readonly check?: boolean
  readonly grant?: boolean
  /** true: with all the grounds found. */
  readonly refuse?: true | readonly string[]
}

export function declare(parent: Command, world: World): void {
  const w = world.words.cases
  const command = parent
    .command('decide')
    .description(world.words.program.commands.decide)
    .argument('[case]', w.arguments.case)
    .option('--check', w.options.check)
    .option('--grant', w.options.grant)
    .option('--refuse [ground...]', w.options.refuse)
  declareWorkOptions(command, world)
    .addHelpText(
      'after',
      examples(
        world,
        'decide TR-2025-000001 --check',
        'decide TR-2025-000001 --grant',
        'decide TR-2025-000001 --refuse 829-2024/5.3',
        'decide --from decisions.csv --rejects rejects.csv',
      ),
    )
    .action((text: string | undefined, options: DecideOptions) => oneOrMany(world, text, options))
}

async function oneOrMany(world: World, text: string | undefined, options: DecideOptions): Promise<void> {
  const { check, grant, refuse, at, override, from = '' } = options
  const one = oneCase(world, 'decide', text, options, { check })
  if (one !== null) return decide(world, one, options)
  refuseBoth(world, options)
  const [{ runBatchCommand }, { decisionRows }, { decisionColumns }] = await Promise.all([
    import('../batch/batch-command.js'),
    import('../batch/decision-rows.js'),
    import('../../form/import/batch-columns.js'),
  ])
  const outcome = grant ? 'granted' : refuse === undefined ? undefined : 'refused'
  const work = decisionRows(world, { outcome, grounds: Array.isArray(refuse) ? refuse : [], at, override })
  return runBatchCommand(world, { from, command: 'decide', columns: decisionColumns(), work }, options)
}

/** @throws 'usage' for both at once */
function refuseBoth(world: World, { grant, refuse }: DecideOptions): void {
  if (!grant || refuse === undefined) return
  const w = world.words.program.usage
  throw new ExpectedError('usage', { what: w.conflict('--grant, --refuse'), remedy: [w.seeHelp('kz-is decide')] })
}

async function decide(world: World, text: string, options: DecideOptions): Promise<void> {
  const file = await loadCase(world, text)
  const judgements = await judgeNow(world, file)
  if (options.check || (options.dryRun && !options.grant && options.refuse === undefined))
    return check(world, file, judgements)
  const choice = chosen(world, file, options)
  await mayDecide(world, await world.store(), file)
  if (choice === 'ask') {
    printJudged(world, file, judgements, await decisionNotes(world, file, world.now()))
    refuseUndecidable(file, whenDone(world, file, options.at))
    return (await import('../interview/decide-interview.js')).decideByInterview(
      world,
      file,
      judgements,
      options,
      (choice) => take(world, file, choice, options),
    )
  }
  const grounds = Array.isArray(options.refuse) ? options.refuse : []
  await take(world, file, { outcome: choice, grounds, override: writtenOverride(world, options.override) }, options)
}

/** What the command line says, or that it must be asked. @throws 'usage' for both at once, 'confirm-needed' off a terminal */
function chosen(world: World, file: Case, options: DecideOptions): 'granted' | 'refused' | 'ask' {
  refuseBoth(world, options)
  if (options.grant) return 'granted'
  if (options.refuse !== undefined) return 'refused'
  if (!world.interactive || world.json) throw new ExpectedError('confirm-needed', { case: file.case })
  return 'ask'
}

/** Of a decided case the grounds are the decision's own: what the registry says since then does not change it. */
async function check(world: World, file: Case, judgements: readonly Judgement[]): Promise<void> {
  const { decision } = file
  const first = decision === null ? mendingAhead(file, groundsOf(judgements)) : undefined
  const found = await stateNumberOfCase(world, file)
  // Of a decided case what was noted then is past.
  const notes = decision === null ? await decisionNotes(world, file, world.now()) : NO_NOTES
  if (!world.json) {
    if (found.stateNumber !== undefined) world.out(stateNumberLine(world, found.stateNumber))
    return decision === null ? printJudged(world, file, judgements, notes) : printDecided(world, file, [])
  }
  world.out(
    JSON.stringify({
      case: file.case,
      status: file.status,
      grounds:
        decision === null
          ? groundsOf(judgements).map((each) => judgementJson(each, world))
          : decision.grounds.map((each) => keptJson(each, world)),
      recommendation:
        decision === null ? recommendedOutcome(judgements) : decision.outcome === 'granted' ? 'grant' : 'refuse',
      // What the act wants done before a refusal may rest on these grounds.
      ...(first === undefined ? {} : { mendFirst: { step: first.id, citation: first.source } }),
      criteria: judgements.map((each) => judgementJson(each, world)),
      ...found,
      ...notesJson(world, notes),
    }),
  )
}

function printJudged(world: World, file: Case, judgements: readonly Judgement[], notes: DecisionNotes): void {
  const w = world.words.cases
  const grounds = groundsOf(judgements)
  const say = (line: string): void => world.out(fit(world.columns, line))
  say(world.paint.bold(`${file.case} · ${w.text(file.procedure.title)}`))
  if (grounds.length === 0) say(w.decide.none)
  else {
    say(w.decide.groundsTitle)
    world.out(groundsTable(world, grounds))
  }
  if (world.verbose) {
    world.out('')
    world.out(
      table(
        world,
        [w.labels.clause, w.labels.criteria, ''],
        judgements.map((each) => [
          each.citation,
          each.titles.map((title) => w.text(title)).join(w.findings.or),
          each.met === null ? w.judgement.open : each.met ? w.judgement.met : w.judgement.unmet,
        ]),
      ),
    )
  }
  say(w.decide.recommendation(w.recommendation[recommendedOutcome(judgements)]))
  const first = mendingAhead(file, grounds)
  if (first !== undefined) say(w.decide.mendFirst(file.case, first.id, w.text(first.action), first.source))
  printNotes(world, file, notes)
}

interface Choice {
  readonly outcome: 'granted' | 'refused'
  readonly grounds: readonly string[]
  readonly override: string | null
}

async function take(world: World, file: Case, choice: Choice, options: DecideOptions): Promise<void> {
  const work = {
    case: file.case,
    version: file.version,
    ...choice,
    at: whenDone(world, file, options.at),
    by: world.by,
  }
  const noted = async (now: Case) => (work.outcome === 'granted' ? decisionNotes(world, now, work.at) : NO_NOTES)
  if (options.dryRun) {
    await refuseEntryAsItStands(await world.store(), file, work)
    const judgements = await judgeNow(world, file)
    const act = settle(file, judgements, { ...work, number: '–' }, (judgement) => keepGround(judgement, world.words))
    const notes = await noted(file)
    if (world.json) return world.out(JSON.stringify({ case: file.case, dryRun: true, act, ...notesJson(world, notes) }))
    const w = world.words.cases
    world.out(`${w.intake.planned} ${w.outcome[act.data.outcome]}`)
    await printKept(world, act.data.grounds, judgements)
    return printNotes(world, file, notes)
  }
  if (options.papers) openPapersFolder(world, file, options.output)
  const after = await makeDecision(world, work)
  // Asked of what stands now: what others entered a moment ago is seen.
  const notes = await noted(after)
  const papers = options.papers ? await writePapers(world, after, file.papers.length, options.output) : []
  if (world.json) {
    const now = caseJson(after, await judgeNow(world, after), world)
    return world.out(JSON.stringify({ ...now, papers, ...notesJson(world, notes) }))
  }
  await printDecided(world, after, papers, notes)
}
