// Terms without their explanation. date-fns counts business days and knows no holiday; the loops know them as a Set of dates and walk
// day by day, minute by minute, as one would write it first.
import { addBusinessDays } from 'date-fns'
import { civilDate, moment } from '../../src/calendar/civil-date.js'
import { dueAfter } from '../../src/calendar/term.js'
import { addWorkingMinutes, BREAK_END, BREAK_START, CLOSING, OPENING } from '../../src/calendar/working-time.js'
import { readCalendar } from '../../src/files/calendar-files.js'
import type { Bench } from './bench.js'

const calendar = readCalendar()
const DAY = civilDate('2025-03-14')
const MOMENT = moment('2025-03-14T16:40')

/** Days off by name, weekends that are worked left out: what the loops look into. */
const OFF = new Set(calendar.years.flatMap(({ daysOff }) => daysOff.map(({ date }) => String(date))))
const WORKED = new Set(calendar.years.flatMap(({ workingWeekends }) => workingWeekends.map(({ date }) => String(date))))

export function bench(): readonly Bench[] {
  const started = new Date(`${DAY}T00:00Z`)
  const minute = new Date(`${MOMENT}Z`)
  const hours = { amount: 4, unit: 'working-hour' } as const
  const days = { amount: 43, unit: 'working-day' } as const
  const found = calendar.addWorkingDays(DAY, 43)
  if (loopOverDays(started, 43).toISOString().slice(0, 10) !== found)
    throw new Error('the loop over days says otherwise')
  const end = addWorkingMinutes(MOMENT, 240, calendar)
  if (loopOverMinutes(minute, 240).toISOString().slice(0, 16) !== end)
    throw new Error('the loop over minutes says otherwise')
  const ours = each('working calendar', 200_000, () => calendar.addWorkingDays(DAY, 43))
  return [
    {
      title: 'a thousand times the 43rd working day',
      rival: each('date-fns addBusinessDays, no holidays', 20_000, () => addBusinessDays(started, 43)),
      contenders: [
        { ...ours, atMost: 1 / 20 },
        each('the whole term (dueAfter)', 50_000, () => dueAfter(DAY, days, calendar)),
      ],
      rounds: 5,
    },
    {
      title: 'a thousand times the 43rd working day, holidays known to both',
      rival: each('a loop over days with a Set of holidays', 1_000, () => loopOverDays(started, 43)),
      contenders: [{ ...ours, atMost: 1 / 300 }],
      rounds: 5,
    },
    {
      title: 'a thousand times four working hours',
      rival: each('a loop over minutes with a Set of holidays', 20, () => loopOverMinutes(minute, 240)),
      contenders: [
        { ...each('working time', 100_000, () => addWorkingMinutes(MOMENT, 240, calendar)), atMost: 1 / 300 },
        each('the whole term (dueAfter)', 50_000, () => dueAfter(MOMENT, hours, calendar)),
      ],
      rounds: 5,
    },
  ]
}

/** A thousand runs, from so many. */
function each(name: string, times: number, work: () => unknown) {
  return {
    name,
    run: () => {
      const started = performance.now()
      for (let n = 0; n < times; n += 1) work()
      return ((performance.now() - started) / times) * 1_000
    },
  }
}

function isOff(day: Date): boolean {
  const name = day.toISOString().slice(0, 10)
  const weekend = day.getUTCDay() === 0 || day.getUTCDay() === 6
  return OFF.has(name) || (weekend && !WORKED.has(name))
}

function loopOverDays(from: Date, days: number): Date {
  const day = new Date(from)
  for (let left = days; left > 0; ) {
    day.setUTCDate(day.getUTCDate() + 1)
    if (!isOff(day)) left -= 1
  }
  return day
}

function loopOverMinutes(from: Date, minutes: number): Date {
  const at = new Date(from)
  for (let left = minutes; left > 0; ) {
    at.setUTCMinutes(at.getUTCMinutes() + 1)
    const of = at.getUTCHours() * 60 + at.getUTCMinutes()
    const works = (of > OPENING && of <= BREAK_START) || (of > BREAK_END && of <= CLOSING)
    if (works && !isOff(at)) left -= 1
  }
  return at
}
