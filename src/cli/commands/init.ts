import type { Command } from 'commander'
import { isThere } from '../../files/folders.js'
import { examples } from '../help-examples.js'
import type { World } from '../world.js'

export function declare(parent: Command, world: World): void {
  parent
    .command('init')
    .description(world.words.program.commands.init)
    .addHelpText('after', examples(world, 'init', 'init --db ./office.sqlite'))
    .action(() => init(world))
}

/** Makes the database; one that is there already is opened and left as it is. */
async function init(world: World): Promise<void> {
  const w = world.words.cases.init
  const was = isThere(world.databasePath)
  await world.store()
  if (world.json) world.out(JSON.stringify({ database: world.databasePath, made: !was }))
  else world.out(was ? w.exists(world.databasePath) : w.made(world.databasePath))
}
