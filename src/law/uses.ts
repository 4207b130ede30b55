import type { Text } from '../text.js'
import type { Citation } from './citation.js'
import { isWithin } from './clause.js'
import { editionsCarried } from './edition.js'
import type { Field } from './field.js'
import type { EditionId, FormId, Procedure, ProcedureId, ServiceEdition, ServiceId, ServiceLaw } from './service.js'

export type UseKind =
  | 'passport'
  | 'term'
  | 'obligation'
  | 'step'
  | 'procedure'
  | 'question'
  | 'document'
  | 'criterion'
  | 'ground'
  | 'form'

/** Something in an edition that carries a citation. */
export interface Use {
  readonly kind: UseKind
  readonly id: string
  readonly title: Text
  readonly citation: Citation
  readonly service: ServiceId
  readonly edition: EditionId
  /** The procedures in which it stands so; empty for what holds for all of them. */
  readonly procedures: readonly ProcedureId[]
}

/** What the law needs to know of a form: forms are declared elsewhere and handed in. */
export interface FormCited {
  readonly id: FormId
  readonly title: Text
  readonly source: Citation
}

/** Everything that rests on a clause or on a part of it, in every edition; with the forms handed in, those too. */
export function usesOf(
  citation: string,
  laws: readonly ServiceLaw[],
  forms: readonly FormCited[] = [],
): readonly Use[] {
  return laws
    .flatMap(editionsCarried)
    .flatMap((edition) =>
      usesIn(edition, forms).filter((use) => use.citation === citation || isWithin(use.citation, citation)),
    )
}

/** Everything of an edition that carries a citation; what several procedures share stands once. */
export function usesIn(edition: ServiceEdition, forms: readonly FormCited[] = []): readonly Use[] {
  const of = { service: edition.service, edition: edition.standard ?? edition.regulation, procedures: [] }
  return [
    ...edition.passport.map((row) => ({
      ...of,
      kind: 'passport' as const,
      id: String(row.row),
      title: row.title,
      citation: row.source,
    })),
    ...edition.procedures.map((each) => ({
      ...of,
      kind: 'procedure' as const,
      id: each.id,
      title: each.title,
      citation: each.source,
    })),
    ...edition.terms.map((term) => ({
      ...of,
      kind: 'term' as const,
      id: term.id,
      title: term.title,
      citation: term.source,
    })),
    ...edition.route.flatMap((step) => [
      { ...of, kind: 'step' as const, id: step.id, title: step.action, citation: step.source },
      ...questions(step.asks, step.id).map((question) => ({ ...of, ...question })),
    ]),
    ...edition.obligations.map((each) => ({
      ...of,
      kind: 'obligation' as const,
      id: each.id,
      title: each.title,
      citation: each.source,
    })),
    ...shared(edition.procedures.flatMap((procedure) => ofProcedure(edition, procedure))),
    ...forms
      .filter((form) => edition.provisions.some((provision) => isOf(form.source, provision.id)))
      .map((form) => ({ ...of, kind: 'form' as const, id: form.id, title: form.title, citation: form.source })),
  ]
}

function ofProcedure(edition: ServiceEdition, procedure: Procedure): readonly Use[] {
  const of = { service: edition.service, edition: edition.standard ?? edition.regulation, procedures: [procedure.id] }
  return [
    ...questions(procedure.fields).map((question) => ({ ...of, ...question })),
    ...procedure.documents.flatMap((rule) => [
      { ...of, kind: 'document' as const, id: rule.id, title: rule.title, citation: rule.source },
      ...questions(rule.particulars, `documents.${rule.id}`).map((question) => ({ ...of, ...question })),
    ]),
    ...procedure.criteria.flatMap((criterion) => [
      { ...of, kind: 'criterion' as const, id: criterion.id, title: criterion.title, citation: criterion.source },
      { ...of, kind: 'ground' as const, id: criterion.id, title: criterion.title, citation: criterion.under },
    ]),
  ]
}

function questions(
  fields: readonly Field[],
  above?: string,
): readonly { readonly kind: 'question'; readonly id: string; readonly title: Text; readonly citation: Citation }[] {
  return fields.flatMap((field) => {
    const id = above === undefined ? field.id : `${above}.${field.id}`
    return [{ kind: 'question', id, title: field.label, citation: field.source }, ...questions(field.fields ?? [], id)]
  })
}

/** The same thing in several procedures: once, with their names. */
function shared(uses: readonly Use[]): readonly Use[] {
  const byKey = new Map<string, Use>()
  for (const use of uses) {
    const key = `${use.kind} ${use.id} ${use.citation} ${use.title.kk}`
    const before = byKey.get(key)
    byKey.set(key, before === undefined ? use : { ...use, procedures: [...before.procedures, ...use.procedures] })
  }
  return [...byKey.values()]
}

/** Whether a clause is of that edition: of its annex where the edition is one annex of an act. */
function isOf(citation: Citation, edition: EditionId): boolean {
  return citation.startsWith(`${edition}/`) || citation === edition
}
