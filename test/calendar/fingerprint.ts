import { addDays, civilDate, momentAt, officeMoment } from '../../src/calendar/civil-date.js'
import { acceptanceOf } from '../../src/calendar/receipt.js'
import { dueAfter, dueBefore } from '../../src/calendar/term.js'
import { addWorkingMinutes } from '../../src/calendar/working-time.js'
import { shipped } from './years.js'

/** Prints one line of results for each day of 2012 to 2027, to be compared across machines set to different zones. */
const lines: string[] = []
for (let d = civilDate('2012-02-01'); d < '2027-11-01'; d = addDays(d, 1)) {
  const m = momentAt(d, (Number(d.slice(8)) * 47) % 1440)
  lines.push(
    [
      d,
      shipped.isWorking(d),
      shipped.addWorkingDays(d, 14),
      dueAfter(m, { amount: 3, unit: 'calendar-day' }, shipped).due,
      dueBefore(d, { amount: 2, unit: 'working-day' }, shipped).due,
      addWorkingMinutes(m, 200, shipped),
      acceptanceOf(m, 'office', shipped).accepted,
      officeMoment(Date.UTC(Number(d.slice(0, 4)), Number(d.slice(5, 7)) - 1, Number(d.slice(8)), 18, 30)),
    ].join(' '),
  )
}
process.stdout.write(lines.join('\n'))
