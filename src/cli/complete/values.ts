import type { Option } from 'commander'
import { dueItems } from '../../case/dates.js'
import { possibilities, stepToDo } from '../../case/steps.js'
import { ENCODINGS } from '../../files/encoding.js'
import { isThere } from '../../files/folders.js'
import { SERVICE_IDS } from '../../law/service.js'
import { loadCase } from '../casework/record.js'
import type { World } from '../world.js'
import type { TypedLine } from './typed-line.js'

/** What a shell may offer: words, or names of files and folders, which it knows itself. */
export interface Offered {
  readonly values: readonly string[]
  readonly paths: 'file' | 'folder' | null
}

const REGISTERS = ['state', 'deposit', 'trusted']
/** More than a screen of numbers helps nobody. */
const MOST = 50
const NOTHING: Offered = { values: [], paths: null }

/** What may stand where `kind` is asked for: numbers that begin as typed, ids of the law, files. Nothing is made or changed for it. */
export async function valuesOf(world: World, kind: string, typed: string, line: TypedLine): Promise<Offered> {
  const only = (values: readonly string[]): Offered => ({ values, paths: null })
  switch (kind) {
    case 'case':
      return only(await fromBase(world, async (store) => store.numbersLike(null, typed.toUpperCase(), MOST)))
    case 'entry':
      return only(await entries(world, typed, line))
    case 'service':
      return only(SERVICE_IDS)
    case 'register':
      return only(REGISTERS)
    case 'encoding':
      return only(ENCODINGS)
    case 'status':
      return only(Object.keys(world.words.cases.statuses))
    case 'id':
      return line.path[0] === 'form' ? only(await formIds()) : NOTHING
    case 'step':
    case 'outcome':
    case 'obligation':
      return only(await ofCase(world, kind, line))
    case 'file':
    case 'path':
      return { values: [], paths: 'file' }
    case 'folder':
    case 'directory':
      return { values: [], paths: 'folder' }
    default:
      return NOTHING
  }
}

/** The closed list that an option's value is one of. */
export function listed({ parseArg, argChoices }: Option): readonly string[] | null {
  const { known } = (parseArg ?? {}) as { readonly known?: readonly string[] }
  return known ?? argChoices ?? null
}

async function entries(world: World, typed: string, { path }: TypedLine): Promise<readonly string[]> {
  const register = path.find((each) => REGISTERS.includes(each))
  return register === undefined
    ? []
    : fromBase(world, async (store) => store.numbersLike(register, typed.toUpperCase(), MOST))
}

async function formIds(): Promise<readonly string[]> {
  const { FORMS } = await import('../../form/catalogue.js')
  return FORMS.map(({ id }) => id)
}

/** What can be done in the case that stands on the line: its steps now, the outcomes of the one to be done, open obligations. */
async function ofCase(
  world: World,
  kind: 'step' | 'outcome' | 'obligation',
  { words, command, values }: TypedLine,
): Promise<readonly string[]> {
  const [number] = words
  if (number === undefined || !isThere(world.databasePath) || command.registeredArguments[0]?.name() !== 'case')
    return []
  const file = await loadCase(world, number)
  if (kind === 'step') return possibilities(file).flatMap(({ step, now }) => (now ? step.id : []))
  if (kind === 'outcome') return stepToDo(file, values.get('--step')).outcomes.map(({ id }) => id)
  return dueItems(file, world.calendar()).flatMap((item) =>
    item.kind === 'obligation' && item.done === null ? item.id : [],
  )
}

/** Where there is no database yet there is nothing to offer: a Tab makes none. */
async function fromBase(
  world: World,
  ask: (store: Awaited<ReturnType<World['store']>>) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  return isThere(world.databasePath) ? ask(await world.store()) : []
}
