import type { Raw } from './sqlite.js'

/** Everything of better-sqlite3's own making, as long as the process lives. */
const KEPT = new Set<unknown>()

/** Methods that keep what they make. */
const WATCHED = new WeakSet<object>()

/**
 * Keeps what a database makes (statements, their rows being read, backups) and the database itself from the garbage collector. In
 * better-sqlite3 12 compiled for Node 24.19 and later, whatever of these is collected ends the process with «Assertion failed: (env)
 * != nullptr» in RemoveEnvironmentCleanupHook: Node's ObjectWrap takes its cleanup hook away where no environment is at hand.
 * better-sqlite3 13 is made otherwise, but does not run on Node 20. What is kept is little: statements are prepared once for a
 * connection (dialect.ts, direct.ts), and their memory in SQLite is given back when it is closed.
 */
export function keepHandles(raw: Raw): Raw {
  KEPT.add(raw)
  // The addon's own object stands under a symbol; its class has what every way of preparing goes through, pragmas too.
  const [symbol] = Object.getOwnPropertySymbols(raw)
  const native: unknown = symbol === undefined ? undefined : Reflect.get(raw, symbol)
  if (typeof native !== 'object' || native === null) return raw
  // With what is made its maker is kept; a database that only ran a script or was closed has made nothing.
  for (const name of ['prepare', 'backup', 'exec', 'close']) keepMade(native, name)
  return raw
}

/** Watches what this method makes, for all objects of its class; of a statement, also the rows that are read from it. */
function keepMade(owner: object, name: string): void {
  const methods = Object.getPrototypeOf(owner) as object
  const make = Reflect.get(methods, name) as (...given: unknown[]) => unknown
  if (WATCHED.has(make)) return
  const keeping = function (this: unknown, ...given: unknown[]): unknown {
    const made = make.apply(this, given)
    KEPT.add(this).add(made)
    // Here and not by a statement of our own: preparing one asks for the file, which may be locked.
    if (name === 'prepare') keepMade(made as object, 'iterate')
    return made
  }
  WATCHED.add(keeping)
  Reflect.defineProperty(methods, name, { value: keeping, writable: true, configurable: true })
}
