import type { Moment } from '../../calendar/civil-date.js'
import type { Act, NewAct } from '../../case/act.js'
import { type Case, foldCase } from '../../case/case.js'
import { ExpectedError } from '../../expected-error.js'
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
  if (acts.length > 0) return foldCase(asked, acts)
  const number = (await store.resolveCase(asked)) ?? (await store.resolveCase(plainNumber(asked)))
  if (number === undefined) throw new ExpectedError('case-unknown', { text: text.slice(0, 60) })
  return foldCase(number, await store.caseActs(number))
}

/** Records acts of a case and brings what is read of it up to date, in the caller's transaction. */
export async function recordActs(world: World, tx: Tx, file: Case, acts: readonly NewAct[]): Promise<Case> {
  const next = withActs(file, acts)
  await tx.appendToCase(file.case, file.version, acts, recordedAt(world))
  await projectCase(world, tx, next)
  return next
}

/** The case as it will be with these acts: what papers are drawn from before anything is recorded. */
export function withActs(file: Case, acts: readonly NewAct[]): Case {
  const numbered = acts.map((act, at) => ({ ...act, seq: file.version + at + 1 }) as Act)
  return foldCase(file.case, [...file.acts, ...numbered])
}

/** When it is written down: the clock of the office. */
export function recordedAt(world: World): Moment {
  return world.now()
}
