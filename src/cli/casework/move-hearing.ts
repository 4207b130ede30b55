import type { Moment } from '../../calendar/civil-date.js'
import { type Case, caseAfter } from '../../case/case.js'
import { hearingStanding, moveHearing } from '../../case/hearing.js'
import type { JsonObject } from '../../text.js'
import { mayDoStep } from '../people/may-do.js'
import type { World } from '../world.js'
import { stepAnswers } from './do-step.js'
import { takeOutgoing } from './numbers.js'
import { drawPaper } from './papers.js'
import { caseInHand, recordActs } from './record.js'

export interface HearingWork {
  readonly case: string
  readonly version: number
  /** What changes of the hearing's facts; null cancels it. */
  readonly change: JsonObject | null
  readonly reason: string
  readonly at: Moment
  readonly by: string
}

/**
 * Moves or cancels a hearing in one transaction: the act, the notice anew under a number of its own where the hearing stands, what is
 * read of the case. Whoever may call a hearing may move it.
 * @throws what `moveHearing` throws; 'answers-invalid', 'role-missing', 'store-case-changed'
 */
export async function workHearing(world: World, work: HearingWork): Promise<Case> {
  const store = await world.store()
  return store.write(async (tx) => {
    const file = await caseInHand(world, tx, work)
    const { step, done } = hearingStanding(file)
    const leave = await mayDoStep(world, tx, file, step)
    const { change, reason, at, by } = work
    const answers = change === null ? null : stepAnswers(world, file, step, { ...done.answers, ...change })
    const act = moveHearing(file, { answers, reason, at, by })
    const after = caseAfter(file, [act])
    const forms = answers === null ? [] : (step.outcomes.find(({ id }) => id === done.outcome)?.papers ?? [])
    const papers = []
    for (const form of forms)
      papers.push(await drawPaper(world, after, { form, number: await takeOutgoing(tx, at), at, by, entry: null }))
    return recordActs(world, tx, { ...file, version: work.version }, [act, ...papers], leave)
  })
}
