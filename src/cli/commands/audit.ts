import { type Command, Option } from 'commander'
import { examples } from '../help-examples.js'
import { parseCount } from '../parse.js'
import type { ViewsOptions } from '../people/views.js'
import type { World } from '../world.js'

export interface ExportOptions {
  readonly output: string
  readonly force?: boolean
  readonly mask?: boolean
}

/** Only the declaration: what a subcommand does is loaded when it is the one typed. */
export function declare(parent: Command, world: World): void {
  const w = world.words.audit
  const command = parent.command('audit').description(world.words.program.commands.audit)
  command.addHelpText('after', examples(world, 'audit verify', 'audit head', 'audit export -o journal.jsonl'))
  command
    .command('verify')
    .description(w.descriptions.verify)
    .option('--head <mark>', w.options.head)
    .addHelpText('after', examples(world, 'audit verify', 'audit verify --json'))
    .action(async (options: { readonly head?: string }) =>
      (await import('../audit/verify.js')).verify(world, options.head),
    )
  command
    .command('head')
    .description(w.descriptions.head)
    .addHelpText('after', examples(world, 'audit head', 'audit head --json'))
    .action(async () => (await import('../audit/head.js')).head(world))
  command
    .command('export')
    .description(w.descriptions.export)
    .requiredOption('-o, --output <file>', w.options.output)
    .option('--force', w.options.force)
    .option('--mask', w.options.mask)
    .addHelpText('after', examples(world, 'audit export -o journal.jsonl', 'audit export -o - > journal.jsonl'))
    .action(async (options: ExportOptions) => (await import('../audit/export.js')).exportAll(world, options))
  command
    .command('replay')
    .description(w.descriptions.replay)
    .argument('[case...]', w.options.case)
    .addHelpText('after', examples(world, 'audit replay', 'audit replay TR-2025-000001'))
    .action(async (numbers: readonly string[]) => (await import('../audit/print-replay.js')).replay(world, numbers))
  const { people } = world.words
  command
    .command('views')
    .description(people.descriptions.views)
    .option('--case <case>', people.options.case)
    .option('--entry <entry>', people.options.entry)
    .option('--by <name>', people.options.by)
    .addOption(new Option('--limit <n>', people.options.limit).argParser(parseCount('--limit')).default(50))
    .addOption(new Option('--before <n>', people.options.before).argParser(parseCount('--before')))
    .addHelpText('after', examples(world, 'audit views', 'audit views --case TR-2025-000001 --json'))
    .action(async (options: ViewsOptions) => (await import('../people/views.js')).listViews(world, options))
  command
    .command('rebuild')
    .description(w.descriptions.rebuild)
    .addHelpText('after', examples(world, 'audit rebuild'))
    .action(async () => (await import('../audit/rebuild.js')).rebuild(world))
}
