import { Command, type CommanderError } from 'commander'
import { ExpectedError } from '../expected-error.js'
import type { Words } from '../words/words.js'
import { briefly, describe, dress } from './help-look.js'
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
  undo: () => import('./commands/undo.js'),
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
    if (name === undefined || name === '--help' || name === '-h') return describe(program, COMMAND_NAMES, world)
    throw usage(`${world.words.program.usage.unknownCommand(name)}`, nearest(name, COMMAND_NAMES), world.words)
  }
  ;(await load()).declare(program, world)
  withoutHelpCommands(program)
  program.hook('preAction', (_program, command) => passGate(world, command))
  try {
    await program.parseAsync([...words], { from: 'user' })
  } catch (error) {
    if (!isCommander(error)) throw error
    if (error.exitCode !== 0) throw usageOf(error, commandsTyped(program, words), world.words)
  }
}

/** `help X` is `X --help`; `help <topic>` stays; help wins over whatever else stands on the line. */
function helpAsked(rest: readonly string[]): readonly string[] {
  const [first, second, ...more] = rest
  if (first === 'help' && second !== undefined && Object.hasOwn(COMMANDS, second)) return [second, ...more, '--help']
  if (first === 'help' && second === undefined) return []
  return rest
}

/** `X help` is not a command of ours: `help X` and `X --help` are. */
function withoutHelpCommands(command: Command): void {
  for (const each of command.commands) {
    each.helpCommand(false)
    withoutHelpCommands(each)
  }
}

function isCommander(error: unknown): error is CommanderError {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('commander.')
}

/** `calendar days` of `calendar days --from …`: the commands that were meant, from the program's own on, as far as they are some. */
function commandsTyped(program: Command, words: readonly string[]): readonly Command[] {
  const path: Command[] = [program]
  for (const word of words) {
    const next = path.at(-1)?.commands.find((each) => each.name() === word || each.aliases().includes(word))
    if (next === undefined) break
    path.push(next)
  }
  return path
}

/** The argument in the clerk's words: its name in angle brackets is English in every language. */
function argumentSaid(command: Command | undefined, name: string): string {
  return briefly(command?.registeredArguments.find((each) => each.name() === name)?.description || name)
}

/** Commander's complaint in the clerk's words. */
function usageOf(error: CommanderError, typed: readonly Command[], words: Words): ExpectedError {
  const name = typed
    .slice(1)
    .map((each) => each.name())
    .join(' ')
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  const meant = /Did you mean (.*)\?\)/.exec(error.message)?.[1]
  const w = words.program.usage
  const what =
    {
      'commander.unknownOption': w.unknownOption(quoted),
      'commander.unknownCommand': w.unknownCommand(`${name} ${quoted}`),
      'commander.missingArgument': w.missingArgument(argumentSaid(typed.at(-1), quoted)),
      'commander.missingMandatoryOptionValue': w.missingOption(quoted.replace(/ [<[].*$/, '')),
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
