import type { SetBack } from '../chain.js'
import { openDatabase } from '../database.js'
import type { Destroyed } from '../destroyed-watch.js'
import { type IntegrityReport, integrityOf } from '../integrity.js'
import { hex } from '../journal-hash.js'
import type { Raw } from '../sqlite.js'
import { expectedOf, sqliteCode } from '../sqlite-errors.js'
import { kyselyOf } from '../tables.js'
import { compareNumbers, requireNumbers } from './compare-numbers.js'
import { verifyViewings } from './compare-people.js'
import { comparePapers, comparer, findOrphans, foldable } from './compare-read-models.js'
import { compareSchema } from './compare-schema.js'
import { eachSubject } from './each-subject.js'
import { type AuditFault, type Faults, faultList } from './fault.js'
import { headCode, readHeadCode } from './head-code.js'
import type { Project } from './projected.js'
import { readDrafts, readFilters } from './read-unrecorded.js'
import { wordCheck } from './word-sums.js'

/** What an audit of the whole file found; `faults` is empty when everything is as the recorded acts make it. */
export interface AuditReport {
  readonly acts: number
  /** Of the last act: 64 hexadecimal digits, and the short code for the paper journal. */
  readonly head: string | null
  readonly code: string
  /** Cases, entries... whose acts were folded and held against their rows. */
  readonly subjects: number
  readonly numbers: number
  /** Personal data that were lawfully destroyed, by the act of destruction: to be compared with the acts on paper. */
  readonly destroyed: readonly Destroyed[]
  /** Acts recorded by a clock that had gone back: worth knowing, no fault. */
  readonly setBack: SetBack | null
  readonly faults: readonly AuditFault[]
  /** All of them, the ones beyond the list too. */
  readonly count: number
}

export interface AuditOptions {
  /** A code that somebody wrote down: the journal must still hold it. */
  readonly head?: string | undefined
  /** Told now and then how many subjects are done. */
  readonly progress?: (subjects: number) => void
}

/**
 * Proves that the file is what its acts make it: pages and schema, the chain, numbers, every read model row by row, the search
 * tables. Reads one and the same state whatever others write meanwhile; writes nothing; memory stays flat.
 * @param project folds the acts of one subject with the code that wrote the rows
 */
export async function auditStore(file: string, project: Project, options: AuditOptions = {}): Promise<AuditReport> {
  const open = await openDatabase(file)
  const { raw, path } = open
  try {
    // The words of the search tables are read through temporary ones; a copy to read from takes them, and nobody keeps it.
    if (open.readOnly !== null) raw.pragma('query_only = OFF')
    raw.exec('begin')
    const faults = faultList()
    const report = await integrityOf({ ...open, db: kyselyOf(open) })
    guarded(faults, 'sqlite_schema', () => compareSchema(raw, faults))
    addIntegrity(report, faults)
    const { acts } = report.chain
    if (options.head !== undefined) guarded(faults, 'act', () => holdHead(raw, options.head ?? '', faults))
    const numbers = guarded(faults, 'number_taken', () => compareNumbers(raw, faults)) ?? 0
    const subjects = await compareSubjects(raw, path, project, faults, options)
    guarded(faults, 'issued_paper', () => comparePapers(raw, faults))
    guarded(faults, 'case_file', () => findOrphans(raw, faults))
    guarded(faults, 'viewed', () => verifyViewings(raw, faults))
    guarded(faults, 'draft', () => readDrafts(raw, faults))
    guarded(faults, 'list_filter', () => readFilters(raw, faults))
    const { head } = report.chain
    return {
      acts,
      head,
      code: headCode({ id: acts, hash: head }),
      subjects,
      numbers,
      destroyed: report.chain.destroyed,
      setBack: report.chain.setBack,
      faults: faults.list,
      count: faults.count(),
    }
  } catch (error) {
    throw expectedOf(error, path)
  } finally {
    // A page so damaged that no memory holds what it says ends the transaction by itself: a rollback then would hide that error.
    if (raw.inTransaction) raw.exec('rollback')
    await open.close()
  }
}

async function compareSubjects(
  raw: Raw,
  path: string,
  project: Project,
  faults: Faults,
  { progress }: AuditOptions,
): Promise<number> {
  const words = wordCheck(raw, faults)
  const { compare } = comparer(raw, faults, words)
  const numbered = requireNumbers(raw, faults)
  let subjects = 0
  let folded = true
  try {
    for (const each of eachSubject(raw, path)) {
      subjects += 1
      if (subjects % 1000 === 0) progress?.(subjects)
      const { subject, acts } = each
      if (!foldable(each, faults)) {
        folded = false
        continue
      }
      numbered(subject, acts)
      try {
        compare(subject, await project(subject, acts))
      } catch (error) {
        if (sqliteCode(error) !== null) throw error
        folded = false
        faults.add({ table: 'act', row: String(acts[0]?.id ?? 0), why: 'unfoldable', subject })
      }
    }
    // Words of what could not be folded would be missed in the sums: that fault was named already.
    if (folded) words.check()
  } catch (error) {
    if (!isOfFile(error)) throw error
    faults.add({ table: 'case_file', row: (error as Error).message, why: 'unreadable' })
  }
  return subjects
}

/** SQLite's own look and the chain first: what they find explains the rest. */
function addIntegrity(report: IntegrityReport, faults: Faults): void {
  for (const line of report.pages) faults.add({ table: 'sqlite', row: line, why: 'unreadable' })
  const { broken } = report.chain
  if (broken !== null)
    faults.add({ table: 'act', row: String(broken.id), why: broken.why, columns: [], subject: broken.subject })
  for (const subject of report.unevenSubjects)
    faults.add({ table: 'act', row: '', why: 'missing', columns: ['seq'], subject })
  for (const { series, year, firstMissing } of report.numberGaps)
    faults.add({ table: 'number_taken', row: `${series} ${year} ${firstMissing}`, why: 'missing' })
  for (const { table, parent } of report.references) faults.add({ table, row: '', why: 'surplus', columns: [parent] })
}

/** The journal still holds the act whose code was written down, unchanged. */
function holdHead(raw: Raw, text: string, faults: Faults): void {
  const wanted = readHeadCode(text)
  if (wanted === null || wanted.id === 0) return
  const row = raw.prepare('select subject, hash from act where id = ?').get(wanted.id) as
    | { readonly subject: string; readonly hash: Uint8Array }
    | undefined
  if (row !== undefined && headCode({ id: wanted.id, hash: hex(row.hash) }) === wanted.code) return
  faults.add({
    table: 'act',
    row: String(wanted.id),
    why: row === undefined ? 'cut' : 'replaced',
    columns: ['hash'],
    subject: row?.subject ?? '',
  })
}

/** What a look at a damaged file throws: SQLite's own, and what comes of a value of another kind in a column. */
function isOfFile(error: unknown): boolean {
  return (
    sqliteCode(error) !== null ||
    error instanceof SyntaxError ||
    error instanceof TypeError ||
    error instanceof RangeError
  )
}

/** On damaged pages a look itself can fail: then that is what was found. */
function guarded<T>(faults: Faults, table: string, look: () => T): T | undefined {
  try {
    return look()
  } catch (error) {
    if (!isOfFile(error)) throw error
    faults.add({ table, row: (error as Error).message, why: 'unreadable' })
    return undefined
  }
}
