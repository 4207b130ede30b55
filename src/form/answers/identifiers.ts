/**
 * IIN (ЖСН) and BIN (БСН): twelve digits, the last of them a check digit over the first eleven in two passes of weights.
 * Since resolution 853 of 26.08.2013 the other digits need no longer follow the holder's data, so an impossible date only warns.
 */
export type Identifier = 'iin' | 'bin'

export type IdentifierFault =
  /** Something that is not a digit, counted from 1 without the spaces. */
  | { readonly fault: 'not-digit'; readonly position: number }
  | { readonly fault: 'length'; readonly found: number }
  /** Both passes give 10 for digits 1-11: no check digit can be right. */
  | { readonly fault: 'never-issued' }
  /** Digit 12. */
  | { readonly fault: 'check-digit'; readonly expected: number; readonly found: number }
  /** Digit 5 is 0-3 in an IIN and 4-6 in a BIN. */
  | { readonly fault: 'is-bin' }
  | { readonly fault: 'is-iin' }

export type IdentifierWarning =
  /** Digits 1-6 of an IIN are no day of the calendar. */
  | 'birth-date'
  /** Digit 7 of an IIN is none of 1-6. */
  | 'century-digit'
  /** Digits 3-4 of a BIN are no month. */
  | 'registration-month'
  /** Digit 5 of a BIN is none of 4-6, or digit 6 none of 0-3. */
  | 'kind-digits'

export interface IdentifierCheck {
  /** As it is kept: spaces and hyphens between the digits taken out. */
  readonly digits: string
  /** Null when the number is right. The first thing wrong, from the outermost in: characters, length, check digit, kind. */
  readonly fault: IdentifierFault | null
  readonly warnings: readonly IdentifierWarning[]
}

const FIRST_PASS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const
const SECOND_PASS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2] as const

/** Checks an IIN or a BIN as it was written, spaces and hyphens allowed. */
export function checkIdentifier(kind: Identifier, written: string): IdentifierCheck {
  const digits = written.replace(/[\s\u00a0-]+/g, '')
  const fault = faultOf(kind, digits)
  return { digits, fault, warnings: fault === null ? warningsOf(kind, digits) : [] }
}

/** The check digit that digits 1-11 call for; null when such a number is never issued. */
export function checkDigit(stem: string): number | null {
  const first = weighted(stem, FIRST_PASS)
  if (first < 10) return first
  const second = weighted(stem, SECOND_PASS)
  return second < 10 ? second : null
}

function weighted(stem: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * Number(stem[i]), 0) % 11
}

function faultOf(kind: Identifier, digits: string): IdentifierFault | null {
  const stranger = [...digits].findIndex((character) => character < '0' || character > '9')
  if (stranger >= 0) return { fault: 'not-digit', position: stranger + 1 }
  if (digits.length !== 12) return { fault: 'length', found: digits.length }
  const expected = checkDigit(digits)
  if (expected === null) return { fault: 'never-issued' }
  const found = Number(digits[11])
  if (found !== expected) return { fault: 'check-digit', expected, found }
  const fifth = Number(digits[4])
  if (kind === 'iin' && fifth >= 4 && fifth <= 6) return { fault: 'is-bin' }
  if (kind === 'bin' && fifth <= 3) return { fault: 'is-iin' }
  return null
}

function warningsOf(kind: Identifier, digits: string): readonly IdentifierWarning[] {
  const at = (from: number, to = from) => Number(digits.slice(from - 1, to))
  const warnings: IdentifierWarning[] = []
  if (kind === 'iin') {
    if (!isDay(at(7), at(1, 2), at(3, 4), at(5, 6))) warnings.push('birth-date')
    if (at(7) < 1 || at(7) > 6) warnings.push('century-digit')
  } else {
    if (at(3, 4) < 1 || at(3, 4) > 12) warnings.push('registration-month')
    if (at(5) < 4 || at(5) > 6 || at(6) > 3) warnings.push('kind-digits')
  }
  return warnings
}

/** Whether the six digits name a day; with an unknown century, of some year. */
function isDay(century: number, yy: number, month: number, day: number): boolean {
  const start = century === 1 || century === 2 ? 1800 : century === 3 || century === 4 ? 1900 : 2000
  const year = start + yy
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  return days !== undefined && day >= 1 && day <= days
}
