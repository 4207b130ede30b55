import { type Command, Option } from 'commander'
import type { Case } from '../../case/case.js'
import { type Undoable, undoable } from '../../case/undoable.js'
import { confirmed } from '../batch/confirm.js'
import { caseJson } from '../case-json.js'
import { paperFileName } from '../casework/case-papers.js'
import { judgeNow } from '../casework/lookups.js'
import { loadCase } from '../casework/record.js'
import { takeBack } from '../casework/take-back.js'
import { writtenText } from '../casework/written-text.js'
import { EXIT } from '../exit-codes.js'
import { examples } from '../help-examples.js'
import { sayActOf } from '../print-history.js'
import { printPossible } from '../print-possible.js'
import { sayWhen } from '../say.js'
import { sayHandOf } from '../say-hand.js'
import type { World } from '../world.js'
import { whenDone } from './next.js'

interface Options {
  readonly reason: string
  readonly at?: string
  readonly yes?: boolean
}

export function declare(parent: Command, world: World): void {
  const w = world.words.cases
  parent
    .command('undo')
    .description(world.words.program.commands.undo)
    .argument('<case>', w.arguments.case)
    .addOption(new Option('--reason <text>', w.options.reason).makeOptionMandatory())
    .option('--at <moment>', w.options.at)
    .option('-y, --yes', world.words.undo.yes)
    .addHelpText(
      'after',
      examples(
        world,
        'undo TR-2025-000001 --reason "қадам басқа іске жазылуға тиіс еді"',
        'undo TR-2025-000001 --reason "нәтижесі қате таңдалған" --yes --json',
      ),
    )
    .action((text: string, options: Options) => takeLastBack(world, text, options))
}

/** The last act of a case, recorded by mistake, counts no more: it stays in the history with the reason. At a terminal it is shown first. */
async function takeLastBack(world: World, text: string, options: Options): Promise<void> {
  const file = await loadCase(world, text)
  const last = undoable(file)
  const reason = writtenText(world, 'reason', options.reason)
  const at = whenDone(world, file, options.at)
  const said = `${sayWhen(last.act.at)} · ${sayHandOf(world, last.act)} · ${await sayActOf(world, file, last.act)}`
  const w = world.words.undo
  if (
    options.yes !== true &&
    world.interactive &&
    !world.json &&
    !(await confirmed(world, w.confirm(file.case, said)))
  ) {
    world.err(world.words.batch.declined)
    world.exit(EXIT.interrupted)
    return
  }
  const after = await takeBack(world, { case: file.case, version: file.version, reason, at, by: world.by })
  if (world.json) world.out(JSON.stringify(caseJson(after, await judgeNow(world, after), world)))
  else print(world, file, last, after, said)
}

function print(world: World, before: Case, { papers }: Undoable, after: Case, said: string): void {
  const w = world.words.undo
  world.out(w.done(said))
  for (const { data } of papers) {
    const paper = before.papers.find(({ form, hash }) => form === data.form && hash === data.hash)
    if (paper !== undefined) world.out(w.paperGone(paperFileName(before, paper)))
  }
  printPossible(world, after)
}
