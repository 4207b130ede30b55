import { type Command, Option } from 'commander'
import { ExpectedError } from '../../expected-error.js'
import { examples } from '../help-examples.js'
import { parseCount, parseOneOf } from '../parse.js'
import type { World } from '../world.js'
import { declareBooks } from './register/declare-books.js'
import { declareWatch } from './register/declare-watch.js'
import { type AsOf, REGISTERS, type Register, withAsOf } from './register/registers.js'

const STATUSES = ['included', 'amended', 'excluded'] as const

export function declare(parent: Command, world: World): void {
  const register = parent.command('register').description(world.words.program.commands.register)
  register.addHelpText('after', examples(world, 'register trusted list', 'register state show S-000001'))
  register.on('command:*', ([text]: readonly string[]) => {
    throw new ExpectedError('register-not-carried', { text: String(text), known: REGISTERS.map(({ id }) => id) })
  })
  for (const each of REGISTERS) declareOne(register, world, each)
}

function declareOne(register: Command, world: World, each: Register): void {
  const w = world.words.cases
  const { id, example } = each
  const one = register.command(id).description(w.register.descriptions[id])
  one.addHelpText(
    'after',
    examples(world, `register ${id} list`, `register ${id} show ${example}`, `register ${id} history ${example}`),
  )
  declareReading(one, world, each)
  declareBooks(one, world, each)
  // Only the trusted registry is watched over: papers to be renewed, findings, the operator's list (829-2024/8-10, /35-36).
  if (id === 'trusted') declareWatch(one, world)
}

/** What is read of a register: list, show, history. */
function declareReading(one: Command, world: World, each: Register): void {
  const w = world.words.cases
  const r = world.words.registers
  const { id, example } = each
  withAsOf(one.command('list').description(w.register.descriptions.list), world)
    .addOption(new Option('--limit <n>', w.options.limit).argParser(parseCount('--limit')).default(50))
    .option('--after <entry>', w.options.after)
    .addOption(new Option('--status <status>', r.options.status).argParser(parseOneOf('--status', STATUSES)))
    .option('--kind <kind>', r.options.kind)
    .option('--holder <bin>', r.options.holder)
    .addHelpText('after', examples(world, `register ${id} list`, `register ${id} list --as-of 2025-06-30 --json`))
    .action(async (options) => (await import('./register/list.js')).list(world, each, options))
  withAsOf(one.command('show').description(w.register.descriptions.show), world)
    .argument('<entry>', w.register.number)
    .addHelpText(
      'after',
      examples(world, `register ${id} show ${example}`, `register ${id} show ${example} --as-of 2025-06-30`),
    )
    .action(async (number: string, options: AsOf) =>
      (await import('./register/show.js')).show(world, each, number, options),
    )
  withAsOf(one.command('history').description(w.register.descriptions.history), world)
    .argument('<entry>', w.register.number)
    .addHelpText(
      'after',
      examples(world, `register ${id} history ${example}`, `register ${id} history ${example} --json`),
    )
    .action(async (number: string, options: AsOf) =>
      (await import('./register/history.js')).history(world, each, number, options),
    )
}
