import type { GroundKept } from '../case/act.js'
import type { Judgement } from '../case/grounds.js'
import { safeText } from './safe-text.js'
import { sayComparison, sayJudgementTitle, sayKept } from './say.js'
import { table } from './table.js'
import type { World } from './world.js'
import { fit } from './wrap.js'

/** Grounds with what was found and what is required, each with its clause. */
export function groundsTable(world: World, grounds: readonly Judgement[]): string {
  const w = world.words.cases
  return table(
    world,
    [w.labels.clause, w.labels.what, w.labels.found],
    grounds.map((ground) => [
      ground.citation,
      sayJudgementTitle(ground, world.words),
      safeText(sayComparison(ground, world.words)),
    ]),
  )
}

/** The grounds that a decision rests on, as it froze them. */
export async function printKept(
  world: World,
  grounds: readonly GroundKept[],
  judgements: readonly Judgement[],
): Promise<void> {
  if (grounds.length === 0) return
  const { kk } = await import('../words/kk.js')
  for (const ground of grounds)
    world.out(fit(world.columns, `  ${safeText(sayKept(ground, judgements, world.words, kk))}`))
}
