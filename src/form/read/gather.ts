import type { Field } from '../../law/field.js'
import type { Json, JsonObject } from '../../text.js'
import type { Form } from '../form.js'
import { leafFields } from '../leaf-fields.js'
import { isEmpty, isObject, valueAt } from '../print-value.js'
import type { FoundInDocument, FoundMark, FoundValue, Unread } from './found.js'
import { put } from './put.js'
import { dateOfParts } from './read-date.js'
import { readPrinted } from './read-printed.js'

export interface Gathered {
  readonly answers: JsonObject
  readonly unread: readonly Unread[]
}

/** A cell is ticked whatever it is ticked with; an empty box is none. */
const NOT_TICKED = /^[\s☐□▢_–—-]*$/u

/** The answers that a document's words amount to, and what they do not. */
export function gather(form: Form, found: FoundInDocument): Gathered {
  const unread: Unread[] = []
  let answers: JsonObject = {}
  const set = (path: string, value: Json, field: Field, text: string): void => {
    const before = valueAt(answers, path)
    if (isEmpty(before)) answers = put(answers, path, value)
    else if (JSON.stringify(before) !== JSON.stringify(value))
      unread.push({ why: 'two-answers', field: path, label: field.label, text: String(before), other: text })
  }
  const read = (field: Field, path: string, text: string): void => {
    const value = readPrinted(field, text)
    if (value === undefined)
      unread.push({ why: 'not-understood', field: path, label: field.label, text: text.slice(0, 200) })
    else if (!isEmpty(value)) set(path, value, field, text)
  }

  const fields = leafFields(form.fields)
  const ofPaper = found.values.filter(({ list }) => list === null)
  for (const field of everyField(form.fields)) {
    const here = ofPaper.filter(({ name }) => name === field.path)
    readOne(field.field, field.path, here, read, set)
  }
  for (const { path, field } of marked(form, found.marks)) {
    const choice = choiceMarked(
      field,
      found.marks.filter((mark) => mark.path === path),
    )
    if (choice !== null) set(path, choice, field, String(choice))
  }
  answers = boxes(
    ofPaper,
    fields.map(({ path }) => path),
    answers,
  )
  for (const list of listsOf(form.fields)) {
    const rows = rowsOf(form, list, found.values, unread)
    if (rows.length > 0) answers = put(answers, list.path, rows)
  }
  for (const derived of form.derived ?? []) {
    if (derived.in !== undefined || derived.read === undefined) continue
    for (const { text } of ofPaper.filter(({ name, text }) => name === derived.id && text !== '')) {
      const more = derived.read(withoutLineEnds(text), answers)
      if (more === null) {
        unread.push({
          why: 'not-understood',
          field: derived.uses[0] ?? derived.id,
          label: derived.label,
          text: text.slice(0, 200),
        })
        continue
      }
      for (const { path, field } of fields) {
        const value = valueAt(more, path)
        if (!isEmpty(value)) set(path, value!, field, printable(value!))
      }
    }
  }
  const implied = form.implied?.(answers)
  for (const { path } of implied === undefined ? [] : fields) {
    const value = valueAt(implied!, path)
    if (value !== undefined && isEmpty(valueAt(answers, path))) answers = put(answers, path, value)
  }
  return { answers, unread }
}

type Read = (field: Field, path: string, text: string) => void
type Set = (path: string, value: Json, field: Field, text: string) => void

function readOne(field: Field, path: string, here: readonly FoundValue[], read: Read, set: Set): void {
  const whole = here.filter(
    ({ format, text }) => text !== '' && (format === null || format === 'date' || format === 'words'),
  )
  for (const { text } of whole) read(field, path, text)
  if (field.kind === 'yes-no') {
    const ticked = (format: string): boolean => here.some((one) => one.format === format && !NOT_TICKED.test(one.text))
    const [yes, no] = [ticked('yes'), ticked('no')]
    if (yes !== no) set(path, yes, field, yes ? '+' : '')
    else if (ticked('box')) set(path, true, field, '☑')
  }
  if (field.kind === 'date' && whole.length === 0) {
    const part = (format: string): string => here.find((one) => one.format === format)?.text ?? ''
    const date = dateOfParts(part('day'), part('month'), part('yy'))
    if (date !== null) set(path, date, field, date)
  }
}

/** A box that is empty says no as soon as another of its form is ticked. */
function boxes(values: readonly FoundValue[], paths: readonly string[], answers: JsonObject): JsonObject {
  const boxed = values.filter(({ format, name }) => format === 'box' && paths.includes(name))
  if (boxed.every(({ text }) => NOT_TICKED.test(text))) return answers
  return boxed.reduce((all, { name }) => (valueAt(all, name) === undefined ? put(all, name, false) : all), answers)
}

interface Placed {
  readonly path: string
  readonly field: Field
}

/** Every field but those in rows; groups too, since a template may print one whole. */
function everyField(fields: readonly Field[], prefix = ''): readonly Placed[] {
  return fields.flatMap((field) => {
    const path = prefix === '' ? field.id : `${prefix}.${field.id}`
    return [{ path, field }, ...(field.kind === 'group' ? everyField(field.fields ?? [], path) : [])]
  })
}

function listsOf(fields: readonly Field[]): readonly Placed[] {
  return everyField(fields).filter(({ field }) => field.kind === 'list' || field.kind === 'text-list')
}

function marked(form: Form, marks: readonly FoundMark[]): readonly Placed[] {
  return everyField(form.fields).filter(({ path }) => marks.some((mark) => mark.path === path))
}

/** Struck out: the one that is left. Underlined: that one. */
function choiceMarked(field: Field, marks: readonly FoundMark[]): Json | null {
  const struck = marks.filter(({ kind }) => kind === 'strike')
  const left = struck.filter(({ state }) => state === 'plain')
  if (struck.length > 1 && left.length === 1) return left[0]!.choice
  const underlined = marks.filter(({ kind, state }) => kind === 'underline' && state === 'marked')
  if (underlined.length === 0) return null
  return field.kind === 'yes-no' ? true : underlined[0]!.choice
}

/** The rows of a list that say something. */
function rowsOf(form: Form, list: Placed, values: readonly FoundValue[], unread: Unread[]): readonly Json[] {
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
    const where = `${list.path}.${at}.${path}`
    const set: Set = (_path, value) => {
      if (isEmpty(valueAt(row, path))) row = put(row, path, value)
    }
    const read: Read = (_field, _path, text) => {
      const value = readPrinted(field, text)
      if (value === undefined)
        faults.push({ why: 'not-understood', field: where, label: field.label, text: text.slice(0, 200) })
      else if (!isEmpty(value)) set(path, value, field, text)
    }
    readOne(field, path, inRow, read, set)
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

/** Blanks before the end of a line come from the lines of a blank, not from who wrote on them. */
function withoutLineEnds(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
}

function printable(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
