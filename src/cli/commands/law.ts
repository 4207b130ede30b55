import type { Command } from 'commander'
import { examples } from '../help-examples.js'
import { parseDay } from '../parse.js'
import type { World } from '../world.js'

/** `law …`: the law as the program carries it, each rule with its clause. Each command's file is read only when it is typed. */
export function declare(parent: Command, world: World): void {
  const w = world.words.law
  const shown = world.words.cases.law
  const law = parent.command('law').description(world.words.program.commands.law).helpCommand(false)
  law.addHelpText(
    'after',
    examples(world, 'law services', 'law show 829-2024/24', 'law timeline software-deposit', 'law check'),
  )
  const command = (name: string, description: string, ...lines: readonly string[]): Command =>
    law
      .command(name)
      .description(description)
      .addHelpText('after', examples(world, ...lines))

  command(
    'services',
    shown.descriptions.services,
    'law services',
    'law services --on 2025-03-14',
    'law services --json',
  )
    .option('--on <date>', shown.on, parseDay)
    .action(async (options) => (await import('./law/services.js')).printServices(world, options.on))

  command(
    'show',
    shown.descriptions.show,
    'law show 829-2024/5',
    'law show 209-2014/2/5.11 --json',
    'law show 829-2024',
    'law show software-deposit --on 2015-08-03',
  )
    .argument('<citation>', shown.citation)
    .option('--on <date>', shown.on, parseDay)
    .action(async (text, options) => (await import('./law/show.js')).showLaw(world, text, options.on))

  command(
    'timeline',
    w.descriptions.timeline,
    'law timeline',
    'law timeline system-attestation',
    'law timeline ca-accreditation --on 2015-10-31 --json',
  )
    .argument('[service]', w.arguments.service)
    .option('--on <date>', w.options.on, parseDay)
    .action(async (text, options) => (await import('./law/timeline.js')).printTimeline(world, text, options.on))

  command('diff', w.descriptions.diff, 'law diff 757-2012 209-2014/3', 'law diff 757-2012 209-2014/3 --json')
    .argument('<from>', w.arguments.from)
    .argument('<to>', w.arguments.to)
    .action(async (from, to) => (await import('./law/diff.js')).printDiff(world, from, to))

  command(
    'check',
    w.descriptions.check,
    'law check',
    'law check --service state-registration',
    'law check --on 2015-07-25 --json',
  )
    .option('--service <service>', w.options.service)
    .option('--on <date>', w.options.on, parseDay)
    .action(async (options) => (await import('./law/check.js')).printCheck(world, options))

  command('coverage', w.descriptions.coverage, 'law coverage', 'law coverage 209-2014', 'law coverage 676-2014 --json')
    .argument('[act]', w.arguments.act)
    .action(async (text) => (await import('./law/coverage.js')).printCoverage(world, text))

  command(
    'diagram',
    w.descriptions.diagram,
    'law diagram trusted-registry',
    'law diagram state-registration -o route.svg',
    'law diagram cash-register-conclusion --route 757-2012 --format svg -o -',
  )
    .argument('<service>', w.arguments.oneService)
    .option('--route <edition>', w.options.route)
    .option('--on <date>', w.options.onDiagram, parseDay)
    .option('-o, --output <file>', w.options.output)
    .option('--force', w.options.force)
    .option('--format <format>', w.options.format)
    .action(async (text, options) => (await import('./law/diagram.js')).printDiagram(world, text, options))
}
