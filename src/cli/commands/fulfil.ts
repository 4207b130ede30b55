import { type Command, Option } from 'commander'
import { dueItems } from '../../case/dates.js'
import { refuseEarlier } from '../../case/steps.js'
import { ExpectedError } from '../../expected-error.js'
import type { TermId } from '../../law/service.js'
import { typedEntryNumber } from '../../register/typed-number.js'
import { caseJson } from '../case-json.js'
import { judgeNow } from '../casework/lookups.js'
import { refuseDone } from '../casework/obligation-done.js'
import { loadCase, recordActs } from '../casework/record.js'
import { writtenText } from '../casework/written-text.js'
import { examples } from '../help-examples.js'
import { mayDoTo } from '../people/may-do.js'
import type { World } from '../world.js'
import { whenDone } from './next.js'

interface Options {
  readonly reference: string
  readonly at?: string
  /** A list that was sent: the obligations of all that stand in it. */
  readonly package?: string
}

export function declare(parent: Command, world: World): void {
  const w = world.words.cases
  parent
    .command('fulfil')
    .description(world.words.program.commands.fulfil)
    .argument('[case]', world.words.registers.fulfil.subject)
    .argument('[obligation]', w.arguments.obligation)
    .option('--package <number>', world.words.registers.fulfil.package)
    .addOption(new Option('--reference <text>', w.options.reference).makeOptionMandatory())
    .option('--at <moment>', w.options.at)
    .addHelpText(
      'after',
      examples(
        world,
        'fulfil TR-2025-000001 operator-notice --reference "2025-000012 хат"',
        'fulfil T-000001 publication --reference https://example.kz/registry',
        'fulfil --package 2025-000045 --reference "2025-000045 хат, 12.03.2026"',
      ),
    )
    .action((text: string | undefined, id: string | undefined, options: Options) => fulfilOf(world, text, id, options))
}

/** A package closes what stands in it, an entry what its exclusion opened, a case what its decision opened. */
async function fulfilOf(
  world: World,
  text: string | undefined,
  id: string | undefined,
  options: Options,
): Promise<void> {
  if (options.package !== undefined && text === undefined)
    return (await import('./register/fulfil.js')).fulfilPackage(world, options.package, options)
  if (text === undefined || id === undefined || options.package !== undefined) {
    const w = world.words.registers.fulfil
    throw new ExpectedError('usage', { what: w.oneOf, remedy: [world.words.program.usage.seeHelp('kz-is fulfil')] })
  }
  if (await isEntry(world, text)) return (await import('./register/fulfil.js')).fulfilEntry(world, text, id, options)
  await fulfil(world, text, id, options)
}

/** An entry of the trusted registry, old numbers among them; what is a case too is meant as the case. */
async function isEntry(world: World, text: string): Promise<boolean> {
  const store = await world.store()
  if ((await store.resolveCase(text.trim())) !== undefined) return false
  return (await store.entry('trusted', typedEntryNumber('trusted', text))) !== undefined
}

/** 829-2024/8: the registry went to the operator, or was published; under what number, where. */
async function fulfil(world: World, text: string, id: string, options: Options): Promise<void> {
  const file = await loadCase(world, text)
  const obligations = dueItems(file, world.calendar()).filter((item) => item.kind === 'obligation')
  refuseDone(file.case, file.acts, { id, title: obligations.find((item) => item.id === id)?.title })
  const open = obligations.filter((item) => item.done === null)
  const obligation = open.find((item) => item.id === id)
  if (obligation === undefined)
    throw new ExpectedError('obligation-unknown', { case: file.case, text: id, open: open.map((item) => item.id) })
  const at = whenDone(world, file, options.at)
  refuseEarlier(file, id, at, file.decision?.at)
  const reference = writtenText(world, 'reference', options.reference)
  const store = await world.store()
  const act = {
    kind: 'fulfilled' as const,
    at,
    by: world.by,
    data: { obligation: id as TermId, reference },
  }
  const after = await store.write(async (tx) =>
    recordActs(world, tx, file, [act], await mayDoTo(world, tx, file, 'fulfil')),
  )
  if (world.json) world.out(JSON.stringify(caseJson(after, await judgeNow(world, after), world)))
  else world.out(world.words.cases.changed.fulfilled(world.words.cases.text(obligation.title)))
}
