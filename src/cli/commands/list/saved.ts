import { ExpectedError } from '../../../expected-error.js'
import type { ListFilter } from '../../../store/list-filters.js'
import { safeText } from '../../safe-text.js'
import { sayWhen } from '../../say.js'
import { table } from '../../table.js'
import type { World } from '../../world.js'
import { listCommand, type Options, shellWord, typedOf } from './options.js'

declare module '../../../expected-error.js' {
  interface ErrorFacts {
    /** No filter was saved under this name; `known`: those that were. */
    'filter-unknown': { readonly name: string; readonly known: readonly string[] }
  }
}

const LONGEST_NAME = 60

/** Saves what was typed under a name; one that had the name before gives way to it. @throws 'usage' */
export async function saveFilter(world: World, name: string, options: Options): Promise<void> {
  const w = world.words.cases.list
  const { after: _page, ...kept } = typedOf(options)
  const tidy = name.trim()
  if (tidy === '' || tidy.length > LONGEST_NAME || safeText(tidy) !== tidy)
    throw new ExpectedError('usage', { what: w.nameInvalid(LONGEST_NAME), remedy: [w.saveExample] })
  if (Object.keys(kept).length === 0)
    throw new ExpectedError('usage', { what: w.nothingToSave, remedy: [w.saveExample] })
  const store = await world.store()
  const replaced = await store.saveListFilter({ name: tidy, options: kept, by: world.by, saved: world.now() })
  world.err((replaced ? w.replaced : w.saved)(tidy, `kz-is list --filter ${shellWord(tidy)}`))
}

/** The options saved under a name. @throws 'filter-unknown' */
export async function savedOptions(world: World, name: string): Promise<Options> {
  const filters = await (await world.store()).listFilters()
  const found = filters.find((each) => each.name === name.trim())
  if (found === undefined)
    throw new ExpectedError('filter-unknown', {
      name: name.slice(0, LONGEST_NAME),
      known: filters.map((each) => each.name),
    })
  return found.options as Options
}

/** @throws 'filter-unknown' */
export async function forgetFilter(world: World, name: string): Promise<void> {
  await savedOptions(world, name)
  await (await world.store()).forgetListFilter(name.trim())
  if (world.json) world.out(JSON.stringify({ forgotten: name.trim() }))
  else world.out(world.words.cases.list.forgotten(safeText(name.trim())))
}

export async function printFilters(world: World): Promise<void> {
  const filters = await (await world.store()).listFilters()
  if (world.json) {
    world.out(JSON.stringify({ filters: filters.map((each) => ({ ...each, command: commandOf(each) })) }))
    return
  }
  const w = world.words.cases
  if (filters.length === 0) {
    world.out(w.list.noFilters)
    return
  }
  world.out(
    table(
      world,
      [w.labels.title, w.list.command, w.labels.by, w.labels.at],
      filters.map((each) => [safeText(each.name), commandOf(each), safeText(each.by), sayWhen(each.saved)]),
    ),
  )
}

function commandOf({ options }: ListFilter): string {
  return listCommand(options as Options)
}
