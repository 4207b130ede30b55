import { type Command, Option } from 'commander'
import { dueItems } from '../../case/dates.js'
import { refuseEarlier } from '../../case/steps.js'
import { ExpectedError } from '../../expected-error.js'
import type { TermId } from '../../law/service.js'
import { caseJson } from '../case-json.js'
import { judgeNow } from '../casework/lookups.js'
import { loadCase, recordActs } from '../casework/record.js'
import { writtenText } from '../casework/written-text.js'
import { examples } from '../help-examples.js'
import type { World } from '../world.js'
import { whenDone } from './next.js'

interface Options {
  readonly reference: string
  readonly at?: string
}

export function declare(parent: Command, world: World): void {
  const w = world.words.cases
  parent
    .command('fulfil')
    .description(world.words.program.commands.fulfil)
    .argument('<case>', w.arguments.case)
    .argument('<obligation>', w.arguments.obligation)
    .addOption(new Option('--reference <text>', w.options.reference).makeOptionMandatory())
    .option('--at <moment>', w.options.at)
    .addHelpText(
      'after',
      examples(
        world,
        'fulfil TR-2025-000001 operator-notice --reference "2025-000012 хат"',
        'fulfil TR-2025-000001 publication --reference https://example.kz/registry',
      ),
    )
    .action((text: string, id: string, options: Options) => fulfil(world, text, id, options))
}

/** 829-2024/8: the registry went to the operator, or was published; under what number, where. */
async function fulfil(world: World, text: string, id: string, options: Options): Promise<void> {
  const file = await loadCase(world, text)
  const open = dueItems(file, world.calendar()).filter((item) => item.kind === 'obligation' && item.done === null)
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
  const after = await store.write((tx) => recordActs(world, tx, file, [act]))
  if (world.json) world.out(JSON.stringify(caseJson(after, await judgeNow(world, after), world)))
  else world.out(world.words.cases.changed.fulfilled(world.words.cases.text(obligation.title)))
}
