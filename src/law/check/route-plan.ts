import { addDays, type CivilDate, dateOf, daysBetween, momentAt } from '../../calendar/civil-date.js'
import type { WorkingCalendar } from '../../calendar/working-calendar.js'
import { scheduleOf } from '../plan.js'
import type { ServiceEdition } from '../service.js'
import type { ComputedFacts } from './computed.js'

/** The last minute at which an office still takes an application: the worst moment of a day. */
const LAST_ACCEPTED = 17 * 60 + 30

type Planned = Pick<ComputedFacts['route-plan'], 'days' | 'late' | 'worst'>

/**
 * The route planned for an application accepted at 17:30 of every working day from `from` to the day before `until`, each step taking all
 * the time that it may: on how many days the last step with a term of its own ends after the overall term, and where by most.
 * Null where there is no overall term to pass.
 */
export function plannedOver(
  edition: Pick<ServiceEdition, 'terms' | 'route'>,
  from: CivilDate,
  until: CivilDate,
  calendar: WorkingCalendar,
): Planned | null {
  let days = 0
  let late = 0
  let worst: Planned['worst'] = null
  for (let day = calendar.nextWorkingDay(from); day < until; day = calendar.nextWorkingDay(addDays(day, 1))) {
    const acceptance = momentAt(day, LAST_ACCEPTED)
    const { deadlines, steps } = scheduleOf(edition, { receipt: acceptance, acceptance }, calendar)
    const service = deadlines.find((each) => each.id === 'service')
    const last = steps.findLast((each) => each.term !== null)
    if (service === undefined || last === undefined) return null
    days += 1
    if (last.ends <= service.ends) continue
    late += 1
    const [ends, due] = [dateOf(last.ends), dateOf(service.ends)]
    const by = daysBetween(due, ends)
    if (worst === null || by > worst.by) worst = { accepted: acceptance, ends, due, by }
  }
  return { days, late, worst }
}
