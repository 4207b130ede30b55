import type { Command } from 'commander'
import { examples } from '../help-examples.js'
import type { World } from '../world.js'

export function declare(parent: Command, world: World): void {
  parent
    .command('doctor')
    .description(world.words.program.commands.doctor)
    .option('--full', world.words.doctor.full)
    .addHelpText('after', examples(world, 'doctor', 'doctor --full', 'doctor --json'))
    .action(async ({ full }: { readonly full?: boolean }) =>
      (await import('../doctor/doctor.js')).doctor(world, full === true),
    )
}
