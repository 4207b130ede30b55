import type { Citation } from '../law/citation.js'
import { splitCitation } from '../law/citation.js'
import type { Chosen, EditionId, FormId, ServiceEdition, Step } from '../law/service.js'
import { oncePer } from '../once-per.js'
import { actNameKk } from './act-names.js'
import type { ActView } from './case-view.js'
import { actWordKk } from './clause.js'
import { editionNames } from './edition-names.js'

/** What of a case bears on the law that its papers cite. */
export interface CaseUnderEdition {
  readonly edition: ServiceEdition
  readonly chosen: { readonly standard: Chosen; readonly regulation: Chosen }
  readonly editionReason: string | null
  /** Steps done, oldest first. */
  readonly steps: readonly { readonly step: string; readonly outcome: string }[]
}

/** The acts, clauses and terms that papers of the case name: all of them of its own edition. */
export function actView(file: CaseUnderEdition): ActView {
  const { edition } = file
  const same = sameOfAll(edition)
  const { service } = editionNames(namesTaken(file)) ?? { service: same.serviceName }
  return { ...same, serviceName: service, chosen: chosenKk(file), papers: papersOf(file), decision: decisionOf(file) }
}

/**
 * The edition whose names of service and provider the papers of a case print: the standard's; but where the standard is only the nearest
 * to a day on which none that is carried was in force, the route's, since the provider that a later standard names was not there yet.
 */
export function namesTaken({ edition, chosen }: Pick<CaseUnderEdition, 'edition' | 'chosen'>): EditionId {
  const standsIn = chosen.standard === 'nearest' && chosen.regulation !== 'nearest'
  return edition.standard === null || standsIn ? edition.regulation : edition.standard
}

/** What papers that no case stands behind say of complaints: the clauses and terms of the edition itself. */
export function complaintLaw(edition: ServiceEdition): Pick<ActView, 'complaints' | 'terms'> {
  return sameOfAll(edition)
}

/** What every case under an edition says of it: worked out for the first. */
const sameOfAll = oncePer(ofEdition)

function ofEdition(edition: ServiceEdition): Omit<ActView, 'chosen' | 'papers' | 'decision'> {
  const frame = edition.standard ?? edition.regulation
  return {
    standard: edition.standard,
    regulation: edition.regulation,
    standardAct: edition.standard === null ? null : actNameKk(edition.standard),
    regulationAct: actNameKk(edition.regulation),
    serviceName: editionNames(frame)?.service ?? edition.title.kk,
    incomplete: edition.incomplete.source,
    checked: edition.incomplete.checked,
    complaints: edition.complaints,
    terms: Object.fromEntries(edition.terms.map(({ id, amount, unit, source }) => [id, { amount, unit, source }])),
    steps: Object.fromEntries(
      edition.route.map(({ id, source, term }) => [
        id,
        { source, term: typeof term === 'object' && term !== null ? { amount: term.amount, unit: term.unit } : null },
      ]),
    ),
  }
}

/** Which step's clause a paper is drawn up under: the last one that yielded it, else the first that may. */
function papersOf({ edition, steps }: CaseUnderEdition): Readonly<Record<FormId, Citation>> {
  const clauses = new Map<FormId, Citation>()
  for (const step of edition.route) {
    for (const form of step.outcomes.flatMap((outcome) => outcome.papers ?? [])) {
      if (!clauses.has(form)) clauses.set(form, step.source)
    }
  }
  for (const done of steps) {
    const step = edition.route.find((each) => each.id === done.step)
    const outcome = step?.outcomes.find((each) => each.id === done.outcome)
    for (const form of outcome?.papers ?? []) if (step !== undefined) clauses.set(form, step.source)
  }
  return Object.fromEntries(clauses)
}

function decisionOf({ edition, steps }: CaseUnderEdition): Citation {
  const deciding = edition.route.filter((step: Step) => step.by === 'decide')
  const done = deciding.find((step) => steps.some((each) => each.step === step.id))
  return (done ?? deciding[0])?.source ?? edition.incomplete.source
}

const CHOSEN: Readonly<Record<Exclude<Chosen, 'by-day'>, string>> = {
  'by-name': 'атауы бойынша таңдалған',
  nearest: 'қабылданған күні қолданылған актінің мәтіні болмағандықтан, ең жақын редакциясы алынған',
}

function chosenKk({ edition, chosen, editionReason }: CaseUnderEdition): string | null {
  const said = (id: EditionId | null, how: Chosen): string[] =>
    id === null || how === 'by-day' ? [] : [`${actWordKk(splitCitation(`${id}/` as Citation).act)} ${CHOSEN[how]}`]
  const parts = [
    ...said(edition.standard, chosen.standard),
    ...(edition.standard === edition.regulation ? [] : said(edition.regulation, chosen.regulation)),
  ]
  if (parts.length === 0) return null
  return `${parts.join('; ')}${editionReason === null || editionReason === '' ? '' : ` (себебі: ${editionReason})`}`
}
