import type { Command } from 'commander'
import type { Channel } from '../../calendar/receipt.js'
import type { Case } from '../../case/case.js'
import { caseDeadlines } from '../../case/dates.js'
import type { ExpectedError } from '../../expected-error.js'
import { parseServiceId } from '../../law/edition.js'
import type { JsonObject } from '../../text.js'
import { deadlineJson, editionJson } from '../case-json.js'
import { openAlike } from '../casework/open-alike.js'
import { sayProblem } from '../casework/problems.js'
import { readAnswers } from '../casework/read-answers.js'
import { type Application, type Prepared, prepare, receive, rehearse } from '../casework/receive.js'
import { stateNumberLine, stateNumberOfCase } from '../casework/state-number.js'
import { writtenText } from '../casework/written-text.js'
import { examples } from '../help-examples.js'
import { momentGiven, parseChannel } from '../parse.js'
import { mayTakeIn } from '../people/may-do.js'
import { printPossible } from '../print-possible.js'
import { sayWhen } from '../say.js'
import { table } from '../table.js'
import { warnOfEdition } from '../warn-of-edition.js'
import type { World } from '../world.js'

export interface IntakeOptions {
  readonly procedure?: string
  readonly received?: string
  readonly channel?: Channel
  readonly answers?: string
  readonly schema?: boolean
  readonly edition?: string
  readonly route?: string
  readonly why?: string
  readonly external?: string
  readonly draft?: boolean
  readonly resume?: string
  readonly dryRun?: boolean
}

export function declare(parent: Command, world: World): void {
  const w = world.words.cases
  parent
    .command('intake')
    .description(world.words.program.commands.intake)
    .argument('[service]', w.arguments.service)
    .option('--procedure <procedure>', w.options.procedure)
    .option('--answers <file>', w.options.answers)
    .option('--received <moment>', w.options.received)
    .option('--channel <channel>', w.options.channel, parseChannel)
    .option('--external <number>', w.options.external)
    .option('--schema', w.options.schema)
    .option('--draft', w.options.draft)
    .option('--resume <draft>', w.options.resume)
    .option('--edition <edition>', w.options.edition)
    .option('--route <edition>', w.options.route)
    .option('--why <reason>', w.options.why)
    .option('--dry-run', w.options.dryRun)
    .addHelpText(
      'after',
      examples(
        world,
        'intake',
        'intake trusted-registry --procedure include --schema',
        'intake trusted-registry --procedure include --answers application.json --channel portal',
      ),
    )
    .action((service: string | undefined, options: IntakeOptions) => intake(world, service, options))
}

async function intake(world: World, service: string | undefined, options: IntakeOptions): Promise<void> {
  if (service !== undefined) await mayTakeIn(world, parseServiceId(service), 'intake')
  if (options.schema) return (await import('../casework/print-schema.js')).printSchema(world, service, options)
  const { answers, resume } = options
  if (resume !== undefined && (answers !== undefined || !world.interactive))
    return (await import('../casework/resume-draft.js')).resumeDraft(world, service, { ...options, resume })
  if (answers !== undefined) return fromFile(world, service, options, answers)
  if (!world.interactive) throw await missing(world, service, options)
  return (await import('../interview/intake-interview.js')).intakeByInterview(world, service, options)
}

/** Nothing was answered and nobody can be asked: what is missing, once it is known for which procedure. */
async function missing(world: World, service: string | undefined, options: IntakeOptions): Promise<ExpectedError> {
  const { answersMissing, withoutService } = await import('../casework/answers-missing.js')
  if (service === undefined) return withoutService(world)
  return answersMissing(world, { service, procedure: options.procedure }, () =>
    prepare(world, application(world, service, options, {})),
  )
}

function application(world: World, service: string, options: IntakeOptions, answers: JsonObject): Application {
  return {
    service: parseServiceId(service),
    procedure: options.procedure,
    channel: options.channel ?? 'office',
    received: momentGiven(options.received, world),
    edition: options.edition,
    route: options.route,
    editionReason: options.why === undefined ? null : writtenText(world, 'why', options.why),
    external: options.external === undefined ? null : writtenText(world, 'external', options.external),
    answers,
    draft: null,
    by: world.by,
  }
}

/** The answers as a file: checked all at once, stored or refused whole. With --draft kept as they are, to go on with later. */
async function fromFile(
  world: World,
  service: string | undefined,
  options: IntakeOptions,
  path: string,
): Promise<void> {
  const answers = await readAnswers(world, path, async () =>
    (await import('../casework/print-schema.js')).schemaCommandOf(service, options),
  )
  if (service === undefined) throw (await import('../casework/answers-missing.js')).withoutService(world)
  if (options.draft) return (await import('../casework/drafts.js')).keepDraft(world, service, options, answers)
  const prepared = await prepare(world, application(world, service, options, answers))
  await store(world, prepared, options.dryRun === true)
}

/** Stores what was prepared (or only rehearses it) and says what came of it. */
export async function store(world: World, prepared: Prepared, dryRun: boolean): Promise<void> {
  const { file, again } = dryRun ? { file: rehearse(prepared), again: false } : await receive(world, prepared)
  const deadlines = caseDeadlines(file, world.calendar())
  const { channels, source } = file.edition.filedBy
  const warnings = [
    ...prepared.checked.warnings.map((warning) => ({
      field: warning.field,
      code: warning.code,
      message: sayProblem(warning, world.words),
    })),
    ...(channels.includes(file.channel)
      ? []
      : [{ field: 'channel', code: 'channel-not-of-the-act', message: world.words.cases.intake.notByPortal(source) }]),
  ]
  const found = await stateNumberOfCase(world, file)
  const alike = again ? [] : await openAlike(await world.store(), file)
  if (world.json) {
    world.out(
      JSON.stringify({
        case: file.case,
        number: file.number,
        service: file.service,
        procedure: file.procedure.id,
        status: file.status,
        received: file.received,
        accepted: file.accepted,
        duplicate: again,
        dryRun,
        edition: editionJson(file),
        deadlines: deadlines.map((each) => deadlineJson(each, world)),
        warnings,
        alike,
        ...found,
      }),
    )
    return
  }
  print(world, file, prepared, { again, dryRun })
  if (found.stateNumber !== undefined) world.out(stateNumberLine(world, found.stateNumber))
  if (alike.length > 0) world.warn(world.paint.yellow(world.words.cases.intake.alike(alike.join(', '))))
}

function print(
  world: World,
  file: Case,
  prepared: Prepared,
  { again, dryRun }: { readonly again: boolean; readonly dryRun: boolean },
): void {
  const w = world.words.cases
  if (again) {
    world.out(w.intake.duplicate(file.case))
    return
  }
  world.out(dryRun ? w.intake.planned : w.intake.stored(file.case, file.number))
  world.out(w.intake.moved[prepared.receipt.rule](sayWhen(file.accepted)))
  warnOfEdition(world, file)
  const { warnings } = prepared.checked
  if (warnings.length > 0) {
    world.warn(world.paint.yellow(w.intake.warnings))
    for (const warning of warnings) world.warn(`  ${sayProblem(warning, world.words)}`)
  }
  const deadlines = caseDeadlines(file, world.calendar()).filter((each) => each.from !== 'decision')
  if (deadlines.length > 0)
    world.out(
      table(
        world,
        [w.labels.what, w.labels.due, w.labels.clause],
        deadlines.map((each) => [w.text(each.title), sayWhen(each.due), each.citation]),
      ),
    )
  if (!dryRun) printPossible(world, file)
}
