import type { WorkingCalendar } from '../../calendar/working-calendar.js'
import { workingMinutesBetween } from '../../calendar/working-time.js'
import { caseSchedule } from '../../case/dates.js'
import { termFrom, termOf } from '../../law/deadlines.js'
import { editionOf } from '../../law/edition.js'
import type { ServiceId } from '../../law/service.js'
import { lawOf } from '../../law/services/index.js'
import type { Reader } from '../../store/store.js'
import type { CaseTiming } from '../../store/timings.js'
import { foldActs } from '../casework/record.js'
import type { OwnTerm } from './own-term.js'

/**
 * The own term of a closed case. A refusal of acceptance is measured by the term that the act gives the check of the package, which runs
 * from the acceptance; everything else is late by as much as the latest of its steps was, as the case itself tells it. Only for that are
 * the acts read: of a case, that takes ten times as long as its figures do.
 */
export async function ownTermOf(
  read: Reader,
  row: CaseTiming,
  calendar: WorkingCalendar,
): Promise<OwnTerm | undefined> {
  return row.status === 'acceptance-refused'
    ? ((await checkTerm(row, calendar)) ?? stepTerms(read, row, calendar))
    : stepTerms(read, row, calendar)
}

async function checkTerm(
  { service, standard, regulation, accepted, lastDone }: CaseTiming,
  calendar: WorkingCalendar,
): Promise<OwnTerm | undefined> {
  const edition = editionOf(await lawOf(service as ServiceId), standard || null, regulation)
  const term = termOf(edition, 'completeness')
  if (term?.from !== 'acceptance' || lastDone === null) return undefined
  const { ends } = termFrom(term, accepted, calendar)
  return { ends, lateBy: lastDone > ends ? workingMinutesBetween(ends, lastDone, calendar) : null }
}

async function stepTerms(
  read: Reader,
  { number }: CaseTiming,
  calendar: WorkingCalendar,
): Promise<OwnTerm | undefined> {
  const { steps } = caseSchedule(await foldActs(number, await read.caseActs(number)), calendar)
  const done = steps.filter(({ doneAt }) => doneAt !== null)
  const last = done.at(-1)
  if (last === undefined) return undefined
  const [latest = last] = done.filter(({ late }) => late).sort((a, b) => (b.lateBy ?? 0) - (a.lateBy ?? 0))
  return { ends: latest.ends, lateBy: latest.lateBy }
}
