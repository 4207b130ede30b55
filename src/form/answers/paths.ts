import type { Field } from '../../law/field.js'
import { oncePer } from '../../once-per.js'
import { isObject, type Json, type JsonObject } from '../../text.js'

export type Many<T> = { [key: string]: T }

/** An own key of an object; `__proto__` and `constructor` are keys like any other. */
export function own(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined
}

/** `applicant` + `bin` → `applicant.bin`; the root's path is empty. */
export function join(parent: string, id: string | number): string {
  return parent === '' ? `${id}` : `${parent}.${id}`
}

export function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('.')))
}

/** The value at a path, rows by index from 0; undefined when there is none. */
export function valueAt(root: Json | undefined, path: string): Json | undefined {
  let value = root
  for (const key of path === '' ? [] : path.split('.')) {
    if (isObject(value)) value = own(value, key)
    else if (Array.isArray(value)) value = /^\d+$/.test(key) ? (value as readonly Json[])[Number(key)] : undefined
    else return undefined
  }
  return value
}

/** The same answers with one value put in; objects and rows on the way are made where there are none. */
export function withValue(root: JsonObject, path: string, value: Json): JsonObject {
  return put(root, path.split('.'), value) as JsonObject
}

function put(at: Json | undefined, keys: readonly string[], value: Json): Json {
  const [key, ...rest] = keys
  if (key === undefined) return value
  if (/^\d+$/.test(key)) {
    const rows = Array.isArray(at) ? [...(at as readonly Json[])] : []
    const row = Number(key)
    while (rows.length < row) rows.push({})
    rows[row] = put(rows[row], rest, value)
    return rows
  }
  const object = isObject(at) ? at : {}
  return Object.fromEntries([...Object.entries(object), [key, put(own(object, key), rest, value)]])
}

/** The fields on the way to a path, outermost first; rows add nothing. Null when the declaration knows no such path. */
export function fieldsOnTheWay(fields: readonly Field[], path: string): readonly Field[] | null {
  const ways = waysOf(fields)
  const known = ways.get(path)
  if (known !== undefined) return known
  const way = findWay(fields, path)
  if (ways.size < MOST_WAYS) ways.set(path, way)
  return way
}

/** Conditions and dates look along the same few paths of a declaration for every row of a batch. */
const waysOf = oncePer((_: readonly Field[]) => new Map<string, readonly Field[] | null>())
const MOST_WAYS = 1000

function findWay(fields: readonly Field[], path: string): readonly Field[] | null {
  const way: Field[] = []
  let level: readonly Field[] | undefined = fields
  for (const key of path.split('.')) {
    const last = way.at(-1)
    if (/^\d+$/.test(key) && (last?.kind === 'list' || last?.kind === 'text-list')) continue
    const field: Field | undefined = level?.find((one) => one.id === key)
    if (field === undefined) return null
    way.push(field)
    level = field.fields
  }
  return way
}

/** The declaration of the blank at a path. */
export function fieldAt(fields: readonly Field[], path: string): Field | null {
  return fieldsOnTheWay(fields, path)?.at(-1) ?? null
}
