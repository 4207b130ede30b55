import type { Field } from '../law/field.js'
import { holds } from '../law/holds.js'
import { isObject, type JsonObject } from '../text.js'
import { isEmpty, valueAt } from './print-value.js'

export interface Leaf {
  /** Ids joined with dots; a list's own fields follow its path without an index. */
  readonly path: string
  readonly field: Field
  /** Neither it nor what holds it is optional or conditional. */
  readonly required: boolean
}

/** Every field that takes a value, with its path: groups and lists opened. */
export function leafFields(fields: readonly Field[], prefix = '', required = true): readonly Leaf[] {
  return fields.flatMap((field) => {
    const path = prefix === '' ? field.id : `${prefix}.${field.id}`
    const must = required && field.optional !== true && field.when === undefined
    if (field.kind === 'group' || field.kind === 'list') return leafFields(field.fields ?? [], path, must)
    return [{ path, field, required: must }]
  })
}

/** Required fields without a value, in the form's order; rows are named by their number, `centres.2.address`. */
export function missingFields(fields: readonly Field[], data: JsonObject): readonly Leaf[] {
  return missingIn(fields, data, '', data)
}

function missingIn(fields: readonly Field[], here: JsonObject, prefix: string, all: JsonObject): readonly Leaf[] {
  return fields.flatMap((field): readonly Leaf[] => {
    if (!holds(field.when, all)) return []
    const path = prefix === '' ? field.id : `${prefix}.${field.id}`
    const value = valueAt(here, field.id)
    if (isEmpty(value)) {
      if (field.optional === true) return []
      return field.kind === 'group' ? missingIn(field.fields ?? [], {}, path, all) : [{ path, field, required: true }]
    }
    if (field.kind === 'group' && isObject(value)) return missingIn(field.fields ?? [], value, path, all)
    if (field.kind === 'list' && Array.isArray(value)) {
      return value.flatMap((row, i) =>
        isObject(row) ? missingIn(field.fields ?? [], row, `${path}.${i + 1}`, all) : [],
      )
    }
    return []
  })
}
