import { type Command, Option } from 'commander'
import { examples } from '../help-examples.js'
import type { HandOverOptions } from '../people/hand-over/hand-over.js'
import type { MatrixOptions } from '../people/print-matrix.js'
import type { World } from '../world.js'

/** Only the declaration: what a subcommand does is loaded when it is the one typed. */
export function declare(parent: Command, world: World): void {
  const w = world.words.people
  const user = parent.command('user').description(world.words.program.commands.user)
  user.addHelpText('after', `\n${w.protection.join('\n')}`)
  user.addHelpText(
    'after',
    examples(
      world,
      'user list',
      'user add "Серікова Әсел" --role administrator',
      'user matrix --service trusted-registry',
    ),
  )
  const named = (name: string, description: string): Command =>
    user.command(name).description(description).argument('<name>', w.arguments.name)
  const role = (): Option =>
    new Option('--role <role>', w.options.role).argParser((text: string, before: readonly string[] = []) => [
      ...before,
      text,
    ])
  named('add', w.descriptions.add)
    .addOption(role().default([]))
    .option('--os-user <login>', w.options.osUser)
    .addHelpText(
      'after',
      examples(
        world,
        'user add "Серікова Әсел" --role administrator',
        'user add "Мұратұлы Бауыржан" --role executor:trusted-registry --os-user bmuratuly',
      ),
    )
    .action(async (name: string, options: { readonly role: readonly string[]; readonly osUser?: string }) =>
      (await import('../people/add-employee.js')).addEmployee(world, name, options),
    )
  user
    .command('list')
    .description(w.descriptions.list)
    .addHelpText('after', examples(world, 'user list', 'user list --json'))
    .action(async () => (await import('../people/list-employees.js')).listEmployees(world))
  named('show', w.descriptions.show)
    .addHelpText('after', examples(world, 'user show U-000001', 'user show U-000001 --json'))
    .action(async (name: string) => (await import('../people/list-employees.js')).showEmployee(world, name))
  declareChanges(world, named, role)
  declareHandOver(world, user, named)
  user
    .command('matrix')
    .description(w.descriptions.matrix)
    .option('--service <service>', w.options.service)
    .option('--people', w.options.people)
    .addHelpText('after', examples(world, 'user matrix', 'user matrix --people', 'user matrix --json'))
    .action(async (options: MatrixOptions) => (await import('../people/print-matrix.js')).printMatrix(world, options))
}

function declareChanges(world: World, named: (name: string, description: string) => Command, role: () => Option): void {
  const w = world.words.people
  const changes = () => import('../people/changes.js')
  const reason = (): Option => new Option('--reason <text>', w.options.reason).makeOptionMandatory()
  named('grant', w.descriptions.grant)
    .addOption(role().makeOptionMandatory())
    .addHelpText('after', examples(world, 'user grant U-000001 --role registry-clerk --role complaints-officer'))
    .action(async (name: string, options: { readonly role: readonly string[] }) =>
      (await changes()).grant(world, name, options.role),
    )
  named('revoke', w.descriptions.revoke)
    .addOption(role().makeOptionMandatory())
    .addHelpText('after', examples(world, 'user revoke U-000001 --role registry-clerk'))
    .action(async (name: string, options: { readonly role: readonly string[] }) =>
      (await changes()).revoke(world, name, options.role),
    )
  named('rename', w.descriptions.rename)
    .argument('<new-name>', w.arguments.newName)
    .addOption(reason())
    .addHelpText(
      'after',
      examples(world, 'user rename U-000001 "Ахметова Әсел" --reason "2026-04-01 неке туралы куәлік"'),
    )
    .action(async (name: string, to: string, options: { readonly reason: string }) =>
      (await changes()).rename(world, name, to, options.reason),
    )
  named('block', w.descriptions.block)
    .addOption(reason())
    .addHelpText('after', examples(world, 'user block U-000001 --reason "2026-03-16 бұйрық, жұмыстан шықты"'))
    .action(async (name: string, options: { readonly reason: string }) =>
      (await changes()).block(world, name, options.reason, true),
    )
  named('unblock', w.descriptions.unblock)
    .addOption(reason())
    .addHelpText('after', examples(world, 'user unblock U-000001 --reason "2026-04-01 бұйрық"'))
    .action(async (name: string, options: { readonly reason: string }) =>
      (await changes()).block(world, name, options.reason, false),
    )
  named('login', w.descriptions.login)
    .addOption(new Option('--os-user <login>', w.options.osUser).conflicts('none'))
    .option('--none', w.options.noOsUser)
    .addHelpText('after', examples(world, 'user login U-000001 --os-user aserikova', 'user login U-000001 --none'))
    .action(async (name: string, options: { readonly osUser?: string; readonly none?: boolean }) =>
      (await changes()).setLogin(world, name, options),
    )
  named('substitute', w.descriptions.substitute)
    .addOption(new Option('--for <name>', w.options.for).makeOptionMandatory())
    .addOption(new Option('--from <date>', w.options.from).makeOptionMandatory())
    .option('--until <date>', w.options.until)
    .option('--cancel', w.options.cancel)
    .addHelpText(
      'after',
      examples(
        world,
        'user substitute U-000002 --for U-000001 --from 2026-07-01 --until 2026-07-24',
        'user substitute U-000002 --for U-000001 --from 2026-07-01 --cancel',
      ),
    )
    .action(
      async (
        name: string,
        options: { readonly for: string; readonly from: string; readonly until?: string; readonly cancel?: boolean },
      ) => (await changes()).substitute(world, name, options),
    )
  named('pin', w.descriptions.pin)
    .option('--new-pin-file <file>', w.options.newPinFile)
    .addHelpText('after', examples(world, 'user pin U-000001', 'user pin U-000001 --new-pin-file -'))
    .action(async (name: string, options: { readonly newPinFile?: string }) =>
      (await import('../people/set-pin.js')).setPin(world, name, options.newPinFile),
    )
}

function declareHandOver(world: World, user: Command, named: (name: string, description: string) => Command): void {
  const w = world.words.people
  named('hand-over', w.descriptions.handOver)
    .addOption(new Option('--to <name>', w.options.to).makeOptionMandatory())
    .option('--reason <text>', w.options.reason)
    .option('--service <service>', w.options.service)
    .option('--dry-run', w.options.dryRun)
    .option('-o, --output <file>', w.options.output)
    .addHelpText(
      'after',
      `\n${w.handOver.help}\n${examples(
        world,
        'user hand-over U-000001 --to U-000002 --dry-run',
        'user hand-over U-000001 --to U-000002 --reason "2026-04-01 бұйрық, жұмыстан шықты"',
      )}`,
    )
    .action(async (name: string, options: HandOverOptions) =>
      (await import('../people/hand-over/hand-over.js')).handOver(world, name, options),
    )
  user
    .command('protocol')
    .description(w.descriptions.protocol)
    .argument('<number>', w.arguments.protocol)
    .option('-o, --output <file>', w.options.output)
    .option('--force', w.options.force)
    .addHelpText('after', examples(world, 'user protocol H-2026-000001 -o protocol.docx'))
    .action(async (number: string, options: { readonly output?: string; readonly force?: boolean }) =>
      (await import('../people/hand-over/protocol.js')).drawProtocol(world, number, options),
    )
}
