import { ExpectedError, isExpected } from '../../expected-error.js'
import type { Field } from '../../law/field.js'
import { type Fault, faultsOf, type Row } from '../import/row.js'
import { refuseSameFile, throughFile } from '../import/through-file.js'
import type { World } from '../world.js'
import { askedOf } from './asked.js'
import type { Doer, RowDone, RowOutcome } from './doer.js'
import { type BatchFile, openBatch } from './open-batch.js'

export interface BatchDone {
  readonly read: number
  readonly rows: readonly (RowDone & { readonly line: number })[]
  readonly already: readonly {
    readonly line: number
    readonly case: string
    readonly step: string
    readonly said: string
    readonly papers: RowDone['papers']
  }[]
  readonly rejects: readonly { readonly line: number; readonly case: string; readonly faults: readonly Fault[] }[]
  /** Where a file that stood in the place of the rejected rows was moved to. */
  readonly aside: string | null
}

/** Which column an error is about. */
const FIELD_OF: readonly (readonly [RegExp, string])[] = [
  [/^(?:case-|store-case-changed$)/, 'case'],
  [/^batch-two-cases$/, 'external'],
  [/^(?:step-before-cause|entry-changed-later|moment-|received-in-future|calendar-year-missing|hearing-ahead)/, 'at'],
  [/^(?:step-|batch-step-missing|same-person)/, 'step'],
  [/^(?:outcome-|decided-already|decision-|refuse-|grant-against|batch-outcome)/, 'outcome'],
  [/^(?:ground-|batch-grant-with-grounds$)/, 'grounds'],
  [/^override-/, 'override'],
]

/** What concerns the machine or the whole run ends it; what concerns a case, somebody else's act on it too, only its row. */
function isOfRow(error: ExpectedError): boolean {
  return error.id === 'store-case-changed' || !/^(?:store|file|office|clock|employee|pin|interrupted)/.test(error.id)
}

/** An error under the name of the column that it is about: what an application calls «received» is «at» here. */
function fieldedFaults(error: ExpectedError, world: World): readonly Fault[] {
  const faults = faultsOf(error, world)
  if (error.id === 'answers-invalid') return faults
  if (isExpected(error, 'received-in-future')) {
    const { at, now } = error.facts
    return [{ field: 'at', code: error.id, error: world.words.batch.reasons.future(at, now) }]
  }
  const column = isExpected(error, 'step-date-impossible')
    ? error.facts.field
    : FIELD_OF.find(([pattern]) => pattern.test(error.id))?.[1]
  return faults.map((fault) => ({ ...fault, field: column ?? fault.field }))
}

/**
 * Works a file row by row, each row in a transaction of its own: one that cannot be done is put aside with its reason and the next is
 * worked. What was done before is known again, so that a second run changes nothing and one that was broken off goes on.
 * @throws 'batch-…', 'import-…', 'file-…'; 'batch-stopped' after Ctrl-C
 */
export async function runBatch(
  world: World,
  file: BatchFile & { readonly columns: readonly (readonly Field[])[]; readonly command: string },
  doer: Doer,
  rejects: string | undefined,
): Promise<BatchDone> {
  refuseSameFile(file.path, rejects)
  const { size, head, rows } = await openBatch(world, file, file.columns, file.command)
  const { result, aside } = await throughFile(world, { size, head, rejects }, async (passage) => {
    const done: BatchDone['rows'][number][] = []
    const already: BatchDone['already'][number][] = []
    const rejected: BatchDone['rejects'][number][] = []
    let read = 0
    for await (const row of rows) {
      if (passage.stopped()) throw new ExpectedError('batch-stopped', { read, done: done.length })
      read += 1
      const outcome = await outcomeOf(world, row, doer)
      switch (outcome.is) {
        case 'done':
          done.push({ line: row.line, ...outcome.done })
          break
        case 'already':
          already.push({ line: row.line, ...outcome.done })
          break
        case 'rejected':
          rejected.push({ line: row.line, case: caseIn(row), faults: outcome.faults })
          passage.reject(row.rejected(outcome.faults))
      }
      passage.show(read, row.read)
    }
    return { read, rows: done, already, rejects: rejected }
  })
  return { ...result, aside }
}

async function outcomeOf(world: World, row: Row, doer: Doer): Promise<RowOutcome> {
  const asked = askedOf(world, row)
  if ('faults' in asked) return { is: 'rejected', faults: asked.faults }
  try {
    return await doer(asked)
  } catch (error) {
    if (!isExpected(error) || !isOfRow(error)) throw error
    return { is: 'rejected', faults: fieldedFaults(error, world) }
  }
}

function caseIn(row: Row): string {
  const { case: number } = row.answers
  return typeof number === 'string' ? number.slice(0, 60) : ''
}
