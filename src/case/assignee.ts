import type { Act } from './act.js'

/**
 * In whose hands a case is: whoever acted on it last, or whom it was handed over to since. That the calendar of the office changed is
 * recorded in every case that it moves: whoever applied it took none of them.
 */
export function assigneeOf(acts: readonly Act[]): string | null {
  const last = acts.findLast((act) => act.kind !== 'calendar-changed')
  if (last === undefined) return null
  return last.kind === 'handed-over' ? last.data.to : last.by
}
