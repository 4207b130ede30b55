/** Whose file an act belongs to. Every subject has its own numbering of acts, from 1. */
export type Subject =
  | `case/${string}`
  | `entry/${string}/${string}`
  | `register/${string}`
  | `user/${string}`
  | `calendar/${string}`
  | 'office'

export function caseSubject(number: string): Subject {
  return `case/${number}`
}

/** What concerns a register as a whole: gaps explained, packages drawn up. */
export function registerSubject(register: string): Subject {
  return `register/${register}`
}

export function entrySubject(register: string, number: string): Subject {
  return `entry/${register}/${number}`
}

export function userSubject(number: string): Subject {
  return `user/${number}`
}

/** A year of the office's own calendar. */
export function calendarSubject(year: number): Subject {
  return `calendar/${String(year).padStart(4, '0')}`
}
