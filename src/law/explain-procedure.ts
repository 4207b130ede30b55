import type { Dictionary } from './dictionary.js'
import { type Asked, sayCondition, sayTest } from './explain-condition.js'
import type { Field } from './field.js'
import type { Criterion, DocumentRule, Procedure, Step } from './service.js'

/** A procedure as lines: its forms, what is asked, what must be filed, what is judged. */
export function explainProcedure(procedure: Procedure, route: readonly Step[], d: Dictionary): readonly string[] {
  const asked: Asked = { procedure, route }
  const { words } = d
  const form = (name: string, id: string): string => `  ${name}: ${id} – ${d.form(id)}`
  return [
    `${words.procedure} ${procedure.id} – ${d.text(procedure.title)} [${procedure.source}]`,
    ...(procedure.application === null ? [] : [form(words.application, procedure.application)]),
    ...(procedure.forms ?? []).map(
      (filed) =>
        `${form(words.filedForm, filed.form)}${filed.when === undefined ? '' : ` (${words.when(sayCondition(filed.when, asked, d))})`}`,
    ),
    form(words.granted, procedure.result.granted),
    form(words.refused, procedure.result.refused),
    form(words.acceptanceRefused, procedure.result.acceptanceRefused),
    `  ${words.effect}: ${words.effects[procedure.effect]}`,
    `  ${words.questions}`,
    ...explainFields(procedure.fields, asked, d, '    '),
    `  ${words.documents}`,
    ...procedure.documents.flatMap((rule) => explainDocument(rule, asked, d)),
    `  ${words.criteria}`,
    ...procedure.criteria.flatMap((criterion) => explainCriterion(criterion, asked, d)),
  ]
}

/** Questions as lines, each group's after it: id, label, kind, choices, circumstance, clause. */
export function explainFields(
  fields: readonly Field[],
  asked: Asked | null,
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
      ...(field.when === undefined || asked === null ? [] : [d.words.when(sayCondition(field.when, asked, d))]),
    ]
    return [
      `${indent}${path} – ${d.text(field.label)} (${marks.join('; ')}) [${field.source}]`,
      ...explainFields(field.fields ?? [], asked, d, indent, `${path}.`),
    ]
  })
}

function explainDocument(rule: DocumentRule, asked: Asked, d: Dictionary): readonly string[] {
  const marks = [
    ...(rule.choice === undefined ? [] : [d.words.oneOf(rule.choice)]),
    ...(rule.optional ? [d.words.optional] : []),
    ...(rule.form === undefined ? [] : [rule.form]),
    ...(rule.when === undefined ? [] : [d.words.when(sayCondition(rule.when, asked, d))]),
  ]
  return [
    `    ${rule.id} – ${d.text(rule.title)}${marks.length === 0 ? '' : ` (${marks.join('; ')})`} [${rule.source}]`,
    ...explainFields(rule.particulars, asked, d, '      '),
  ]
}

function explainCriterion(criterion: Criterion, asked: Asked, d: Dictionary): readonly string[] {
  const clauses = criterion.source === criterion.under ? criterion.source : `${criterion.source} → ${criterion.under}`
  return [
    `    ${criterion.id} – ${d.text(criterion.title)} [${clauses}]`,
    `      ${d.words.test}: ${sayTest(criterion.test, asked, d)}`,
    ...(criterion.when === undefined ? [] : [`      ${d.words.when(sayCondition(criterion.when, asked, d))}`]),
    ...(criterion.mendedBy === undefined ? [] : [`      ${d.words.mendedBy(criterion.mendedBy)}`]),
    ...(criterion.documents === undefined ? [] : [`      ${d.words.judgedWith(criterion.documents.join(', '))}`]),
  ]
}
