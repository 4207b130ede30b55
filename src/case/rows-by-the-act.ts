import { ExpectedError } from '../expected-error.js'
import { holds } from '../law/holds.js'
import type { Step } from '../law/service.js'
import type { Json, JsonObject, Text } from '../text.js'
import { type Case, factsOf } from './case.js'

declare module '../expected-error.js' {
  interface ErrorFacts {
    /** The list lacks rows that the act names, or has rows that it does not name in these circumstances. */
    'step-rows-not-as-act': {
      readonly case: string
      readonly list: Text
      readonly missing: readonly Text[]
      readonly spare: readonly Text[]
      readonly citation: string
    }
  }
}

/**
 * The rows that a step records are those that the act names (209-2014/4/5.4: the bodies that the letter calls to the Commission). A list
 * that is not there at all is for the check of the answers to tell.
 * @throws 'step-rows-not-as-act'
 */
export function refuseOtherRows(file: Case, step: Step, answers: JsonObject): void {
  const { rows } = step
  const given = rows === undefined ? undefined : answers[rows.list]
  if (rows === undefined || !Array.isArray(given)) return
  const named = new Set(given.map((row: Json) => (row as JsonObject)[rows.field]))
  const facts = factsOf(file)
  const due = (when: Parameters<typeof holds>[0]): boolean => holds(when, facts)
  const missing = rows.values.filter(({ is, when }) => due(when) && !named.has(is))
  const spare = rows.values.filter(({ is, when }) => !due(when) && named.has(is))
  if (missing.length + spare.length === 0) return
  const list = step.asks.find((field) => field.id === rows.list)
  const choices = list?.fields?.find((field) => field.id === rows.field)?.choices ?? []
  const titles = (values: typeof missing): readonly Text[] =>
    values.flatMap(({ is }) => choices.find((choice) => choice.id === is)?.label ?? [])
  throw new ExpectedError('step-rows-not-as-act', {
    case: file.case,
    list: list?.label ?? { kk: rows.list, ru: rows.list, en: rows.list },
    missing: titles(missing),
    spare: titles(spare),
    citation: list?.source ?? step.source,
  })
}
