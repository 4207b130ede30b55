import type { GroundKept } from '../../case/act.js'

/** How often refusals rested on a ground. */
export interface GroundCount {
  readonly id: string
  readonly title: GroundKept['title']
  readonly citation: string
  readonly count: number
}

export interface GroundTally {
  add(ground: Omit<GroundCount, 'count'>, count: number): void
  /** Most frequent first. */
  list(): readonly GroundCount[]
}

/** Grounds by their ids. One whose wording changed is shown under the wording that comes first in order, however they were read. */
export function tallyGrounds(): GroundTally {
  const grounds = new Map<string, GroundCount>()
  return {
    add: ({ id, title, citation }, count) => {
      const known = grounds.get(id)
      const fresh = { id, title, citation, count: count + (known?.count ?? 0) }
      grounds.set(id, known !== undefined && worded(known) <= worded(fresh) ? { ...known, count: fresh.count } : fresh)
    },
    list: () => [...grounds.values()].sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1)),
  }
}

function worded({ citation, title }: GroundCount): string {
  return `${citation} ${title.kk}`
}
