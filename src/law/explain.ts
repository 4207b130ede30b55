import type { ActRecord } from './acts/index.js'
import { actOf } from './acts/index.js'
import type { Dictionary } from './dictionary.js'
import { editionName } from './edition.js'
import { explainFields, explainProcedure } from './explain-procedure.js'
import type { EventId, Provision, ServiceEdition, Step, StepOutcome, Term } from './service.js'

/**
 * A whole edition as text, one fact a line with its clause: what a lawyer reviews, and what the golden texts compare.
 * Every figure that the program counts or judges by stands here.
 */
export function explainEdition(edition: ServiceEdition, d: Dictionary): readonly string[] {
  const { words } = d
  return [
    `${editionName(edition)} – ${d.text(edition.title)}`,
    ...edition.provisions.flatMap((provision) => explainProvision(provision, d)),
    '',
    words.passport,
    ...edition.passport.map((row) => `  ${row.row}. ${d.text(row.title)}: ${d.text(row.value)} [${row.source}]`),
    '',
    words.definitions,
    ...edition.definitions.map((each) => `  ${d.text(each.term)} – ${d.text(each.meaning)} [${each.source}]`),
    '',
    words.terms,
    ...edition.terms.flatMap((term) => explainTermRule(term, d)),
    '',
    words.steps,
    ...edition.route.flatMap((step, at) => explainStep(step, at + 1, edition, d)),
    ...(edition.limits.length === 0
      ? []
      : [
          '',
          words.limits,
          ...edition.limits.map((each) => `  ${each.id} – ${d.text(each.title)}: ${d.duration(each)} [${each.source}]`),
        ]),
    '',
    ...explainFee(edition, d),
    `${words.incomplete[edition.incomplete.stage]} [${edition.incomplete.source}]`,
    `${words.complaints} [${edition.complaints.source}], ${words.court} [${edition.complaints.court}]`,
    ...(edition.obligations.length === 0
      ? []
      : [
          '',
          words.obligations,
          ...edition.obligations.map((each) => `  ${each.id} – ${d.text(each.title)} [${each.source}]`),
        ]),
    ...edition.procedures.flatMap((procedure) => ['', ...explainProcedure(procedure, edition.route, d)]),
  ]
}

/** A route without its standard says nothing of a price: then nothing is said. */
function explainFee({ fee, standard }: ServiceEdition, d: Dictionary): readonly string[] {
  if (fee === null) return standard === null ? [] : [d.words.free]
  return [
    `${d.words.fee}: ${fee.tenge} ₸ – ${d.text(fee.per)} [${fee.source}]`,
    ...(fee.note === undefined ? [] : [`  ${d.text(fee.note)}`]),
  ]
}

function explainProvision(provision: Provision, d: Dictionary): readonly string[] {
  const { words } = d
  return [
    ...explainAct(actOf(provision.act), d),
    words.inForce(provision.inForceFrom, provision.inForceFromIsBound),
    ...(provision.ceased === null ? [] : [words.ceased(provision.ceased, provision.ceasedIsBound)]),
    words.verified(provision.verifiedOn),
  ]
}

/** What is known of an act: its titles and its registration. */
export function explainAct(act: ActRecord | undefined, d: Dictionary): readonly string[] {
  if (act === undefined) return []
  const { words } = d
  return [
    `${words.act}: ${d.text(act.short)} – ${d.text(act.title)}`,
    ...(act.registered === null ? [] : [words.registered(act.registered.number, act.registered.date)]),
  ]
}

/** «қабылданғаннан кейін 5 жұмыс күні»: the length of a term and what it counts from. */
export function sayTermLength(term: Term, d: Dictionary): string {
  const { words } = d
  const say = term.direction === 'forward' ? words.forward : words.backward
  return say(d.duration(term), [term.from, ...(term.restarts ?? [])].map((event) => sayEvent(event, d)).join(' / '))
}

function sayEvent(from: EventId, { words }: Dictionary): string {
  if (from.startsWith('step:')) return words.events.step(from.slice(5))
  if (from.startsWith('term:')) return words.events.term(from.slice(5))
  return words.events[from as Exclude<EventId, `step:${string}` | `term:${string}`>]
}

function explainTermRule(term: Term, d: Dictionary): readonly string[] {
  return [
    `  ${term.id} – ${d.text(term.title)}: ${sayTermLength(term, d)} [${term.source}]`,
    ...(term.beside === undefined
      ? []
      : [`    ${d.words.stricter(d.text(term.beside.source), d.duration(term.beside))}`]),
    ...(term.note === undefined ? [] : [`    ${d.text(term.note)}`]),
  ]
}

function explainStep(
  step: Step,
  number: number,
  { procedures, route }: Pick<ServiceEdition, 'procedures' | 'route'>,
  d: Dictionary,
): readonly string[] {
  const { words } = d
  const [procedure] = procedures
  const asked = procedure === undefined ? null : { procedure, route, own: step.asks }
  return [
    `  ${number}. ${step.id} – ${d.text(step.action)}${step.optional ? ` (${words.optional})` : ''} [${step.source}]`,
    `    ${words.role}: ${d.text(step.role.title)}`,
    ...(step.notSameAs === undefined ? [] : [`    ${words.notSameAs(step.notSameAs)}`]),
    `    ${words.term}: ${sayStepTerm(step, d)}`,
    ...(step.onlyAfter === undefined
      ? []
      : [`    ${words.onlyAfter(step.onlyAfter.step, step.onlyAfter.outcomes.join(' / '))}`]),
    ...(step.by === undefined ? [] : [`    ${words.command}: kz-is ${step.by}`]),
    ...(step.dated === undefined ? [] : [`    ${words.dated(step.dated.join(', '))}`]),
    `    ${words.outcomes}:`,
    ...step.outcomes.flatMap((outcome) => explainOutcome(outcome, d)),
    ...(step.asks.length === 0 ? [] : [`    ${words.asks}:`, ...explainFields(step.asks, asked, d, '      ')]),
    ...(step.rows === undefined ? [] : [`      ${words.rowsByTheAct(step.rows.list)}`]),
  ]
}

/** A step's own length, the edition's term that it has, or what bounds it. */
export function sayStepTerm({ term, boundedBy, within }: Step, d: Dictionary): string {
  if (typeof term === 'string') return term
  if (term === null && within) return d.words.withinRoute
  if (term === null) return boundedBy === undefined ? d.words.noTerm : d.words.boundedBy(boundedBy)
  return term.from === undefined
    ? d.duration(term)
    : d.words.forward(d.duration(term), term.from.map(d.words.events.step).join(' / '))
}

function explainOutcome(outcome: StepOutcome, d: Dictionary): readonly string[] {
  return [
    `      ${outcome.id} – ${d.text(outcome.title)}${outcome.ends ? ` (${d.words.ends})` : ''}`,
    ...(outcome.timely === undefined
      ? []
      : [`        ${d.words.timely[outcome.timely.when]} [${outcome.timely.source}]`]),
    ...(outcome.papers ?? []).map((id) => `        ${d.words.papers}: ${id} – ${d.form(id)}`),
  ]
}
