import { type CivilDate, dateOf, type Moment } from '../../calendar/civil-date.js'
import type { Case } from '../../case/case.js'
import { factsOf, filedOn } from '../../case/case.js'
import { type ChecklistItem, checklist } from '../../case/checklist.js'
import { applicantId } from '../../register/entry-of-answers.js'
import type { EntryAlike } from '../../store/entries-alike.js'
import type { Reader } from '../../store/store.js'
import { safeText } from '../safe-text.js'
import type { World } from '../world.js'
import { effectOf } from './make-decision.js'
import { applicantName, objectName } from './project.js'

/** What whoever decides should know and what is no ground: nothing of it stands in the way of the decision. */
export interface DecisionNotes {
  /** Current entries of the same holder for an object of the same name, the case's own apart: no act forbids a second one. */
  readonly alike: readonly EntryAlike[]
  /** Papers that were in time on the day of filing and are past their last day now: at once a ground to exclude the entry (829-2024/10). */
  readonly lapsed: readonly (ChecklistItem & { readonly validUntil: CivilDate })[]
}

export const NO_NOTES: DecisionNotes = { alike: [], lapsed: [] }

/** @param at when it is decided */
export async function decisionNotes(world: World, file: Case, at: Moment): Promise<DecisionNotes> {
  const effect = effectOf(file)
  const register = file.edition.register
  if (register === null || effect === 'none' || effect === 'exclude-entry') return NO_NOTES
  return {
    alike: effect === 'add-entry' ? await alikeTo(await world.store(), file, register) : [],
    lapsed: lapsedBy(file, dateOf(at)),
  }
}

async function alikeTo(read: Reader, file: Case, register: string): Promise<readonly EntryAlike[]> {
  const { answers } = file
  const wanted = { register, objectName: objectName(file), holderId: applicantId(answers) || null }
  const found = await read.entriesAlike({ ...wanted, holderName: applicantName(answers) })
  return found.filter(({ number }) => number !== file.entry?.entry)
}

function lapsedBy(file: Case, day: CivilDate): DecisionNotes['lapsed'] {
  return checklist(file.procedure, factsOf(file), filedOn(file)).flatMap((item) =>
    item.state === 'filed' && item.validUntil !== null && item.validUntil < day
      ? [{ ...item, validUntil: item.validUntil }]
      : [],
  )
}

/** The notes as programs see them. */
export function notesJson(world: World, { alike, lapsed }: DecisionNotes) {
  return {
    alike,
    lapsed: lapsed.map(({ id, titles, validUntil, source }) => {
      return { id, title: titles.map((each) => world.words.cases.text(each)).join(' / '), validUntil, citation: source }
    }),
  }
}

/** The notes in words, a line each, on standard error like other warnings. */
export function printNotes(world: World, file: Case, { alike, lapsed }: DecisionNotes): void {
  const w = world.words.cases
  const numbers = alike.map(({ number, includedOn }) => `${safeText(number)} (${includedOn})`).join(', ')
  if (alike.length > 0) world.warn(world.paint.yellow(w.decide.alike(numbers)))
  for (const { titles, validUntil } of lapsed) {
    const title = titles.map((each) => w.text(each)).join(w.findings.or)
    // Monitoring and exclusion for a lapsed paper are of the trusted registry alone.
    const clause = file.edition.register === 'trusted' ? '829-2024/10' : null
    world.warn(world.paint.yellow(w.decide.lapsed(title, validUntil, clause)))
  }
}
