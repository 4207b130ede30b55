import { type Command, Help, type Option } from 'commander'
import type { Words } from '../words/words.js'
import type { World } from './world.js'
import { fit } from './wrap.js'

/** The program's own look: titles and sentences in the clerk's language, errors thrown instead of printed. */
export function dress(program: Command, world: World): Command {
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
      subcommandTerm: (command) => inWords(new Help().subcommandTerm(command), world.words),
      optionDescription: (option) => describeOption(option, help.byDefault),
      showGlobalOptions: false,
    })
    .configureOutput({
      // Told, not found out: to ask would load a network stack.
      getOutHasColors: () => true,
      getErrHasColors: () => true,
      getOutHelpWidth: () => width,
      getErrHelpWidth: () => width,
      // Commander lays out its own lines only. Examples stay whole, to be copied.
      writeOut: (text) =>
        world.out(
          text
            .replace(/\n$/, '')
            .split('\n')
            .map((line) => (/^ *\$ /.test(line) ? line : fit(width, line)))
            .join('\n'),
        ),
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

/** «kz-is register trusted [параметрлер]»: commander's own line, its two words in the clerk's language. */
function usageLine(command: Command, words: Words): string {
  const names: string[] = []
  for (let each: Command | null = command; each !== null; each = each.parent) names.unshift(each.name())
  return inWords(`${names.join(' ')} ${command.usage()}`, words)
}

/** The two words that commander itself puts into a line of usage. */
function inWords(usage: string, { program: { help } }: Words): string {
  return usage.replace('[options]', help.optionsName).replace('[command]', help.commandName)
}

/** What an argument is, as the help of its command says, without what follows in brackets or after a stop. */
export function briefly(description: string): string {
  return /^.+?(?=;|:| \(|$)/.exec(description)?.[0] ?? description
}

/** The help of the program itself: its commands, what every command takes, where to begin. */
export function describe(program: Command, commands: readonly string[], world: World): void {
  const w = world.words.program
  program.description(w.purpose).option('--version', w.help.versionOption)
  for (const name of commands) program.command(name).description(w.commands[name as keyof typeof w.commands])
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
