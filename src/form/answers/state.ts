import type { Field } from '../../law/field.js'
import { isObject, type Json, type JsonObject } from '../../text.js'
import { type Calling, callingOf } from './conditions.js'
import { join, own, withValue } from './paths.js'
import type { Question } from './questions.js'
import { mostRows, rowsTakenForGranted } from './rows.js'

/**
 * An interview under way, plain JSON, all there is to keep of it. An answer is never taken away while it lasts: one that is no longer
 * called for stays aside and comes back when it is called for again.
 */
export interface InterviewState {
  /** Every answer ever given, called for or not. */
  readonly answers: JsonObject
  /** Keys of the questions answered with «none», «not in the package», «no more rows». */
  readonly declined: readonly string[]
}

export const NO_ANSWERS: InterviewState = { answers: {}, declined: [] }

/** The key of the question whether a group or a row is there at all. */
export function presenceKey(path: string): string {
  return `${path}?`
}

export function callingIn(fields: readonly Field[], state: InterviewState): Calling {
  return callingOf(fields, state.answers, new Set(state.declined))
}

/** The state with one question answered; `null` and, to «is it there?», `false` decline it. */
export function withAnswer(state: InterviewState, question: Question, value: Json): InterviewState {
  const others = state.declined.filter((key) => key !== question.key)
  if (value === null || (question.ask !== 'value' && value !== true))
    return { ...state, declined: [...others, question.key] }
  if (question.ask === 'value') return { answers: withValue(state.answers, question.path, value), declined: others }
  const there = question.already !== undefined
  return { answers: there ? state.answers : withValue(state.answers, question.path, {}), declined: others }
}

/**
 * The answers in effect: what is checked, shown and stored. Left out: what is not called for, what was declined, what the declaration
 * does not know. A group that is not optional is always there, if empty.
 */
export function answersInEffect(fields: readonly Field[], state: InterviewState): JsonObject {
  const { called } = callingIn(fields, state)
  const declined = new Set(state.declined)
  const group = (of: readonly Field[], object: JsonObject, prefix: string): JsonObject =>
    Object.fromEntries(
      of.flatMap((field): [string, Json][] => {
        const path = join(prefix, field.id)
        const value = own(object, field.id)
        if (!called(field) || declined.has(path) || declined.has(presenceKey(path))) return []
        if (field.kind === 'group') {
          if (field.optional && !isObject(value)) return []
          return [[field.id, group(field.fields ?? [], isObject(value) ? value : {}, path)]]
        }
        if (field.kind !== 'list') return value === undefined || value === null ? [] : [[field.id, value]]
        const rows = rowsInEffect(field, value, path, declined)
        return rows.length === 0
          ? []
          : [[field.id, rows.map((row, i) => group(field.fields ?? [], row, join(path, i)))]]
      }),
    )
  return group(fields, state.answers, '')
}

/**
 * The rows up to the first that was declined. A row that is there without being asked for is there
 * even when every one of its questions was answered with «none».
 */
export function rowsInEffect(
  field: Field,
  value: Json | undefined,
  path: string,
  declined: ReadonlySet<string>,
): readonly JsonObject[] {
  const rows = Array.isArray(value) ? [...(value as readonly Json[])] : []
  const granted = rowsTakenForGranted(field)
  const touched = rows.length > 0 || [...declined].some((key) => key.startsWith(`${path}.`))
  while (touched && rows.length < granted) rows.push({})
  const end = rows.findIndex(
    (_, i) => i >= mostRows(field) || (i >= granted && declined.has(presenceKey(join(path, i)))),
  )
  return (end < 0 ? rows : rows.slice(0, end)).map((row) => (isObject(row) ? row : {}))
}

/** The state without one row: the rows after it move up. What was declined below the list moves with them. */
export function withoutRow(
  state: InterviewState,
  listPath: string,
  row: number,
  rows: readonly Json[],
): InterviewState {
  const prefix = `${listPath}.`
  const declined = state.declined.flatMap((key) => {
    const found = key.startsWith(prefix) ? /^(\d+)(.*)$/s.exec(key.slice(prefix.length)) : null
    if (found === null) return [key]
    const index = Number(found[1])
    if (index === row && found[2] !== '?') return []
    return [index > row ? `${prefix}${index - 1}${found[2]}` : key]
  })
  return {
    answers: withValue(
      state.answers,
      listPath,
      rows.filter((_, i) => i !== row),
    ),
    declined: [...new Set(declined)],
  }
}
