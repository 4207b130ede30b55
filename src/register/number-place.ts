import type { RegisterId } from '../law/service.js'
import { REGISTER_LETTERS } from './entry.js'
import { plainNumber } from './typed-number.js'

/** Where a number stands among the numbers of its register: in one series for all years (`year` 0), or in that of a year. */
export interface NumberPlace {
  readonly year: number
  readonly number: number
}

/** A plain number of more digits than this is an identifier of something else, not a place in a series. */
const DIGITS = 6
const PLAIN = new RegExp(`^(?:№)?0*([1-9]\\d{0,${DIGITS - 1}})$`)
const YEAR_FIRST = /^(?:№)?((?:19|20)\d\d)[-/.]0*([1-9]\d{0,5})$/
const YEAR_LAST = /^(?:№)?0*([1-9]\d{0,5})[-/.]((?:19|20)\d\d)$/

/**
 * The place of an entry's number: `T-000345` and `345` are the same place of the trusted registry, `2014-15` and `15/2014` the
 * fifteenth of 2014. Old books have numbers of other shapes: they are unique as they are written and stand in no series.
 * @returns null where the number tells no place
 */
export function numberPlace(register: string, text: string): NumberPlace | null {
  const number = plainNumber(text)
  const own =
    new RegExp(`^${REGISTER_LETTERS[register as RegisterId]}-?0*([1-9]\\d{0,8})$`).exec(number) ?? PLAIN.exec(number)
  if (own !== null) return { year: 0, number: Number(own[1]) }
  const first = YEAR_FIRST.exec(number)
  if (first !== null) return { year: Number(first[1]), number: Number(first[2]) }
  const last = YEAR_LAST.exec(number)
  return last === null ? null : { year: Number(last[2]), number: Number(last[1]) }
}

/** A place as people write it: `T-000345`, `2014-15`. */
export function placeText(register: RegisterId, { year, number }: NumberPlace): string {
  return year === 0 ? `${REGISTER_LETTERS[register]}-${String(number).padStart(6, '0')}` : `${year}-${number}`
}

/** A place in a year's series of an old book that has a name of its own: `АЖ-2013-0417`. */
export interface NamedPlace extends NumberPlace {
  /** As it is written. */
  readonly series: string
}

const NAMED = /^(\p{L}{1,8})[-/.]?((?:19|20)\d\d)[-/.]0*([1-9]\d{0,5})$/u

/**
 * The place of a number in such a series; nobody takes numbers of it here, and so the register only looks for what is missing in it.
 * @returns null where the number tells none
 */
export function namedPlace(text: string): NamedPlace | null {
  const found = NAMED.exec(text.replace(/\s+/g, '').replace(/^№/, ''))
  if (found === null) return null
  const [, series = '', year, number = ''] = found
  return { series, year: Number(year), number: Number(number) }
}
