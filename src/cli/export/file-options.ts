import type { Command } from 'commander'
import type { World } from '../world.js'
import { parseSeparator } from './format.js'

/** What every command that writes a listing to a file lets the clerk say of the file. */
export function withFileOptions(command: Command, world: World): Command {
  const w = world.words.exported.options
  return command
    .option('-o, --output <file>', w.output)
    .option('--force', w.force)
    .option('--mask', w.mask)
    .option('--excel', w.excel)
    .option('--separator <name>', w.separator, parseSeparator)
}
