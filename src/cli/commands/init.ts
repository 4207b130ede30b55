import type { Command } from 'commander'
import { isThere } from '../../files/folders.js'
import { factsOf } from '../../files/look-at.js'
import { examples } from '../help-examples.js'
import { databasePath } from '../places.js'
import type { World } from '../world.js'

export function declare(parent: Command, world: World): void {
  parent
    .command('init')
    .description(world.words.program.commands.init)
    .addHelpText('after', examples(world, 'init', 'init --db ./office.sqlite'))
    .action(() => init(world))
}

/**
 * Makes the database; one that is there already is opened and left as it is. Here alone a new one may come in the place of one that
 * vanished: whoever types `init` wants it.
 */
async function init(world: World): Promise<void> {
  const w = world.words.cases.init
  const path = world.databasePath
  const was = isThere(path) && factsOf(path)?.bytes !== 0
  if (!was) {
    const { openStore } = await import('../../store/open-store.js')
    await (await openStore(path, { makeFolder: path === databasePath(undefined, world.env), fresh: true })).close()
  }
  await world.store()
  if (world.json) world.out(JSON.stringify({ database: world.databasePath, made: !was }))
  else world.out(was ? w.exists(world.databasePath) : w.made(world.databasePath))
}
