/** Who may use a connection: one at a time. */
export interface Turns {
  take(): Promise<void>
  give(): void
}

/** One at a time, in the order of asking. */
export function turns(): Turns {
  const waiting: (() => void)[] = []
  let taken = false
  return {
    take: () => {
      if (taken) return new Promise((resolve) => waiting.push(resolve))
      taken = true
      return Promise.resolve()
    },
    give: () => {
      const next = waiting.shift()
      if (next === undefined) taken = false
      else next()
    },
  }
}
