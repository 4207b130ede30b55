import type { Command } from 'commander'
import { examples } from '../help-examples.js'
import type { World } from '../world.js'

export interface RestoreOptions {
  readonly confirm?: string
  readonly dryRun?: boolean
  readonly rebuild?: boolean
  readonly bringBack?: boolean
}

export function declare(parent: Command, world: World): void {
  const w = world.words.backup
  parent
    .command('restore')
    .description(world.words.program.commands.restore)
    .argument('<file>', w.arguments.from)
    .option('--dry-run', w.options.dryRun)
    .option('--rebuild', w.options.rebuild)
    .option('--confirm <name>', w.options.confirm)
    .option('--bring-back', w.options.bringBack)
    .addHelpText(
      'after',
      examples(world, 'restore office-copy.sqlite --dry-run', 'restore office-copy.sqlite --confirm kz-is.sqlite'),
    )
    .action(async (from: string, options: RestoreOptions) =>
      (await import('../backup/restore.js')).restore(world, from, options),
    )
}
