import type { Citation } from '../../law/citation.js'
import type { Field, FieldKind } from '../../law/field.js'
import { isObject, type Json, type JsonObject, type Text } from '../../text.js'
import { valueAt } from '../print-value.js'

/** Kazakh, Russian, English. */
export type Names = readonly [kk: string, ru: string, en: string]

type More = Omit<Partial<Field>, 'id' | 'kind' | 'label' | 'source'>

export function named([kk, ru, en]: Names): Text {
  return { kk, ru, en }
}

export function field(id: string, kind: FieldKind, names: Names, source: Citation, more: More = {}): Field {
  return { id, kind, label: named(names), source, ...more }
}

export function group(id: string, names: Names, source: Citation, fields: readonly Field[], more: More = {}): Field {
  return { id, kind: 'group', label: named(names), source, fields, ...more }
}

/** Of a group of the law only these fields, in the law's order: what the form itself prints. */
export function only(from: Field, ids: readonly string[]): Field {
  return { ...from, fields: (from.fields ?? []).filter((one) => ids.includes(one.id)) }
}

/** The field with this id; a form that names one that the law has not is a mistake of ours. */
export function theField(fields: readonly Field[], id: string): Field {
  const found = fields.find((one) => one.id === id)
  if (!found) throw new Error(`no field ${id}`)
  return found
}

/** Of a case's answers what these fields ask for, and nothing else. */
export function project(fields: readonly Field[], answers: JsonObject): JsonObject {
  const kept: [string, Json][] = []
  for (const one of fields) {
    const value = valueAt(answers, one.id)
    if (value === undefined || value === null) continue
    if (one.kind === 'group' && isObject(value)) kept.push([one.id, project(one.fields ?? [], value)])
    else if (one.kind === 'list' && Array.isArray(value)) {
      kept.push([one.id, value.map((row: Json) => (isObject(row) ? project(one.fields ?? [], row) : row))])
    } else kept.push([one.id, value])
  }
  return Object.fromEntries(kept)
}

/** Without what is not there: an absent fact is left out of a paper's values. */
export function given(values: { readonly [key: string]: Json | undefined }): JsonObject {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, Json] => entry[1] !== undefined && entry[1] !== null),
  )
}
