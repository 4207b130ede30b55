import { existsSync, readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { ExpectedError } from '../../expected-error.js'
import { openDatabase } from '../database.js'
import { type Head, headOf } from '../journal.js'
import { copyTo } from '../sqlite.js'
import { expectedOf } from '../sqlite-errors.js'
import { kyselyOf } from '../tables.js'
import { keepAs, makeOwn, putInPlace, removeDatabase, settle } from './copy-files.js'
import { type Counts, countsOf, lookThrough } from './whole.js'

declare module '../../expected-error.js' {
  interface ErrorFacts {
    /** What was written was looked through and is not what was copied: it was removed. */
    'backup-not-whole': { readonly path: string; readonly where: string }
  }
}

export interface BackedUp {
  readonly path: string
  readonly head: Head
  readonly counts: Counts
  /** Older backups that were removed for it. */
  readonly removed: readonly string[]
}

export interface BackupOptions {
  /** Put it in the place of a file that is there. */
  readonly force?: boolean
}

/**
 * Copies the database while others work: one state of it, into a file for its owner alone, looked through (pages, chain, the same
 * end and the same counts) before it bears its name.
 * @throws ExpectedError `file-exists`, `file-folder-missing`, `backup-not-whole`, `store-full`...
 */
export async function backUp(file: string, to: string, { force = false }: BackupOptions = {}): Promise<BackedUp> {
  const folder = dirname(to)
  if (!existsSync(folder)) throw new ExpectedError('file-folder-missing', { path: to, folder, by: 'argument' })
  if (!force && existsSync(to)) throw new ExpectedError('file-exists', { path: to, by: 'argument' })
  const part = join(folder, `.${basename(to).slice(0, 80)}.${process.pid}.part`)
  try {
    makeOwn(part)
    const { head, counts } = await copyOneState(file, part)
    const copy = await lookThrough(part)
    const where = copy.fault ?? difference(head, copy.head, counts, copy.counts)
    if (where !== null) throw new ExpectedError('backup-not-whole', { path: to, where })
    settle(part)
    if (force) putInPlace(part, to)
    else place(part, to)
    return { path: to, head, counts, removed: [] }
  } catch (error) {
    throw expectedOf(error, to)
  } finally {
    removeDatabase(part)
  }
}

/** In one reading transaction: what others write meanwhile neither comes in nor makes the copy begin again. */
async function copyOneState(file: string, part: string): Promise<{ readonly head: Head; readonly counts: Counts }> {
  const open = await openDatabase(file)
  try {
    open.raw.exec('begin')
    const head = await headOf(kyselyOf(open))
    const counts = countsOf(open.raw)
    await copyTo(open.raw, part)
    return { head, counts }
  } finally {
    if (open.raw.inTransaction) open.raw.exec('rollback')
    await open.close()
  }
}

/** What differs between two states, in a few words; null when nothing does. */
function difference(a: Head, b: Head, before: Counts, after: Counts): string | null {
  if (a.hash !== b.hash || a.id !== b.id) return `act ${a.id} / ${b.id}`
  const table = Object.keys(before).find((name) => before[name] !== after[name])
  return table === undefined ? null : `${table}: ${before[table]} / ${after[table]}`
}

function place(part: string, to: string): void {
  if (existsSync(to)) throw new ExpectedError('file-exists', { path: to, by: 'argument' })
  keepAs(part, to)
  settle(to)
}

/** `kz-is-20260316-1000.sqlite` beside others of its database; with a number after it where that minute has one already. */
export function backupName(folder: string, database: string, now: string): string {
  const stem = `${stemOf(database)}-${now.slice(0, 10).replaceAll('-', '')}-${now.slice(11, 16).replace(':', '')}`
  for (let at = 1; ; at += 1) {
    const path = join(folder, `${stem}${at === 1 ? '' : `-${at}`}.sqlite`)
    if (!existsSync(path)) return path
  }
}

/** Removes the oldest backups of this database in a folder, by their names, until `keep` are left. Nothing else there is touched. */
export function rotate(folder: string, database: string, keep: number): readonly string[] {
  const stem = stemOf(database)
  const dated = readdirSync(folder, { withFileTypes: true }).flatMap((each) => {
    const { name } = each
    // A folder of that name is nobody's backup.
    if (!each.isFile() || !name.startsWith(`${stem}-`)) return []
    const parts = /^-(\d{8})-(\d{4})(?:-(\d+))?\.sqlite$/.exec(name.slice(stem.length))
    return parts === null ? [] : [{ name, order: `${parts[1]}${parts[2]}${(parts[3] ?? '1').padStart(6, '0')}` }]
  })
  dated.sort((a, b) => (a.order < b.order ? 1 : -1))
  return dated.slice(keep).map(({ name }) => {
    const path = join(folder, name)
    rmSync(path, { force: true })
    return path
  })
}

function stemOf(database: string): string {
  return basename(database).replace(/\.(sqlite|db)$/, '')
}
