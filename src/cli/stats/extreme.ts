/** The greatest number of minutes and the case that has it. */
export interface Extreme {
  readonly minutes: number
  readonly number: string
  readonly accepted: string
}

/** The greater of two; of equals the case that was accepted first, so that the order of reading does not matter. */
export function greater(a: Extreme | null, b: Extreme | null): Extreme | null {
  if (a === null || b === null) return a ?? b
  if (a.minutes !== b.minutes) return a.minutes > b.minutes ? a : b
  const [first, second] = [`${a.accepted} ${a.number}`, `${b.accepted} ${b.number}`]
  return first <= second ? a : b
}
