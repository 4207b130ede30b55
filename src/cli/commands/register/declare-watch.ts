import { type Command, Option } from 'commander'
import type { CivilDate } from '../../../calendar/civil-date.js'
import { ExpectedError } from '../../../expected-error.js'
import { FINDING_GROUNDS } from '../../../register/acts.js'
import { examples } from '../../help-examples.js'
import { parseCount, parseDay, parseOneOf, parseWithin } from '../../parse.js'
import type { World } from '../../world.js'
import { withAsOf } from './registers.js'

const PACKAGES = ['operator-notice', 'publication'] as const

/** The watch over the trusted registry: what expires, what monitoring finds, what is sent, who did not renew. */
export function declareWatch(one: Command, world: World): void {
  declareExpiring(one, world)
  declareFindings(one, world)
  declareDispatch(one, world)
}

function declareExpiring(one: Command, world: World): void {
  const w = world.words.cases
  const r = world.words.registers
  one
    .command('expiring')
    .description(w.register.descriptions.expiring)
    .addOption(new Option('--within <time>', w.register.withinDays).argParser(parseWithin).default(60, '60d'))
    .option('--expired', r.options.expired)
    .option('--on <date>', w.options.on, parseDay)
    .addHelpText(
      'after',
      examples(world, 'register trusted expiring', 'register trusted expiring --within 90d --expired --json'),
    )
    .action(async (options: { within: number; expired?: true; on?: CivilDate }) =>
      (await import('./expiring.js')).expiring(world, options),
    )
  withAsOf(one.command('transition').description(r.descriptions.transition), world)
    .option('--drafts <directory>', r.options.drafts)
    .addHelpText(
      'after',
      examples(world, 'register trusted transition', 'register trusted transition --on 2025-02-19 --drafts drafts'),
    )
    .action(async (options) => (await import('./transition.js')).transition(world, options))
}

function declareFindings(one: Command, world: World): void {
  const w = world.words.cases
  const r = world.words.registers
  one
    .command('finding')
    .description(r.descriptions.finding)
    .argument('<entry>', w.register.number)
    .addOption(
      new Option('--ground <ground>', r.options.ground)
        .argParser(parseOneOf('--ground', FINDING_GROUNDS))
        .makeOptionMandatory(),
    )
    .requiredOption('--evidence <text>', r.options.evidence)
    .option('--clause <clause>', r.options.clause, (text: string, before: readonly string[] = []) => [...before, text])
    .option('--found-on <date>', r.options.foundOn, parseDay)
    .addHelpText(
      'after',
      examples(
        world,
        'register trusted finding T-000001 --ground expired-documents --evidence "ИС-0042318 сертификаты"',
        'register trusted finding T-000001 --ground criteria-lost --clause 5.3 --evidence "2026 жылғы № 4 акт"',
      ),
    )
    .action(async (text: string, options) => (await import('./finding.js')).recordFinding(world, text, options))
  one
    .command('findings')
    .description(r.descriptions.findings)
    .option('--open', r.options.openFindings)
    .option('--all', r.options.allFindings)
    .addOption(new Option('--limit <n>', w.options.limit).argParser(parseCount('--limit')).default(50))
    .option('--after <finding>', r.options.afterFinding)
    .addHelpText('after', examples(world, 'register trusted findings', 'register trusted findings --all --json'))
    .action(async (options: { readonly open?: true; readonly all?: true; readonly limit: number }) => {
      refuseBoth(world, options)
      return (await import('./findings.js')).listFindings(world, options)
    })
  one
    .command('dismiss')
    .description(r.descriptions.dismiss)
    .argument('<entry>', w.register.number)
    .argument('<finding>', r.findings.number)
    .requiredOption('--reason <text>', w.options.reason)
    .addHelpText('after', examples(world, 'register trusted dismiss T-000001 2 --reason "құжат жаңартылды"'))
    .action(async (text: string, number: string, options) =>
      (await import('./finding.js')).dismissFinding(world, text, number, options),
    )
  one
    .command('exclude')
    .description(r.descriptions.exclude)
    .argument('<entry>', w.register.number)
    .option('--finding <number>', r.options.finding)
    .option('--heard <date>', r.options.heard, parseDay)
    .option('--unheard <reason>', r.options.unheard)
    .option('--signer <name>', r.options.signer)
    .option('--signer-position <position>', r.options.signerPosition)
    .option('--at <moment>', w.options.at)
    .option('-o, --output <directory>', w.options.output)
    .addHelpText(
      'after',
      examples(
        world,
        'register trusted exclude T-000001 --heard 2026-03-10',
        'register trusted exclude T-000001 --finding 2 --unheard "иесі хабарламаға жауап бермеді"',
        'register trusted exclude T-000001 --heard 2026-03-10 --signer "Оразбаев Т." --signer-position "Төраға орынбасары"',
      ),
    )
    .action(async (text: string, options) => (await import('./exclude.js')).exclude(world, text, options))
}

function refuseBoth(world: World, { open, all }: { readonly open?: true; readonly all?: true }): void {
  if (open !== true || all !== true) return
  const w = world.words.program.usage
  throw new ExpectedError('usage', {
    what: w.conflict('--open, --all'),
    remedy: [w.seeHelp('kz-is register trusted findings')],
  })
}

function declareDispatch(one: Command, world: World): void {
  const r = world.words.registers
  one
    .command('package')
    .description(r.descriptions.package)
    .argument('<obligation>', world.words.cases.arguments.obligation, parseOneOf('obligation', PACKAGES))
    .option('--all', r.options.all)
    .option('--number <number>', r.options.packageNumber)
    .option('-o, --output <directory>', world.words.cases.options.output)
    .addHelpText(
      'after',
      examples(
        world,
        'register trusted package operator-notice -o operator',
        'register trusted package publication --all -o site',
      ),
    )
    .action(async (id: (typeof PACKAGES)[number], options) =>
      (await import('./package.js')).packageUp(world, id, options),
    )
}
