import type { Condition } from '../../law/condition.js'
import { holds } from '../../law/holds.js'
import type { DocumentRule, FormId, Procedure } from '../../law/service.js'
import { isObject, type JsonObject } from '../../text.js'
import { project } from '../fields/declare.js'
import { declarationOf } from '../intake/declaration.js'
import { isEmpty, valueAt } from '../print-value.js'
import { put } from './put.js'

/**
 * What a filled form says, as the answers file of an application takes it: under the key that the procedure keeps the form's answers
 * at, a paper's particulars among the documents, and without what the office fills in itself. Null where the procedure does not take
 * the form. `before` are answers read from other papers of the same package.
 */
export function answersForIntake(
  procedure: Procedure,
  formId: FormId,
  answers: JsonObject,
  before: JsonObject = {},
): JsonObject | null {
  const declared = declarationOf(procedure)
  const filed = (procedure.forms ?? []).find(({ form }) => form === formId)
  if (filed?.at !== undefined) {
    const own = declared.find(({ id }) => id === filed.at)
    const kept = project(own?.fields ?? [], answers)
    const asked = project(
      declared.filter(({ id }) => id !== 'documents'),
      answers,
    )
    const placed = isEmpty(kept) ? asked : { ...asked, [filed.at]: kept }
    return merged(before, filed.when === undefined ? placed : settled(placed, filed.when))
  }
  if (filed !== undefined || procedure.application === formId) {
    const papers = procedure.documents.filter(({ id }) => isObject(answers[id]))
    const asked = project(declared, answers)
    return merged(
      before,
      papers.reduce((all, { id }) => put(all, `documents.${id}`, answers[id]!), asked),
    )
  }
  const rule = ruleOf(procedure, formId, before)
  return rule === undefined ? null : merged(before, put({}, `documents.${rule.id}`, answers))
}

/** The document that is filed by this form: of several the one that the rest of the package calls for. */
function ruleOf(procedure: Procedure, formId: FormId, before: JsonObject): DocumentRule | undefined {
  const rules = procedure.documents.filter(({ form }) => form === formId)
  return rules.find(({ when }) => when !== undefined && holds(when, before)) ?? rules[0]
}

/** Which form came says which kind of object it is about. */
function settled(answers: JsonObject, when: Condition): JsonObject {
  if (when.is !== 'answer' || when.oneOf.length !== 1 || !isEmpty(valueAt(answers, when.path))) return answers
  return put(answers, when.path, when.oneOf[0]!)
}

/** Groups are merged; of two answers the one that was there stays. */
export function merged(first: JsonObject, second: JsonObject): JsonObject {
  const all: Record<string, JsonObject[string]> = { ...first }
  for (const [id, value] of Object.entries(second)) {
    const there = all[id]
    if (there === undefined) all[id] = value
    else if (isObject(there) && isObject(value)) all[id] = merged(there, value)
  }
  return all
}
