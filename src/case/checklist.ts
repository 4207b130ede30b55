import type { CivilDate } from '../calendar/civil-date.js'
import { answerAt, holds } from '../law/holds.js'
import type { DocumentRule, Procedure } from '../law/service.js'
import type { Json, JsonObject, Text } from '../text.js'

export interface ChecklistItem {
  /** The document, or the choice of documents that stand for each other. */
  readonly id: string
  readonly titles: readonly Text[]
  readonly state: 'filed' | 'missing' | 'expired' | 'not-required'
  readonly validUntil: CivilDate | null
  /** The clause that asks for the document. */
  readonly source: string
}

/**
 * What must lie in the package in these circumstances, and what of it does not or has expired.
 *
 * @param facts the answers and how they were filed (`factsOf`)
 * A document is expired when its last day lies before the day of filing; that day itself is still in time.
 */
export function checklist(procedure: Procedure, facts: JsonObject, filedOn: CivilDate): readonly ChecklistItem[] {
  const called = procedure.documents.filter((rule) => holds(rule.when, facts))
  const items: ChecklistItem[] = []
  const choices = new Set<string>()
  for (const rule of called) {
    if (rule.choice === undefined) {
      items.push(itemOf(rule, facts, filedOn))
      continue
    }
    if (choices.has(rule.choice)) continue
    choices.add(rule.choice)
    items.push(...choiceItems(rule.choice, called, facts, filedOn))
  }
  return items
}

/** What makes the package incomplete: each is a reason to refuse acceptance. */
export function defects(items: readonly ChecklistItem[]): readonly ChecklistItem[] {
  return items.filter((item) => item.state === 'missing' || item.state === 'expired')
}

/** The documents that are asked for and were not filed; of those that stand for each other, each. */
export function lacking(procedure: Procedure, facts: JsonObject, filedOn: CivilDate): ReadonlySet<string> {
  const missing = new Set(
    checklist(procedure, facts, filedOn)
      .filter(({ state }) => state === 'missing')
      .map(({ id }) => id),
  )
  return new Set(procedure.documents.filter(({ id, choice }) => missing.has(choice ?? id)).map(({ id }) => id))
}

function choiceItems(
  choice: string,
  called: readonly DocumentRule[],
  answers: JsonObject,
  day: CivilDate,
): readonly ChecklistItem[] {
  const members = called.filter((rule) => rule.choice === choice)
  const filed = members
    .map((rule) => itemOf(rule, answers, day))
    .filter((item) => item.state !== 'missing' && item.state !== 'not-required')
  if (filed.length > 0) return filed
  const [first] = members
  return [
    {
      id: choice,
      titles: members.map((rule) => rule.title),
      state: first?.optional ? 'not-required' : 'missing',
      validUntil: null,
      source: first?.source ?? '',
    },
  ]
}

function itemOf(rule: DocumentRule, answers: JsonObject, day: CivilDate): ChecklistItem {
  const said = answerAt(answers, pathOf(rule))
  // A list of papers that are ticked off says `false` of one that is not there.
  const filed = said !== undefined && said !== false
  const validUntil = (answerAt(answers, `documents.${rule.id}.validUntil`) ?? null) as CivilDate | null
  const state = filed
    ? validUntil !== null && validUntil < day
      ? 'expired'
      : 'filed'
    : rule.optional
      ? 'not-required'
      : 'missing'
  return { id: rule.id, titles: [rule.title], state, validUntil, source: rule.source }
}

/** Where a document's answers stand: the paper itself where it is one of the procedure's forms. */
function pathOf(rule: DocumentRule): string {
  return rule.filedAt ?? `documents.${rule.id}`
}

/** What was filed as this document; undefined where nothing was. */
export function filedAt(procedure: Procedure, facts: JsonObject, id: string): Json | undefined {
  const rule = procedure.documents.find((each) => each.id === id)
  return answerAt(facts, rule === undefined ? `documents.${id}` : pathOf(rule))
}
