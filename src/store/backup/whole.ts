import { openDatabase } from '../database.js'
import { type IntegrityReport, integrityOf } from '../integrity.js'
import type { Head } from '../journal.js'
import type { Raw } from '../sqlite.js'
import { kyselyOf } from '../tables.js'

/** How many rows each table has: what a copy must have as well. */
export type Counts = Readonly<Record<string, number>>

const COUNTED = ['act', 'number_taken', 'case_file', 'register_entry', 'due_item', 'complaint', 'draft'] as const

/** What a database file is found to be: its end, its counts, and the first thing that is wrong with it. */
export interface Looked {
  readonly head: Head
  readonly counts: Counts
  /** In the words of SQLite or of the chain; null when all is well. */
  readonly fault: string | null
}

export function countsOf(raw: Raw): Counts {
  return Object.fromEntries(
    COUNTED.map((table) => [table, raw.prepare(`select count(*) from ${table}`).pluck().get() as number]),
  )
}

/** Looks a file through: every page, every reference, the whole chain. @throws ExpectedError as openDatabase */
export async function lookThrough(file: string): Promise<Looked> {
  const open = await openDatabase(file)
  try {
    const report = await integrityOf({ ...open, db: kyselyOf(open) })
    const fault = firstFault(report)
    return {
      head: { id: report.chain.acts, hash: report.chain.head },
      counts: fault === null ? countsOf(open.raw) : {},
      fault,
    }
  } finally {
    await open.close()
  }
}

function firstFault({
  pages,
  chain,
  references,
  unevenSubjects,
  numberGaps,
  staleSubjects,
}: IntegrityReport): string | null {
  if (pages[0] !== undefined) return pages[0]
  if (chain.broken !== null) return `act ${chain.broken.id}: ${chain.broken.why}`
  if (references[0] !== undefined) return `${references[0].table} → ${references[0].parent}`
  if (numberGaps[0] !== undefined) return `${numberGaps[0].series} ${numberGaps[0].year}: ${numberGaps[0].firstMissing}`
  return unevenSubjects[0] ?? staleSubjects[0] ?? null
}
