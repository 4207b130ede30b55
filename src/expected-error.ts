/**
 * Everything that can go wrong and that a clerk can meet and mend, by a stable id with its facts as fields.
 * Each folder declares its own ids where it throws them:
 *
 *   declare module '../expected-error.js' { interface ErrorFacts { 'date-invalid': { readonly text: string } } }
 *
 * `words/` must say each in three languages (a missing one does not compile); `cli/exit-codes.ts` gives each its exit code.
 * Anything thrown that is not an ExpectedError is a bug and is reported as one.
 */
// biome-ignore lint/suspicious/noEmptyInterface: the folders fill it in
export interface ErrorFacts {}

export type ErrorId = keyof ErrorFacts

/** @example throw new ExpectedError('calendar-year-missing', { year: 2035 }) */
export class ExpectedError<K extends ErrorId = ErrorId> extends Error {
  readonly id: K
  readonly facts: ErrorFacts[K]

  constructor(id: K, facts: ErrorFacts[K]) {
    super(id)
    this.name = 'ExpectedError'
    this.id = id
    this.facts = facts
  }
}

/** True for an ExpectedError, of the given id when one is named. */
export function isExpected<K extends ErrorId>(error: unknown, id?: K): error is ExpectedError<K> {
  return error instanceof ExpectedError && (id === undefined || error.id === id)
}
