import type { Command } from 'commander'
import { examples } from '../help-examples.js'
import type { World } from '../world.js'

/** The forms: each subcommand's work is loaded when it is the one typed. */
export function declare(parent: Command, world: World): void {
  const w = world.words.form
  const form = parent.command('form').description(world.words.program.commands.form).helpCommand(false)
  form.addHelpText('after', examples(world, 'form list', 'form show 829.4', 'form blank 829.4 -o blank.docx'))

  form
    .command('list')
    .description(w.commands.list)
    .addHelpText('after', examples(world, 'form list', 'form list --json'))
    .action(async () => (await import('./form/list.js')).list(world))

  form
    .command('show')
    .description(w.commands.show)
    .argument('<id>', w.arguments.form)
    .addHelpText('after', examples(world, 'form show 829.4', 'form show 829.7 --json'))
    .action(async (id: string) => (await import('./form/show.js')).show(world, id))

  form
    .command('blank')
    .description(w.commands.blank)
    .argument('<id>', w.arguments.form)
    .requiredOption('-o, --output <file>', w.options.out)
    .option('--force', w.options.force)
    .addHelpText('after', examples(world, 'form blank 829.4 -o blank.docx', 'form blank 829.11 -o - > blank.docx'))
    .action(async (id: string, options) => (await import('./form/blank.js')).blank(world, id, options))

  form
    .command('fill')
    .description(w.commands.fill)
    .argument('<id>', w.arguments.form)
    .requiredOption('--data <file>', w.options.data)
    .requiredOption('-o, --output <file>', w.options.out)
    .option('--force', w.options.force)
    .addHelpText(
      'after',
      examples(world, 'form fill 829.10 --data centres.json -o centres.docx', 'form fill 829.7 --data - -o -'),
    )
    .action(async (id: string, options) => (await import('./form/fill.js')).fill(world, id, options))

  form
    .command('render')
    .description(w.commands.render)
    .argument('<case>', w.arguments.case)
    .argument('[id]', w.arguments.form)
    .requiredOption('-o, --output <path>', w.options.outOrFolder)
    .option('--force', w.options.force)
    .addHelpText(
      'after',
      examples(world, 'form render TR-2025-000001 -o papers', 'form render TR-2025-000001 829.7 -o notice.docx'),
    )
    .action(async (text: string, id: string | undefined, options) =>
      (await import('./form/render.js')).render(world, text, id, options),
    )

  form
    .command('check')
    .description(w.commands.check)
    .argument('<file>', w.arguments.file)
    .option('--form <id>', w.options.form)
    .addHelpText(
      'after',
      examples(world, 'form check 829.7.docx', 'form check letter.docx --form paper.cover-letter --json'),
    )
    .action(async (file: string, options) => (await import('./form/check.js')).check(world, file, options))
}
