import { Command, type CommanderError, type Option } from 'commander'
import { ExpectedError } from '../expected-error.js'
import type { Words } from '../words/words.js'
import { nearest } from './nearest-command.js'
import { passGate } from './people/gate.js'
import type { World } from './world.js'
import './errors.js'

/** A command's file: declares itself under the program. Loaded only when it is the one typed. */
interface CommandModule {
  declare(parent: Command, world: World): void
}

/** The tree of commands and nothing else: the name typed, and where it lives. */
const COMMANDS: Readonly<Record<string, () => Promise<CommandModule>>> = {
  demo: () => import('./commands/demo.js'),
  init: () => import('./commands/init.js'),
  intake: () => import('./commands/intake.js'),
  import: () => import('./commands/import.js'),
  list: () => import('./commands/list.js'),
  show: () => import('./commands/show.js'),
  find: () => import('./commands/find.js'),
  next: () => import('./commands/next.js'),
  hearing: () => import('./commands/hearing.js'),
  decide: () => import('./commands/decide.js'),
  correct: () => import('./commands/correct.js'),
  withdraw: () => import('./commands/withdraw.js'),
  fulfil: () => import('./commands/fulfil.js'),
  due: () => import('./commands/due.js'),
  complaint: () => import('./commands/complaint.js'),
  deadline: () => import('./commands/deadline.js'),
  register: () => import('./commands/register.js'),
  form: () => import('./commands/form.js'),
  law: () => import('./commands/law.js'),
  calendar: () => import('./commands/calendar.js'),
  export: () => import('./commands/export.js'),
  audit: () => import('./commands/audit.js'),
  backup: () => import('./commands/backup.js'),
  restore: () => import('./commands/restore.js'),
  journal: () => import('./commands/journal.js'),
  stats: () => import('./commands/stats.js'),
  retention: () => import('./commands/retention.js'),
  user: () => import('./commands/user.js'),
  doctor: () => import('./commands/doctor.js'),
  completion: () => import('./commands/completion.js'),
}

export const COMMAND_NAMES: readonly string[] = Object.keys(COMMANDS)

/** Runs what was typed. @throws ExpectedError 'usage' for a wrong command line; whatever the command throws */
export async function runProgram(rest: readonly string[], world: World): Promise<void> {
  const words = helpAsked(rest)
  const name = words[0]
  const program = dress(new Command('kz-is'), world)
  const load = name === undefined || !Object.hasOwn(COMMANDS, name) ? undefined : COMMANDS[name]
  if (load === undefined) {
    // What a shell asks at every Tab; no command of anybody's.
    if (name === '__complete') return (await import('./complete/answer.js')).answer(world, rest.slice(1), COMMANDS)
    if (words[0] === 'help')
      return (await import('./topics.js')).printTopic(words[1], nearest(words[1] ?? '', COMMAND_NAMES), world)
    if (name === undefined || name === '--help' || name === '-h') return describe(program, world)
    throw usage(`${world.words.program.usage.unknownCommand(name)}`, nearest(name, COMMAND_NAMES), world.words)
  }
  ;(await load()).declare(program, world)
  withoutHelpCommands(program)
  program.hook('preAction', (_program, command) => passGate(world, command))
  try {
    await program.parseAsync([...words], { from: 'user' })
  } catch (error) {
    if (!isCommander(error)) throw error
    if (error.exitCode !== 0) throw usageOf(error, pathTyped(program, words), world.words)
  }
}

/** `help X` is `X --help`; `help <topic>` stays; help wins over whatever else stands on the line. */
function helpAsked(rest: readonly string[]): readonly string[] {
  const [first, second, ...more] = rest
  if (first === 'help' && second !== undefined && Object.hasOwn(COMMANDS, second)) return [second, ...more, '--help']
  if (first === 'help' && second === undefined) return []
  return rest
}

/** The program's own look: titles and sentences in the clerk's language, errors thrown instead of printed. */
function dress(program: Command, world: World): Command {
  const { help } = world.words.program
  const width = world.columns > 0 ? world.columns : 100
  const titles: Readonly<Record<string, string>> = {
    'Usage:': help.titles.usage,
    'Arguments:': help.titles.arguments,
    'Options:': help.titles.options,
    'Commands:': help.titles.commands,
  }
  program
    .exitOverride()
    .helpOption('-h, --help', help.helpOption)
    .helpCommand(false)
    .configureHelp({
      styleTitle: (title) => world.paint.bold(titles[title] ?? title),
      helpWidth: width,
      commandUsage: (command) => usageLine(command, world.words),
      optionDescription: (option) => describeOption(option, help.byDefault),
      showGlobalOptions: false,
    })
    .configureOutput({
      // Told, not found out: to ask would load a network stack.
      getOutHasColors: () => true,
      getErrHasColors: () => true,
      getOutHelpWidth: () => width,
      getErrHelpWidth: () => width,
      writeOut: (text) => world.out(text.replace(/\n$/, '')),
      writeErr: () => {},
      outputError: () => {},
    })
  return program
}

/** An option's line: what it is, and what it is without being given. */
function describeOption(option: Option, byDefault: (value: string) => string): string {
  const value = option.defaultValueDescription ?? option.defaultValue
  const said = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  return said === '' ? option.description : `${option.description} (${byDefault(said)})`
}

/** `X help` is not a command of ours: `help X` and `X --help` are. */
function withoutHelpCommands(command: Command): void {
  for (const each of command.commands) {
    each.helpCommand(false)
    withoutHelpCommands(each)
  }
}

/** «kz-is register trusted [параметрлер]»: commander's own line, its two words in the clerk's language. */
function usageLine(command: Command, words: Words): string {
  const names: string[] = []
  for (let each: Command | null = command; each !== null; each = each.parent) names.unshift(each.name())
  return `${names.join(' ')} ${command.usage().replace('[options]', words.program.help.optionsName).replace('[command]', words.program.help.commandName)}`
}

function describe(program: Command, world: World): void {
  const w = world.words.program
  program.description(w.purpose).option('--version', w.help.versionOption)
  for (const name of COMMAND_NAMES) program.command(name).description(w.commands[name as keyof typeof w.commands])
  const globals: readonly (readonly [string, string])[] = [
    ['--lang <kk|ru|en>', w.globals.lang],
    ['--db <file>', w.globals.db],
    ['--by <name>', w.globals.by],
    ['--pin-file <file>', w.globals.pinFile],
    ['--purpose <text>', w.globals.purpose],
    ['--json', w.globals.json],
    ['--no-input', w.globals.noInput],
    ['--no-color', w.globals.noColor],
    ['-q, --quiet', w.globals.quiet],
    ['--verbose', w.globals.verbose],
    ['--debug', w.globals.debug],
  ]
  const width = Math.max(...globals.map(([flag]) => flag.length)) + 2
  program.addHelpText(
    'after',
    [
      '',
      world.paint.bold(w.help.titles.globals),
      ...globals.map(([flag, text]) => `  ${flag.padEnd(width)}${text}`),
      '',
      world.paint.bold(w.help.titles.topics),
      ...Object.entries(w.topics).map(([topic, text]) => `  ${topic.padEnd(width)}${text}`),
      '',
      w.help.first,
    ].join('\n'),
  )
  program.outputHelp()
}

function isCommander(error: unknown): error is CommanderError {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('commander.')
}

/** `calendar days` of `calendar days --from …`: the command that was meant, as far as it is one. */
function pathTyped(program: Command, words: readonly string[]): string {
  const path: string[] = []
  let at: Command | undefined = program
  for (const word of words) {
    at = at.commands.find((each) => each.name() === word || each.aliases().includes(word))
    if (at === undefined) break
    path.push(at.name())
  }
  return path.join(' ')
}

/** Commander's complaint in the clerk's words. */
function usageOf(error: CommanderError, name: string, words: Words): ExpectedError {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  const meant = /Did you mean (.*)\?\)/.exec(error.message)?.[1]
  const w = words.program.usage
  const what =
    {
      'commander.unknownOption': w.unknownOption(quoted),
      'commander.unknownCommand': w.unknownCommand(`${name} ${quoted}`),
      'commander.missingArgument': w.missingArgument(quoted),
      'commander.missingMandatoryOptionValue': w.missingOption(quoted),
      'commander.optionMissingArgument': w.missingValue(quoted),
      'commander.excessArguments': w.excess,
      'commander.help': w.missingArgument(words.program.help.commandName.replace(/[[\]]/g, '')),
    }[error.code] ?? w.other
  return usage(what, meant, words, `kz-is ${name}`)
}

function usage(what: string, meant: string | undefined, words: Words, command = 'kz-is'): ExpectedError {
  const w = words.program.usage
  return new ExpectedError('usage', { what, remedy: [...(meant ? [w.meant(meant)] : []), w.seeHelp(command)] })
}
