import { join, resolve } from 'node:path'
import type { Command } from 'commander'
import { makeTemporaryFolder } from '../../files/folders.js'
import { examples } from '../help-examples.js'
import type { World } from '../world.js'

export function declare(parent: Command, world: World): void {
  parent
    .command('demo')
    .description(world.words.program.commands.demo)
    .option('-o, --output <folder>', world.words.cases.options.output)
    .addHelpText('after', examples(world, 'demo', 'demo -o ./papers --lang ru'))
    .action((options: { readonly output?: string }) => demo(world, options.output))
}

/** Everything happens in a folder of its own: the office's database is neither read nor written. */
async function demo(world: World, output: string | undefined): Promise<void> {
  const folder = makeTemporaryFolder('kz-is-demo-')
  const papers = output === undefined ? join(folder, 'papers') : resolve(output)
  const { runDemo } = await import('../casework/run-demo.js')
  await runDemo(world, join(folder, 'demo.sqlite'), papers)
}
