import { dateOf, type Moment } from '../calendar/civil-date.js'
import { inDaysAndHours } from '../calendar/working-time.js'
import type { Act, GroundKept } from '../case/act.js'
import type { Case } from '../case/case.js'
import { caseSchedule } from '../case/dates.js'
import type { Judgement } from '../case/grounds.js'
import { takenBack } from '../case/standing.js'
import type { Deadline } from '../law/deadlines.js'
import { boundsNear } from '../law/edition.js'
import type { PlannedStep } from '../law/plan.js'
import type { RecordedAct } from '../store/act-of-row.js'
import { sayFinding, sayFound, sayJudgementTitle } from './say.js'
import type { World } from './world.js'

/** A term as programs see it (cli.md). */
export function deadlineJson(each: Deadline, world: World) {
  return {
    id: each.id,
    title: world.words.cases.text(each.title),
    due: each.due,
    ends: each.ends,
    rolled: each.rolled,
    rolledFrom: each.rolledFrom,
    planned: each.planned,
    conditional: each.conditional,
    event: each.event,
    term: each.term,
    direction: each.direction,
    projectedYears: each.projectedYears,
    citation: each.citation,
    ...(each.beside === null
      ? {}
      : {
          stricter: {
            due: each.beside.due,
            term: { amount: each.beside.amount, unit: each.beside.unit },
            source: world.words.cases.text(each.beside.source),
            proposed: each.beside.due < each.due ? each.beside.due : each.due,
          },
        }),
  }
}

/** A step of the route as programs see it. */
export function stepJson(step: PlannedStep, world: World) {
  return {
    id: step.id,
    role: step.role.id,
    roleTitle: world.words.cases.text(step.role.title),
    action: world.words.cases.text(step.action),
    start: step.start,
    due: step.due,
    term: step.term,
    boundedBy: step.boundedBy,
    outcomes: step.outcomes.map((outcome) => outcome.id),
    outcome: step.outcome,
    doneAt: step.doneAt,
    doneBy: step.doneBy,
    late: step.late,
    lateBy: step.lateBy === null ? null : inDaysAndHours(step.lateBy),
    ...(step.within ? { within: true } : {}),
    citation: step.citation,
  }
}

/** Something judged, as programs see it: figures as they were written. */
export function judgementJson(judgement: Judgement, world: World) {
  return {
    id: judgement.id,
    title: sayJudgementTitle(judgement, world.words),
    citation: judgement.citation,
    under: judgement.under,
    stage: judgement.stage,
    met: judgement.met,
    found: sayFound(judgement.found, world.words),
    required: sayFinding(judgement.required, world.words),
  }
}

/** A ground as the decision froze it: what the registry says today does not change what was decided. */
export function keptJson(ground: GroundKept, world: World) {
  return { ...ground, title: world.words.cases.text(ground.title), met: false }
}

/**
 * What governs a case, how each place was chosen and why, and the days that are only bounds within 90 days of the acceptance.
 * `chosen` is `by-name` as soon as one place was.
 */
export function editionJson(file: Pick<Case, 'edition' | 'chosen' | 'editionReason' | 'accepted'>) {
  const { standard, regulation } = file.chosen
  const bounds = boundsNear(file.edition, dateOf(file.accepted))
  return {
    standard: file.edition.standard,
    regulation: file.edition.regulation,
    chosen: standard === 'by-day' && regulation === 'by-day' ? 'by-day' : 'by-name',
    places: file.chosen,
    why: file.editionReason,
    restsOnABound: bounds.length > 0,
    bounds: bounds.map(({ provision, bound, which }) => ({ edition: provision.id, which, notBefore: bound })),
  }
}

/** When an act was written down, which the store alone says; null of an act that is not recorded. */
export function recordedAtOf(act: Act): Moment | null {
  return ((act as Partial<RecordedAct>).recordedAt as Moment | undefined) ?? null
}

/** The case as `show --json` gives it: the grounds are the decision's where there is one, else those found today. */
export function caseJson(file: Case, judgements: readonly Judgement[], world: World) {
  const { deadlines, steps } = caseSchedule(file, world.calendar())
  const { applicant, documents, ...answers } = file.answers
  const gone = takenBack(file.history)
  return {
    case: file.case,
    number: file.number,
    externalNumber: file.externalNumber,
    service: file.service,
    procedure: file.procedure.id,
    edition: editionJson(file),
    channel: file.channel,
    received: file.received,
    accepted: file.accepted,
    status: file.status,
    applicant: applicant ?? null,
    answers: file.answers,
    documents: documents ?? {},
    object: answers.product ?? answers.entry ?? null,
    steps: steps.map((step) => stepJson(step, world)),
    deadlines: deadlines.map((each) => deadlineJson(each, world)),
    grounds:
      file.decision === null
        ? judgements.filter((judgement) => judgement.met === false).map((judgement) => judgementJson(judgement, world))
        : file.decision.grounds.map((ground) => keptJson(ground, world)),
    criteria: judgements.map((judgement) => judgementJson(judgement, world)),
    decision: file.decision,
    entry: file.entry,
    obligations: file.edition.obligations
      .filter(() => file.decision?.outcome === 'granted')
      .map((obligation) => ({
        id: obligation.id,
        due: deadlines.find((each) => each.id === obligation.id)?.due ?? null,
        done: file.fulfilled.find((done) => done.id === obligation.id)?.at ?? null,
        citation: obligation.source,
      })),
    documentsIssued: file.papers.map(({ form, number, date, hash }) => ({ form, number, date, hash })),
    withdrawn: file.withdrawn,
    history: file.history.map((act) => {
      const { seq, kind, at, by, data } = act
      const undone = gone.get(seq)
      return { seq, kind, at, recordedAt: recordedAtOf(act), by, data, ...(undone === undefined ? {} : { undone }) }
    }),
  }
}
