import { CIRCUMSTANCES } from '../../law/circumstances.js'
import type { Field } from '../../law/field.js'
import { isObject, type Json } from '../../text.js'
import { join, own, valueAt } from './paths.js'
import { mostRows, rowsTakenForGranted } from './rows.js'
import { callingIn, type InterviewState, presenceKey } from './state.js'

/** A group, or a row of a list, that a question stands in. */
export interface Surrounding {
  readonly field: Field
  /** Of a list's row, from 0; null for a group. */
  readonly row: number | null
}

interface Common {
  /** Its own among all questions, and the same as long as the declaration is: what a draft remembers. */
  readonly key: string
  /** The answer's path. */
  readonly path: string
  readonly field: Field
  /** Outermost first. */
  readonly within: readonly Surrounding[]
  /** The answer given before, called for then or now; undefined when there is none. */
  readonly already: Json | undefined
  /** It was answered with «none», «no». */
  readonly declined: boolean
}

/** `value`: a blank. `present`: is this group (this document) there? `row`: is there one more row, number `row` from 0? */
export type Question =
  | (Common & { readonly ask: 'value' })
  | (Common & { readonly ask: 'present' })
  | (Common & { readonly ask: 'row'; readonly row: number })

/**
 * The questions that matter now, in the order of the declaration: none whose `when` does not hold, none twice, each with the answer
 * that it has. Groups are laid flat; an optional group (a document) is first asked for as such; a list asks after each row for one more.
 */
export function questionsOf(fields: readonly Field[], state: InterviewState): readonly Question[] {
  const { called } = callingIn(fields, state)
  const declined = new Set(state.declined)
  const questions: Question[] = []

  const common = (key: string, path: string, field: Field, within: readonly Surrounding[]): Common => ({
    key,
    path,
    field,
    within,
    already: valueAt(state.answers, path) ?? undefined,
    declined: declined.has(key),
  })

  const walk = (of: readonly Field[], prefix: string, within: readonly Surrounding[]) => {
    for (const field of of.filter(called)) {
      const path = join(prefix, field.id)
      if (field.kind === 'group') group(field, path, within)
      else if (field.kind === 'list') list(field, path, within)
      else questions.push({ ask: 'value', ...common(path, path, field, within) })
    }
  }

  const group = (field: Field, path: string, within: readonly Surrounding[]) => {
    if (field.optional) {
      const question = { ask: 'present' as const, ...common(presenceKey(path), path, field, within) }
      questions.push(question)
      if (question.declined || question.already === undefined) return
    }
    walk(field.fields ?? [], path, [...within, { field, row: null }])
  }

  const list = (field: Field, path: string, within: readonly Surrounding[]) => {
    const granted = rowsTakenForGranted(field)
    for (let row = 0; row < mostRows(field); row++) {
      const rowPath = join(path, row)
      if (row >= granted) {
        const question = { ask: 'row' as const, row, ...common(presenceKey(rowPath), rowPath, field, within) }
        questions.push(question)
        if (question.declined || question.already === undefined) return
      }
      walk(field.fields ?? [], rowPath, [...within, { field, row }])
    }
  }

  walk(fields, '', [])
  return questions
}

/** Whether a question has its answer, `no` included. */
export function isAnswered(question: Question): boolean {
  return question.declined || question.already !== undefined
}

/** Whether «none» is an answer to it. */
export function mayDecline(question: Question): boolean {
  return question.ask !== 'value' || question.field.optional === true
}

/** The answer in effect: a value, yes or no to «is it there?», null when declined, undefined when there is none. */
export function answerOf(question: Question): Json | undefined {
  if (question.ask !== 'value') return question.declined ? false : question.already === undefined ? undefined : true
  return question.declined ? null : question.already
}

/** The keys declared by an older or another form that a draft's answers hold and nobody asks any more; the circumstances of the filing are no answers. */
export function strayPaths(fields: readonly Field[], answers: Json, prefix = ''): readonly string[] {
  if (!isObject(answers)) return []
  return Object.keys(answers).flatMap((key) => {
    const field = fields.find((one) => one.id === key)
    const path = join(prefix, key)
    if (field === undefined) return path === CIRCUMSTANCES ? [] : [path]
    const value = own(answers, key)
    if (field.kind === 'group') return strayPaths(field.fields ?? [], value ?? null, path)
    const rows = field.kind === 'list' && Array.isArray(value) ? (value as readonly Json[]) : []
    return rows.flatMap((row, i) => strayPaths(field.fields ?? [], row, join(path, i)))
  })
}
