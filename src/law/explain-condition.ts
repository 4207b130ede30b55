import type { Condition } from './condition.js'
import type { Dictionary } from './dictionary.js'
import type { Field } from './field.js'
import { fieldAt } from './field-at.js'
import type { Procedure, Test } from './service.js'

/** A circumstance in words: «Өнімнің түрі – бағдарламалық қамтылым». */
export function sayCondition(condition: Condition, procedure: Procedure, d: Dictionary): string {
  switch (condition.is) {
    case 'answer':
      return sayAnswer(condition.path, condition.oneOf, procedure, d)
    case 'all':
      return condition.of.map((each) => sayCondition(each, procedure, d)).join(d.words.and)
    case 'any':
      return condition.of.map((each) => sayCondition(each, procedure, d)).join(d.words.or)
    case 'not':
      return d.words.not(sayCondition(condition.that, procedure, d))
  }
}

/** How a criterion is judged, in words and figures: «Оқшаулау үлесі, % >= 80 %». */
export function sayTest(test: Test, procedure: Procedure, d: Dictionary): string {
  const { words } = d
  switch (test.test) {
    case 'figure-at-least':
      return `${label(test.path, procedure, d)} >= ${test.atLeast}${test.unit === '' ? '' : ` ${test.unit}`}`
    case 'answer-is':
      return sayAnswer(test.path, test.oneOf, procedure, d)
    case 'filed':
      return words.filed(label(test.path, procedure, d))
    case 'examined':
      return words.examined(sayAnswer(test.path, [test.good], procedure, d))
    case 'any-row':
      return words.anyRow(sayAnswer(`${test.path}.${test.field}`, [test.is], procedure, d))
    case 'platform-in-registry':
      return words.platformInRegistry
    case 'entry-in-registry':
      return words.entryInRegistry
    case 'entry-of-applicant':
      return words.entryOfApplicant
    case 'any-filed':
      return test.of.map((each) => sayPaper(each, procedure, d)).join(words.or)
    case 'any':
      return test.of.map((each) => sayTest(each, procedure, d)).join(words.or)
    case 'all':
      return test.of.map((each) => sayTest(each, procedure, d)).join(words.and)
  }
}

/** One of the papers that stand for each other, and what it must show. */
function sayPaper(test: Test & { readonly document: string }, procedure: Procedure, d: Dictionary): string {
  const told = sayTest(test, procedure, d)
  return test.test === 'filed' ? told : `${label(`documents.${test.document}`, procedure, d)}: ${told}`
}

function sayAnswer(path: string, oneOf: readonly (string | boolean)[], procedure: Procedure, d: Dictionary): string {
  const field = fieldAt(procedure, path)
  return d.words.is(label(path, procedure, d), oneOf.map((value) => sayValue(value, field, d)).join(d.words.or))
}

function sayValue(value: string | boolean, field: Field | undefined, d: Dictionary): string {
  if (typeof value === 'boolean') return value ? d.yes : d.no
  const choice = field?.choices?.find((each) => each.id === value)
  return choice === undefined ? value : d.text(choice.label)
}

/** What stands at a path is called: a question's label, or a document's title; the path itself where neither is declared. */
function label(path: string, procedure: Procedure, d: Dictionary): string {
  const document = procedure.documents.find((rule) => path === `documents.${rule.id}`)
  if (document !== undefined) return d.text(document.title)
  const field = fieldAt(procedure, path)
  return field === undefined ? path : d.text(field.label)
}
