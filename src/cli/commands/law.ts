import type { Command } from 'commander'
import { type CivilDate, civilDate } from '../../calendar/civil-date.js'
import { examples } from '../help-examples.js'
import type { World } from '../world.js'

interface Options {
  readonly on?: CivilDate
}

/** `law services`, `law show <citation|act|service>`: the law as the program carries it, each rule with its clause. */
export function declare(parent: Command, world: World): void {
  const w = world.words.cases.law
  const law = parent.command('law').description(world.words.program.commands.law).helpCommand(false)
  law.addHelpText('after', examples(world, 'law services', 'law show 829-2024/24', 'law show 829-2024'))
  law
    .command('services')
    .description(w.descriptions.services)
    .option('--on <date>', w.on, civilDate)
    .addHelpText('after', examples(world, 'law services', 'law services --on 2025-03-14', 'law services --json'))
    .action(async (options: Options) => (await import('./law/services.js')).printServices(world, options.on))
  law
    .command('show')
    .description(w.descriptions.show)
    .argument('<citation>', w.citation)
    .option('--on <date>', w.on, civilDate)
    .addHelpText(
      'after',
      examples(
        world,
        'law show 829-2024/5',
        'law show 829-2024/annex2/10.4 --json',
        'law show 829-2024',
        'law show trusted-registry --on 2025-03-14',
      ),
    )
    .action(async (text: string, options: Options) => (await import('./law/show.js')).showLaw(world, text, options.on))
}
