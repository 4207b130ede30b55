import fc from 'fast-check'
import { addDays, type CivilDate, civilDate, type Moment, momentAt } from '../../src/calendar/civil-date.js'

const first = civilDate('2012-01-01')

/** A day of 2012 to 2027; `keepOff` leaves that many days free at both ends. */
export const someDay = (keepOff = 0): fc.Arbitrary<CivilDate> =>
  fc.integer({ min: keepOff, max: 5843 - keepOff }).map((n) => addDays(first, n))

/** A minute of those years. Half of them stand on or beside a boundary of the office's day. */
export const someMoment = (keepOff = 0): fc.Arbitrary<Moment> => {
  const near = fc.constantFrom(0, 539, 540, 541, 779, 780, 781, 869, 870, 871, 1049, 1050, 1051, 1109, 1110, 1111, 1439)
  const minute = fc.oneof(near, fc.integer({ min: 0, max: 1439 }))
  return fc.tuple(someDay(keepOff), minute).map(([d, m]) => momentAt(d, m))
}
