import { EXIT } from '../exit-codes.js'
import { safeText } from '../safe-text.js'
import { table } from '../table.js'
import type { World } from '../world.js'
import { existingDatabase } from './existing-database.js'
import { readEveryYear } from './project-subject.js'
import { type ReplayedCase, replayAll } from './replay.js'

/** Differences are told, never mended: what was decided was decided. Exit code 10 where there are any. */
export async function replay(world: World, numbers: readonly string[]): Promise<void> {
  const w = world.words.audit
  existingDatabase(world)
  readEveryYear(world)
  const store = await world.store()
  let cases = 0
  let unjudged = 0
  let destroyed = 0
  const differing: ReplayedCase[] = []
  for await (const replayed of replayAll(world, store, numbers)) {
    cases += 1
    if (replayed.unjudged) unjudged += 1
    if (replayed.destroyed) destroyed += 1
    if (replayed.differences.length > 0) differing.push(replayed)
  }
  if (differing.length > 0) world.exit(EXIT.checkFound)
  if (world.json) {
    const found = differing.map(({ case: number, differences }) => ({ case: number, differences }))
    world.out(JSON.stringify({ decided: cases, unjudged, destroyed, differing: found }))
    return
  }
  if (differing.length > 0) {
    const head = [w.column.case, w.column.what, w.column.recorded, w.column.now]
    const rows = differing.flatMap(({ case: number, differences }) =>
      differences.map(({ what, recorded, now }) => [number, w.difference[what], safeText(recorded), safeText(now)]),
    )
    world.out(table(world, head, rows))
  }
  world.out(w.replayed(cases, differing.length))
  if (unjudged > 0) world.out(w.unjudged(unjudged))
  if (destroyed > 0) world.out(w.notJudged(destroyed))
}
