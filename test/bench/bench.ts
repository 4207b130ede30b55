/** One way of doing the work that is measured. */
export interface Contender {
  readonly name: string
  /** A number that it returns is its figure: where the clock of the bench would count what does not belong to the work. */
  run(): unknown
  /** The greatest ratio to the rival's time that is good enough; none where the row is only to be seen. */
  readonly atMost?: number
}

/** A comparison: everything in it does comparable work and is measured in turn in the same run. */
export interface Bench {
  readonly title: string
  /** What the ratios are to: bare Node, another library, the obvious way. */
  readonly rival: Contender
  readonly contenders: readonly Contender[]
  /** How often each is run; the first, unmeasured, warms the caches of the machine. */
  readonly rounds: number
  /** Every run is measured: of what takes minutes nobody waits for one that does not count. */
  readonly cold?: boolean
  close?(): void
}

export interface Row {
  readonly name: string
  readonly milliseconds: number
  readonly ratio: number
  readonly target: number | null
  readonly verdict: 'pass' | 'miss' | ''
}

/** Medians and ratios. Contenders take turns in every round, so that a busy moment of the machine falls on all alike. */
export async function measure(bench: Bench): Promise<readonly Row[]> {
  const all = [bench.rival, ...bench.contenders]
  const times = all.map((): number[] => [])
  for (let round = bench.cold === true ? 1 : 0; round <= bench.rounds; round += 1) {
    for (const [at, contender] of all.entries()) {
      const started = performance.now()
      const own = await contender.run()
      if (round > 0) times[at]?.push(typeof own === 'number' ? own : performance.now() - started)
    }
  }
  const medians = times.map(median)
  const base = medians[0] ?? Number.NaN
  return all.map((contender, at): Row => {
    const milliseconds = medians[at] ?? Number.NaN
    const ratio = milliseconds / base
    const target = contender.atMost ?? null
    return {
      name: contender.name,
      milliseconds,
      ratio,
      target,
      verdict: target === null ? '' : ratio <= target ? 'pass' : 'miss',
    }
  })
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}
