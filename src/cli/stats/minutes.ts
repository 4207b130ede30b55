/** Working minutes of any number of cases, for their median: how often each number came, not one by one. */
export interface Minutes {
  add(minutes: number): void
  addAll(minutes: Uint32Array): void
  median(): number | null
}

/** As many different minutes as a first table holds: eight working days. It grows with the longest. */
const FIRST = 4_096

export function gatherMinutes(): Minutes {
  let counts = new Uint32Array(FIRST)
  let total = 0
  const add = (minutes: number): void => {
    if (minutes >= counts.length) {
      const wider = new Uint32Array(Math.max(minutes + 1, counts.length * 2))
      wider.set(counts)
      counts = wider
    }
    counts[minutes] = (counts[minutes] ?? 0) + 1
    total += 1
  }
  /** The value at a place among all of them in order, from 0. */
  const valueAt = (place: number): number => {
    let passed = 0
    for (let minutes = 0; minutes < counts.length; minutes += 1) {
      passed += counts[minutes] ?? 0
      if (passed > place) return minutes
    }
    return 0
  }
  return {
    add,
    addAll: (all) => {
      for (let at = 0; at < all.length; at += 1) add(all[at] ?? 0)
    },
    median: () => {
      if (total === 0) return null
      const upper = valueAt(total >> 1)
      return total % 2 === 1 ? upper : Math.round((valueAt((total >> 1) - 1) + upper) / 2)
    },
  }
}
