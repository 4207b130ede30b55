import type { Act } from './act.js'

/**
 * The acts of a case that count: without those that were taken back as recorded by mistake, the papers recorded with them, and the
 * taking back itself. The history keeps them all.
 */
export function standingActs<A extends Act>(acts: readonly A[]): readonly A[] {
  const gone = takenBack(acts)
  return gone.size === 0 ? acts : acts.filter(({ seq, kind }) => kind !== 'undone' && !gone.has(seq))
}

/** Which acts were taken back: the place of each, and the place of the act that says so. */
export function takenBack(acts: readonly Act[]): ReadonlyMap<number, number> {
  const gone = new Map<number, number>()
  for (const act of acts)
    if (act.kind === 'undone') for (const seq of [act.data.act, ...act.data.papers]) gone.set(seq, act.seq)
  return gone
}
