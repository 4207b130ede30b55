import type { Command } from 'commander'
import type { Channel } from '../../calendar/receipt.js'
import { ExpectedError } from '../../expected-error.js'
import { ENCODINGS, type Encoding } from '../../files/encoding.js'
import { parseServiceId } from '../../law/edition.js'
import { writtenText } from '../casework/written-text.js'
import { EXIT } from '../exit-codes.js'
import { examples, note } from '../help-examples.js'
import { briefly } from '../help-look.js'
import type { FileFormat } from '../import/open-rows.js'
import type { BatchOptions } from '../import/prepare-row.js'
import { printImport } from '../import/print-import.js'
import { runImport } from '../import/run-import.js'
import { momentGiven, parseChannel, parseOneOf } from '../parse.js'
import { mayTakeIn } from '../people/may-do.js'
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
  readonly columns?: boolean
  readonly edition?: string
  readonly route?: string
  readonly why?: string
}

const FORMATS: readonly FileFormat[] = ['csv', 'jsonl']

export function declare(parent: Command, world: World): void {
  const w = world.words.importing
  const { options } = world.words.cases
  parent
    .command('import')
    .description(world.words.program.commands.import)
    .argument('[file]', w.file)
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
    .option('--columns', w.options.columns)
    .addHelpText('after', note(w.columnsNote))
    .addHelpText(
      'after',
      examples(
        world,
        'import portal.csv --service software-deposit --dry-run',
        'import portal.csv --service trusted-registry --procedure include --channel portal --rejects rejects.csv',
        'import portal.jsonl --service state-registration --json',
        'import cases.jsonl --dry-run',
        'import --columns --service trusted-registry --procedure include',
      ),
    )
    .action((file: string | undefined, given: ImportOptions) => importFile(world, file, given))
}

async function importFile(world: World, path: string | undefined, given: ImportOptions): Promise<void> {
  const { rejects, dryRun = false } = given
  const service = given.service === undefined ? null : parseServiceId(given.service)
  const options = { ...batchOptions(world, given), service }
  if (given.columns === true) return printColumns(world, path, options)
  if (path === undefined)
    throw misused(world, world.words.program.usage.missingArgument(briefly(world.words.importing.file)))
  // Where each line says its own service, leave is asked for each as it is stored.
  if (service !== null) await mayTakeIn(world, service, 'import')
  const file = { path, format: given.format, encoding: given.encoding }
  const { tally, aside } = await runImport(world, file, options, { rejects, dryRun })
  printImport(world, tally, { rejects, dryRun, aside })
  if (tally.rejected > 0) world.exit(EXIT.badData)
}

function batchOptions(world: World, given: ImportOptions): Omit<BatchOptions, 'service'> {
  return {
    procedure: given.procedure,
    received: momentGiven(given.received, world),
    receivedByClock: given.received === undefined,
    channel: given.channel ?? 'office',
    edition: given.edition,
    route: given.route,
    editionReason: given.why === undefined ? null : writtenText(world, 'why', given.why),
    by: world.by,
  }
}

/** The columns that a file may have, in the place of a file. @throws 'usage' with a file, and without a service */
async function printColumns(world: World, path: string | undefined, options: BatchOptions): Promise<void> {
  const { service } = options
  if (path !== undefined) throw misused(world, world.words.program.usage.conflict('FILE, --columns'))
  if (service === null) throw misused(world, world.words.importing.noService)
  return (await import('../import/print-columns.js')).printImportColumns(world, { ...options, service })
}

function misused({ words }: World, what: string): ExpectedError {
  return new ExpectedError('usage', { what, remedy: [words.program.usage.seeHelp('kz-is import')] })
}
