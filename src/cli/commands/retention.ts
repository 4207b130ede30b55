import { type Command, Option } from 'commander'
import type { CivilDate } from '../../calendar/civil-date.js'
import { ExpectedError } from '../../expected-error.js'
import { examples } from '../help-examples.js'
import { parseDay } from '../parse.js'
import type { World } from '../world.js'

export interface DestroyOptions {
  readonly until?: CivilDate
  readonly order?: string
  readonly date?: CivilDate
  readonly commission?: readonly string[]
  readonly confirm?: string
  readonly dryRun?: boolean
  readonly output?: string
}

/** Only the declaration: what a subcommand does is loaded when it is the one typed. */
export function declare(parent: Command, world: World): void {
  const w = world.words.retention
  const command = parent.command('retention').description(world.words.program.commands.retention)
  command.addHelpText('after', examples(world, 'retention due', 'retention destroy --until 2026-01-01 --dry-run'))
  command
    .command('due')
    .description(w.descriptions.due)
    .addOption(new Option('--on <date>', w.options.on).argParser(parseDay))
    .addHelpText('after', examples(world, 'retention due', 'retention due --on 2030-01-01 --json'))
    .action(async ({ on }: { readonly on?: CivilDate }) =>
      (await import('../retention/list-due.js')).listDue(world, on),
    )
  command
    .command('destroy')
    .description(w.descriptions.destroy)
    .argument('[case...]', w.options.case)
    .addOption(new Option('--until <date>', w.options.until).argParser(parseDay))
    .option('--order <number>', w.options.order)
    .addOption(new Option('--date <date>', w.options.date).argParser(parseDay))
    .option('--commission <name...>', w.options.commission)
    .option('--confirm <file>', w.options.confirm)
    .option('--dry-run', w.options.dryRun)
    .option('-o, --output <file>', w.options.output)
    .addHelpText('after', `\n${w.help}\n${examples(world, 'retention destroy --until 2026-01-01 --dry-run')}`)
    .action(async (named: readonly string[], options: DestroyOptions) => {
      if (named.length > 0 === (options.until !== undefined))
        throw new ExpectedError('usage', { what: w.oneOf, remedy: ['kz-is retention destroy --help'] })
      await (await import('../retention/destroy.js')).destroy(world, named, options)
    })
  command
    .command('act')
    .description(w.descriptions.act)
    .argument('<number>', w.options.number)
    .option('-o, --output <file>', w.options.output)
    .option('--force', w.options.force)
    .addHelpText('after', examples(world, 'retention act D-2026-000001 -o act.docx'))
    .action(async (number: string, { output, force }: { readonly output?: string; readonly force?: boolean }) =>
      (await import('../retention/paper.js')).drawAct(world, number, output, force === true),
    )
  command
    .command('wipe')
    .description(w.descriptions.wipe)
    .addHelpText('after', examples(world, 'retention wipe'))
    .action(async () => (await import('../retention/wipe-command.js')).wipeNow(world))
}
