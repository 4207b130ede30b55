import type { Duration } from '../../calendar/term.js'
import { MINUTES_IN_DAY } from '../../calendar/working-time.js'
import { mainWay, numbersOf } from '../diagram/ways.js'
import type { Step, Term } from '../service.js'

/** The terms of the act's own steps, each kind added up by itself. */
export interface RouteSum {
  /** Working minutes of the terms in minutes and hours. */
  readonly minutes: number
  readonly workingDays: number
  readonly calendarDays: number
  /** The act's steps on that way, one done in two goes counted once; and those that have no length of their own. */
  readonly steps: number
  readonly open: number
}

/**
 * exact, inside, over: by how many working minutes, or calendar days, the sum stays under or passes the overall term, where both are of one kind.
 * open: a step has no length. mixed: days of both kinds, which no sum compares. no-term: nothing carried sets an overall term.
 */
export type Verdict =
  | { readonly is: 'exact' | 'inside' | 'over'; readonly slackMinutes: number; readonly slackDays: number }
  | { readonly is: 'open' | 'mixed' | 'no-term' }

/** Adds up the steps of the way that the plan counts on; a step that only the overall term bounds has no length. */
export function sumOf(route: readonly Step[], terms: readonly Term[]): RouteSum {
  const main = mainWay(route)
  const numbered = numbersOf(route)
  const own = route.filter((step) => main.has(step.id) && numbered.has(step.id))
  const lengths = own.map((step) => lengthOf(step, terms))
  const of = (unit: Duration['unit']): number =>
    lengths.reduce((sum, each) => sum + (each?.unit === unit ? each.amount : 0), 0)
  return {
    minutes: of('minute') + 60 * of('working-hour'),
    workingDays: of('working-day'),
    calendarDays: of('calendar-day'),
    steps: new Set(own.map((step) => numbered.get(step.id))).size,
    open: lengths.filter((each) => each === null).length,
  }
}

/**
 * The sum against an overall term. A working day is eight hours. Days are counted from the day after, so minutes of the day of acceptance
 * take none of a term in calendar days.
 */
export function verdictOf(sum: RouteSum, term: Duration | null): Verdict {
  if (term === null) return { is: 'no-term' }
  if (sum.open > 0) return { is: 'open' }
  if (term.unit === 'calendar-day') {
    if (sum.workingDays > 0 || sum.minutes >= MINUTES_IN_DAY) return { is: 'mixed' }
    return judged(term.amount - sum.calendarDays, { slackMinutes: 0, slackDays: term.amount - sum.calendarDays })
  }
  if (sum.calendarDays > 0) return { is: 'mixed' }
  const slackMinutes = toMinutes(term) - sum.minutes - sum.workingDays * MINUTES_IN_DAY
  return judged(slackMinutes, { slackMinutes, slackDays: 0 })
}

function judged(slack: number, by: { readonly slackMinutes: number; readonly slackDays: number }): Verdict {
  return { is: slack === 0 ? 'exact' : slack > 0 ? 'inside' : 'over', ...by }
}

function toMinutes({ amount, unit }: Duration): number {
  if (unit === 'working-day') return amount * MINUTES_IN_DAY
  return unit === 'working-hour' ? amount * 60 : amount
}

function lengthOf({ term }: Step, terms: readonly Term[]): Duration | null {
  if (term === null) return null
  if (typeof term !== 'string') return term
  return term === 'service' ? null : (terms.find((each) => each.id === term) ?? null)
}
