import { compareDecimal } from '../law/decimal.js'
import type { Field } from '../law/field.js'
import { fieldAt, outcomeTitle } from '../law/field-at.js'
import { answerAt } from '../law/holds.js'
import type { Procedure, ServiceEdition, Test } from '../law/service.js'
import type { Json, JsonObject, Text } from '../text.js'
import type { Finding } from './finding.js'
import { recommendationFound } from './recommendation-found.js'

/** What the registry says of the entries that the answers name: looked up beforehand, so that judging does no I/O. */
export interface Lookups {
  /** The platform of non-independent software: the entry found for it, and what kind of product it is where the entry says so. */
  readonly platform: { readonly number: string; readonly included: boolean; readonly kind?: string } | null
  /** An entry that the description may mean, when none was found for sure. */
  readonly platformNear: string | null
  /** The entry that an exclusion or an amendment names. */
  readonly entry: {
    readonly number: string
    readonly included: boolean
    readonly holderId: string
    /** `software` or `eip`; absent where the entry does not say. */
    readonly kind?: string
  } | null
}

/** `met` is null where it is not for the tool to say: the Commission judges it. */
export interface Outcome {
  readonly met: boolean | null
  readonly found: Finding
  readonly required: Finding
}

interface Matter {
  readonly edition: Pick<ServiceEdition, 'route'>
  readonly procedure: Procedure
  readonly answers: JsonObject
  readonly lookups: Lookups
}

/** One test of the closed vocabulary, on what was filed. Nothing is rounded: 79.99 is less than 80. */
export function judge(test: Test, matter: Matter): Outcome {
  switch (test.test) {
    case 'figure-at-least':
      return atLeast(test, matter)
    case 'answer-is':
      return answerIs(test, matter)
    case 'filed':
      return filed(answerAt(matter.answers, test.path) !== undefined)
    case 'examined':
      return examined(test, matter)
    case 'any-row':
      return anyRow(test, matter)
    case 'platform-in-registry':
      return platform(test, matter)
    case 'entry-in-registry':
      return entry(test, matter)
    case 'entry-of-applicant':
      return entryOfApplicant(matter)
    case 'any-filed':
      return anyFiled(test, matter)
    case 'any':
      return anyOf(test.of, matter)
    case 'all':
      return allOf(test.of, matter)
  }
}

function atLeast(test: Extract<Test, { test: 'figure-at-least' }>, { answers }: Matter): Outcome {
  const required: Finding = { say: 'at-least', value: test.atLeast, unit: test.unit }
  const value = answerAt(answers, test.path)
  if (value === undefined || value === null) return notSaid(test.path, required)
  const text = String(value)
  return {
    met: compareDecimal(text, test.atLeast) >= 0,
    found: { say: 'figure', value: text, unit: test.unit },
    required,
  }
}

function answerIs({ path, oneOf }: Extract<Test, { test: 'answer-is' }>, matter: Matter): Outcome {
  const value = answerAt(matter.answers, path)
  const required = sayAnswer(path, oneOf[0] ?? true, matter)
  if (value === undefined) return notSaid(path, required)
  return { met: oneOf.some((each) => each === value), found: sayAnswer(path, value, matter), required }
}

/** Nothing stands at the path. An application lacks it; a step that was not done yet says nothing against anybody. */
function notSaid(path: string, required: Finding): Outcome {
  return path.startsWith('steps.')
    ? { met: null, found: { say: 'unanswered' }, required }
    : { met: false, found: { say: 'missing' }, required }
}

function sayAnswer(path: string, value: Json, { edition, procedure, answers }: Matter): Finding {
  const title = outcomeTitle(edition.route, path, value)
  if (title === undefined) return said(fieldAt(procedure, path, edition.route), value)
  const asFound = answerAt(answers, path) === value
  return (asFound ? recommendationFound(answers, path, title) : null) ?? { say: 'label', label: title }
}

function filed(met: boolean): Outcome {
  return { met, found: met ? { say: 'filed' } : { say: 'missing' }, required: { say: 'filed' } }
}

function examined(test: Extract<Test, { test: 'examined' }>, { edition, procedure, answers }: Matter): Outcome {
  const field = fieldAt(procedure, test.path, edition.route)
  const required = said(field, test.good)
  const value = answerAt(answers, test.path)
  if (value === undefined) return { met: null, found: { say: 'unanswered' }, required }
  return { met: value === test.good, found: said(field, value), required }
}

function anyRow(test: Extract<Test, { test: 'any-row' }>, { procedure, answers }: Matter): Outcome {
  const rows = answerAt(answers, test.path)
  const question = fieldAt(procedure, `${test.path}.0.${test.field}`)?.label
  const required: Finding = question === undefined ? { say: 'filed' } : { say: 'some-row', question }
  const count = Array.isArray(rows) ? rows.length : 0
  if (Array.isArray(rows) && rows.some((row: JsonObject) => row[test.field] === test.is))
    return { met: true, found: { say: 'filed' }, required }
  const none = count > 0 && question !== undefined
  return { met: false, found: none ? { say: 'none-of-rows', count, question } : { say: 'no-row' }, required }
}

/** What the software needs stands in the registry, and is software (829-2024/5): electronics is none, nor does an entry carry itself. */
function platform(
  test: Extract<Test, { test: 'platform-in-registry' }>,
  { procedure, answers, lookups }: Matter,
): Outcome {
  const wanted = answerAt(answers, `${test.path}.registryNumber`) ?? answerAt(answers, `${test.path}.description`) ?? ''
  const near = lookups.platformNear
  const outcome = stands(lookups.platform, String(wanted))
  const required: Finding = { say: 'platform-wanted' }
  const kind = lookups.platform?.kind ?? 'software'
  if (outcome.met === true && kind !== 'software')
    return { met: false, found: said(fieldAt(procedure, 'product.kind'), kind), required }
  const found = outcome.found.say === 'no-entry' ? { ...outcome.found, near } : outcome.found
  const itself = lookups.platform !== null && lookups.platform.number === lookups.entry?.number
  return { met: outcome.met === true && !itself, found, required }
}

/**
 * The entry stands there, and as the kind that the application says: else the other kind's criteria would judge it, or the data of a
 * database would stand in the place of a software product's (209-2014/2/5.4).
 */
function entry(test: Extract<Test, { test: 'entry-in-registry' }>, { procedure, answers, lookups }: Matter): Outcome {
  const outcome = stands(lookups.entry, String(answerAt(answers, test.path) ?? ''))
  const path = procedure.subject.kind ?? 'product.kind'
  const [kind, claimed] = [lookups.entry?.kind, answerAt(answers, path)]
  if (outcome.met !== true || kind === undefined || claimed === undefined || kind === claimed) return outcome
  const field = fieldAt(procedure, path)
  // An entry of an old book may name its kind in words of its own: nothing is held against anybody by those.
  if (field?.choices?.every(({ id }) => id !== kind)) return outcome
  return { met: false, found: said(field, claimed), required: said(field, kind) }
}

function stands(found: { readonly number: string; readonly included: boolean } | null, wanted: string): Outcome {
  const required: Finding = { say: 'entry', number: wanted }
  if (found === null) return { met: false, found: { say: 'no-entry', wanted, near: null }, required }
  if (!found.included) return { met: false, found: { say: 'entry-ended', number: found.number }, required }
  return { met: true, found: { say: 'entry', number: found.number }, required }
}

/** An entry that is not there is nobody's: that it is missing is said once, by the criterion before this one. */
function entryOfApplicant({ answers, lookups }: Matter): Outcome {
  const required: Finding = { say: 'filed' }
  if (lookups.entry === null) return { met: null, found: { say: 'unanswered' }, required }
  const applicant = answerAt(answers, 'applicant.bin') ?? answerAt(answers, 'applicant.iin')
  const met = applicant === lookups.entry.holderId
  return {
    met,
    found: met ? { say: 'entry', number: lookups.entry.number } : { say: 'entry-of-other' },
    required: { say: 'entry', number: lookups.entry.number },
  }
}

/** Where none was filed, what any of them would have to show is what is required. */
function anyFiled({ of }: Extract<Test, { test: 'any-filed' }>, matter: Matter): Outcome {
  const filedOnes = of.filter((each) => answerAt(matter.answers, `documents.${each.document}`) !== undefined)
  return anyOf(filedOnes.length > 0 ? filedOnes : of, matter)
}

function anyOf(tests: readonly Test[], matter: Matter): Outcome {
  const outcomes = tests.map((test) => judge(test, matter))
  const met = outcomes.find((outcome) => outcome.met === true)
  if (met !== undefined) return met
  // Only what was tried last and failed on its own account is worth telling: «not independent» is the reason to look for a platform.
  const telling =
    outcomes.length > 1 && tests[0]?.test === 'answer-is' && tests.at(-1)?.test === 'platform-in-registry'
      ? outcomes.slice(-1)
      : outcomes
  return merge('any-of', telling, false)
}

function allOf(tests: readonly Test[], matter: Matter): Outcome {
  const outcomes = tests.map((test) => judge(test, matter))
  const failed = outcomes.filter((outcome) => outcome.met === false)
  if (failed.length > 0) return merge('all-of', failed, false)
  return merge('all-of', outcomes, outcomes.some((outcome) => outcome.met === null) ? null : true)
}

function merge(say: 'any-of' | 'all-of', outcomes: readonly Outcome[], met: boolean | null): Outcome {
  const [only, second] = outcomes
  if (only !== undefined && second === undefined) return { ...only, met }
  return {
    met,
    found: { say: 'all-of', of: outcomes.map((outcome) => outcome.found) },
    required: { say, of: outcomes.map((outcome) => outcome.required) },
  }
}

function said(field: Field | undefined, value: Json): Finding {
  if (typeof value === 'boolean' && field !== undefined) return { say: 'answer', question: field.label, value }
  const label = field?.choices?.find((choice) => choice.id === value)?.label
  return { say: 'label', label: label ?? same(String(value)) }
}

function same(text: string): Text {
  return { kk: text, ru: text, en: text }
}
