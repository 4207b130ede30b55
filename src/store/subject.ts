/** Whose file an act belongs to. Every subject has its own numbering of acts, from 1. */
export type Subject = `case/${string}` | `entry/${string}/${string}` | 'office'

export function caseSubject(number: string): Subject {
  return `case/${number}`
}

export function entrySubject(register: string, number: string): Subject {
  return `entry/${register}/${number}`
}
