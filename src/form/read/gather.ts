import type { Field } from '../../law/field.js'
import type { Json, JsonObject } from '../../text.js'
import type { Form } from '../form.js'
import { leafFields } from '../leaf-fields.js'
import { isEmpty, valueAt } from '../print-value.js'
import type { FoundInDocument, FoundMark, FoundValue, Unread } from './found.js'
import { rowsOf } from './gather-rows.js'
import { isDash, saysNone } from './none-words.js'
import { everyField, listsOf, type Placed } from './placed.js'
import { put } from './put.js'
import { isTicked, readOne } from './read-one.js'
import { readPrinted } from './read-printed.js'

export interface Gathered {
  readonly answers: JsonObject
  readonly unread: readonly Unread[]
}

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
    if (saysNone(field, text)) {
      unread.push({ why: 'taken-as-none', field: path, label: field.label, text: text.slice(0, 200) })
      return
    }
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
      if (isDash(text) || derived.isNone?.(text)) {
        const field = derived.uses.at(-1) ?? derived.id
        unread.push({ why: 'taken-as-none', field, label: derived.label, text: text.slice(0, 200) })
        continue
      }
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
  const doubtful = implied === undefined ? {} : (form.doubtful?.(answers) ?? {})
  for (const { path, field } of implied === undefined ? [] : fields) {
    const value = valueAt(implied!, path)
    if (value === undefined || !isEmpty(valueAt(answers, path))) continue
    answers = put(answers, path, value)
    const from = doubtful[path]
    if (from !== undefined) unread.push({ why: 'inferred', field: path, label: field.label, text: from.slice(0, 200) })
  }
  return { answers, unread }
}

/** A box that is empty says no as soon as another of its form is ticked. */
function boxes(values: readonly FoundValue[], paths: readonly string[], answers: JsonObject): JsonObject {
  const boxed = values.filter(({ format, name }) => format === 'box' && paths.includes(name))
  if (!boxed.some(({ text }) => isTicked(text))) return answers
  return boxed.reduce((all, { name }) => (valueAt(all, name) === undefined ? put(all, name, false) : all), answers)
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
