import { isExpected } from '../../expected-error.js'
import { likenessOf } from '../../store/new-case.js'
import { answersOf, externalOf } from '../casework/ready.js'
import type { World } from '../world.js'
import { knownBefore, matterOf, tells } from './known-again.js'
import type { Handed } from './open-batches.js'
import type { CheckedRow } from './prepare-row.js'
import { faultsOf, isOfRow } from './row.js'
import { type Outcome, type RowOf, rowOf, settledBy, warned } from './take-in.js'

/** What a row of the same file was before: its line, and its answers. */
interface Seen {
  readonly line: number
  readonly answers: number
  readonly matter: number
  readonly numbered: boolean
}

/** Tells what would become of rows, storing nothing: what is stored and what went before in the same file count. */
export function rehearsal(world: World): (batch: readonly Handed[]) => Promise<readonly Outcome[]> {
  const byNumber = new Map<string, Seen>()
  const byLikeness = new Map<string, Seen>()
  const one = async (checked: CheckedRow): Promise<Outcome> => {
    const { ready, faults, dayKnown } = checked
    const row = rowOf(checked)
    if (ready === null) return { row, is: 'rejected', faults }
    const store = await world.store()
    const external = externalOf(ready)
    const like = likenessOf(ready.made)
    const answers = markOf(answersOf(ready))
    const likeness = `${markOf(JSON.stringify([like, tells(like) ? 0 : answers]))}`
    try {
      const seen = {
        line: row.line,
        answers,
        matter: markOf(matterOf(like, like.entry?.number)),
        numbered: external !== null,
      }
      const namesake = external === null ? undefined : byNumber.get(external)
      if (external !== null && namesake !== undefined) return again(world, row, namesake, seen, external)
      const known = await knownBefore(store, ready, dayKnown)
      const settled = settledBy(world, row, known)
      if (settled !== null) return settled
      const before = byLikeness.get(likeness)
      if (before !== undefined && (external === null || !before.numbered))
        return { row, is: 'duplicate', ...inFile, by: 'likeness', differs: before.answers !== answers }
      if (external !== null) byNumber.set(external, seen)
      if (before === undefined || !seen.numbered) byLikeness.set(likeness, seen)
      const alike = known !== null && 'alike' in known ? known : tells(like) ? before : undefined
      return { row: alike === undefined ? row : warned(world, row, ready, alike), is: 'accepted', case: '–' }
    } catch (error) {
      if (!isExpected(error) || !isOfRow(error)) throw error
      return { row, is: 'rejected', faults: faultsOf(error, world) }
    }
  }
  return async (batch) => {
    const outcomes: Outcome[] = []
    for (const handed of batch) for (const row of handed.rows()) outcomes.push(await one(row))
    return outcomes
  }
}

/** What went before in the same file has no number of ours, and its answers are not kept to be compared. */
const inFile = { case: '–', fields: [] } as const

/** A number that stood in the file before: the same application, or another under its number. */
function again(world: World, row: RowOf, before: Seen, seen: Seen, external: string): Outcome {
  if (before.answers === seen.answers || before.matter === seen.matter)
    return { row, is: 'duplicate', ...inFile, by: 'external', differs: before.answers !== seen.answers }
  const error = world.words.importing.reasons.numberTwice(external.slice(0, 60), before.line)
  return { row, is: 'rejected', faults: [{ field: 'external', code: 'duplicate-other', error }] }
}

/** A short mark of a text: 53 bits, so that a million of them take little room. */
function markOf(text: string): number {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  return (high >>> 0) * 0x200000 + ((low >>> 0) & 0x1fffff)
}
