import { isExpected } from '../../expected-error.js'
import type { Tx } from '../../store/store.js'
import { receiveIn } from '../casework/receive.js'
import type { World } from '../world.js'
import { knownAgain } from './known-again.js'
import type { Checked } from './prepare-row.js'
import { type Fault, faultsOf, isOfRow, type Row } from './row.js'

/** What became of a row. */
export type Outcome =
  | { readonly row: Row; readonly is: 'accepted'; readonly case: string }
  | { readonly row: Row; readonly is: 'duplicate'; readonly case: string; readonly differs: boolean }
  | { readonly row: Row; readonly is: 'rejected'; readonly faults: readonly Fault[] }

/**
 * Stores a batch of rows in one transaction: when this returns they are safe, before that none of them is there. Where one cannot
 * be stored after all, the batch is taken back and its rows are stored one by one.
 */
export async function takeIn(world: World, batch: readonly Checked[]): Promise<readonly Outcome[]> {
  const store = await world.store()
  try {
    return await store.write(async (tx) => {
      const outcomes: Outcome[] = []
      for (const checked of batch) outcomes.push(await takeOne(world, tx, checked))
      return outcomes
    })
  } catch (error) {
    if (!isExpected(error) || !isOfRow(error)) throw error
    const [only] = batch
    if (only !== undefined && batch.length === 1)
      return [{ row: only.row, is: 'rejected', faults: faultsOf(error, world) }]
  }
  const outcomes: Outcome[] = []
  for (const checked of batch) outcomes.push(...(await takeIn(world, [checked])))
  return outcomes
}

async function takeOne(world: World, tx: Tx, checked: Checked): Promise<Outcome> {
  const { row } = checked
  if ('faults' in checked) return { row, is: 'rejected', faults: checked.faults }
  const { prepared, dayKnown } = checked
  const { external } = prepared.application
  const numbered = external !== null && (await tx.caseByExternalNumber(external)) !== undefined
  if (!numbered) {
    const known = await knownAgain(tx, prepared, dayKnown)
    if (known !== null) return { row, is: 'duplicate', ...known }
  }
  try {
    const { file, again } = await receiveIn(world, tx, prepared)
    return again ? { row, is: 'duplicate', case: file.case, differs: false } : { row, is: 'accepted', case: file.case }
  } catch (error) {
    // Found out before anything was written; the rest of the batch goes on.
    if (!isExpected(error, 'duplicate-other')) throw error
    return { row, is: 'rejected', faults: faultsOf(error, world) }
  }
}
