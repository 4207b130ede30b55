import type { Field } from '../../law/field.js'
import type { Json, JsonObject } from '../../text.js'
import { choicesOf } from './choice-words.js'
import { textsOf } from './loose-text.js'

/** A list on one line is no longer than this. */
const LINE_LIMIT = 5_000

type ReadValue = (field: Field, text: string) => Json | undefined

/** «code (delivery); code (delivery)»: what stands in parentheses are the further values of a row. Undefined where a row is none. */
export function rowsOnLine(field: Field, text: string, read: ReadValue): readonly Json[] | undefined {
  if (field.fields === undefined || text.length > LINE_LIMIT) return undefined
  const rows = text
    .split(/[\n;](?![^(]*\))|,(?![^(]*\))/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one) => rowsOf(field.fields ?? [], one, read))
  return rows.every((row) => row !== undefined) ? rows.flat() : undefined
}

function rowsOf(
  [first, ...others]: readonly Field[],
  text: string,
  read: ReadValue,
): readonly JsonObject[] | undefined {
  const match = /^([^()]*)(?:\(([\s\S]*)\))?$/.exec(text)
  const main = first === undefined || match === null ? undefined : read(first, match[1]!.trim())
  if (first === undefined || main === undefined) return undefined
  const inside = match![2]
  if (inside === undefined) return [{ [first.id]: main }]
  const [only] = others
  // One code that is delivered both ways is two rows.
  if (others.length === 1 && only?.kind === 'choice')
    return choicesOf(only, inside)?.map((choice) => ({ [first.id]: main, [only.id]: choice }))
  const values = textsOf(inside).map((part, i) => (others[i] === undefined ? undefined : read(others[i], part)))
  if (values.some((value) => value === undefined)) return undefined
  return [Object.fromEntries([[first.id, main], ...values.map((value, i) => [others[i]!.id, value])]) as JsonObject]
}
