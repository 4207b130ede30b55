import type { Moment } from '../../calendar/civil-date.js'
import type { OnBehalf } from '../../case/act.js'
import { isExpected } from '../../expected-error.js'
import { inNewCase } from '../../store/new-case.js'
import type { Tx } from '../../store/store.js'
import { editionOfReady, externalOf, fileReady, type Ready } from '../casework/ready.js'
import { recordedAt } from '../casework/record.js'
import { mayDoTo } from '../people/may-do.js'
import type { World } from '../world.js'
import { type Found, type KnownAgain, knownBefore, type NewYetAlike } from './known-again.js'
import type { Handed } from './open-batches.js'
import type { CheckedRow } from './prepare-row.js'
import { type Fault, faultsOf, isOfRow } from './row.js'

/** What is told of a row, and what of it is kept. */
export type RowOf = Pick<CheckedRow, 'line' | 'kept' | 'warnings'>

/** What became of a row. */
export type Outcome =
  | { readonly row: RowOf; readonly is: 'accepted'; readonly case: string }
  | ({ readonly row: RowOf; readonly is: 'duplicate' } & KnownAgain)
  | { readonly row: RowOf; readonly is: 'rejected'; readonly faults: readonly Fault[] }

/**
 * Stores a batch of rows in one transaction: when this returns they are safe, before that none of them is there. Where one cannot
 * be stored after all, the batch is taken back and its rows are stored one by one.
 */
export async function takeIn(world: World, batch: readonly Handed[]): Promise<readonly Outcome[]> {
  const store = await world.store()
  try {
    return await store.write(async (tx) => {
      const outcomes: Outcome[] = []
      const leaves = new Map<string, OnBehalf>()
      const now = recordedAt(world)
      for (const handed of batch) {
        for (const row of handed.rows()) {
          outcomes.push(await takeOne(world, tx, row, await leaveFor(world, tx, row.ready, leaves), now))
        }
      }
      return outcomes
    })
  } catch (error) {
    if (!isExpected(error) || !isOfRow(error)) throw error
    const rows = batch.flatMap((handed) => handed.rows())
    const [row] = rows
    if (row !== undefined && rows.length === 1)
      return [{ row: rowOf(row), is: 'rejected', faults: faultsOf(error, world) }]
    const outcomes: Outcome[] = []
    for (const one of rows)
      outcomes.push(...(await takeIn(world, [{ count: 1, read: 0, letters: 0, rows: () => [one], done: () => {} }])))
    return outcomes
  }
}

/** One service, one leave: what was revoked since the last batch counts. */
async function leaveFor(world: World, tx: Tx, ready: Ready | null, known: Map<string, OnBehalf>): Promise<OnBehalf> {
  if (ready === null) return {}
  const service = String(inNewCase(ready.made, 'service'))
  const leave = known.get(service) ?? (await mayDoTo(world, tx, { edition: await editionOfReady(ready) }, 'import'))
  known.set(service, leave)
  return leave
}

/** Nothing else of a row outlives its batch. */
export function rowOf({ line, kept, warnings }: CheckedRow): RowOf {
  return warnings === undefined ? { line, kept } : { line, kept, warnings }
}

async function takeOne(world: World, tx: Tx, checked: CheckedRow, leave: OnBehalf, now: Moment): Promise<Outcome> {
  const { ready, faults, dayKnown } = checked
  const row = rowOf(checked)
  if (ready === null) return { row, is: 'rejected', faults }
  try {
    const known = await knownBefore(tx, ready, dayKnown)
    const settled = settledBy(world, row, known)
    if (settled !== null) return settled
    const { number } = await fileReady(tx, ready, leave, now)
    return {
      row: known !== null && 'alike' in known ? warned(world, row, ready, known) : row,
      is: 'accepted',
      case: number,
    }
  } catch (error) {
    // Found out before anything was written; the rest of the batch goes on.
    if (!isExpected(error, 'duplicate-other')) throw error
    return { row, is: 'rejected', faults: faultsOf(error, world) }
  }
}

/** What becomes of a row by what was found of it; null where it is taken in. */
export function settledBy(world: World, row: RowOf, found: Found | null): Outcome | null {
  if (found === null || 'alike' in found) return null
  if ('case' in found) return { row, is: 'duplicate', ...found }
  // Nothing tells whether it is the application of a closed case come again or a new one: whoever sent it must say (issue 5).
  const { closed, closedAt, has } = found
  const error = world.words.importing.reasons.closedAlike(closed, closedAt.replace('T', ' '), has)
  const field = has === 'number' ? 'external' : 'received'
  return { row, is: 'rejected', faults: [{ field, code: 'duplicate-of-closed', error }] }
}

/** A row that is taken in beside another application of the same applicant about the same object: whoever works it must see both. */
export function warned(world: World, row: RowOf, ready: Ready, beside: NewYetAlike | { readonly line: number }): RowOf {
  const { alike, alikeInFile } = world.words.importing.reasons
  const error = 'alike' in beside ? alike(beside.alike) : alikeInFile(beside.line)
  const field = externalOf(ready) === null ? 'received' : 'external'
  return { ...row, warnings: [...(row.warnings ?? []), { field, code: 'alike', error }] }
}
