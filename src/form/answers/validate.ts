import type { CivilDate } from '../../calendar/civil-date.js'
import { CIRCUMSTANCES } from '../../law/circumstances.js'
import type { Field } from '../../law/field.js'
import { oncePer } from '../../once-per.js'
import { isObject, type Json, type JsonObject } from '../../text.js'
import { printable } from './characters.js'
import { checkAnswer } from './check-answer.js'
import { foundOf } from './check-value.js'
import { callingOf, pathsOf } from './conditions.js'
import type { DateOrder } from './date-order.js'
import { type Finding, finding, placed } from './finding.js'
import { nearest } from './nearest.js'
import { join, type Many, own } from './paths.js'
import type { Problem } from './problem.js'
import { isList, leastRows, mostRows, rowOf } from './rows.js'

export interface AnswersContext {
  /** The day of filing: what `receipt` means in a date's rule. */
  readonly receivedOn: CivilDate
}

export interface ValidAnswers {
  /** As they are kept: trimmed and composed, identifiers bare digits, percent as text. Whole only when there are no problems. */
  readonly answers: JsonObject
  readonly problems: readonly Problem[]
  /** Worth a look, accepted all the same. */
  readonly warnings: readonly Problem[]
}

/** So many unknown keys of one object are named. */
const UNKNOWN_NAMED = 100

/**
 * Checks a whole set of answers against its declaration, everything at once. `null` and an empty text are no answer.
 * A group that is not optional is always among the kept answers, if empty.
 * Reads nothing but its arguments and never throws, whatever `answers` is.
 */
export function validateAnswers(fields: readonly Field[], answers: unknown, context: AnswersContext): ValidAnswers {
  const root = isObject(answers) ? answers : {}
  const { called, answerAt } = callingOf(fields, root)
  const problems: Problem[] = []
  const warnings: Problem[] = []
  /** What is absent and called for by circumstances: its path, and theirs. */
  const waiting: (readonly [string, readonly string[]])[] = []
  const order: DateOrder = { fields, answerAt, receivedOn: context.receivedOn }
  const report = (found: Finding, path: string, field: Field | null) => problems.push(placed(found, path, field))

  const group = (of: readonly Field[], object: JsonObject, prefix: string, owner: Field | null): JsonObject => {
    const kept: Many<Json> = {}
    for (const field of of) {
      const path = join(prefix, field.id)
      const given = own(object, field.id)
      const absent = given === undefined || given === null || (typeof given === 'string' && given.trim() === '')
      if (!called(field)) {
        if (!absent) report(finding('not-called-for', { depends: field.when ? pathsOf(field.when) : [] }), path, field)
        continue
      }
      const value = absent ? whenAbsent(field, path) : present(field, given, path)
      if (value !== undefined) kept[field.id] = value
    }
    reportUnknown(of, object, prefix, owner)
    return kept
  }

  // A group that must be there says which of its answers are missing, not that it is missing itself.
  const whenAbsent = (field: Field, path: string): Json | undefined => {
    if (field.when) waiting.push([path, pathsOf(field.when)])
    if (field.wanted) warnings.push(placed(finding('wanted', {}), path, field))
    if (field.optional || (isList(field) && leastRows(field) === 0)) return undefined
    if (field.kind !== 'group') {
      report(finding('missing', {}), path, field)
      return undefined
    }
    return group(field.fields ?? [], {}, path, field)
  }

  const present = (field: Field, value: Json, path: string): Json | undefined => {
    switch (field.kind) {
      case 'group':
        return isObject(value) ? group(field.fields ?? [], value, path, field) : wrong(field, value, path)
      case 'list':
        return rows(field, value, path, (row, rowPath) =>
          isObject(row) ? group(field.fields ?? [], row, rowPath, field) : wrong(field, row, rowPath, 'group'),
        )
      case 'text-list':
        return rows(field, value, path, (row, rowPath) => leaf(rowOf(field), row, rowPath))
      default:
        return leaf(field, value, path)
    }
  }

  const rows = (field: Field, value: Json, path: string, row: (one: Json, at: string) => Json | undefined) => {
    if (!Array.isArray(value)) return wrong(field, value, path)
    const given = value as readonly Json[]
    if (given.length === 0) return whenAbsent(field, path)
    const [least, most] = [leastRows(field), mostRows(field)]
    if (given.length < least) report(finding('too-few-rows', { found: given.length, limit: least }), path, field)
    if (given.length > most) {
      report(finding('too-many-rows', { found: given.length, limit: most }), path, field)
      return undefined
    }
    const kept: Json[] = []
    for (const [i, one] of given.entries()) {
      const value = row(one, join(path, i))
      if (value !== undefined) kept.push(value)
    }
    return kept
  }

  const leaf = (field: Field, value: Json, path: string): Json | undefined => {
    const check = checkAnswer(field, path, value, order)
    if (check.problems.length > 0) problems.push(...check.problems)
    if (check.warnings.length > 0) warnings.push(...check.warnings)
    if (check.value !== '') return check.value
    // Nothing was left of it but characters that show nothing.
    return whenAbsent(field, path)
  }

  const wrong = (field: Field, value: Json, path: string, expected = field.kind): undefined => {
    report(finding('wrong-type', { expected, found: foundOf(value) }), path, field)
  }

  const reportUnknown = (of: readonly Field[], object: JsonObject, prefix: string, owner: Field | null) => {
    const ids = idsOf(of)
    const unknown: string[] = []
    for (const key in object)
      if (Object.hasOwn(object, key) && !ids.has(key) && !(prefix === '' && key === CIRCUMSTANCES)) unknown.push(key)
    if (unknown.length === 0) return
    const known = [...ids]
    for (const key of unknown.slice(0, UNKNOWN_NAMED)) {
      const shown = printable(key, 40)
      report(finding('unknown-key', { key: shown, nearest: nearest(key, known) }), join(prefix, shown), owner)
    }
    const more = unknown.length - UNKNOWN_NAMED
    if (more > 0) report(finding('unknown-keys-more', { count: more }), prefix, owner)
  }

  if (!isObject(answers))
    report(finding('wrong-type', { expected: 'group', found: foundOf((answers ?? null) as Json) }), '', null)
  const kept = isObject(answers) ? group(fields, root, '', null) : {}
  return { answers: kept, problems: withoutGuesses(problems, waiting), warnings }
}

/** The ids of fields that stand beside one another. */
const idsOf = oncePer((fields: readonly Field[]): ReadonlySet<string> => new Set(fields.map((field) => field.id)))

/**
 * What may yet turn out not to be called for is not asked for: whose IIN, where it is not said who applies. The circumstance itself is
 * missing and named, so nothing is stored all the same.
 */
function withoutGuesses(
  problems: readonly Problem[],
  waiting: readonly (readonly [string, readonly string[]])[],
): readonly Problem[] {
  if (waiting.length === 0) return problems
  const missing = new Set(problems.flatMap(({ code, field }) => (code === 'missing' ? [field] : [])))
  const guesses = waiting.filter(([, paths]) => paths.some((path) => missing.has(path)))
  const isGuess = (path: string) => guesses.some(([from]) => path === from || path.startsWith(`${from}.`))
  return problems.filter(({ code, field }) => code !== 'missing' || !isGuess(field))
}
