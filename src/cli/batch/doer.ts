import type { Moment } from '../../calendar/civil-date.js'
import type { Case } from '../../case/case.js'
import { papersOfStep } from '../../case/papers-of-step.js'
import { ExpectedError } from '../../expected-error.js'
import { plainNumber } from '../../register/typed-number.js'
import type { JsonObject } from '../../text.js'
import { openPapersFolder, type PaperFile, writeMissing, writePapers } from '../casework/case-papers.js'
import { loadCase } from '../casework/record.js'
import type { Fault } from '../import/row.js'
import type { World } from '../world.js'
import type { Asked } from './asked.js'
import { rehearsalIn } from './rehearsal.js'

/** What a row did, or would do. */
export interface RowDone {
  readonly case: string
  readonly step: string
  readonly outcome: string
  /** The step with its outcome, for a reader. */
  readonly said: string
  readonly at: string
  readonly status: string
  /** The facts of the step, the number of the decision, the grounds that it rests on. */
  readonly more: JsonObject
  readonly papers: readonly PaperFile[]
}

/** What was done, as programs name it. */
export type Done = Pick<RowDone, 'case' | 'step' | 'outcome'> & { readonly at: Moment }

export type RowOutcome =
  | { readonly is: 'done'; readonly done: RowDone }
  | { readonly is: 'already'; readonly done: Done & Pick<RowDone, 'said' | 'papers'> }
  | { readonly is: 'rejected'; readonly faults: readonly Fault[] }

/** Does what one row asks, or says that it was done before. @throws what the single command throws */
export type Doer = (asked: Asked) => Promise<RowOutcome>

export interface WorkOptions {
  readonly dryRun: boolean
  readonly papers: boolean
  readonly output: string | undefined
}

/** How a command works one case: what it finds done already, and the work through the same door as the single command. */
export interface CaseWork {
  /** What was done of it before; null when it is still to be done. */
  already(file: Case, asked: Asked): Done | null
  work(world: World, file: Case, asked: Asked): Promise<Case>
  told(before: Case, after: Case): Omit<RowDone, 'papers' | 'said'>
}

/** One row after another, each in a transaction of its own. With `dryRun` each is run whole and taken back. */
export function doerOf(world: World, options: WorkOptions, { already, work, told }: CaseWork): Doer {
  const rehearsal = options.dryRun ? rehearsalIn(world) : null
  const rehearsed = new Map<string, Case>()
  return async (asked) => {
    const stored = await loadCase(world, asked.case)
    if (asked.external !== undefined) await refuseOtherCase(world, stored.case, asked.external)
    const file = rehearsed.get(stored.case) ?? stored
    const before = already(file, asked)
    if (before !== null) {
      const drawn = options.papers && !options.dryRun ? papersOfStep(file, before) : []
      const papers = await writeMissing(world, file, drawn, options.output)
      return { is: 'already', done: { ...before, said: sayDone(world, file, before), papers } }
    }
    const toldOf = (after: Case, papers: RowDone['papers']): RowOutcome => {
      const done = told(file, after)
      return { is: 'done', done: { ...done, said: sayDone(world, file, done), papers } }
    }
    if (rehearsal !== null) {
      rehearsal.about(file.case)
      const after = await work(rehearsal.world, file, asked)
      rehearsed.set(file.case, after)
      return toldOf(after, [])
    }
    if (options.papers) openPapersFolder(world, file, options.output)
    const after = await work(world, file, asked)
    const papers = options.papers ? await writePapers(world, after, file.papers.length, options.output) : []
    return toldOf(after, papers)
  }
}

/** A row that names two cases is meant for one of them, and nobody can tell for which. @throws 'batch-two-cases' */
async function refuseOtherCase(world: World, number: string, external: string): Promise<void> {
  const store = await world.store()
  // As `loadCase` finds it where the row gives nothing else.
  const other = (await store.resolveCase(external.trim())) ?? (await store.resolveCase(plainNumber(external)))
  if (other !== number) throw new ExpectedError('batch-two-cases', { case: number, external, other: other ?? null })
}

/** «Құжаттардың толықтығын тексереді – топтама толық»: the outcome only where there could have been another. */
function sayDone(world: World, { edition }: Case, { step: id, outcome }: Pick<RowDone, 'step' | 'outcome'>): string {
  const w = world.words.cases
  const step = edition.route.find((each) => each.id === id)
  const action = step === undefined ? id : w.text(step.action)
  const title = step?.outcomes.find((each) => each.id === outcome)?.title
  if (title !== undefined) return step?.outcomes.length === 1 ? action : `${action} – ${w.text(title)}`
  const decided = outcome === 'granted' || outcome === 'refused' ? w.outcome[outcome] : outcome
  return `${action} – ${decided}`
}
