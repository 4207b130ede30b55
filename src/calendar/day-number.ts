/**
 * Days of the Gregorian calendar as whole numbers, 0 = 1970-01-01, so that a sum of days is a sum.
 * Plain integer arithmetic: no instants, no zones, the same answer on every machine.
 * A year is counted from 1 March, which puts the leap day last and makes the months' lengths a straight formula.
 */
const DAYS_IN_400_YEARS = 146_097
const FROM_MARCH_OF_YEAR_0 = 719_468

/** Day number of a date that is known to exist; month 1..12. */
export function dayNumberOf(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const cycle = Math.floor(y / 400)
  const yearOfCycle = y - cycle * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const dayOfCycle = yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100) + dayOfYear
  return cycle * DAYS_IN_400_YEARS + dayOfCycle - FROM_MARCH_OF_YEAR_0
}

/** The date of a day number: the inverse of `dayNumberOf`. */
export function yearMonthDay(dayNumber: number): readonly [year: number, month: number, day: number] {
  const n = dayNumber + FROM_MARCH_OF_YEAR_0
  const cycle = Math.floor(n / DAYS_IN_400_YEARS)
  const dayOfCycle = n - cycle * DAYS_IN_400_YEARS
  const yearOfCycle = Math.floor(
    (dayOfCycle - Math.floor(dayOfCycle / 1460) + Math.floor(dayOfCycle / 36_524) - Math.floor(dayOfCycle / 146_096)) /
      365,
  )
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  const year = yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0)
  return [year, month, dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1]
}

/** Days in a month, 1..12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

export function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}
