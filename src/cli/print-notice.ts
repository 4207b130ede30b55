import { type CivilDate, dateOf, type Moment, minutesOf } from '../calendar/civil-date.js'
import type { WorkingCalendar } from '../calendar/working-calendar.js'
import { BREAK_END, BREAK_START, CLOSING, OPENING } from '../calendar/working-time.js'
import { type Case, stepDone } from '../case/case.js'
import { caseDeadlines } from '../case/dates.js'
import type { Json } from '../text.js'
import { sayWhen } from './say.js'
import type { World } from './world.js'

/** By when the notice of a hearing must be out (829-2024/22), and what of its day and hour the clerk should look at once more. */
export function printNotice(world: World, file: Case): void {
  const w = world.words.cases
  const deadlines = caseDeadlines(file, world.calendar())
  const service = deadlines.find((each) => each.id === 'service')
  const notice = deadlines.find((each) => each.id === 'hearing-notice')
  const { hearingDate: day, hearingTime: time } = stepDone(file, 'hearing')?.answers ?? {}
  const told = file.acts.at(-1)?.at
  const warn = (line: string): void => world.warn(world.paint.yellow(`  ${line}`))
  if (notice !== undefined) {
    world.out(`  ${w.text(notice.title)}: ${sayWhen(notice.due)} (${notice.citation})`)
    if (notice.beside !== null)
      world.out(`  ${w.deadline.beside(w.text(notice.beside.source), sayWhen(notice.beside.due))}`)
    if (told !== undefined && told > notice.ends) warn(w.next.noticeLate(sayWhen(notice.due), notice.citation))
  }
  if (typeof day !== 'string') return
  // The act forbids neither; but the decision waits for the hearing (829-2024/22) and would be late, and nobody would be there.
  if (service !== undefined && day > service.due) warn(w.next.hearingAfterTerm(sayWhen(service.due), service.citation))
  // The notice is to let the applicant come: one of the same day hardly does.
  if (told !== undefined && day === dateOf(told)) warn(w.next.hearingSameDay)
  if (!isInOfficeTime(day as CivilDate, time, world.calendar()))
    warn(w.next.hearingOutside(typeof time === 'string' ? `${day} ${time}` : day))
}

/** A working day and, where an hour is named, one of the office's: nobody else can receive the applicant. */
function isInOfficeTime(day: CivilDate, time: Json | undefined, calendar: WorkingCalendar): boolean {
  if (!calendar.isWorking(day)) return false
  if (typeof time !== 'string') return true
  const minute = minutesOf(`${day}T${time}` as Moment)
  return minute >= OPENING && minute < CLOSING && (minute < BREAK_START || minute >= BREAK_END)
}
