import { dueItems } from '../../case/dates.js'
import { isExpected } from '../../expected-error.js'
import { rehearse, sameOrOther } from '../casework/receive.js'
import type { World } from '../world.js'
import { knownAgain, likenessOf, tells } from './known-again.js'
import type { Checked } from './prepare-row.js'
import { faultsOf, isOfRow } from './row.js'
import type { Outcome } from './take-in.js'

/** What a row of the same file was before: its line, and its answers. */
interface Seen {
  readonly line: number
  readonly answers: number
  readonly numbered: boolean
}

/** Tells what would become of rows, storing nothing: what is stored and what went before in the same file count. */
export function rehearsal(world: World): (batch: readonly Checked[]) => Promise<readonly Outcome[]> {
  const byNumber = new Map<string, Seen>()
  const byLikeness = new Map<string, Seen>()
  const one = async (checked: Checked): Promise<Outcome> => {
    const { row } = checked
    if ('faults' in checked) return { row, is: 'rejected', faults: checked.faults }
    const { prepared, dayKnown } = checked
    const store = await world.store()
    const { external } = prepared.application
    const answers = markOf(JSON.stringify(prepared.checked.answers))
    const like = likenessOf(prepared)
    const likeness = `${markOf(JSON.stringify([like, tells(like) ? 0 : answers]))}`
    try {
      if (external !== null) {
        const stored = await store.caseByExternalNumber(external)
        if (stored !== undefined) {
          await sameOrOther(await store.caseActs(stored.number), stored.number, prepared)
          return { row, is: 'duplicate', case: stored.number, differs: false }
        }
        const before = byNumber.get(external)
        if (before !== undefined) return again(world, checked, before, answers, external)
      }
      const known = await knownAgain(store, prepared, dayKnown)
      if (known !== null) return { row, is: 'duplicate', ...known }
      const before = byLikeness.get(likeness)
      if (before !== undefined && (external === null || !before.numbered))
        return { row, is: 'duplicate', case: '–', differs: before.answers !== answers }
      const file = rehearse(prepared)
      dueItems(file, world.calendar())
      const seen = { line: row.line, answers, numbered: external !== null }
      if (external !== null) byNumber.set(external, seen)
      if (before === undefined || !seen.numbered) byLikeness.set(likeness, seen)
      return { row, is: 'accepted', case: file.case }
    } catch (error) {
      if (!isExpected(error) || !isOfRow(error)) throw error
      return { row, is: 'rejected', faults: faultsOf(error, world) }
    }
  }
  return async (batch) => {
    const outcomes: Outcome[] = []
    for (const checked of batch) outcomes.push(await one(checked))
    return outcomes
  }
}

/** A number that stood in the file before: the same application, or another under its number. */
function again(world: World, { row }: Checked, before: Seen, answers: number, external: string): Outcome {
  if (before.answers === answers) return { row, is: 'duplicate', case: '–', differs: false }
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
