import type { Command } from 'commander'
import { type CivilDate, dateOf, type Moment } from '../../calendar/civil-date.js'
import { acceptanceOf, type Channel } from '../../calendar/receipt.js'
import { ExpectedError, isExpected } from '../../expected-error.js'
import { type EditionChosen, editionOn } from '../../law/choose-edition.js'
import type { Deadline } from '../../law/deadlines.js'
import { parseServiceId, procedureOf } from '../../law/edition.js'
import { type PlannedStep, scheduleOf } from '../../law/plan.js'
import type { ServiceEdition, ServiceId } from '../../law/service.js'
import { lawOf } from '../../law/services/index.js'
import type { Text } from '../../text.js'
import { deadlineJson, editionJson, stepJson } from '../case-json.js'
import { momentGiven, parseChannel, parseMoment } from '../parse.js'
import { sayDuration, sayEdition, sayWhen } from '../say.js'
import { facts, table } from '../table.js'
import { warnOfEdition } from '../warn-of-edition.js'
import type { World } from '../world.js'
import { explained, explanationJson } from './deadline-explained.js'

interface Options {
  readonly received?: string
  readonly channel: Channel
  readonly procedure?: string
  readonly edition?: string
  readonly route?: string
  readonly registered?: Moment
  readonly decided?: Moment
  readonly explain?: boolean
}

export function declare(parent: Command, world: World): void {
  const w = world.words.cases
  parent
    .command('deadline')
    .description(world.words.program.commands.deadline)
    .argument('<service>', w.arguments.service)
    .option('--received <moment>', w.options.received)
    .option('--channel <channel>', w.options.channel, parseChannel, 'office')
    .option('--procedure <procedure>', w.options.procedure)
    .option('--edition <edition>', w.options.edition)
    .option('--route <edition>', w.options.route)
    .option('--registered <moment>', w.options.registered, parseMoment)
    .option('--decided <moment>', w.options.decided, parseMoment)
    .option('--explain', w.options.explain)
    .addHelpText(
      'after',
      `\n${world.words.program.help.titles.examples}\n  $ kz-is deadline trusted-registry --procedure include --received 2025-03-14T16:40 --channel portal\n  $ kz-is deadline trusted-registry --procedure include --received 2025-03-14T16:40 --explain\n  $ kz-is deadline trusted-registry --procedure amend --received 2026-11-02T10:00 --json`,
    )
    .action((service: string, options: Options) => deadline(world, service, options))
}

/** Terms without a case. A moment still to come may be asked about: nothing is recorded. */
async function deadline(world: World, text: string, options: Options): Promise<void> {
  const service = parseServiceId(text)
  const calendar = world.calendar()
  const received = options.received === undefined ? momentGiven(undefined, world) : parseMoment(options.received)
  const receipt = acceptanceOf(received, options.channel, calendar)
  const day = dateOf(receipt.accepted)
  refuseEarlier(service, received, options)
  const { edition, chosen } = await editionAsked(service, day, options)
  const procedure = options.procedure === undefined ? undefined : procedureOf(edition, options.procedure)
  const events = {
    receipt: received,
    acceptance: receipt.accepted,
    registration: options.registered,
    decision: options.decided,
  }
  const { deadlines, steps: planned } = scheduleOf(edition, events, calendar, { withConditional: true })
  // The steps that the act numbers: what the tool records between two of them takes no time and is a case's own.
  const steps = planned.filter((step) => !step.within)
  if (world.json) {
    world.out(
      JSON.stringify({
        service,
        procedure: procedure?.id ?? null,
        edition: editionJson({ edition, chosen, editionReason: null, accepted: receipt.accepted }),
        channel: options.channel,
        received,
        accepted: receipt.accepted,
        receiptRule: receipt.rule,
        deadlines: deadlines.map((each) => ({
          ...deadlineJson(each, world),
          ...(options.explain ? { explanation: explanationJson(each, world) } : {}),
        })),
        steps: steps.map((step) => stepJson(step, world)),
      }),
    )
    return
  }
  print(
    world,
    { edition, chosen, received, accepted: receipt.accepted, rule: receipt.rule },
    deadlines,
    steps,
    options.explain === true,
  )
}

/** What governs on the day. @throws 'no-edition', which asks for no reason: nothing is recorded here */
async function editionAsked(service: ServiceId, day: CivilDate, options: Options): Promise<EditionChosen> {
  try {
    return editionOn(await lawOf(service), day, options)
  } catch (error) {
    if (!isExpected(error, 'no-edition')) throw error
    throw new ExpectedError('no-edition', { ...error.facts, unrecorded: true })
  }
}

/** A registration is not before the application came, a decision not before either. @throws 'step-before-cause' */
function refuseEarlier(service: string, received: Moment, { registered, decided }: Options): void {
  const refuse = (step: string, option: string, at: Moment | undefined, after: Moment): void => {
    if (at !== undefined && at < after)
      throw new ExpectedError('step-before-cause', { case: service, step, at, after, option })
  }
  refuse('registration', '--registered', registered, received)
  refuse('decision', '--decided', decided, registered ?? received)
}

interface Receipt extends EditionChosen {
  readonly received: Moment
  readonly accepted: Moment
  readonly rule: keyof World['words']['cases']['intake']['moved']
}

function print(
  world: World,
  receipt: Receipt,
  deadlines: readonly Deadline[],
  steps: readonly PlannedStep[],
  explain: boolean,
): void {
  const w = world.words.cases
  const { edition } = receipt
  world.out(world.paint.bold(w.deadline.title(w.text(edition.title))))
  world.out(
    facts(world, [
      [w.labels.edition, sayEdition(world, { ...receipt, editionReason: null })],
      [w.labels.received, sayWhen(receipt.received)],
      [w.labels.accepted, w.intake.moved[receipt.rule](sayWhen(receipt.accepted))],
    ]),
  )
  warnOfEdition(world, receipt)
  world.out('')
  if (deadlines.length > 0)
    world.out(
      table(
        world,
        [w.labels.what, w.labels.due, '', w.labels.clause],
        deadlines.map((each) => deadlineRow(each, world)),
      ),
    )
  for (const note of notesOf(deadlines, world)) world.out(`  ${note}`)
  world.out('')
  world.out(world.paint.bold(w.labels.route))
  world.out(
    table(
      world,
      [w.labels.step, w.labels.role, w.labels.due, w.labels.clause],
      steps.map((step) => stepRow(step, edition, world)),
    ),
  )
  if (!explain) return
  for (const each of deadlines) {
    world.out('')
    world.out(world.paint.bold(`${w.text(each.title)} (${each.citation})`))
    for (const line of explained(each, world)) world.out(`  ${line}`)
  }
}

function deadlineRow(each: Deadline, world: World): readonly string[] {
  const w = world.words.cases
  const marks = [
    each.planned ? w.deadline.planned : '',
    each.conditional ? w.deadline.conditional : '',
    each.rolled && each.rolledFrom ? w.deadline.rolled(each.rolledFrom) : '',
  ].filter((mark) => mark !== '')
  return [
    w.text(each.title),
    sayWhen(each.due),
    [sayDuration(each.term, world.words), ...marks].join('; '),
    each.citation,
  ]
}

/** What bounds a step that has no term of its own: another term, or the step that it stands within. */
function boundTitle(boundedBy: string, { terms, route }: ServiceEdition): Text | undefined {
  return boundedBy.startsWith('step:')
    ? route.find((step) => step.id === boundedBy.slice(5))?.action
    : terms.find((term) => term.id === boundedBy)?.title
}

function stepRow(step: PlannedStep, edition: ServiceEdition, world: World): readonly string[] {
  const w = world.words.cases
  const by = step.boundedBy === null || step.boundedBy === 'service' ? undefined : boundTitle(step.boundedBy, edition)
  const day = sayWhen(step.due)
  const due =
    step.boundedBy === null ? day : by === undefined ? w.deadline.bounded(day) : w.deadline.boundedBy(day, w.text(by))
  return [w.text(step.action), w.text(step.role.title), due, step.citation]
}

/** What has to be said beside the dates: stricter codes, readings of the act's words, projected years. */
export function notesOf(deadlines: readonly Deadline[], world: World): readonly string[] {
  const w = world.words.cases
  const beside = deadlines.flatMap((each) =>
    each.beside === null
      ? []
      : [`${each.citation}: ${w.deadline.beside(w.text(each.beside.source), sayWhen(each.beside.due))}`],
  )
  const notes = deadlines.flatMap((each) =>
    each.note === null || each.beside !== null ? [] : [`${each.citation}: ${w.text(each.note)}`],
  )
  const years = [...new Set(deadlines.flatMap((each) => each.projectedYears))]
  return [...beside, ...notes, ...(years.length > 0 ? [w.deadline.projected(years.join(', '))] : [])]
}
