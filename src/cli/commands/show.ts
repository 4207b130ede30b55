import type { Command } from 'commander'
import { type Case, isClosed } from '../../case/case.js'
import { caseSchedule } from '../../case/dates.js'
import { groundsOf, type Judgement } from '../../case/grounds.js'
import type { Json } from '../../text.js'
import { caseJson } from '../case-json.js'
import { judgeNow } from '../casework/lookups.js'
import { objectName } from '../casework/project.js'
import { loadCase } from '../casework/record.js'
import { examples } from '../help-examples.js'
import { paperTitle } from '../paper-title.js'
import { groundsTable, printKept } from '../print-grounds.js'
import { printHistory } from '../print-history.js'
import { printPossible } from '../print-possible.js'
import { safeText } from '../safe-text.js'
import { sayDuration, sayEdition, sayLate, sayWhen } from '../say.js'
import { facts, table } from '../table.js'
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
  if (world.signedIn !== null)
    await (await import('../people/viewing.js')).recordViewing(world, `case/${file.case}`, 'show')
  if (world.json) {
    world.out(JSON.stringify(caseJson(file, judgements, world)))
    return
  }
  // What keeps it from being counted is told before the first line, not in the middle of the case.
  void world.calendar()
  printHead(world, file)
  printRoute(world, file)
  await printGrounds(world, file, judgements)
  printPapers(world, file)
  if (world.verbose) {
    heading(world, world.words.cases.labels.answers)
    await (await import('../print-answers.js')).printAnswers(world, file.procedure, file.answers)
  }
  await printHistory(world, file)
  printPossible(world, file)
}

function heading(world: World, text: string): void {
  world.out('')
  world.out(world.paint.bold(text))
}

function printHead(world: World, file: Case): void {
  const w = world.words.cases
  const applicant = file.answers.applicant as { readonly [key: string]: Json } | undefined
  const id = String(applicant?.bin || applicant?.iin || '')
  world.out(world.paint.bold(`${file.case} · ${w.text(file.procedure.title)}`))
  world.out(
    facts(world, [
      [w.labels.status, w.statuses[file.status]],
      [
        w.labels.applicant,
        // Of a person whose data were destroyed no number is left.
        safeText([applicant?.name, id === '' ? '' : `(${id})`].filter(Boolean).join(' ')),
      ],
      [file.edition.register === 'trusted' ? w.labels.object : w.labels.otherObject, safeText(objectName(file))],
      [w.labels.number, file.number],
      ...(file.externalNumber === null ? [] : [[w.labels.external, safeText(file.externalNumber)] as const]),
      [w.labels.edition, sayEdition(world, file)],
      [w.labels.received, `${sayWhen(file.received)} (${w.channels[file.channel]})`],
      [w.labels.accepted, sayWhen(file.accepted)],
      ...(file.entry === null ? [] : [[w.labels.entry, file.entry.entry] as const]),
    ]),
  )
}

function printRoute(world: World, file: Case): void {
  const w = world.words.cases
  const { deadlines, steps: planned } = caseSchedule(file, world.calendar())
  if (deadlines.length > 0) {
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
  }
  for (const { beside, citation } of file.decision === null && !isClosed(file) ? deadlines : []) {
    if (beside !== null)
      world.out(world.paint.dim(`${citation}: ${w.deadline.beside(w.text(beside.source), sayWhen(beside.due))}`))
  }
  // Of a closed case only what was done is told: nobody waits for the rest.
  const steps = planned.filter((step) => !isClosed(file) || step.doneAt !== null)
  if (steps.length === 0) return
  heading(world, w.labels.route)
  world.out(
    table(
      world,
      ['', w.labels.step, w.labels.role, w.labels.due, w.labels.clause],
      steps.map((step) => [
        step.doneAt === null ? '·' : '✓',
        w.text(step.action),
        step.doneBy === null ? w.text(step.role.title) : safeText(step.doneBy),
        step.doneAt === null
          ? sayWhen(step.due)
          : `${sayWhen(step.doneAt)}${step.lateBy === null ? '' : ` (${sayLate(step.lateBy, world.words)})`}`,
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
    await printKept(world, file.decision.grounds, judgements)
    if (file.decision.override) world.out(`  ${safeText(file.decision.override)}`)
    return
  }
  const grounds = groundsOf(judgements)
  if (isClosed(file) && file.status !== 'acceptance-refused') return
  heading(world, w.labels.grounds)
  if (grounds.length === 0) world.out(w.decide.none)
  else world.out(groundsTable(world, grounds))
}

function printPapers(world: World, file: Case): void {
  const w = world.words.cases
  if (file.papers.length === 0) return
  heading(world, w.labels.papers)
  for (const { date, number, form } of file.papers)
    world.out(`  ${date}  № ${safeText(number)}  ${paperTitle(world, form)}`)
  world.err(w.next.renderHint(file.case))
}
