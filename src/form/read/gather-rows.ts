import { isObject, type Json, type JsonObject } from '../../text.js'
import type { Form } from '../form.js'
import { isEmpty, valueAt } from '../print-value.js'
import type { FoundValue, Unread } from './found.js'
import { saysNone } from './none-words.js'
import { everyField, type Placed } from './placed.js'
import { put } from './put.js'
import { type Keep, type Read, readOne } from './read-one.js'
import { readPrinted } from './read-printed.js'

/** The rows of a list that say something. */
export function rowsOf(form: Form, list: Placed, values: readonly FoundValue[], unread: Unread[]): readonly Json[] {
  const byRow = new Map<number, FoundValue[]>()
  for (const value of values) {
    if (value.list !== list.path || value.row === null) continue
    const row = byRow.get(value.row)
    if (row) row.push(value)
    else byRow.set(value.row, [value])
  }
  const rows: Json[] = []
  for (const [, here] of [...byRow].sort(([a], [b]) => a - b)) {
    const row =
      list.field.kind === 'text-list'
        ? (here.find(({ name }) => name === '@text')?.text ?? '')
        : rowOf(form, list, here, rows.length, unread)
    if (!isEmpty(row)) rows.push(row)
  }
  return rows
}

function rowOf(form: Form, list: Placed, here: readonly FoundValue[], at: number, unread: Unread[]): JsonObject {
  let row: JsonObject = {}
  const faults: Unread[] = []
  for (const { field, path } of everyField(list.field.fields ?? [])) {
    const inRow = here.filter(({ name }) => name === `${list.path}.${path}`)
    const where = `${list.path}.${at + 1}.${path}`
    const keep: Keep = (_path, value) => {
      if (isEmpty(valueAt(row, path))) row = put(row, path, value)
    }
    const read: Read = (_field, _path, text) => {
      // A dash in the cell of a table is the usual way to leave it empty: nothing to look at where it may be.
      if (saysNone(field, text)) {
        if (field.optional !== true && field.when === undefined)
          faults.push({ why: 'taken-as-none', field: where, label: field.label, text: text.slice(0, 200) })
        return
      }
      const value = readPrinted(field, text)
      if (value === undefined)
        faults.push({ why: 'not-understood', field: where, label: field.label, text: text.slice(0, 200) })
      else if (!isEmpty(value)) keep(path, value, field, text)
    }
    readOne(field, path, inRow, read, keep)
  }
  for (const derived of form.derived ?? []) {
    if (derived.in !== list.path || derived.read === undefined) continue
    for (const { text } of here.filter(({ name, text }) => name === derived.id && text !== '')) {
      const more = derived.read(text, row)
      if (isObject(more ?? undefined)) row = { ...more, ...row }
    }
  }
  unread.push(...faults)
  return row
}
