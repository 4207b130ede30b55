import type { Duration } from '../../calendar/term.js'
import type { Text } from '../../text.js'
import type { Regulation, Role, Step, StepOutcome, Term, TermId } from '../service.js'
import { legsOf, mainWay, numbersOf } from './ways.js'

/** A box of the diagram: the application that comes in, a step, or what leaves the route. */
export interface Node {
  readonly id: string
  readonly kind: 'start' | 'step' | 'end'
  /** The lane that it stands in. */
  readonly lane: string
  /** What is done; null for the application, which the words name. */
  readonly title: Text | null
  /** The act's own number of the step; null for what the tool records between two of them. */
  readonly number: number | null
  readonly citation: string | null
  /** main: the way that the act describes first. aside: done only when called for, or on a refusing branch. */
  readonly way: 'main' | 'aside'
}

/** How long the step has that an arrow leaves. */
export interface ArrowTerm {
  readonly duration: Duration | null
  /** An edition's own term: the overall one, the check of completeness. */
  readonly of: TermId | null
  readonly backward: boolean
  /** It does not count from the step before but from the end of this one. */
  readonly fromStep: number | null
}

export interface Arrow {
  readonly from: string
  readonly to: string
  readonly way: 'main' | 'aside'
  /** Only when it is called for: a hearing, an extension, the removal of nonconformities. */
  readonly called: boolean
  /** What the step before came to, where it could come to something else that leads elsewhere. */
  readonly outcome: Text | null
  readonly term: ArrowTerm | null
}

export interface Lane {
  readonly id: string
  readonly role: Role | null
  /** Whose employees stand in it: lanes of one body stand together. */
  readonly of: NonNullable<Role['of']> | 'provider'
}

export interface RouteGraph {
  readonly lanes: readonly Lane[]
  readonly nodes: readonly Node[]
  readonly arrows: readonly Arrow[]
}

export const APPLICANT = 'applicant'
const START = 'start'

/** The route as boxes and arrows: every way that an outcome opens, each once. */
export function graphOf({ route }: Pick<Regulation, 'route'>, terms: readonly Term[]): RouteGraph {
  const numbers = numbersOf(route)
  const main = mainWay(route)
  const ends = new Map<string, Node>()
  const arrows: Arrow[] = []
  const draw = (arrow: Arrow): void => {
    const same = arrows.some(
      (each) => each.from === arrow.from && each.to === arrow.to && each.outcome?.en === arrow.outcome?.en,
    )
    if (!same) arrows.push(arrow)
  }
  const [first] = route
  if (first !== undefined) draw({ from: START, to: first.id, way: 'main', called: false, outcome: null, term: null })
  for (const { step, outcome, next, branches, isMain } of legsOf(route)) {
    const from = step.id
    if (outcome === null) {
      if (next !== null) draw({ from, to: next.id, way: 'aside', called: true, outcome: null, term: null })
      continue
    }
    const term = arrowTerm(step, terms, route, numbers)
    const title = branches ? outcome.title : null
    if (next !== null) {
      draw({ from, to: next.id, way: isMain ? 'main' : 'aside', called: false, outcome: title, term })
      continue
    }
    for (const end of outcome.ends ? [outcome] : resultsOf(route, outcome)) {
      const refuses = outcome.ends === true || end.status === 'refused' || end.id === 'refused'
      ends.set(end.id, endNode(end, refuses))
      draw({ from, to: `end:${end.id}`, way: refuses ? 'aside' : 'main', called: false, outcome: null, term })
    }
  }
  const nodes: readonly Node[] = [
    { id: START, kind: 'start', lane: APPLICANT, title: null, number: null, citation: null, way: 'main' },
    ...route.map(
      (step): Node => ({
        id: step.id,
        kind: 'step',
        lane: laneId(step.role),
        title: step.action,
        number: numbers.get(step.id) ?? null,
        citation: step.source,
        way: main.has(step.id) ? 'main' : 'aside',
      }),
    ),
    ...ends.values(),
  ]
  return { lanes: lanesOf(route), nodes, arrows }
}

/** What leaves the route at its end: what `decide` may come to, or the last step's own outcome where nothing decides. */
function resultsOf(route: readonly Step[], last: StepOutcome): readonly StepOutcome[] {
  const decided = route.filter((each) => each.by === 'decide').flatMap((each) => each.outcomes)
  const byId = new Map(decided.map((each) => [each.id, each]))
  return byId.size === 0 ? [last] : [...byId.values()]
}

function endNode(outcome: StepOutcome, aside: boolean): Node {
  return {
    id: `end:${outcome.id}`,
    kind: 'end',
    lane: APPLICANT,
    title: outcome.title,
    number: null,
    citation: null,
    way: aside ? 'aside' : 'main',
  }
}

function arrowTerm(
  step: Step,
  terms: readonly Term[],
  route: readonly Step[],
  numbers: ReadonlyMap<string, number>,
): ArrowTerm | null {
  if (step.within && step.term === null) return null
  if (step.term === null) return { duration: null, of: null, backward: false, fromStep: null }
  if (typeof step.term === 'string') {
    const term = terms.find((each) => each.id === step.term)
    const duration = term === undefined ? null : { amount: term.amount, unit: term.unit }
    return { duration, of: step.term, backward: term?.direction === 'backward', fromStep: null }
  }
  const { amount, unit, from } = step.term
  const before = route.slice(0, route.indexOf(step)).findLast((each) => numbers.has(each.id))
  const counted = from?.at(-1)
  const fromStep = counted === undefined || counted === before?.id ? null : (numbers.get(counted) ?? null)
  return { duration: { amount, unit }, of: null, backward: false, fromStep }
}

function laneId(role: Role): string {
  return role.of === 'applicant' ? APPLICANT : role.id
}

/** The applicant first, then each body's people in the order in which the route first calls them. */
function lanesOf(route: readonly Step[]): readonly Lane[] {
  const roles = new Map(route.map(({ role }) => [laneId(role), role]))
  const lanes = [...roles].map(([id, role]): Lane => ({ id, role, of: role.of ?? 'provider' }))
  const bodies = [...new Set(lanes.map((each) => each.of))]
  const applicant = lanes.find((each) => each.id === APPLICANT)
  return [
    applicant ?? { id: APPLICANT, role: null, of: 'applicant' },
    ...bodies.flatMap((body) => lanes.filter((each) => each.of === body && each.id !== APPLICANT)),
  ]
}
