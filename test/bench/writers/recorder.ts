import Database from 'better-sqlite3'

export interface Written {
  readonly sql: string
  readonly values: readonly unknown[]
}

export interface Recorder {
  /** What was written since it was asked last. */
  take(): readonly Written[]
  stop(): void
}

/** Listens to every statement of this process that writes rows. */
export function recordWrites(): Recorder {
  const scratch = new Database(':memory:')
  const shape = Object.getPrototypeOf(scratch.prepare('select 1')) as Record<string, (...of: unknown[]) => unknown>
  scratch.close()
  const heard: Written[] = []
  const own = new Map<string, (...of: unknown[]) => unknown>()
  for (const name of ['run', 'get', 'all', 'iterate']) {
    const real = shape[name]
    if (real === undefined) continue
    own.set(name, real)
    shape[name] = function (this: Database.Statement, ...values: unknown[]) {
      if (!this.readonly && /^\s*(insert|update|delete|replace)/i.test(this.source))
        heard.push({ sql: this.source, values: structuredClone(values) })
      return real.apply(this, values)
    }
  }
  return {
    take: () => heard.splice(0),
    stop: () => {
      for (const [name, real] of own) shape[name] = real
    },
  }
}
