import { type Duration, toMinutes } from './units.js'
import { mainWay, numbersOf } from '../diagram/ways.js'
import type { Step, Term } from '../service.js'

/** The terms of the act's own steps, each kind added up by itself. */
export interface RouteSum {
  /** Working minutes of the terms in minutes and hours. */
  readonly minutes: number
  readonly workingDays: number
  readonly calendarDays: number
  /** Steps that were added up, and those of the way that have no length of their own. */
  readonly steps: number
  readonly open: number
}

/**
 * exact, inside, over: by how many working minutes the sum stays under or passes the overall term, where both are of one kind.
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
    steps: own.length,
    open: lengths.filter((each) => each === null).length,
  }
}

/** The sum against an overall term. A working day is eight hours; a term in days begins the day after, so minutes before it take none of it. */
export function verdictOf(sum: RouteSum, term: Duration | null): Verdict {
  if (term === null) return { is: 'no-term' }
  if (sum.open > 0) return { is: 'open' }
  if (term.unit === 'calendar-day') {
    if (sum.workingDays > 0) return { is: 'mixed' }
    const slackDays = term.amount - sum.calendarDays
    if (slackDays > 0 && sum.minutes > 0) return { is: 'mixed' }
    return judged(slackDays === 0 ? -sum.minutes : 0, slackDays)
  }
  if (sum.calendarDays > 0) return { is: 'mixed' }
  const slack = toMinutes(term) - sum.minutes - toMinutes({ amount: sum.workingDays, unit: 'working-day' })
  return judged(slack, 0)
}

function judged(slackMinutes: number, slackDays: number): Verdict {
  const least = slackDays === 0 ? slackMinutes : slackDays
  return { is: least === 0 ? 'exact' : least > 0 ? 'inside' : 'over', slackMinutes, slackDays }
}

function lengthOf({ term }: Step, terms: readonly Term[]): Duration | null {
  if (term === null) return null
  if (typeof term !== 'string') return term
  return term === 'service' ? null : (terms.find((each) => each.id === term) ?? null)
}
