import { type Command, Option } from 'commander'
import type { CivilDate } from '../../calendar/civil-date.js'
import type { Case } from '../../case/case.js'
import { ExpectedError, isExpected } from '../../expected-error.js'
import type { JsonObject } from '../../text.js'
import { caseJson } from '../case-json.js'
import { openPapersFolder, writePapers } from '../casework/case-papers.js'
import { judgeNow } from '../casework/lookups.js'
import { workHearing } from '../casework/move-hearing.js'
import { loadCase } from '../casework/record.js'
import { writtenText } from '../casework/written-text.js'
import { examples } from '../help-examples.js'
import { printWritten } from '../paper-title.js'
import { parseDay } from '../parse.js'
import { printNotice } from '../print-notice.js'
import { printPossible } from '../print-possible.js'
import type { World } from '../world.js'
import { whenDone } from './next.js'

interface Options {
  readonly to?: CivilDate
  readonly time?: string
  readonly place?: string
  readonly reason: string
  readonly at?: string
  readonly output?: string
  readonly papers: boolean
}

export function declare(parent: Command, world: World): void {
  const w = world.words.hearing
  const hearing = parent.command('hearing').description(world.words.program.commands.hearing)
  hearing.addHelpText(
    'after',
    examples(
      world,
      'hearing move TR-2025-000001 --to 2025-04-04 --reason "өтініш берушінің 2025-03-28 хаты"',
      'hearing cancel TR-2025-000001 --reason "өтініш беруші құжаттарды ұсынды"',
    ),
  )
  common(hearing.command('move').description(w.descriptions.move), world)
    .addOption(new Option('--to <date>', w.options.to).argParser(parseDay).makeOptionMandatory())
    .option('--time <time>', w.options.time)
    .option('--place <text>', w.options.place)
    .option('-o, --output <folder>', world.words.cases.options.output)
    .option('--no-papers', world.words.cases.options.noPapers)
    .addHelpText(
      'after',
      examples(
        world,
        'hearing move TR-2025-000001 --to 2025-04-04 --time 15:30 --reason "өтініш берушінің хаты"',
        'hearing move TR-2025-000001 --to 2025-04-04 --place "Астана, 8-үй" --reason "зал бос емес" --json',
      ),
    )
    .action((text: string, options: Options) => work(world, text, options, changeOf(options)))
  common(hearing.command('cancel').description(w.descriptions.cancel), world)
    .addHelpText('after', examples(world, 'hearing cancel TR-2025-000001 --reason "құжаттар ұсынылды"'))
    .action((text: string, options: Options) => work(world, text, { ...options, papers: false }, null))
}

function common(command: Command, world: World): Command {
  const { options } = world.words.cases
  return command
    .argument('<case>', world.words.cases.arguments.case)
    .addOption(new Option('--reason <text>', options.reason).makeOptionMandatory())
    .option('--at <moment>', options.at)
}

function changeOf({ to, time, place }: Options): JsonObject {
  return {
    hearingDate: to ?? '',
    ...(time === undefined ? {} : { hearingTime: time }),
    ...(place === undefined ? {} : { hearingPlace: place }),
  }
}

async function work(world: World, text: string, options: Options, change: JsonObject | null): Promise<void> {
  const file = await loadCase(world, text)
  const reason = writtenText(world, 'reason', options.reason)
  if (options.papers) openPapersFolder(world, file, options.output)
  const after = await workHearing(world, {
    case: file.case,
    version: file.version,
    change,
    reason,
    at: whenDone(world, file, options.at),
    by: world.by,
  }).catch(withItsOption)
  const papers = options.papers ? await writePapers(world, after, file.papers.length, options.output) : []
  if (world.json) world.out(JSON.stringify({ ...caseJson(after, await judgeNow(world, after), world), papers }))
  else await print(world, after, change, papers)
}

/** A day that is not possible was given by an option of this command's own, and is mended by it. */
function withItsOption(error: unknown): never {
  if (!isExpected(error, 'step-date-impossible')) throw error
  throw new ExpectedError('step-date-impossible', { ...error.facts, option: '--to' })
}

async function print(
  world: World,
  after: Case,
  change: JsonObject | null,
  papers: readonly { readonly form: string; readonly number: string; readonly path: string }[],
): Promise<void> {
  const w = world.words.hearing
  world.out(change === null ? w.cancelled : w.moved(String(change.hearingDate)))
  if (change !== null) printNotice(world, after)
  printWritten(world, papers)
  printPossible(world, after)
}
