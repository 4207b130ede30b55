import type { Command } from 'commander'
import { ENCODINGS, type Encoding } from '../files/encoding.js'
import type { BatchFormat } from './batch/open-batch.js'
import { note } from './help-examples.js'
import { parseOneOf } from './parse.js'
import type { World } from './world.js'

/** What `next` and `decide` take alike: how the work is done, and a file of many cases in the place of one. */
export interface WorkOptions {
  readonly override?: string
  readonly at?: string
  readonly output?: string
  readonly papers: boolean
  readonly dryRun?: boolean
  readonly from?: string
  readonly rejects?: string
  readonly format?: BatchFormat
  readonly encoding?: Encoding
  readonly yes?: boolean
}

const FORMATS: readonly BatchFormat[] = ['csv', 'jsonl']

/** The options of `WorkOptions`, after those of the command's own. */
export function declareWorkOptions(command: Command, world: World): Command {
  const { options } = world.words.cases
  const w = world.words.batch
  const { options: imports } = world.words.importing
  return command
    .option('--override <reason>', options.override)
    .option('--at <moment>', options.at)
    .option('-o, --output <folder>', options.output)
    .option('--no-papers', options.noPapers)
    .option('--dry-run', options.dryRun)
    .option('--from <file>', w.options.from)
    .option('--rejects <file>', w.options.rejects)
    .option('--format <format>', imports.format, parseOneOf('--format', FORMATS))
    .option('--encoding <encoding>', imports.encoding, parseOneOf('--encoding', ENCODINGS))
    .option('--yes', w.options.yes)
    .addHelpText('after', note(command.name() === 'decide' ? w.columns.decide : w.columns.next))
}
