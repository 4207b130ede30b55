import type { Command } from 'commander'
import { SERVICE_IDS } from '../../law/service.js'
import { examples } from '../help-examples.js'
import { parseOneOf } from '../parse.js'
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
    .option('--pdf', w.options.pdf)
    .addHelpText('after', examples(world, 'form blank 829.4 -o blank.docx', 'form blank 829.11 -o - > blank.docx'))
    .action(async (id: string, options) => (await import('./form/blank.js')).blank(world, id, options))

  form
    .command('fill')
    .description(w.commands.fill)
    .argument('<id>', w.arguments.form)
    .option('--data <file>', w.options.data)
    .requiredOption('-o, --output <file>', w.options.out)
    .option('--force', w.options.force)
    .option('--pdf', w.options.pdf)
    .addHelpText(
      'after',
      examples(world, 'form fill 829.10 --data centres.json -o centres.docx', 'form fill 829.7 --data - -o -'),
    )
    .action(async (id: string, options) => (await import('./form/fill.js')).fill(world, id, options))

  form
    .command('read')
    .description(w.commands.read)
    .argument('<file...>', w.arguments.filled)
    .option('--form <id>', w.options.filledForm)
    .addHelpText(
      'after',
      examples(
        world,
        'form read application.docx > answers.json',
        'form read application.docx centres.docx --json',
        'form read application.docx | kz-is intake trusted-registry --procedure include --answers -',
      ),
    )
    .action(async (files: readonly string[], options) => (await import('./form/read.js')).read(world, files, options))

  declareRender(form, world)
  declareTemplates(form, world)

  form
    .command('verify')
    .description(w.commands.verify)
    .argument('<file>', w.arguments.paper)
    .argument('[case]', w.arguments.itsCase)
    .addHelpText('after', examples(world, 'form verify notice.docx', 'form verify notice.docx TR-2025-000001 --json'))
    .action(async (file: string, number: string | undefined) =>
      (await import('./form/verify.js')).verify(world, file, number),
    )
}

function declareRender(form: Command, world: World): void {
  const w = world.words.form
  const c = world.words.cases
  form
    .command('render')
    .description(w.commands.render)
    .argument('[case]', w.arguments.maybeCase)
    .argument('[id]', w.arguments.form)
    .requiredOption('-o, --output <path>', w.options.outOrFolder)
    .option('--service <service>', c.options.service, parseOneOf('--service', SERVICE_IDS))
    .option('--status <status>', c.options.status, parseOneOf('--status', Object.keys(c.statuses)))
    .option('--step <step>', c.options.step)
    .option('--open', c.options.open)
    .option('--form <id>', w.options.onlyForm)
    .option('--force', w.options.force)
    .option('--pdf', w.options.pdf)
    .addHelpText(
      'after',
      examples(
        world,
        'form render TR-2025-000001 -o papers',
        'form render TR-2025-000001 829.7 -o notice.docx --pdf',
        'form render --service trusted-registry --status granted --form 829.7 -o papers',
      ),
    )
    .action(async (text: string | undefined, id: string | undefined, options) =>
      (await import('./form/render.js')).render(world, text, id, options),
    )
}

/** What an office does with its own Word-edited templates. */
function declareTemplates(form: Command, world: World): void {
  const w = world.words.form
  form
    .command('template')
    .description(w.commands.template)
    .argument('<id>', w.arguments.form)
    .option('-o, --output <file>', w.options.outOrStandard)
    .option('--force', w.options.force)
    .addHelpText('after', examples(world, 'form template 829.7 > 829.7.docx', 'form template 829.7 -o 829.7.docx'))
    .action(async (id: string, options) => (await import('./form/template.js')).template(world, id, options))

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
