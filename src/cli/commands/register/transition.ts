import { join } from 'node:path'
import type { CivilDate } from '../../../calendar/civil-date.js'
import { openWritableFolder } from '../../../files/folders.js'
import { writeFile } from '../../../files/write-file.js'
import { exclusionData, transitionEvidenceKk } from '../../../form/papers/exclusion-of-entry.js'
import { entrySubject } from '../../../store/subject.js'
import { entryOn } from '../../casework/entry-on.js'
import { letterheadOf, renderAbout } from '../../casework/entry-papers.js'
import { exclusionRightsKk } from '../../casework/own-exclusion.js'
import {
  entriesInTransition,
  type InTransition,
  type TransitionState,
  type TransitionTerm,
  transitionTerm,
} from '../../casework/transition.js'
import { today } from '../../parse.js'
import { safeText } from '../../safe-text.js'
import { table } from '../../table.js'
import type { World } from '../../world.js'
import { type AsOf, asOfDay } from './registers.js'
import { safeFileName } from './safe-file-name.js'

export interface TransitionOptions extends AsOf {
  readonly drafts?: string
}

/** Who did not bring older entries up to date (829-2024/35, /36), and the drafts of their exclusions. Nothing is recorded. */
export async function transition(world: World, options: TransitionOptions): Promise<void> {
  const on = asOfDay(world, options) ?? today(world)
  const { drafts } = options
  if (drafts !== undefined) openWritableFolder(drafts)
  const term = await transitionTerm(world)
  const store = await world.store()
  const found = await store.snapshot((read) => entriesInTransition(world, read, on))
  const files = drafts === undefined ? [] : await writeDrafts(world, found, term, on, drafts)
  const counts = countsOf(found)
  if (world.json) {
    const entries = found.map(({ row, state, case: file, changedOn }) => ({
      entry: row.number,
      holder: { id: row.holderId, name: row.holderName },
      product: row.objectName,
      includedOn: row.includedOn,
      state,
      case: file,
      changedOn,
    }))
    world.out(JSON.stringify({ on, ...term, citation: '829-2024/35', counts, entries, drafts: files }))
    return
  }
  print(world, term, found, counts)
  for (const file of files) world.out(`  ${file}`)
  if (counts.lost > 0) world.err(world.words.registers.transition.next)
}

function countsOf(found: readonly InTransition[]): Readonly<Record<TransitionState, number>> {
  const counts = { renewed: 0, pending: 0, changed: 0, late: 0, waiting: 0, lost: 0 }
  for (const { state } of found) counts[state] += 1
  return counts
}

function print(
  world: World,
  { inForce, due, bound }: TransitionTerm,
  found: readonly InTransition[],
  counts: ReturnType<typeof countsOf>,
): void {
  const w = world.words.registers.transition
  world.out(w.term(inForce, due))
  if (bound) world.out(world.paint.dim(w.bound))
  if (found.length === 0) {
    world.out(w.none)
    return
  }
  const { labels, register } = world.words.cases
  const said = (state: TransitionState, changedOn: CivilDate | null): string =>
    changedOn === null ? w.states[state] : `${w.states[state]}: ${w.changedOn(changedOn)}`
  world.out(
    table(
      world,
      [labels.entry, register.holder, labels.object, register.included, labels.state, labels.case],
      found.map(({ row, state, case: file, changedOn }) => [
        row.number,
        safeText(row.holderName),
        safeText(row.objectName),
        row.includedOn,
        state === 'lost' || state === 'changed' ? world.paint.yellow(said(state, changedOn)) : said(state, changedOn),
        file ?? '',
      ]),
    ),
  )
  world.out(w.counts(found.length, counts.lost))
  if (counts.changed > 0) world.err(w.lookAtFile(counts.changed))
}

/** A draft of the decision for every entry that lost conformity: without number and day, for the head to look at. */
async function writeDrafts(
  world: World,
  found: readonly InTransition[],
  term: TransitionTerm,
  on: CivilDate,
  folder: string,
): Promise<readonly string[]> {
  const store = await world.store()
  const files: string[] = []
  const complaintRights = await exclusionRightsKk()
  for (const { row } of found.filter(({ state }) => state === 'lost')) {
    const entry = await entryOn(store, 'trusted', row.number, on)
    const evidence = transitionEvidenceKk(term.due)
    const data = exclusionData(entry, {
      ...letterheadOf(world),
      paper: null,
      finding: { ground: 'not-renewed', clauses: [], evidence, on },
      hearing: null,
      complaintRights,
    })
    const { bytes } = await renderAbout(world, entrySubject('trusted', entry.number), 'paper.exclusion', data, on)
    const path = join(folder, `${safeFileName(entry.number)}_exclusion-draft.docx`)
    writeFile(path, bytes, { force: true })
    files.push(path)
  }
  return files
}
