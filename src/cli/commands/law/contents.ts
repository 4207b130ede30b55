import { FORMS } from '../../../form/catalogue.js'
import type { Citation } from '../../../law/citation.js'
import type { Dictionary } from '../../../law/dictionary.js'
import { editionName } from '../../../law/edition.js'
import { sayTermLength } from '../../../law/explain.js'
import { sayTest } from '../../../law/explain-condition.js'
import type { ProcedureId, Provision, ServiceEdition } from '../../../law/service.js'

/** One thing that the law names, with its clause. Further keys are for programs. */
export interface Item {
  readonly id: string
  readonly title: string
  /** Figures: the length of a term, how a criterion is judged. */
  readonly detail?: string
  readonly procedures?: readonly ProcedureId[]
  readonly edition: string
  readonly citation: Citation
}

export interface EditionItem {
  readonly standard: string | null
  readonly regulation: string
  readonly title: string
  /** The standard and the regulation, each with its days; one where they are one act. */
  readonly provisions: readonly Provision[]
  /** Where the act names the service. */
  readonly citation: string
}

export interface ServiceContents {
  readonly editions: readonly EditionItem[]
  readonly procedures: readonly Item[]
  readonly forms: readonly Item[]
  readonly documents: readonly Item[]
  readonly terms: readonly Item[]
  readonly steps: readonly Item[]
  readonly grounds: readonly Item[]
  readonly obligations: readonly Item[]
}

/** What the editions of a service hold, list by list. */
export function contentsOf(editions: readonly ServiceEdition[], d: Dictionary): ServiceContents {
  return {
    editions: editions.map((edition) => editionItem(edition, d)),
    procedures: editions.flatMap((edition) => procedures(edition, d)),
    forms: editions.flatMap((edition) => forms(edition, d)),
    documents: editions.flatMap((edition) => documents(edition, d)),
    terms: editions.flatMap((edition) => terms(edition, d)),
    steps: editions.flatMap((edition) => steps(edition, d)),
    grounds: editions.flatMap((edition) => grounds(edition, d)),
    obligations: editions.flatMap((edition) =>
      edition.obligations.map((each) => ({ ...named(edition, each), title: d.text(each.title) })),
    ),
  }
}

function editionItem(edition: ServiceEdition, d: Dictionary): EditionItem {
  const { standard, regulation, provisions } = edition
  return {
    standard,
    regulation,
    title: d.text(edition.title),
    provisions,
    citation: edition.passport[0]?.source ?? standard ?? regulation,
  }
}

function named(edition: ServiceEdition, each: { readonly id: string; readonly source: Citation }) {
  return { id: each.id, edition: editionName(edition), citation: each.source }
}

function procedures(edition: ServiceEdition, d: Dictionary): readonly Item[] {
  return edition.procedures.map((each) => ({
    ...named(edition, each),
    title: d.text(each.title),
    application: each.application,
    result: each.result,
    effect: each.effect,
  }))
}

function forms(edition: ServiceEdition, d: Dictionary): readonly Item[] {
  return FORMS.filter((form) => formOf(form.source, edition)).map((form) => ({
    ...named(edition, form),
    title: d.text(form.title),
    direction: form.direction,
    official: form.official,
  }))
}

/** A form belongs to the edition of whose clauses it is an annex. */
function formOf(source: Citation, edition: ServiceEdition): boolean {
  return edition.provisions.some(({ id }) => source.startsWith(`${id}/`))
}

function documents(edition: ServiceEdition, d: Dictionary): readonly Item[] {
  return shared(
    edition.procedures.flatMap((procedure) =>
      procedure.documents.map((rule) => ({
        ...named(edition, rule),
        title: d.text(rule.title),
        procedures: [procedure.id],
        choice: rule.choice ?? null,
        optional: rule.optional === true,
        form: rule.form ?? null,
        when: rule.when ?? null,
      })),
    ),
  )
}

function terms(edition: ServiceEdition, d: Dictionary): readonly Item[] {
  return edition.terms.map((term) => ({
    ...named(edition, term),
    title: d.text(term.title),
    detail: sayTermLength(term, d),
    term: { amount: term.amount, unit: term.unit },
    direction: term.direction,
    from: term.from,
    stricter: term.beside === undefined ? null : { ...term.beside, source: d.text(term.beside.source) },
    note: term.note === undefined ? null : d.text(term.note),
  }))
}

function steps(edition: ServiceEdition, d: Dictionary): readonly Item[] {
  return edition.route.map((step) => ({
    ...named(edition, step),
    title: d.text(step.action),
    detail: d.text(step.role.title),
    role: step.role.id,
    term: step.term,
    optional: step.optional !== undefined,
    within: step.within === true,
    onlyAfter: step.onlyAfter ?? null,
    outcomes: step.outcomes.map((each) => ({ id: each.id, title: d.text(each.title), papers: each.papers ?? [] })),
  }))
}

/** What a refusal of the service may rest on: every criterion, under the heading that its failure falls under. */
function grounds(edition: ServiceEdition, d: Dictionary): readonly Item[] {
  return shared(
    edition.procedures.flatMap((procedure) =>
      procedure.criteria.map((criterion) => ({
        ...named(edition, criterion),
        title: d.text(criterion.title),
        procedures: [procedure.id],
        required: sayTest(criterion.test, { procedure, route: edition.route }, d),
        under: criterion.under,
      })),
    ),
  )
}

/** What several procedures have alike stands once, with their names. */
function shared(items: readonly (Item & { readonly procedures: readonly ProcedureId[] })[]): readonly Item[] {
  const byKey = new Map<string, Item & { readonly procedures: readonly ProcedureId[] }>()
  for (const item of items) {
    const key = `${item.id} ${item.citation}`
    const before = byKey.get(key)
    byKey.set(key, before === undefined ? item : { ...before, procedures: [...before.procedures, ...item.procedures] })
  }
  return [...byKey.values()]
}
