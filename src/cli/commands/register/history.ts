import type { EntryAct } from '../../../register/entry.js'
import { entryOn } from '../../casework/entry-on.js'
import { paperTitle } from '../../paper-title.js'
import { recordViewing } from '../../people/viewing.js'
import { safeText } from '../../safe-text.js'
import { sayWhen } from '../../say.js'
import { sayHandOf } from '../../say-hand.js'
import { table } from '../../table.js'
import type { World } from '../../world.js'
import { changesIn, printChanges } from './print-changes.js'
import { type AsOf, asOfDay, type Register } from './registers.js'

/** Every act of an entry, first to last; up to a day where one is given. */
export async function history(world: World, register: Register, text: string, options: AsOf): Promise<void> {
  const entry = await entryOn(await world.store(), register.id, text, asOfDay(world, options))
  await recordViewing(world, `entry/${register.id}/${entry.number}`, `register ${register.id} history`)
  const changed = changesIn(entry.acts)
  if (world.json) {
    const history = entry.acts.map((act) => {
      const changes = changed.find(({ seq }) => seq === act.seq)?.changes
      return changes === undefined ? act : { ...act, changes }
    })
    world.out(JSON.stringify({ entry: entry.number, status: entry.status, history }))
    return
  }
  const w = world.words.cases
  const r = world.words.registers
  world.out(
    table(
      world,
      ['', w.labels.at, w.labels.what, r.effect, w.labels.case, r.number, w.labels.by],
      entry.acts.map((act) => [
        String(act.seq),
        sayWhen(act.at),
        r.acts[act.kind],
        act.data.on,
        'case' in act.data ? (act.data.case ?? '') : '',
        safeText(numberOf(world, act)),
        sayHandOf(world, act),
      ]),
    ),
  )
  await printChanges(world, register, changed)
}

/** Under what number it was done: the decision's, the paper's, the letter's. */
function numberOf(world: World, act: EntryAct): string {
  switch (act.kind) {
    case 'paper':
      return `${act.data.number} (${paperTitle(world, act.data.form)})`
    case 'fulfilled':
      return act.data.reference
    case 'found':
      return String(act.seq)
    case 'dismissed':
      return String(act.data.finding)
    default:
      return act.data.decision
  }
}
