import type { Field } from '../../law/field.js'
import { oncePer } from '../../once-per.js'

/** Without a bound of its own a list holds no more than this: an application of more rows is a mistake or an attack. */
export const ROW_LIMIT = 1_000

export function isList(field: Field): boolean {
  return field.kind === 'list' || field.kind === 'text-list'
}

/** The fewest rows that a list may have where it is given. */
export function leastRows(field: Field): number {
  return field.min ?? 1
}

export function mostRows(field: Field): number {
  return field.max ?? ROW_LIMIT
}

/** The rows that are asked for without a question whether there is one more. */
export function rowsTakenForGranted(field: Field): number {
  return field.optional ? 0 : leastRows(field)
}

/** One row of a `text-list` as a blank of its own: the list's bounds count rows, not letters. */
export const rowOf = oncePer((list: Field): Field => {
  const { min: _min, max: _max, optional: _optional, ...row } = list
  return { ...row, kind: 'text' }
})
