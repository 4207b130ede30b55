import type { Moment } from '../../calendar/civil-date.js'
import type { NewAct } from '../../case/act.js'
import type { Case } from '../../case/case.js'
import type { Tx } from '../../store/store.js'
import type { World } from '../world.js'
import { entryOfCase } from './entry-view.js'
import { drawPaper } from './papers.js'

/** The result drawn again under its own number, where the signer was not known when it was drawn up. */
export async function redrawn(
  world: World,
  tx: Tx,
  file: Case,
  at: Moment,
  by: string,
): Promise<readonly NewAct<'paper'>[]> {
  const result = file.papers.findLast((paper) => paper.number === file.decision?.number)
  if (result === undefined || file.decision === null) return []
  const drawn = await drawPaper(world, file, {
    form: result.form,
    number: result.number,
    at: file.decision.at,
    by,
    entry: await entryOfCase(tx, file),
  })
  return drawn.data.hash === result.hash ? [] : [{ ...drawn, at }]
}
