import type { Dictionary } from './dictionary.js'
import { sayCondition, sayTest } from './explain-condition.js'
import type { Field } from './field.js'
import type { Criterion, DocumentRule, Procedure } from './service.js'

/** A procedure as lines: its forms, what is asked, what must be filed, what is judged. */
export function explainProcedure(procedure: Procedure, d: Dictionary): readonly string[] {
  const { words } = d
  const form = (name: string, id: string): string => `  ${name}: ${id} – ${d.form(id)}`
  return [
    `${words.procedure} ${procedure.id} – ${d.text(procedure.title)} [${procedure.source}]`,
    ...(procedure.application === null ? [] : [form(words.application, procedure.application)]),
    ...(procedure.forms ?? []).map(
      (filed) =>
        `${form(words.filedForm, filed.form)}${filed.when === undefined ? '' : ` (${words.when(sayCondition(filed.when, procedure, d))})`}`,
    ),
    form(words.granted, procedure.result.granted),
    form(words.refused, procedure.result.refused),
    form(words.acceptanceRefused, procedure.result.acceptanceRefused),
    `  ${words.effect}: ${words.effects[procedure.effect]}`,
    `  ${words.questions}`,
    ...explainFields(procedure.fields, procedure, d, '    '),
    `  ${words.documents}`,
    ...procedure.documents.flatMap((rule) => explainDocument(rule, procedure, d)),
    `  ${words.criteria}`,
    ...procedure.criteria.flatMap((criterion) => explainCriterion(criterion, procedure, d)),
  ]
}

/** Questions as lines, each group's after it: id, label, kind, choices, circumstance, clause. */
export function explainFields(
  fields: readonly Field[],
  procedure: Procedure | null,
  d: Dictionary,
  indent: string,
  above = '',
): readonly string[] {
  return fields.flatMap((field) => {
    const path = `${above}${field.id}`
    const marks = [
      field.choices === undefined
        ? d.words.fieldKinds[field.kind]
        : field.choices.map((choice) => d.text(choice.label)).join(' / '),
      ...(field.optional ? [d.words.optional] : []),
      ...(field.when === undefined || procedure === null ? [] : [d.words.when(sayCondition(field.when, procedure, d))]),
    ]
    return [
      `${indent}${path} – ${d.text(field.label)} (${marks.join('; ')}) [${field.source}]`,
      ...explainFields(field.fields ?? [], procedure, d, indent, `${path}.`),
    ]
  })
}

function explainDocument(rule: DocumentRule, procedure: Procedure, d: Dictionary): readonly string[] {
  const marks = [
    ...(rule.choice === undefined ? [] : [d.words.oneOf(rule.choice)]),
    ...(rule.optional ? [d.words.optional] : []),
    ...(rule.form === undefined ? [] : [rule.form]),
    ...(rule.when === undefined ? [] : [d.words.when(sayCondition(rule.when, procedure, d))]),
  ]
  return [
    `    ${rule.id} – ${d.text(rule.title)}${marks.length === 0 ? '' : ` (${marks.join('; ')})`} [${rule.source}]`,
    ...explainFields(rule.particulars, procedure, d, '      '),
  ]
}

function explainCriterion(criterion: Criterion, procedure: Procedure, d: Dictionary): readonly string[] {
  const clauses = criterion.source === criterion.under ? criterion.source : `${criterion.source} → ${criterion.under}`
  return [
    `    ${criterion.id} – ${d.text(criterion.title)} [${clauses}]`,
    `      ${d.words.test}: ${sayTest(criterion.test, procedure, d)}`,
    ...(criterion.when === undefined ? [] : [`      ${d.words.when(sayCondition(criterion.when, procedure, d))}`]),
    ...(criterion.documents === undefined ? [] : [`      ${d.words.judgedWith(criterion.documents.join(', '))}`]),
  ]
}
