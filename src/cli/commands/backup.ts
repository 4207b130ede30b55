import { type Command, Option } from 'commander'
import { examples } from '../help-examples.js'
import { parseCount } from '../parse.js'
import type { World } from '../world.js'

export interface BackupCommandOptions {
  readonly keep?: number
  readonly force?: boolean
}

export function declare(parent: Command, world: World): void {
  const w = world.words.backup
  parent
    .command('backup')
    .description(world.words.program.commands.backup)
    .argument('[file]', w.arguments.to)
    .addOption(new Option('--keep <n>', w.options.keep).argParser(parseCount('--keep')))
    .option('--force', w.options.force)
    .addHelpText('after', examples(world, 'backup', 'backup --keep 14', 'backup office-copy.sqlite'))
    .action(async (to: string | undefined, options: BackupCommandOptions) =>
      (await import('../backup/make-backup.js')).makeBackup(world, to, options),
    )
}
