import * as assert from 'uvu/assert'
import { readCalendar } from '../../src/files/calendar-files.js'
import { type CheckScope, checkLaw } from '../../src/law/check/check-law.js'
import type { ComputedFacts } from '../../src/law/check/computed.js'
import { type Finding, isComputed } from '../../src/law/check/finding.js'
import { allLaw } from '../../src/law/services/index.js'

export const calendar = readCalendar()

/** What is found in all that is carried. */
export async function findings(scope: CheckScope = {}): Promise<readonly Finding[]> {
  return checkLaw(await allLaw(), calendar, scope).map((each) => each.finding)
}

/** The facts of one computed finding, by its check and what follows it in the id. */
export async function computed<K extends keyof ComputedFacts>(check: K, id: string): Promise<ComputedFacts[K]> {
  const found = (await findings()).find(
    (each) => isComputed(each) && each.check === check && each.id === `${check}:${id}`,
  )
  assert.ok(found && isComputed(found), `${check}:${id}`)
  return found.facts as ComputedFacts[K]
}
