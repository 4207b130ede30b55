/** What is looked for: so many nodes in order, of which some stretches repeat and some may be missing. */
export interface Wanted {
  readonly nodes: number
  readonly loops: readonly { readonly from: number; readonly to: number }[]
  /** What it costs that a node is not there. */
  readonly skip: (node: number) => number
}

/** What is there. */
export interface There {
  readonly count: number
  /** How well the thing is this node; -Infinity where it cannot be. */
  readonly score: (node: number, thing: number) => number
  /** What it costs that a thing is no node at all. */
  readonly extra: (thing: number) => number
}

/** Past so many cells the table of the search is not drawn up. */
export const CELL_LIMIT = 8_000_000

/**
 * For each thing the node that it is, -1 where it is none: the assignment in order with the greatest sum of scores, repeated stretches
 * gone through as often as need be. Null where there is too much of it.
 */
export function align(wanted: Wanted, there: There): Int32Array | null {
  const { nodes } = wanted
  const states = nodes + 1
  if (there.count * states > CELL_LIMIT || states > 32_000) return null
  const cost = sums(wanted)
  /** cost of the nodes from..to that are passed over */
  const passed = (from: number, to: number): number => (to < from ? 0 : cost[to + 1]! - cost[from]!)
  const before = new Int16Array(there.count * states).fill(-2)
  // State s: the last node found is s - 1.
  let best = new Float64Array(states).fill(Number.NEGATIVE_INFINITY)
  best[0] = 0
  for (let thing = 0; thing < there.count; thing++) {
    const next = new Float64Array(states)
    const base = thing * states
    const none = there.extra(thing)
    for (let s = 0; s < states; s++) {
      next[s] = best[s]! - none
      before[base + s] = -1
    }
    const reach = (node: number, from: number, value: number): void => {
      if (value > next[node + 1]!) {
        next[node + 1] = value
        before[base + node + 1] = from
      }
    }
    const scores = new Float64Array(nodes)
    for (let node = 0; node < nodes; node++) scores[node] = there.score(node, thing)
    // Onward: the best of the states before, each with what is passed over from it; kept as one running maximum.
    let top = Number.NEGATIVE_INFINITY
    let topFrom = 0
    for (let node = 0; node < nodes; node++) {
      const value = best[node]! + cost[node]!
      if (value > top) {
        top = value
        topFrom = node
      }
      if (scores[node]! > Number.NEGATIVE_INFINITY) reach(node, topFrom, top - cost[node]! + scores[node]!)
    }
    // Round again: from the stretch's end to its beginning.
    for (const { from, to } of wanted.loops) {
      let again = Number.NEGATIVE_INFINITY
      let againFrom = 0
      for (let node = from; node <= to; node++) {
        const value = best[node + 1]! - passed(node + 1, to)
        if (value > again) {
          again = value
          againFrom = node + 1
        }
      }
      for (let node = from; node <= to; node++) {
        if (scores[node]! > Number.NEGATIVE_INFINITY)
          reach(node, againFrom, again - passed(from, node - 1) + scores[node]!)
      }
    }
    best = next
  }
  return traced(best, before, states, there.count, (s) => passed(s, nodes - 1))
}

function sums(wanted: Wanted): Float64Array {
  const cost = new Float64Array(wanted.nodes + 1)
  for (let node = 0; node < wanted.nodes; node++) cost[node + 1] = cost[node]! + wanted.skip(node)
  return cost
}

function traced(
  best: Float64Array,
  before: Int16Array,
  states: number,
  count: number,
  rest: (state: number) => number,
): Int32Array {
  let state = 0
  for (let s = 1; s < states; s++) if (best[s]! - rest(s) > best[state]! - rest(state)) state = s
  const found = new Int32Array(count).fill(-1)
  for (let thing = count - 1; thing >= 0; thing--) {
    const from = before[thing * states + state]!
    if (from === -1) continue
    found[thing] = state - 1
    state = from
  }
  return found
}
