import type { World } from '../world.js'

/** ok: nothing to do. note: worth knowing. warning: somebody should act. fault: something is broken or about to be. */
export type Level = 'ok' | 'note' | 'warning' | 'fault'

export type FindingId = keyof World['words']['doctor']['titles']

export interface Finding {
  readonly id: FindingId
  readonly level: Level
  /** What was found, in the clerk's language. */
  readonly found: string
  /** Why it matters; '' where all is well. */
  readonly why: string
  /** Commands, or what to do; none where there is nothing to do. */
  readonly remedy: readonly string[]
  /** The store is damaged or cannot be trusted: exit code 6. */
  readonly damaged?: true
}

export function ok(id: FindingId, found: string): Finding {
  return { id, level: 'ok', found, why: '', remedy: [] }
}

export function note(id: FindingId, found: string, why = '', remedy: readonly string[] = []): Finding {
  return { id, level: 'note', found, why, remedy }
}

export function warning(id: FindingId, found: string, why: string, remedy: readonly string[]): Finding {
  return { id, level: 'warning', found, why, remedy }
}

export function fault(id: FindingId, found: string, why: string, remedy: readonly string[]): Finding {
  return { id, level: 'fault', found, why, remedy }
}

/** What makes the store one that is not to be worked with. */
export function damage(id: FindingId, found: string, why: string, remedy: readonly string[]): Finding {
  return { ...fault(id, found, why, remedy), damaged: true }
}
