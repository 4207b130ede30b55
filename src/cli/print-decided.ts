import type { Case } from '../case/case.js'
import { caseDeadlines } from '../case/dates.js'
import type { PaperFile } from './casework/case-papers.js'
import { NO_NOTES, printNotes } from './casework/decision-notes.js'
import { judgeNow } from './casework/lookups.js'
import { printWritten } from './paper-title.js'
import { printKept } from './print-grounds.js'
import { printPossible } from './print-possible.js'
import { sayWhen } from './say.js'
import type { World } from './world.js'
import { fit } from './wrap.js'

/** What was decided, what it did to the register, its papers and the obligations that it opened. */
export async function printDecided(
  world: World,
  file: Case,
  papers: readonly PaperFile[],
  notes = NO_NOTES,
): Promise<void> {
  const w = world.words.cases
  const { decision } = file
  if (decision === null) return
  const say = (line: string): void => world.out(fit(world.columns, line))
  say(world.paint.bold(w.decide[decision.outcome](decision.number)))
  await printKept(world, decision.grounds, await judgeNow(world, file))
  if (file.entry !== null) say(w.decide.entry[file.entry.effect](file.entry.entry))
  printNotes(world, file, notes)
  printWritten(world, papers)
  if (decision.outcome === 'granted' && file.edition.obligations.length > 0) {
    const deadlines = caseDeadlines(file, world.calendar())
    say(w.decide.obligations)
    for (const obligation of file.edition.obligations) {
      const due = deadlines.find((each) => each.id === obligation.id)?.due ?? ''
      say(`  ${sayWhen(due)}  ${w.text(obligation.title)} (${obligation.source})`)
    }
  }
  printPossible(world, file)
}
