import { hashOf, hex } from './journal-hash.js'
import type { ActTable } from './schema.js'

/** Kinds of acts by which data are destroyed: `destruction` orders it for many cases, `destroyed` names the acts of one case. */
export const DESTROYED: readonly string[] = ['destruction', 'destroyed']

/** An act of a file whose data were destroyed: its place in the journal, the hash it was recorded with, the hash of what is left. */
export type DestroyedRow = readonly [act: number, was: string, left: string]

/** What an act of destruction destroyed. */
export interface Destroyed {
  /** Number of the act of destruction: `D-2026-000001`. */
  readonly number: string
  /** Its place in the journal; 0 where that lies before what was looked at. */
  readonly act: number
  readonly cases: number
  readonly acts: number
}

interface Changed extends Pick<ActTable, 'id' | 'subject' | 'seq' | 'kind'> {
  readonly was: string
  readonly left: string
}

/**
 * Watches over acts that do not hash to what was recorded: each must be named by a later act of its own file, with the very hash that
 * it was recorded with and the very hash of what stands there, and that act must be ordered by an act of destruction before it.
 */
export interface DestroyedWatch {
  changed(row: ActTable, found: Uint8Array): void
  /**
   * An act of destruction stands here. @returns whether all that it says is so
   * @param at the acts that lie before what is looked at
   */
  says(row: ActTable, at: (id: number) => Promise<ActTable | undefined>): Promise<boolean>
  /** The first act that was changed and that nothing explains. */
  unexplained(): { readonly id: number; readonly subject: string; readonly seq: number } | null
  list(): readonly Destroyed[]
}

/** @param start acts up to this one are not looked at one by one */
export function destroyedWatch(start: number): DestroyedWatch {
  const open = new Map<number, Changed>()
  const ordered = new Map<
    string,
    { readonly act: number; readonly cases: ReadonlySet<string>; done: number; acts: number }
  >()

  function order(row: ActTable): boolean {
    const { number, cases } = dataOf(row)
    if (row.subject !== 'office' || typeof number !== 'string' || !isTexts(cases) || ordered.has(number)) return false
    ordered.set(number, { act: row.id, cases: new Set(cases), done: 0, acts: 0 })
    return true
  }

  /** Whether the act that is named stands as it is said to: recorded with `was`, and now what hashes to `left`. */
  async function stands(
    [id, was, left]: DestroyedRow,
    by: ActTable,
    at: (id: number) => Promise<ActTable | undefined>,
  ) {
    const seen = id > start ? open.get(id) : changedOf(await at(id))
    return seen?.subject === by.subject && !DESTROYED.includes(seen.kind) && seen.was === was && seen.left === left
  }

  return {
    changed: (row, found) => {
      const { id, subject, seq, kind } = row
      open.set(id, { id, subject, seq, kind, was: hex(row.hash), left: hex(found) })
    },
    says: async (row, at) => {
      if (row.kind === 'destruction') return order(row)
      const { destruction, rows } = dataOf(row)
      if (typeof destruction !== 'string' || !isRows(rows)) return false
      const known = ordered.get(destruction)
      // Where only the end is looked at, the order may lie before it.
      const named = known ?? (start > 0 ? { act: 0, cases: new Set([caseOf(row)]), done: 0, acts: 0 } : undefined)
      if (named === undefined || !named.cases.has(caseOf(row))) return false
      for (const each of rows) {
        if (each[0] >= row.id || !(await stands(each, row, at))) return false
        open.delete(each[0])
      }
      ordered.set(destruction, { ...named, done: named.done + 1, acts: named.acts + rows.length })
      return true
    },
    unexplained: () => {
      const [id] = [...open.keys()].sort((a, b) => a - b)
      return id === undefined ? null : (open.get(id) ?? null)
    },
    list: () => [...ordered].map(([number, { act, done, acts }]) => ({ number, act, cases: done, acts })),
  }
}

function changedOf(row: ActTable | undefined): Changed | undefined {
  if (row === undefined) return undefined
  const { id, subject, seq, kind } = row
  return { id, subject, seq, kind, was: hex(row.hash), left: hex(hashOf(row.prev_hash, row)) }
}

function caseOf({ subject }: ActTable): string {
  return subject.startsWith('case/') ? subject.slice(5) : subject
}

function dataOf({ data }: ActTable): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(data)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string')
}

function isRows(value: unknown): value is readonly DestroyedRow[] {
  return (
    Array.isArray(value) &&
    value.every(
      (row) =>
        Array.isArray(row) && Number.isSafeInteger(row[0]) && typeof row[1] === 'string' && typeof row[2] === 'string',
    )
  )
}
