import type { Channel } from '../calendar/receipt.js'
import type { Condition } from './condition.js'
import type { Dictionary } from './dictionary.js'
import type { Field } from './field.js'
import { fieldAt, outcomeTitle } from './field-at.js'
import type { Procedure, Step, Test } from './service.js'

/** Where the paths of a condition lead: to answers of the procedure, and to what steps of the route asked and found. */
export interface Asked {
  readonly procedure: Procedure
  readonly route: readonly Step[]
  /** What the step asks whose own answers a condition looks at. */
  readonly own?: readonly Field[]
}

/** A circumstance in words: «Өнімнің түрі – бағдарламалық қамтылым». */
export function sayCondition(condition: Condition, asked: Asked, d: Dictionary): string {
  switch (condition.is) {
    case 'answer':
      return sayAnswer(condition.path, condition.oneOf, asked, d)
    case 'all':
      return condition.of.map((each) => sayCondition(each, asked, d)).join(d.words.and)
    case 'any':
      return condition.of.map((each) => sayCondition(each, asked, d)).join(d.words.or)
    case 'not':
      return d.words.not(sayCondition(condition.that, asked, d))
  }
}

/** How a criterion is judged, in words and figures: «Оқшаулау үлесі, % >= 80 %». */
export function sayTest(test: Test, asked: Asked, d: Dictionary): string {
  const { words } = d
  switch (test.test) {
    case 'figure-at-least':
      return `${label(test.path, asked, d)} >= ${test.atLeast}${test.unit === '' ? '' : ` ${test.unit}`}`
    case 'answer-is':
      return sayAnswer(test.path, test.oneOf, asked, d)
    case 'filed':
      return words.filed(label(test.path, asked, d))
    case 'examined':
      return words.examined(sayAnswer(test.path, [test.good], asked, d))
    case 'any-row':
      return words.anyRow(sayAnswer(`${test.path}.${test.field}`, [test.is], asked, d))
    case 'platform-in-registry':
      return words.platformInRegistry
    case 'entry-in-registry':
      return words.entryInRegistry
    case 'entry-of-applicant':
      return words.entryOfApplicant
    case 'any-filed':
      return test.of.map((each) => sayPaper(each, asked, d)).join(words.or)
    case 'any':
      return test.of.map((each) => sayTest(each, asked, d)).join(words.or)
    case 'all':
      return test.of.map((each) => sayTest(each, asked, d)).join(words.and)
  }
}

/** One of the papers that stand for each other, and what it must show. */
function sayPaper(test: Test & { readonly document: string }, asked: Asked, d: Dictionary): string {
  const told = sayTest(test, asked, d)
  return test.test === 'filed' ? told : `${label(`documents.${test.document}`, asked, d)}: ${told}`
}

function sayAnswer(path: string, oneOf: readonly (string | boolean)[], asked: Asked, d: Dictionary): string {
  return d.words.is(label(path, asked, d), oneOf.map((value) => sayValue(path, value, asked, d)).join(d.words.or))
}

function sayValue(path: string, value: string | boolean, asked: Asked, d: Dictionary): string {
  if (typeof value === 'boolean') return value ? d.yes : d.no
  const title =
    outcomeTitle(asked.route, path, value) ?? declared(path, asked)?.choices?.find((each) => each.id === value)?.label
  if (title !== undefined) return d.text(title)
  return path === CHANNEL ? (d.channels[value as Channel] ?? value) : value
}

/** How the application came: the one circumstance of a filing that rules ask about. */
const CHANNEL = 'filing.channel'

function declared(path: string, { procedure, route, own }: Asked): Field | undefined {
  return own?.find(({ id }) => id === path) ?? fieldAt(procedure, path, route)
}

/** What stands at a path is called: a question's label, a document's title, a step's action; the path itself where nothing is declared. */
function label(path: string, asked: Asked, d: Dictionary): string {
  const { procedure, route } = asked
  if (path === CHANNEL) return d.channel
  const document = procedure.documents.find((rule) => path === `documents.${rule.id}`)
  if (document !== undefined) return d.text(document.title)
  const step = /^steps\.([^.]+)\.outcome$/.exec(path)?.[1]
  const action = route.find((each) => each.id === step)?.action
  const title = action ?? declared(path, asked)?.label
  return title === undefined ? path : d.text(title)
}
