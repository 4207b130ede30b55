import type { Moment } from '../../calendar/civil-date.js'
import type { Case } from '../../case/case.js'
import { undo } from '../../case/undo.js'
import { type Undoable, undoable } from '../../case/undoable.js'
import { type Leave, mayDoStep, mayDoTo } from '../people/may-do.js'
import type { World } from '../world.js'
import { caseInHand, recordActs } from './record.js'

export interface UndoWork {
  readonly case: string
  readonly version: number
  readonly reason: string
  readonly at: Moment
  readonly by: string
}

/**
 * Takes the last act of a case back in one transaction: the act that says so, and what is read of the case without it. Whoever may do
 * the work may take it back, each their own.
 * @throws what `undo` throws; 'role-missing', 'store-case-changed'
 */
export async function takeBack(world: World, work: UndoWork): Promise<Case> {
  const store = await world.store()
  return store.write(async (tx) => {
    const file = await caseInHand(world, tx, work)
    const leave = await leaveFor(world, tx, file, undoable(file))
    const act = undo(file, { ...leave, reason: work.reason, at: work.at, by: work.by })
    return recordActs(world, tx, file, [act], leave)
  })
}

function leaveFor(world: World, read: Parameters<typeof mayDoTo>[1], file: Case, { act }: Undoable): Promise<Leave> {
  if (act.kind === 'fulfilled') return mayDoTo(world, read, file, 'fulfil')
  if (act.kind === 'withdrawn') return mayDoTo(world, read, file, 'withdraw')
  const step = file.edition.route.find(({ id }) => id === act.data.step)
  return step === undefined ? mayDoTo(world, read, file, 'correct') : mayDoStep(world, read, file, step)
}
