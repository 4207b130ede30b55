import type { Field } from '../../law/field.js'
import { EXIT } from '../exit-codes.js'
import { sayFaults } from '../import/rejected-line.js'
import { printWritten } from '../paper-title.js'
import { safeText } from '../safe-text.js'
import type { WorkOptions } from '../work-options.js'
import type { World } from '../world.js'
import { confirmed, FEW_RECORDS } from './confirm.js'
import { type CaseWork, doerOf } from './doer.js'
import { type BatchDone, runBatch } from './run-batch.js'

/** So many rejected rows are told on the screen. */
const SHOWN = 20

export interface BatchAsked {
  readonly from: string
  readonly command: 'next' | 'decide'
  readonly columns: readonly (readonly Field[])[]
  readonly work: CaseWork
}

/** A file of steps or decisions from its first row to the summary. Exit code 3 where any row was rejected. */
export async function runBatchCommand(world: World, asked: BatchAsked, options: WorkOptions): Promise<void> {
  const file = {
    path: asked.from,
    format: options.format,
    encoding: options.encoding,
    columns: asked.columns,
    command: asked.command,
  }
  const run = (dryRun: boolean): Promise<BatchDone> => {
    const doer = doerOf(world, { dryRun, papers: options.papers, output: options.output }, asked.work)
    return runBatch(world, file, doer, dryRun && options.dryRun !== true ? undefined : options.rejects)
  }
  const dryRun = options.dryRun === true
  if (!dryRun && (await declined(world, options, asked, run))) {
    world.err(world.words.batch.declined)
    world.exit(EXIT.interrupted)
    return
  }
  const done = await run(dryRun)
  if (world.json) printJson(world, done, dryRun)
  else await print(world, done, options, dryRun)
  if (done.rejects.length > 0) world.exit(EXIT.badData)
}

/** At a terminal a file is rehearsed first: whoever is about to change more than a few records sees how many and is asked. */
async function declined(
  world: World,
  options: WorkOptions,
  asked: BatchAsked,
  run: (dryRun: boolean) => Promise<BatchDone>,
): Promise<boolean> {
  if (options.yes === true || !world.interactive || world.json || asked.from === '-') return false
  const { rows, already, rejects } = await run(true)
  if (rows.length <= FEW_RECORDS) return false
  return !(await confirmed(world, world.words.batch.confirm(rows.length, already.length, rejects.length)))
}

function printJson(world: World, { read, rows, already, rejects }: BatchDone, dryRun: boolean): void {
  world.out(
    JSON.stringify({
      read,
      done: rows.length,
      already: already.length,
      rejected: rejects.length,
      dryRun,
      rows: rows.map(({ more, said: _said, ...row }) => ({ ...row, ...more })),
      doneAlready: already.map(({ said: _said, ...row }) => row),
      rejects: rejects.map(({ line, case: number, faults }) => ({
        line,
        case: number,
        ...(faults[0] ?? { field: '', error: '', code: '' }),
        ...(faults.length > 1 ? { problems: faults } : {}),
      })),
    }),
  )
}

async function print(world: World, done: BatchDone, options: WorkOptions, dryRun: boolean): Promise<void> {
  const w = world.words.batch
  const { importing } = world.words
  for (const { line, case: number, said, at, papers } of done.rows) {
    world.out(safeText(w.row(line, number, said, at.replace('T', ' '))))
    printWritten(world, papers)
  }
  for (const { line, case: number, said, papers } of done.already) {
    world.err(safeText(w.already(line, number, said)))
    printWritten(world, papers)
  }
  for (const { line, case: number, faults } of done.rejects.slice(0, SHOWN))
    world.warn(safeText(importing.rejected(line, `${number === '' ? '' : `${number}: `}${sayFaults(faults)}`)))
  if (done.rejects.length > SHOWN) world.warn(importing.rejectedMore(done.rejects.length - SHOWN))
  if (options.rejects !== undefined && done.rejects.length > 0) world.warn(w.rejectsWritten(options.rejects))
  if (done.aside !== null) world.warn(importing.oldKept(done.aside))
  if (dryRun) world.out(importing.planned)
  world.out(w.summary(done.read, done.rows.length, done.already.length, done.rejects.length))
}
