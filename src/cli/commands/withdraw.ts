import { type Command, Option } from 'commander'
import { type Case, isClosed } from '../../case/case.js'
import { caseClosed } from '../../case/closed.js'
import { refuseEarlier } from '../../case/steps.js'
import { ExpectedError } from '../../expected-error.js'
import { caseJson } from '../case-json.js'
import { judgeNow } from '../casework/lookups.js'
import { loadCase, recordActs } from '../casework/record.js'
import { writtenText } from '../casework/written-text.js'
import { examples } from '../help-examples.js'
import { mayDoTo } from '../people/may-do.js'
import type { World } from '../world.js'
import { whenDone } from './next.js'

interface Options {
  readonly reason: string
  readonly at?: string
}

export function declare(parent: Command, world: World): void {
  const w = world.words.cases
  parent
    .command('withdraw')
    .description(world.words.program.commands.withdraw)
    .argument('<case>', w.arguments.case)
    .addOption(new Option('--reason <text>', w.options.reason).makeOptionMandatory())
    .option('--at <moment>', w.options.at)
    .addHelpText('after', examples(world, 'withdraw TR-2025-000001 --reason "өтініш берушінің 2025-03-19 хаты"'))
    .action((text: string, options: Options) => withdraw(world, text, options))
}

/** Granted inclusion or amendment: an entry of the trusted registry stands, and can be left by a request of its own (829-2024/10). */
function isEntered({ service, decision, procedure }: Case): boolean {
  return service === 'trusted-registry' && decision?.outcome === 'granted' && procedure.id !== 'exclude'
}

/** An applicant may take an application back until it is decided. */
async function withdraw(world: World, text: string, options: Options): Promise<void> {
  const file = await loadCase(world, text)
  if (file.decision !== null)
    throw new ExpectedError('withdrawal-too-late', {
      case: file.case,
      service: file.service,
      entered: isEntered(file),
    })
  if (isClosed(file)) throw caseClosed(file)
  const at = whenDone(world, file, options.at)
  refuseEarlier(file, 'withdraw', at)
  const reason = writtenText(world, 'reason', options.reason)
  const store = await world.store()
  const act = { kind: 'withdrawn' as const, at, by: world.by, data: { reason } }
  const after = await store.write(async (tx) =>
    recordActs(world, tx, file, [act], await mayDoTo(world, tx, file, 'withdraw')),
  )
  if (world.json) world.out(JSON.stringify(caseJson(after, await judgeNow(world, after), world)))
  else world.out(world.words.cases.changed.withdrawn)
}
