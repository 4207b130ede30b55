import type { Command } from 'commander'
import { ExpectedError } from '../../expected-error.js'
import { SCRIPTS, SHELLS } from '../complete/scripts.js'
import { examples } from '../help-examples.js'
import type { World } from '../world.js'

export function declare(parent: Command, world: World): void {
  parent
    .command('completion')
    .description(world.words.program.commands.completion)
    .argument('<shell>', SHELLS.join(', '))
    .addHelpText(
      'after',
      examples(world, 'completion bash', 'completion zsh', 'completion fish', 'completion powershell'),
    )
    .action((text: string) => {
      const shell = SHELLS.find((each) => each === text)
      if (shell === undefined)
        throw new ExpectedError('value-unknown', { option: 'completion', text: text.slice(0, 60), known: SHELLS })
      if (world.json) world.out(JSON.stringify({ shell, script: SCRIPTS[shell] }))
      else world.out(SCRIPTS[shell])
    })
}
