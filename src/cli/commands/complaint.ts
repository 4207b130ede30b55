import { type Command, Option } from 'commander'
import { dateOf } from '../../calendar/civil-date.js'
import type { Channel } from '../../calendar/receipt.js'
import type { Addressee, ComplaintOutcome } from '../../case/act.js'
import { answeredToForward } from '../../case/complain.js'
import { sameName } from '../../case/same-name.js'
import { ExpectedError } from '../../expected-error.js'
import { setAnswers } from '../../form/answers/set-answers.js'
import { complaintFields } from '../../law/complaint.js'
import { termOf } from '../../law/deadlines.js'
import type { Json, JsonObject, Lang } from '../../text.js'
import { addComplaint, type ComplaintDone, forward, resolve } from '../casework/complaints.js'
import { complainantName } from '../casework/project.js'
import { readAnswers } from '../casework/read-answers.js'
import { loadCase } from '../casework/record.js'
import { writtenText } from '../casework/written-text.js'
import { examples } from '../help-examples.js'
import { momentGiven, parseChannel, parseOneOf, parseSet } from '../parse.js'
import type { World } from '../world.js'
import { list } from './complaint/list.js'
import { report } from './complaint/report.js'

const ADDRESSEES: readonly Addressee[] = ['provider', 'reviewing-body', 'quality-authority']
const OUTCOMES: readonly ComplaintOutcome[] = ['satisfied', 'partly-satisfied', 'rejected', 'favourable-act']

interface AddOptions {
  readonly to: Addressee
  readonly received?: string
  readonly channel: Channel
  readonly answers?: string
  readonly set: readonly (readonly [string, Json])[]
  readonly schema?: boolean
  readonly output?: string
  readonly papers: boolean
}

export function declare(parent: Command, world: World): void {
  const w = world.words.complaint
  const c = world.words.cases
  const complaint = parent.command('complaint').description(world.words.program.commands.complaint)
  complaint.addHelpText('after', examples(world, 'complaint add TR-2025-000001', 'complaint list --open'))
  complaint
    .command('add')
    .description(w.descriptions.add)
    .argument('<case>', c.arguments.case)
    .addOption(
      new Option('--to <addressee>', w.options.to).argParser(parseOneOf('--to', ADDRESSEES)).default('provider'),
    )
    .option('--received <moment>', w.options.received)
    .option('--channel <channel>', w.options.channel, parseChannel, 'office')
    .option('--answers <file>', w.options.answers)
    .option('--set <field=value>', c.options.set, parseSet, [])
    .option('--schema', w.options.schema)
    .option('-o, --output <folder>', c.options.output)
    .option('--no-papers', c.options.noPapers)
    .addHelpText(
      'after',
      examples(
        world,
        'complaint add TR-2025-000001',
        'complaint add TR-2025-000001 --schema',
        'complaint add TR-2025-000001 --to quality-authority --received 2025-04-02T11:00 --answers complaint.json',
      ),
    )
    .action((text: string, options: AddOptions) => add(world, text, options))
  complaint
    .command('forward')
    .description(w.descriptions.forward)
    .argument('<complaint>', w.options.number)
    .addOption(
      new Option('--to <body>', w.options.forwardTo)
        .argParser(parseOneOf('--to', ADDRESSEES))
        .default('reviewing-body'),
    )
    .addOption(new Option('--reference <text>', w.options.reference).makeOptionMandatory())
    .option('--at <moment>', c.options.at)
    .addHelpText('after', examples(world, 'complaint forward C-2025-000001 --reference "2025-000031"'))
    .action((number: string, options: { to: Addressee; reference: string; at?: string }) =>
      send(world, number, options),
    )
  complaint
    .command('resolve')
    .description(w.descriptions.resolve)
    .argument('<complaint>', w.options.number)
    .addOption(new Option('--outcome <outcome>', w.options.outcome).argParser(parseOneOf('--outcome', OUTCOMES)))
    .option('--text <answer>', w.options.text)
    .option('--at <moment>', c.options.at)
    .option('-o, --output <folder>', c.options.output)
    .option('--no-papers', c.options.noPapers)
    .addHelpText('after', examples(world, 'complaint resolve C-2025-000001 --outcome satisfied --text "..."'))
    .action((number: string, options: ResolveOptions) => answer(world, number, options))
  complaint
    .command('list')
    .description(w.descriptions.list)
    .option('--open', w.options.open)
    .option('--case <case>', w.options.case)
    .addHelpText('after', examples(world, 'complaint list', 'complaint list --open --json'))
    .action((options: { open?: boolean; case?: string }) => list(world, options))
}

async function add(world: World, text: string, options: AddOptions): Promise<void> {
  const file = await loadCase(world, text)
  const fields = complaintFields(file.edition.complaints)
  if (options.schema) {
    const { schemaOf } = await import('../../form/answers/schema.js')
    const { loadWords } = await import('../load-words.js')
    const titleIn = async (lang: Lang): Promise<string> => (await loadWords(lang)).complaint.descriptions.add
    const title = { kk: await titleIn('kk'), ru: await titleIn('ru'), en: await titleIn('en') }
    const schema = schemaOf(fields, { title, lang: world.lang, receivedOn: dateOf(world.now()) })
    return world.out(JSON.stringify(schema, null, world.json ? 0 : 2))
  }
  const received = momentGiven(options.received, world)
  if (received < file.received)
    throw new ExpectedError('step-before-cause', {
      case: file.case,
      step: 'complaint',
      at: received,
      after: file.received,
    })
  const answers = await contentsOf(world, file, options, received)
  const done = await addComplaint(world, file.case, { ...options, received, answers, by: world.by })
  await report(world, done, options, world.words.complaint.added(done.complaint.number))
  if (!world.json && isStranger(done)) world.warn(world.words.complaint.notTheApplicant)
}

async function contentsOf(
  world: World,
  file: ComplaintDone['file'],
  options: AddOptions,
  received: ReturnType<typeof momentGiven>,
): Promise<JsonObject> {
  const fields = complaintFields(file.edition.complaints)
  if (options.answers === undefined && options.set.length === 0 && world.interactive && !world.json)
    return (await import('../interview/complaint-interview.js')).askComplaint(world, file, received)
  const sample = () => `kz-is complaint add ${file.case} --schema`
  const given = options.answers === undefined ? {} : await readAnswers(world, options.answers, sample)
  return setAnswers(fields, given, options.set)
}

/** Neither the applicant nor somebody with a paper on the authority to act for them. */
function isStranger({ file, complaint }: ComplaintDone): boolean {
  const { complainant } = complaint.answers as { readonly complainant?: JsonObject }
  const { applicant } = file.answers as { readonly applicant?: JsonObject }
  return complainant?.authority === undefined && !sameName(complainantName(complaint), String(applicant?.name ?? ''))
}

async function send(
  world: World,
  number: string,
  options: { readonly to: Addressee; readonly reference: string; readonly at?: string },
): Promise<void> {
  const reference = writtenText(world, 'reference', options.reference)
  const at = momentGiven(options.at, world)
  const done = await forward(world, number, { to: options.to, reference, at, by: world.by })
  await report(world, done, { papers: false }, world.words.complaint.forwarded(number))
}

interface ResolveOptions {
  readonly outcome?: ComplaintOutcome
  readonly text?: string
  readonly at?: string
  readonly output?: string
  readonly papers: boolean
}

async function answer(world: World, number: string, options: ResolveOptions): Promise<void> {
  const said =
    (options.outcome === undefined || options.text === undefined) && world.interactive && !world.json
      ? await (await import('../interview/complaint-interview.js')).askResolution(world, options)
      : options
  const { outcome, text } = said
  if (outcome === undefined || text === undefined) {
    const missing = [...(outcome === undefined ? ['--outcome'] : []), ...(text === undefined ? ['--text'] : [])]
    throw new ExpectedError('answers-missing', {
      service: null,
      problems: missing.map((option) => ({ line: option, field: option.slice(2), code: 'missing', citation: '' })),
    })
  }
  const done = await resolve(world, number, {
    outcome,
    answer: writtenText(world, 'text', text),
    at: momentGiven(options.at, world),
    by: world.by,
  })
  const w = world.words.complaint
  await report(world, done, options, w.resolved(number, w.outcomes[outcome]))
  if (!world.json) sayWhatFollows(world, done)
}

/** What remains after the answer: forwarding, where it did not spare it; the court, under an act that forwards complaints after these alone (829-2024/34). */
function sayWhatFollows(world: World, { file, complaint }: ComplaintDone): void {
  const w = world.words.complaint
  const { court } = file.edition.complaints
  const forwarding = termOf(file.edition, 'complaint-forward')
  if (forwarding === undefined || complaint.forwarded !== null) return world.out(w.court(court))
  if (answeredToForward(file, complaint, world.calendar())) world.out(w.toForward(complaint.number, forwarding.source))
  world.out(w.courtAfterAppeal(court))
}
