import { branchOpen, type StepDone } from '../plan.js'
import type { Step, StepOutcome } from '../service.js'

/** A branch hangs on what came out, not on when. */
const UNTIMED = '' as StepDone['at']

export interface Leg {
  readonly step: Step
  /** Null where what follows is not the outcome's but called for (a hearing, an extension). */
  readonly outcome: StepOutcome | null
  readonly next: Step | null
  /** Another outcome of the step leads elsewhere. */
  readonly branches: boolean
  readonly isMain: boolean
}

/** Every outcome of every step that some way reaches, and where it leads. */
export function legsOf(route: readonly Step[]): readonly Leg[] {
  const forks = new Set(route.flatMap((each) => (each.onlyAfter === undefined ? [] : [each.onlyAfter.step])))
  const legs = new Map<string, Leg>()
  const seen = new Set<string>()
  const open: Standing[] = route.slice(0, 1).map((step) => ({ step, done: [], isMain: true }))
  for (let at = takeFrom(open); at !== undefined; at = takeFrom(open)) {
    const { step, done, isMain } = at
    const state = [step.id, ...done.filter((each) => forks.has(each.step)).map((each) => each.outcome)].join(' ')
    if (seen.has(state)) continue
    seen.add(state)
    const usual = usualOutcome(step, route)?.id
    const led = step.outcomes.map((outcome) => {
      const record = [...done, recorded(step, outcome.id)]
      return { outcome, record, next: outcome.ends ? null : nextAfter(step, route, record) }
    })
    const targets = new Set(led.map(({ outcome, next }) => next?.id ?? (outcome.ends ? `end:${outcome.id}` : 'end')))
    for (const { outcome, record, next } of led) {
      const onMain = isMain && outcome.id === usual
      const key = `${step.id} ${outcome.id} ${next?.id ?? ''}`
      if (!legs.has(key)) legs.set(key, { step, outcome, next, branches: targets.size > 1, isMain: onMain })
      if (next !== null) open.push({ step: next, done: record, isMain: onMain })
    }
    for (const next of route.filter((each) => each.optional?.after === step.id)) {
      const key = `${step.id} ${next.id}`
      if (legs.has(key)) continue
      legs.set(key, { step, outcome: null, next, branches: false, isMain: false })
      open.push({ step: next, done: [...done, recorded(step, usual ?? '')], isMain: false })
    }
  }
  return [...legs.values()]
}

interface Standing {
  readonly step: Step
  readonly done: readonly StepDone[]
  readonly isMain: boolean
}

/** The usual way is walked first, so that what it shares with another is drawn as its own. */
function takeFrom(open: Standing[]): Standing | undefined {
  const main = open.findIndex((each) => each.isMain)
  return open.splice(Math.max(0, main), 1)[0]
}

/** A step done with that outcome, as far as the choice of a branch looks. */
function recorded(step: Step, outcome: string): StepDone {
  return { step: step.id, at: UNTIMED, by: '', outcome }
}

function nextAfter(step: Step, route: readonly Step[], done: readonly StepDone[]): Step | null {
  return (
    route.slice(route.indexOf(step) + 1).find((each) => each.optional === undefined && branchOpen(each, done, route)) ??
    null
  )
}

/** The outcome that the plan counts on: the one that opens the planned branch, else the first that does not end the case. */
function usualOutcome(step: Step, route: readonly Step[]): StepOutcome | undefined {
  const planned = route.find((each) => each.onlyAfter?.step === step.id && each.onlyAfter.planned)?.onlyAfter?.outcomes
  return (
    step.outcomes.find((each) => planned?.includes(each.id)) ?? step.outcomes.find((each) => each.ends === undefined)
  )
}

/** The steps of the way that the plan counts on. */
export function mainWay(route: readonly Step[]): ReadonlySet<string> {
  const ids = new Set<string>()
  const done: StepDone[] = []
  for (let step: Step | null = route[0] ?? null; step !== null; ) {
    ids.add(step.id)
    done.push(recorded(step, usualOutcome(step, route)?.id ?? ''))
    step = nextAfter(step, route, done)
  }
  return ids
}

/**
 * The numbers of the act's own steps: those of its list where all of them stand in one (`209-2014/2/5.11`, which may be done in two goes),
 * else 1 and on. What the tool records between two of them has none.
 */
export function numbersOf(route: readonly Step[]): ReadonlyMap<string, number> {
  const own = route.filter((each) => !each.within)
  const places = own.map((each) => /^(.+\/.*?)[./](\d+)(?:\.part\d+)?$/.exec(each.source))
  const oneList = places.every((place) => place !== null && place[1] === places[0]?.[1])
  return new Map(own.map((each, at) => [each.id, oneList ? Number(places[at]?.[2]) : at + 1]))
}
