import type { Condition } from '../../law/condition.js'
import type { Field } from '../../law/field.js'
import type { FiledForm, Procedure } from '../../law/service.js'
import { oncePer } from '../../once-per.js'
import { documentFields } from '../answers/documents.js'
import { join } from '../answers/paths.js'
import { formById } from '../catalogue.js'
import { mergeFields, pathsIn, withoutPaths } from './merge-fields.js'

/**
 * Everything that an application of a procedure answers: its fields, the blanks of its forms, then its documents. The one declaration
 * behind the interview, the answers file, its schema, validation and storage. A form's blanks are declared with the form.
 */
export const declarationOf = oncePer((procedure: Procedure): readonly Field[] => {
  const forms = procedure.forms ?? []
  const root = forms.filter(({ at }) => at === undefined).reduce(withForm, procedure.fields)
  const known = new Set(pathsIn(root))
  const keyed = forms.flatMap((filed) => (filed.at === undefined ? [] : [underKey(filed, filed.at, known)]))
  const papers = procedure.documents.filter((rule) => rule.filedAt === undefined)
  // What the examination establishes later stays last, as it was.
  return [...root, ...keyed, ...(papers.length === 0 ? [] : [documentFields(papers)])]
})

function withForm(fields: readonly Field[], { form, when, without }: FiledForm): readonly Field[] {
  const blanks = withoutPaths(formById(form).fields, new Set(without))
  return mergeFields(fields, when === undefined ? blanks : blanks.map((field) => onlyWhen(field, when)))
}

function onlyWhen(field: Field, when: Condition): Field {
  return { ...field, when: field.when === undefined ? when : { is: 'all', of: [when, field.when] } }
}

/** A form under a key of its own: what the application asks anyway at the same path is not asked again. */
function underKey(filed: FiledForm, at: string, known: ReadonlySet<string>): Field {
  const form = formById(filed.form)
  const blanks = withoutPaths(form.fields, new Set([...(filed.without ?? []), ...known]))
  const own = new Set(pathsIn(blanks))
  return {
    id: at,
    kind: 'group',
    label: form.title,
    source: form.source,
    fields: blanks.map((field) => moved(field, '', (path) => (own.has(path) ? join(at, path) : path))),
    ...(filed.when === undefined ? {} : { when: filed.when }),
    ...(filed.optional === undefined ? {} : { optional: filed.optional }),
  }
}

/** The field where its conditions and dates look at paths that have moved. `above` is the path of the group that it stands in. */
function moved(field: Field, above: string, to: (path: string) => string): Field {
  const here = join(above, field.id)
  const date = (rule: string): string => {
    if (rule === 'receipt') return rule
    const path = rule.startsWith('/') ? rule.slice(1) : join(above, rule)
    return `/${to(path)}`
  }
  // Rows of a list name their siblings by row: those stay among themselves.
  const inRows = field.kind === 'list'
  return {
    ...field,
    ...(field.when === undefined ? {} : { when: movedCondition(field.when, to) }),
    ...(field.notBefore === undefined ? {} : { notBefore: date(field.notBefore) }),
    ...(field.notAfter === undefined ? {} : { notAfter: date(field.notAfter) }),
    ...(field.fields === undefined || inRows ? {} : { fields: field.fields.map((each) => moved(each, here, to)) }),
  }
}

function movedCondition(condition: Condition, to: (path: string) => string): Condition {
  switch (condition.is) {
    case 'answer':
      return { ...condition, path: to(condition.path) }
    case 'all':
    case 'any':
      return { ...condition, of: condition.of.map((each) => movedCondition(each, to)) }
    case 'not':
      return { is: 'not', that: movedCondition(condition.that, to) }
  }
}
