import type { Command } from 'commander'
import type { Channel } from '../../calendar/receipt.js'
import { ENCODINGS, type Encoding } from '../../files/encoding.js'
import { parseServiceId } from '../../law/edition.js'
import { writtenText } from '../casework/written-text.js'
import { EXIT } from '../exit-codes.js'
import { examples } from '../help-examples.js'
import type { FileFormat } from '../import/open-rows.js'
import { runImport } from '../import/run-import.js'
import type { Tally } from '../import/tally.js'
import { momentGiven, parseChannel, parseOneOf } from '../parse.js'
import { mayTakeIn } from '../people/may-do.js'
import { safeText } from '../safe-text.js'
import type { World } from '../world.js'

interface ImportOptions {
  readonly service?: string
  readonly procedure?: string
  readonly received?: string
  readonly channel?: Channel
  readonly format?: FileFormat
  readonly encoding?: Encoding
  readonly rejects?: string
  readonly dryRun?: boolean
  readonly edition?: string
  readonly route?: string
  readonly why?: string
}

const FORMATS: readonly FileFormat[] = ['csv', 'jsonl']
/** So many rejected rows are told on the screen. */
const SHOWN = 20

export function declare(parent: Command, world: World): void {
  const w = world.words.importing
  const { options } = world.words.cases
  parent
    .command('import')
    .description(world.words.program.commands.import)
    .argument('<file>', w.file)
    .option('--service <service>', w.options.service)
    .option('--procedure <procedure>', w.options.procedure)
    .option('--received <moment>', w.options.received)
    .option('--channel <channel>', w.options.channel, parseChannel)
    .option('--format <format>', w.options.format, parseOneOf('--format', FORMATS))
    .option('--encoding <encoding>', w.options.encoding, parseOneOf('--encoding', ENCODINGS))
    .option('--rejects <file>', w.options.rejects)
    .option('--edition <edition>', options.edition)
    .option('--route <edition>', options.route)
    .option('--why <reason>', options.why)
    .option('--dry-run', w.options.dryRun)
    .addHelpText(
      'after',
      examples(
        world,
        'import portal.csv --service software-deposit --dry-run',
        'import portal.csv --service trusted-registry --procedure include --channel portal --rejects rejects.csv',
        'import portal.jsonl --service state-registration --json',
        'import cases.jsonl --dry-run',
      ),
    )
    .action((file: string, given: ImportOptions) => importFile(world, file, given))
}

async function importFile(world: World, path: string, given: ImportOptions): Promise<void> {
  const { rejects, dryRun = false } = given
  const service = given.service === undefined ? null : parseServiceId(given.service)
  // Where each line says its own service, leave is asked for each as it is stored.
  if (service !== null) await mayTakeIn(world, service, 'import')
  const { tally, aside } = await runImport(
    world,
    { path, format: given.format, encoding: given.encoding },
    {
      service,
      procedure: given.procedure,
      received: momentGiven(given.received, world),
      receivedByClock: given.received === undefined,
      channel: given.channel ?? 'office',
      edition: given.edition,
      route: given.route,
      editionReason: given.why === undefined ? null : writtenText(world, 'why', given.why),
      by: world.by,
    },
    { rejects, dryRun },
  )
  if (world.json) {
    const { read, accepted, duplicates, rejected } = tally
    const told = { rejects: tally.rejects, rejectsNotTold: rejected - tally.rejects.length, repeated: tally.repeated }
    world.out(JSON.stringify({ read, accepted, duplicates, rejected, dryRun, ...told }))
  } else print(world, tally, { rejects, dryRun, aside })
  if (tally.rejected > 0) world.exit(EXIT.badData)
}

function print(
  world: World,
  tally: Tally,
  {
    rejects,
    dryRun,
    aside,
  }: { readonly rejects: string | undefined; readonly dryRun: boolean; readonly aside: string | null },
): void {
  const w = world.words.importing
  for (const { line, case: number } of tally.repeated.slice(0, SHOWN)) world.warn(w.differs(line, number))
  for (const { line, field, error, problems } of tally.rejects.slice(0, SHOWN)) {
    const faults = problems ?? [{ field, error }]
    const said = faults.map((fault) => (fault.field === '' ? fault.error : `${fault.field}: ${fault.error}`)).join('; ')
    world.warn(safeText(w.rejected(line, said)))
  }
  if (tally.rejected > SHOWN) world.warn(w.rejectedMore(tally.rejected - SHOWN))
  if (rejects !== undefined && tally.rejected > 0) world.warn(w.rejectsWritten(rejects))
  if (aside !== null) world.warn(w.oldKept(aside))
  if (dryRun) world.out(w.planned)
  world.out(w.summary(tally.read, tally.accepted, tally.duplicates, tally.rejected))
}
