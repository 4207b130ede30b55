import type { Command } from 'commander'
import type { Act } from '../../case/act.js'
import { type Case, isClosed } from '../../case/case.js'
import { caseDeadlines, casePlan } from '../../case/dates.js'
import { groundsOf, type Judgement } from '../../case/grounds.js'
import { possibilities } from '../../case/steps.js'
import type { Json } from '../../text.js'
import { caseJson } from '../case-json.js'
import { examples } from '../help-examples.js'
import { safeText } from '../safe-text.js'
import { sayComparison, sayDuration, sayJudgementTitle, sayKept, sayWhen } from '../say.js'
import { facts, table } from '../table.js'
import { judgeNow } from '../work/lookups.js'
import { objectName } from '../work/project.js'
import { loadCase } from '../work/record.js'
import type { World } from '../world.js'

export function declare(parent: Command, world: World): void {
  parent
    .command('show')
    .description(world.words.program.commands.show)
    .argument('<case>', world.words.cases.arguments.case)
    .addHelpText(
      'after',
      examples(world, 'show TR-2025-000001', 'show TR-2025-000001 --verbose', 'show TR-2025-000001 --json'),
    )
    .action((text: string) => show(world, text))
}

async function show(world: World, text: string): Promise<void> {
  const file = await loadCase(world, text)
  const judgements = await judgeNow(world, file)
  if (world.json) {
    world.out(JSON.stringify(caseJson(file, judgements, world)))
    return
  }
  printHead(world, file)
  printRoute(world, file)
  await printGrounds(world, file, judgements)
  printPapers(world, file)
  if (world.verbose) printAnswers(world, file)
  printHistory(world, file)
  printPossible(world, file)
}

function heading(world: World, text: string): void {
  world.out('')
  world.out(world.paint.bold(text))
}

function printHead(world: World, file: Case): void {
  const w = world.words.cases
  const applicant = file.answers.applicant as { readonly [key: string]: Json } | undefined
  world.out(world.paint.bold(`${file.case} · ${w.text(file.procedure.title)}`))
  world.out(
    facts(world, [
      [w.labels.status, w.statuses[file.status]],
      [
        w.labels.applicant,
        safeText(`${String(applicant?.name ?? '')} (${String(applicant?.bin ?? applicant?.iin ?? '')})`),
      ],
      [w.labels.object, safeText(objectName(file))],
      [w.labels.number, file.number],
      ...(file.externalNumber === null ? [] : [[w.labels.external, safeText(file.externalNumber)] as const]),
      [w.labels.edition, `${file.edition.standard}${file.editionChosen === 'by-name' ? ' (--edition)' : ''}`],
      [w.labels.received, `${sayWhen(file.received)} (${w.channels[file.channel]})`],
      [w.labels.accepted, sayWhen(file.accepted)],
      ...(file.entry === null ? [] : [[w.labels.entry, file.entry.entry] as const]),
    ]),
  )
}

function printRoute(world: World, file: Case): void {
  const w = world.words.cases
  const deadlines = caseDeadlines(file, world.calendar())
  heading(world, w.labels.terms)
  world.out(
    table(
      world,
      [w.labels.what, w.labels.due, '', w.labels.clause],
      deadlines.map((each) => [
        w.text(each.title),
        sayWhen(each.due),
        [sayDuration(each.term, world.words), each.planned ? w.deadline.planned : ''].filter(Boolean).join('; '),
        each.citation,
      ]),
    ),
  )
  for (const { beside, citation } of file.decision === null && !isClosed(file) ? deadlines : []) {
    if (beside !== null)
      world.out(world.paint.dim(`${citation}: ${w.deadline.beside(w.text(beside.source), sayWhen(beside.due))}`))
  }
  heading(world, w.labels.route)
  // Of a closed case only what was done is told: nobody waits for the rest.
  const steps = casePlan(file, deadlines).filter((step) => !isClosed(file) || step.doneAt !== null)
  world.out(
    table(
      world,
      ['', w.labels.step, w.labels.role, w.labels.due, w.labels.clause],
      steps.map((step) => [
        step.doneAt === null ? '·' : '✓',
        w.text(step.action),
        step.doneBy === null ? w.text(step.role.title) : safeText(step.doneBy),
        step.doneAt === null ? sayWhen(step.due) : `${sayWhen(step.doneAt)}${step.late ? ` (${w.next.late})` : ''}`,
        step.citation,
      ]),
    ),
  )
}

async function printGrounds(world: World, file: Case, judgements: readonly Judgement[]): Promise<void> {
  const w = world.words.cases
  if (file.decision !== null) {
    heading(world, w.labels.decision)
    world.out(`${w.outcome[file.decision.outcome]} · ${sayWhen(file.decision.at)} · № ${file.decision.number}`)
    await printKept(world, file, judgements)
    if (file.decision.override) world.out(`  ${safeText(file.decision.override)}`)
    return
  }
  const grounds = groundsOf(judgements)
  if (isClosed(file) && file.status !== 'acceptance-refused') return
  heading(world, w.labels.grounds)
  if (grounds.length === 0) world.out(w.decide.none)
  else world.out(groundsTable(world, grounds))
}

/** The grounds that a decision rests on, as it froze them. */
export async function printKept(world: World, file: Case, judgements: readonly Judgement[]): Promise<void> {
  const grounds = file.decision?.grounds ?? []
  if (grounds.length === 0) return
  const { kk } = await import('../../words/kk.js')
  for (const ground of grounds) world.out(`  ${safeText(sayKept(ground, judgements, world.words, kk))}`)
}

/** Grounds with what was found and what is required, each with its clause. */
export function groundsTable(world: World, grounds: readonly Judgement[]): string {
  const w = world.words.cases
  return table(
    world,
    [w.labels.clause, w.labels.what, w.labels.found],
    grounds.map((ground) => [
      ground.citation,
      sayJudgementTitle(ground, world.words),
      safeText(sayComparison(ground, world.words)),
    ]),
  )
}

function printPapers(world: World, file: Case): void {
  const w = world.words.cases
  if (file.papers.length === 0) return
  heading(world, w.labels.papers)
  for (const paper of file.papers) world.out(`  ${paper.date}  № ${safeText(paper.number)}  ${paper.form}`)
  world.err(w.next.renderHint(file.case))
}

function printAnswers(world: World, file: Case): void {
  heading(world, world.words.cases.labels.answers)
  const lines: (readonly [string, string])[] = []
  const gather = (value: Json, path: string): void => {
    if (typeof value === 'object' && value !== null)
      for (const [key, each] of Object.entries(value)) gather(each as Json, path === '' ? key : `${path}.${key}`)
    else lines.push([path, safeText(String(value))])
  }
  gather(file.answers, '')
  world.out(facts(world, lines))
}

function printHistory(world: World, file: Case): void {
  const w = world.words.cases
  heading(world, w.labels.history)
  world.out(
    table(
      world,
      ['', w.labels.at, w.labels.by, w.labels.what],
      file.acts.map((act) => [
        String(act.seq),
        sayWhen(act.at),
        safeText(act.by),
        `${w.acts[act.kind]}${detail(act, file, world)}`,
      ]),
    ),
  )
}

/** What an act says beyond its kind: the step and its outcome by name, the paper, the field, the reason. */
function detail(act: Act, file: Case, world: World): string {
  const w = world.words.cases
  const said = partsOf(act, file, w).filter((part) => part !== null && part !== '')
  return said.length === 0 ? '' : `: ${safeText(said.join(' · '))}`
}

function partsOf(act: Act, file: Case, w: World['words']['cases']): readonly (string | null)[] {
  switch (act.kind) {
    case 'step': {
      const step = file.edition.route.find((each) => each.id === act.data.step)
      const outcome =
        step !== undefined && step.outcomes.length > 1
          ? step.outcomes.find((each) => each.id === act.data.outcome)
          : undefined
      return [
        step === undefined ? act.data.step : w.text(step.action),
        outcome === undefined ? null : w.text(outcome.title),
        act.data.override,
      ]
    }
    case 'decided':
      return [w.outcome[act.data.outcome], `№ ${act.data.number}`, act.data.override]
    case 'paper':
      return [act.data.form, `№ ${act.data.number}`]
    case 'entered':
      return [act.data.entry]
    case 'fulfilled':
      return [act.data.obligation, act.data.reference]
    case 'corrected':
      return [act.data.field, act.data.reason]
    case 'withdrawn':
      return [act.data.reason]
    case 'note':
      return [act.data.text]
    case 'received':
      return []
  }
}

/** What can be done now and, of what cannot, what it waits for. */
export function printPossible(world: World, file: Case): void {
  const w = world.words.cases
  const possible = possibilities(file)
  if (possible.length === 0) return
  world.err('')
  world.err(world.paint.bold(w.next.canNow))
  for (const each of possible) {
    if (each.now)
      world.err(
        `  kz-is ${each.step.by === 'decide' ? `decide ${file.case}` : `next ${file.case}${each.step.optional ? ` --step ${each.step.id}` : ''}`}   ${w.text(each.step.action)}`,
      )
    else if (world.verbose && each.waitsFor)
      world.err(`  ${w.next.waits(w.text(each.step.action), w.text(each.waitsFor.action), each.waitsFor.source)}`)
  }
}
