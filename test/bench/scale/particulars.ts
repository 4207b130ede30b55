import { addDays, type CivilDate, daysBetween, weekdayOf } from '../../../src/calendar/civil-date.js'
import { applicant, mixed, objectName, pad } from './names.js'
import type { Pattern } from './patterns.js'
import type { Particulars } from './template.js'

/** A case to be written: its pattern, what it says instead, and by how many days it took longer. */
export interface Particular {
  readonly n: number
  readonly pattern: Pattern
  readonly of: Particulars
  readonly lag: number
  /** Its entry's documents end within a year or so rather than in several. */
  readonly expires: boolean
}

/** The day on which the bases stand, and how far back their cases go: whatever the size, two years. */
export const NOW = '2026-03-16T10:00'
const FIRST = '2024-03-18' as CivilDate
const DAYS = 720

/**
 * What waits to be done is what an office can do, however long its archive: as many open cases in every base, and as many entries
 * whose documents come to their end.
 */
const OPEN = 200
const EXPIRING = 1_000

/** Cases in the order in which they came in: closed ones from the whole time, the last of them open at every stage. */
export function* particulars(patterns: readonly Pattern[], cases: number): Generator<Particular> {
  const closed = patterns.filter(
    ({ open, acts, due }) => !open && acts.length > 2 && due.every(({ done }) => done !== null),
  )
  const open = patterns.filter((each) => each.open)
  const serials = new Map<string, number>()
  const next = (key: string): number => {
    const serial = (serials.get(key) ?? 0) + 1
    serials.set(key, serial)
    return serial
  }
  const entryLetter: Readonly<Record<string, string>> = { trusted: 'T', state: 'S', deposit: 'D' }
  for (let n = 0; n < cases; n += 1) {
    const isOpen = n >= cases - OPEN
    const from = isOpen ? open : closed
    const pattern = from[mixed(n, from.length)] as Pattern
    const day = addDays(FIRST, isOpen ? DAYS - 14 + (n % 14) : Math.floor((n / cases) * (DAYS - 30)))
    // Whole weeks, so that no working day becomes a Sunday.
    const shift = daysBetween(
      pattern.day as CivilDate,
      addDays(day, weekdayOf(pattern.day as CivilDate) - weekdayOf(day)),
    )
    const year = addDays(pattern.day as CivilDate, shift).slice(0, 4)
    const { name, id } = applicant(mixed(n, Math.ceil(cases / 3)))
    const register = pattern.entry?.register
    yield {
      n,
      pattern,
      expires: n % Math.ceil(cases / EXPIRING) === 0,
      lag: isOpen ? 0 : 7 * Math.max(0, mixed(n + 6e7, 14) - 9),
      of: {
        case: `${pattern.prefix}-${year}-${pad(next(pattern.prefix + year), 6)}`,
        incoming: `${year}-${pad(next(year), 6)}`,
        applicant: name,
        id,
        object: objectName(n),
        entry: register === undefined ? '' : `${entryLetter[register]}-${pad(next(register), 6)}`,
        shift,
      },
    }
  }
}
