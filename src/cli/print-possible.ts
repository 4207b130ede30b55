import type { Case } from '../case/case.js'
import { possibilities } from '../case/steps.js'
import type { World } from './world.js'

/** What can be done now and, of what cannot, what it waits for. */
export function printPossible(world: World, file: Case): void {
  const w = world.words.cases
  const possible = possibilities(file)
  if (possible.length === 0) return
  world.err('')
  world.err(world.paint.bold(w.next.canNow))
  for (const each of possible) {
    if (each.now)
      world.err(
        `  kz-is ${each.step.by === 'decide' ? `decide ${file.case}` : `next ${file.case}${each.step.optional ? ` --step ${each.step.id}` : ''}`}   ${w.text(each.step.action)}`,
      )
    else if (world.verbose && each.waitsFor)
      world.err(`  ${w.next.waits(w.text(each.step.action), w.text(each.waitsFor.action), each.waitsFor.source)}`)
  }
}
