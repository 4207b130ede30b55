import type { Moment } from '../../calendar/civil-date.js'
import type { Act, NewAct, OnBehalf } from '../../case/act.js'
import { type Case, caseAfter, foldCase, serviceOfActs } from '../../case/case.js'
import { onBehalf } from '../../case/on-behalf.js'
import { ExpectedError } from '../../expected-error.js'
import { lawOf } from '../../law/services/index.js'
import { plainNumber } from '../../register/typed-number.js'
import type { Tx } from '../../store/store.js'
import type { World } from '../world.js'
import { projectCase } from './project.js'

/** The case by its own number, its incoming number or the number the applicant knows it by. @throws 'case-unknown' */
export async function loadCase(world: World, text: string): Promise<Case> {
  const store = await world.store()
  const asked = text.trim()
  // Nearly always the number is typed as it stands: its acts say at once whether there is such a case.
  const acts = await store.caseActs(asked)
  if (acts.length > 0) return foldActs(asked, acts)
  const number = (await store.resolveCase(asked)) ?? (await store.resolveCase(plainNumber(asked)))
  if (number === undefined) throw new ExpectedError('case-unknown', { text: text.slice(0, 60) })
  return foldActs(number, await store.caseActs(number))
}

/** Records acts of a case and brings what is read of it up to date, in the caller's transaction. */
export async function recordActs(
  world: World,
  tx: Tx,
  file: Case,
  done: readonly NewAct[],
  leave: OnBehalf = world.signedIn ?? {},
): Promise<Case> {
  const acts = onBehalf(done, leave)
  const next = caseAfter(file, acts)
  const now = recordedAt(world)
  await tx.appendToCase(file.case, file.version, acts, now)
  await projectCase({ calendar: world.calendar, now: () => now }, tx, next, file)
  return next
}

/**
 * The case as it stands in the transaction that is to change it. Nothing is recorded yet, but asked: whoever comes second is told what
 * changed, not that the work is done already.
 * @throws 'store-case-changed' when somebody else acted since `version`
 */
export async function caseInHand(
  world: World,
  tx: Tx,
  work: { readonly case: string; readonly version: number },
): Promise<Case> {
  await tx.appendToCase(work.case, work.version, [], recordedAt(world))
  return foldActs(work.case, await tx.caseActs(work.case))
}

/** The case that these acts make, under the law of its service. */
export async function foldActs(number: string, acts: readonly Act[]): Promise<Case> {
  const service = serviceOfActs(acts)
  if (service === undefined) throw new Error(`the acts of ${number} do not begin with its receipt`)
  return foldCase(number, acts, await lawOf(service))
}

/** When it is written down: the clock of the office. */
export function recordedAt(world: World): Moment {
  return world.now()
}
