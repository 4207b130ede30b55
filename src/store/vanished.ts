import { existsSync, readdirSync, renameSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { ExpectedError } from '../expected-error.js'

declare module '../expected-error.js' {
  interface ErrorFacts {
    /**
     * The database was there and is not any more. `emptied`: nothing is left in the file; `gone`: there is no file, and `beside` names
     * what lies there of it.
     */
    'store-vanished': { readonly path: string; readonly what: 'emptied' | 'gone'; readonly beside: string | null }
  }
}

/** @throws ExpectedError `store-vanished`: no file is there, and something of one that was lies beside it */
export function refuseVanished(path: string): void {
  const beside = traceOf(path)
  if (beside !== null) throw new ExpectedError('store-vanished', { path, what: 'gone', beside })
}

/**
 * The name of what a database that is not there left beside it: its write-ahead journal, a copy before a migration or a restoring,
 * a dated backup; papers where no other database of the folder could have drawn them. Null where this is a first start.
 */
export function traceOf(path: string): string | null {
  const [folder, name] = [dirname(path), basename(path)]
  const names = namesIn(folder)
  const journal = [`${name}-wal`, `${name}-journal`].find(
    (each) => names.includes(each) && sizeOf(join(folder, each)) > 0,
  )
  if (journal !== undefined) return journal
  const copy = names.find(
    (each) => each.startsWith(`${name}.`) && /^\.(?:v\d+(?:-\d+)?\.bak|before-restore-)/.test(each.slice(name.length)),
  )
  if (copy !== undefined) return copy
  const stem = name.replace(/\.(sqlite|db)$/, '')
  const backup = namesIn(join(folder, 'backups')).find(
    (each) => each.startsWith(`${stem}-`) && /^-\d{8}-\d{4}(?:-\d+)?\.sqlite$/.test(each.slice(stem.length)),
  )
  if (backup !== undefined) return join('backups', backup)
  if (names.some((each) => /\.(?:sqlite3?|db)$/.test(each) && each !== name)) return null
  const paper = namesIn(join(folder, 'papers')).find((each) => OF_PAPERS.test(each))
  return paper === undefined ? null : join('papers', paper)
}

/** What the program itself names in `papers`: the folder of a case, that of the registers, acts of destruction and hand-over. */
const OF_PAPERS = /^(?:[A-Z]{2,}-\d{4}-\d{6,}|register|[DH]-\d{4}-\d{6,}\.docx)$/

/**
 * Where a new database is made on purpose in the place of one that is gone: what that left unwritten stays under another name.
 * Beside the new file it would be taken for its own.
 */
export function setAside(path: string): void {
  for (const ending of ['-wal', '-journal']) {
    if (!existsSync(path + ending)) continue
    let at = 1
    while (existsSync(`${path}.left-${at}${ending}`)) at += 1
    renameSync(path + ending, `${path}.left-${at}${ending}`)
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}
