// Why: our plain-date arithmetic is our own (one file touches Date, a start stays quick). A library that many keep is held beside it.
import { addBusinessDays, addDays as addDaysOfLibrary, differenceInCalendarDays, getISODay } from 'date-fns'
import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import {
  addDays,
  type CivilDate,
  civilDate,
  dateOfDayNumber,
  dayNumber,
  daysBetween,
  weekdayOf,
} from '../../src/calendar/civil-date.js'
import { makeCalendar } from '../../src/calendar/working-calendar.js'

const aDay = fc
  .integer({ min: dayNumber(civilDate('1990-01-01')), max: dayNumber(civilDate('2060-12-31')) })
  .map(dateOfDayNumber)

/** Noon of a day by the library's clock: no change of zone reaches it. */
function noon(day: CivilDate): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date, 12)
}

function dayOf(date: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

const Plain = suite('plain dates, beside date-fns')

Plain('so many days later is the same day', () => {
  fc.assert(
    fc.property(aDay, fc.integer({ min: -4000, max: 4000 }), (day, n) =>
      assert.is(addDays(day, n), dayOf(addDaysOfLibrary(noon(day), n))),
    ),
  )
})

Plain('the distance between two days is the same', () => {
  fc.assert(fc.property(aDay, aDay, (a, b) => assert.is(daysBetween(a, b), differenceInCalendarDays(noon(b), noon(a)))))
})

Plain('the day of the week is the same', () => {
  fc.assert(fc.property(aDay, (day) => assert.is(weekdayOf(day), getISODay(noon(day)))))
})

Plain('working days without a single holiday are its business days', () => {
  const years = Array.from({ length: 12 }, (_, at) => 2014 + at)
  const empty = { status: 'confirmed', daysOff: [], workingWeekends: [], sources: [], notes: [] } as const
  const calendar = makeCalendar(years.map((year) => ({ year, ...empty })))
  const inside = fc
    .integer({ min: dayNumber(civilDate('2016-01-01')), max: dayNumber(civilDate('2023-12-31')) })
    .map(dateOfDayNumber)
  fc.assert(
    fc.property(inside, fc.integer({ min: 1, max: 400 }), (day, n) =>
      assert.is(calendar.addWorkingDays(day, n), dayOf(addBusinessDays(noon(day), n))),
    ),
  )
})

Plain.run()
