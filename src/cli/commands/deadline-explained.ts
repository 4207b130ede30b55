import { explainTerm, type TermExplanation } from '../../calendar/explain-term.js'
import type { SkippedDay } from '../../calendar/receipt.js'
import { dayOf } from '../../calendar/term.js'
import { reasonOf, termSentences } from '../../calendar/term-sentences.js'
import type { Deadline } from '../../law/deadlines.js'
import type { World } from '../world.js'

/** How a date was counted, day by day, each skipped day with its reason and act. */
export function explained(each: Deadline, world: World): readonly string[] {
  return termSentences(explanationOf(each, world), world.lang, world.words.calendar)
}

/** The same for programs: every day with its reason, and the sentences. */
export function explanationJson(each: Deadline, world: World) {
  const { event, firstDay, counted, skipped, workedWeekends, end, rolled, rolledFrom } = explanationOf(each, world)
  const reason = ({ date, kind }: SkippedDay) => ({
    date,
    reason: reasonOf(kind, world.lang, world.words.calendar),
    kind,
  })
  return {
    event,
    firstDay,
    counted,
    skipped: skipped.map(reason),
    workedWeekends: workedWeekends.map(reason),
    end,
    rolled,
    rolledFrom,
    citation: each.citation,
    sentences: explained(each, world),
  }
}

function explanationOf(each: Deadline, world: World): TermExplanation {
  const event = each.direction === 'backward' ? dayOf(each.event) : each.event
  return explainTerm(event, each.term, each.direction, world.calendar())
}
