import { DATE_FORMATS } from '../../form/dates.js'
import type { Derived, Form, Row } from '../../form/form.js'
import { isEmpty, type PrintFormat, printValue, TICK_FORMATS } from '../../form/print-value.js'
import type { Field } from '../../law/field.js'
import { isObject, type Json, type JsonObject } from '../../text.js'
import type { Scope } from './pieces.js'

/** Where a name is looked up: in the rows of the innermost list first, then outward to the paper itself. */
export interface Level {
  /** Path of the list; '' for the paper itself. */
  readonly path: string
  readonly depth: number
  readonly fields: readonly Field[]
  readonly derived: readonly Derived[]
  readonly outer: Level | null
}

export interface Found {
  readonly field: Field | null
  /** Full path of the field, or the derived name. */
  readonly name: string
  readonly uses: readonly string[]
  readonly value: (scope: Scope) => Json | undefined
  readonly print: (scope: Scope) => string
}

export function paperLevel(form: Form): Level {
  return {
    path: '',
    depth: 0,
    fields: form.fields,
    derived: (form.derived ?? []).filter((one) => one.in === undefined),
    outer: null,
  }
}

export function rowLevel(form: Form, list: Field, path: string, outer: Level): Level {
  return {
    path,
    depth: outer.depth + 1,
    fields: list.fields ?? [],
    derived: (form.derived ?? []).filter((one) => one.in === path),
    outer,
  }
}

/** What a name means here; null where the form has no such field. A text-list's own row is called `@text`. */
export function lookUp(name: string, format: string | null, level: Level): Found | null {
  if (name === '@row' && level.depth > 0) return special('@row', (row) => String(row.index + 1), level)
  if (name === '@text' && level.depth > 0) return special('@text', (row) => String(row.value['@text'] ?? ''), level)
  const derived = level.derived.find((one) => one.id === name)
  if (derived && format === null) {
    const print = (scope: Scope): string => derived.of(scope.data, scope.rows[level.depth - 1] ?? null)
    return { field: null, name, uses: derived.uses, value: print, print }
  }
  const field = fieldAt(level.fields, name)
  if (field === null) return level.outer === null ? null : lookUp(name, format, level.outer)
  if (format !== null && !formatsOf(field).includes(format)) return null
  const full = level.path === '' ? name : `${level.path}.${name}`
  const ids = name.split('.')
  const value = (scope: Scope): Json | undefined => valueOn(answersAt(scope, level), ids)
  return {
    field,
    name: full,
    uses: [full],
    value,
    print: (scope) => printValue(field, value(scope), (format as PrintFormat | null) ?? undefined),
  }
}

function formatsOf(field: Field): readonly string[] {
  return field.kind === 'date' ? DATE_FORMATS : field.kind === 'yes-no' ? TICK_FORMATS : []
}

/** The rows of a list as objects; a list of texts has one text each. */
export function rowsOf(value: Json | undefined): readonly JsonObject[] {
  if (!Array.isArray(value) || isEmpty(value)) return []
  return value.map((row: Json) => (isObject(row) ? row : { '@text': row }))
}

/** The field at a path of ids, through groups; null where there is none. */
export function fieldAt(fields: readonly Field[], path: string): Field | null {
  const [id, ...rest] = path.split('.')
  const field = fields.find((one) => one.id === id)
  if (!field) return null
  if (rest.length === 0) return field
  return field.kind === 'group' ? fieldAt(field.fields ?? [], rest.join('.')) : null
}

/** `valueAt` for a path taken apart once: a template asks for the same places in every document. */
function valueOn(data: JsonObject, ids: readonly string[]): Json | undefined {
  let value: Json | undefined = data
  for (const id of ids) {
    if (!isObject(value)) return undefined
    value = Object.hasOwn(value, id) ? value[id] : undefined
  }
  return value
}

function special(name: string, of: (row: Row) => string, level: Level): Found {
  const print = (scope: Scope): string => {
    const row = scope.rows[level.depth - 1]
    return row ? of(row) : ''
  }
  return { field: null, name, uses: name === '@text' ? [level.path] : [], value: print, print }
}

function answersAt(scope: Scope, level: Level): JsonObject {
  return level.depth === 0 ? scope.data : (scope.rows[level.depth - 1]?.value ?? {})
}
