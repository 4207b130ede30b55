import { Command } from 'commander'
import { isExpected } from '../../expected-error.js'
import { LANGS } from '../../text.js'
import { readGlobals } from '../globals.js'
import { databasePath } from '../places.js'
import type { World } from '../world.js'
import { placeholder, type TypedLine, typedLine, withoutBreaks } from './typed-line.js'
import { listed, type Offered, valuesOf } from './values.js'

/** How a command declares itself. */
export type Loaders = Readonly<
  Record<string, () => Promise<{ readonly declare: (parent: Command, world: World) => void }>>
>

interface Candidate {
  readonly value: string
  readonly about: string
}

const GLOBALS: Readonly<Record<string, 'file' | 'lang' | 'text' | null>> = {
  '--lang': 'lang',
  '--db': 'file',
  '--by': 'text',
  '--pin-file': 'file',
  '--purpose': 'text',
  '--json': null,
  '--no-input': null,
  '--no-color': null,
  '--quiet': null,
  '--verbose': null,
  '--help': null,
}

/** Numbers and ids are made of these. Anything else in an old entry's number stays off the command line: a shell might run it. */
const PLAIN = /^[\p{L}\p{N}][\p{L}\p{N}._/:-]*$/u

/**
 * Answers a shell that completes: each candidate on a line with a word about it after a tab; `:file` or `:folder` where the shell's own
 * names of files belong. Of what cannot be answered nothing is said: a Tab shows no errors.
 */
export async function answer(world: World, args: readonly string[], loaders: Loaders): Promise<void> {
  const all = withoutBreaks(args[0] === '--' ? args.slice(1) : args)
  // Some shells cannot hand over an empty word.
  const typed = (all.at(-1) ?? '').replace(/^""$/, '')
  try {
    const { candidates, paths } = await offered(world, all.slice(0, -1), typed, loaders)
    for (const { value, about } of candidates)
      if (value.startsWith(typed) || value.toUpperCase().startsWith(typed.toUpperCase()))
        world.out(about === '' ? value : `${value}\t${about.replace(/\s+/g, ' ')}`)
    if (paths !== null) world.out(`:${paths}`)
  } catch (error) {
    if (!isExpected(error)) throw error
  }
}

interface Answered {
  readonly candidates: readonly Candidate[]
  readonly paths: Offered['paths']
}

const plain = (values: readonly string[]): Answered => ({
  candidates: values.filter((value) => PLAIN.test(value)).map((value) => ({ value, about: '' })),
  paths: null,
})

async function offered(world: World, before: readonly string[], typed: string, loaders: Loaders): Promise<Answered> {
  const global = GLOBALS[before.at(-1) ?? '']
  if (global !== undefined && global !== null) {
    if (global === 'lang') return plain(LANGS)
    return { candidates: [], paths: global === 'file' ? 'file' : null }
  }
  const { rest, db } = readGlobals(before, world.env)
  const place = db === undefined ? world : await elsewhere(world, db)
  const [name] = rest
  const w = world.words.program
  if (name === undefined) {
    if (typed.startsWith('-')) return options([], new Set(), true)
    const named = [...Object.keys(loaders), 'help'] as (keyof typeof w.commands)[]
    return { candidates: named.map((each) => ({ value: each, about: w.commands[each] ?? '' })), paths: null }
  }
  if (name === 'help') return plain([...Object.keys(loaders), ...Object.keys(w.topics)])
  const load = Object.hasOwn(loaders, name) ? loaders[name] : undefined
  if (load === undefined) return { candidates: [], paths: null }
  const root = new Command('kz-is')
  ;(await load()).declare(root, world)
  return within(place, typedLine(root, rest), typed)
}

/** Another database than the one by default. */
async function elsewhere(world: World, db: string): Promise<World> {
  const path = databasePath(db, world.env)
  const { openStore } = await import('../../store/open-store.js')
  return { ...world, databasePath: path, store: () => openStore(path) }
}

async function within(world: World, line: TypedLine, typed: string): Promise<Answered> {
  const { command, awaiting, words, given } = line
  const inline = /^(--[\w-]+)=(.*)$/.exec(typed)
  if (inline !== null) {
    const option = command.options.find(({ long }) => long === inline[1])
    if (option === undefined) return { candidates: [], paths: null }
    const { candidates, paths } = await valueOfOption(world, { ...line, awaiting: option }, inline[2] ?? '')
    return { candidates: candidates.map(({ value, about }) => ({ value: `${inline[1]}=${value}`, about })), paths }
  }
  if (awaiting !== null) {
    const values = await valueOfOption(world, line, typed)
    // A value that may be left out: what follows it may come at once.
    if (!awaiting.optional) return values
    return { ...values, candidates: [...values.candidates, ...optionsOf(line, typed).candidates] }
  }
  if (typed.startsWith('-')) return options(command.options, given, false)
  if (command.commands.length > 0 && words.length === 0)
    return {
      candidates: command.commands.map((each) => ({ value: each.name(), about: each.description() })),
      paths: null,
    }
  const asked = command.registeredArguments
  const argument = asked[words.length] ?? (asked.at(-1)?.variadic ? asked.at(-1) : undefined)
  if (argument === undefined) return options(command.options, given, false)
  return shown(await valuesOf(world, argument.name(), typed, line))
}

function optionsOf({ command, given }: TypedLine, typed: string): Answered {
  return typed.startsWith('-') ? options(command.options, given, false) : { candidates: [], paths: null }
}

async function valueOfOption(world: World, line: TypedLine, typed: string): Promise<Answered> {
  const { awaiting } = line
  if (awaiting === null) return { candidates: [], paths: null }
  const known = listed(awaiting)
  return known === null ? shown(await valuesOf(world, placeholder(awaiting.flags), typed, line)) : plain(known)
}

function shown({ values, paths }: Offered): Answered {
  return { ...plain(values), paths }
}

/** Options not given yet; a repeated one is offered again. Those that mean the same everywhere come last. */
function options(own: Command['options'], given: ReadonlySet<string>, first: boolean): Answered {
  const fresh = own.filter(
    (each) => each.long !== undefined && (!given.has(each.long) || each.defaultValue !== undefined),
  )
  return {
    candidates: [
      ...fresh.map((each) => ({ value: each.long ?? '', about: each.description })),
      ...[...Object.keys(GLOBALS), ...(first ? ['--version'] : [])].map((value) => ({ value, about: '' })),
    ],
    paths: null,
  }
}
